package fr.segur.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonToken;
import fr.segur.model.Message;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one JSON text (RFC 8259) in UTF-8, one at a time, from bytes that pass once. It is
 * as strict as the grammar, and stops at the very first byte that cannot stand where it does, or
 * that is not UTF-8. A text is decoded, and a place computed, only for who asks.
 */
final class JsonTokens extends JsonScalars {

  /** Deepest nesting, inclusive: several times that of a request. */
  private static final int DEPTH = 64;

  private static final Message LIMIT = Endings.limit(DEPTH, NUMBER, TEXT);

  private static final byte[] TRUE = "true".getBytes(UTF_8);
  private static final byte[] FALSE = "false".getBytes(UTF_8);
  private static final byte[] NULL = "null".getBytes(UTF_8);

  /** A key that is likely to come, and is then neither searched nor decoded. */
  static final class Key {

    private final String name;
    private final byte[] quoted;

    Key(String name) {
      this.name = name;
      this.quoted = ('"' + name + '"').getBytes(UTF_8);
    }
  }

  private boolean mark;
  private JsonToken token = JsonToken.NOT_AVAILABLE;

  /** Offset of the current token, or of the one that is being read. */
  private long offset;

  /** The objects and lists that are open, from 1, and where in each the reading is. */
  private int depth;

  private final boolean[] objects = new boolean[DEPTH + 1];
  private final @Nullable String[] keys = new String[DEPTH + 1];
  private final int[] indexes = new int[DEPTH + 1];

  JsonTokens(InputStream in) {
    super(in);
  }

  // --- tokens

  /** The current token; not available before the first. */
  JsonToken token() {
    return token;
  }

  /** The first token of the text, which may begin with a byte order mark. */
  void first() throws IOException {
    mark = takeMark();
    refuseOtherEncodings();
    if (blanks() == END) {
      throw unexpected(Endings.EMPTY);
    }
    value();
  }

  /** Whether the text begins with a byte order mark. */
  boolean marked() {
    return mark;
  }

  /** The next token, in an object or list that is open. */
  JsonToken next() throws IOException {
    if (token == JsonToken.FIELD_NAME) {
      return value();
    }
    if (!goesOn()) {
      return token;
    }
    if (objects[depth]) {
      readKey(null);
      return token;
    }
    indexes[depth]++;
    return value();
  }

  /** The next key of the object that is open, {@code likely} perhaps; null at its end. */
  @Nullable
  String nextKey(@Nullable Key likely) throws IOException {
    return goesOn() ? readKey(likely) : null;
  }

  /** Passes to the last token of the value that begins at the current one. */
  void skip() throws IOException {
    if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
      int around = depth - 1;
      while (depth > around) {
        next();
      }
    }
  }

  /** Makes sure that nothing follows the value of the text. */
  void last() throws IOException {
    if (blanks() != END) {
      throw unexpected(Endings.GOES_ON);
    }
  }

  // --- places

  /** Offset in the text of the current token. */
  long offset() {
    return offset;
  }

  /** JSON Pointer of the current token. */
  @Override
  String place() {
    var place = new StringBuilder();
    for (int i = 1; i <= depth; i++) {
      String key = keys[i];
      if (key != null) {
        place.append('/').append(Pointers.escaped(key));
      } else if (indexes[i] >= 0) {
        place.append('/').append(indexes[i]);
      }
    }
    return place.toString();
  }

  // --- the grammar

  /** Passes to the next member of what is open; false when it is closed instead. */
  private boolean goesOn() throws IOException {
    boolean object = objects[depth];
    int next = blanks();
    if (next == (object ? '}' : ']')) {
      offset = here();
      pass();
      depth--;
      token = object ? JsonToken.END_OBJECT : JsonToken.END_ARRAY;
      return false;
    }
    if (token != JsonToken.START_OBJECT && token != JsonToken.START_ARRAY) {
      pass(',', next);
      blanks();
    }
    return true;
  }

  /** Reads a key with its colon. */
  private String readKey(@Nullable Key likely) throws IOException {
    offset = here();
    String key;
    if (likely != null && take(likely.quoted)) {
      key = likely.name;
    } else {
      readText();
      key = text();
      if (!isPlain() && isHalved(key)) {
        throw stop(Reported.LIMITE, "", offset, Endings.HALVED_KEY);
      }
    }
    keys[depth] = key;
    pass(':', blanks());
    token = JsonToken.FIELD_NAME;
    return key;
  }

  /** Whether it has one half of a surrogate pair without the other. */
  private static boolean isHalved(String key) {
    return key.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE);
  }

  private JsonToken value() throws IOException {
    int next = blanks();
    offset = here();
    token = switch (next) {
      case '"' -> readText();
      case '{' -> open(true);
      case '[' -> open(false);
      case 't' -> word(TRUE, JsonToken.VALUE_TRUE);
      case 'f' -> word(FALSE, JsonToken.VALUE_FALSE);
      case 'n' -> word(NULL, JsonToken.VALUE_NULL);
      default -> number();
    };
    return token;
  }

  private JsonToken open(boolean object) throws IOException {
    if (depth == DEPTH) {
      throw stop(Reported.LIMITE, "", offset, LIMIT);
    }
    pass();
    depth++;
    objects[depth] = object;
    keys[depth] = null;
    indexes[depth] = -1;
    return object ? JsonToken.START_OBJECT : JsonToken.START_ARRAY;
  }

  // --- endings

  /** The current token, or the key that was to be, is too long. */
  @Override
  JsonStop tooLong() {
    boolean key = objects[depth] && token != JsonToken.FIELD_NAME;
    return stop(Reported.LIMITE, key ? "" : place(), offset, LIMIT);
  }
}
