package fr.segur.schemas;

import com.fasterxml.jackson.core.JsonToken;
import fr.segur.model.Message;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The texts, numbers and words of a JSON text: read as strictly as the grammar, decoded if asked.
 */
abstract class JsonScalars extends JsonBytes {

  /** Longest number in characters, inclusive. */
  static final int NUMBER = 1_000;

  /** Longest text in characters, inclusive. */
  static final int TEXT = 1_000_000;

  /** Digits that a long holds for certain, inclusive. */
  private static final int DIGITS = 18;

  private static final String ESCAPES = "\"\\/bfnrt";
  private static final String ESCAPED = "\"\\/\b\f\n\r\t";

  /** How many bytes the current scalar has, and whether each is a character, as it stands. */
  private int length;

  private boolean plain;

  JsonScalars(InputStream in) {
    super(in);
  }

  /** JSON Pointer of the place of the reading. */
  abstract String place();

  /** Whether each byte of the current scalar is a character, as it stands. */
  final boolean isPlain() {
    return plain;
  }

  /** The characters of the current scalar, a text without its quotes. */
  final String text() {
    return plain ? ascii(0, length) : decoded();
  }

  /** How many bytes the current scalar has: in a number, its characters. */
  final int length() {
    return length;
  }

  /** The current number when it has at most 18 characters and no exponent, else null. */
  @Nullable
  final BigDecimal decimal() {
    if (length > DIGITS) {
      return null;
    }
    int scale = 0;
    for (int i = 0; i < length; i++) {
      if (kept(i) == '.') {
        scale = length - 1 - i;
      } else if (kept(i) > '9') {
        return null;
      }
    }
    return BigDecimal.valueOf(whole(), scale);
  }

  /** The digits of the current number, point aside: at most 18 characters, and no exponent. */
  final long whole() {
    long digits = 0;
    for (int i = 0; i < length; i++) {
      if (kept(i) >= '0') {
        digits = 10 * digits + (kept(i) - '0');
      }
    }
    return kept(0) == '-' ? -digits : digits;
  }

  private String decoded() {
    var text = new StringBuilder(length);
    int from = 0;
    for (int i = 0; i < length; i++) {
      if (kept(i) == '\\') {
        text.append(utf8(from, i));
        i++;
        if (kept(i) == 'u') {
          text.append((char) Integer.parseInt(ascii(i + 1, i + 5), 16));
          i += 4;
        } else {
          text.append(ESCAPED.charAt(ESCAPES.indexOf(kept(i))));
        }
        from = i + 1;
      }
    }
    return text.append(utf8(from, length)).toString();
  }

  // --- reading

  final JsonToken word(byte[] word, JsonToken value) throws IOException {
    keep();
    if (!take(word)) {
      for (byte wanted : word) {
        pass(wanted, peek());
      }
    }
    return scalar(value);
  }

  final JsonToken number() throws IOException {
    keep();
    takeOneOf('-', '-');
    if (!takeOneOf('0', '0')) {
      readDigits();
    }
    JsonToken value = JsonToken.VALUE_NUMBER_INT;
    if (takeOneOf('.', '.')) {
      readDigits();
      value = JsonToken.VALUE_NUMBER_FLOAT;
    }
    if (takeOneOf('e', 'E')) {
      takeOneOf('+', '-');
      readDigits();
      value = JsonToken.VALUE_NUMBER_FLOAT;
    }
    return scalar(value);
  }

  private void readDigits() throws IOException {
    int next = peek();
    if (next < '0' || next > '9') {
      throw unexpected();
    }
    for (; next >= '0' && next <= '9'; next = peek()) {
      pass();
      if (kept() > NUMBER) {
        throw tooLong();
      }
    }
  }

  /** The value whose bytes are those kept, each of them a character. */
  private JsonToken scalar(JsonToken value) {
    length = kept();
    plain = true;
    return value;
  }

  /** Reads a text with its quotes, and keeps what stands between them. */
  final JsonToken readText() throws IOException {
    keep();
    pass('"', peek());
    keep();
    plain = true;
    ordinary();
    for (int next = peek(); next != '"'; next = peek()) {
      if (next < ' ') {
        throw unexpected();
      } else if (next == '\\') {
        plain = false;
        escape();
      } else if (next > Byte.MAX_VALUE) {
        plain = false;
        character();
      }
      ordinary();
    }
    length = kept();
    pass();
    if (length > TEXT && text().length() > TEXT) {
      throw tooLong();
    }
    return JsonToken.VALUE_STRING;
  }

  private void escape() throws IOException {
    pass();
    if (takeOneOf('u', 'u')) {
      for (int i = 0; i < 4; i++) {
        if (Character.digit(peek(), 16) < 0) {
          throw unexpected();
        }
        pass();
      }
    } else if (ESCAPES.indexOf(peek()) < 0) {
      throw unexpected();
    } else {
      pass();
    }
  }

  private boolean takeOneOf(char one, char other) throws IOException {
    int next = peek();
    if (next != one && next != other) {
      return false;
    }
    pass();
    return true;
  }

  /** Passes the byte that must be {@code wanted} and is {@code next}. */
  final void pass(int wanted, int next) throws IOException {
    if (next != wanted) {
      throw unexpected();
    }
    pass();
  }

  final JsonStop unexpected() throws IOException {
    return unexpected(Endings.notJson(place()));
  }

  /** The next byte cannot stand there: the text is not JSON, unless it is not even UTF-8. */
  final JsonStop unexpected(Message message) throws IOException {
    long here = here();
    if (peek() > Byte.MAX_VALUE) {
      character();
    }
    return stop(Reported.SYNTAXE, "", here, message);
  }
}
