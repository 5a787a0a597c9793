package fr.segur.schemas;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;

/**
 * Finds the byte at which a text stops being JSON (RFC 8259): the first one that cannot stand where
 * it does, whatever follows. It runs only once a parser has given up, because parsers say only
 * about where they noticed.
 */
final class Grammar {

  private final InputStream in;
  private long offset;
  private int current;

  /** What the last escape stands for, when it is written in digits. */
  private char unit;

  /** Whether the last text has half a surrogate pair. */
  private boolean halved;

  private long halvedKey = -1;

  private Grammar(InputStream in) throws IOException {
    this.in = in;
    this.current = in.read();
  }

  /**
   * How far a text is JSON.
   *
   * @param stop offset of the first byte that cannot stand there; the length when some lack
   * @param wellFormed whether it is JSON to its end
   * @param halvedKey offset of the first key with half a surrogate pair, which is well-formed but
   *     no text; -1 when there is none
   */
  record Extent(long stop, boolean wellFormed, long halvedKey) {}

  /** Reads {@code in} to where it stops being JSON. */
  static Extent extent(InputStream in) throws IOException {
    var grammar = new Grammar(in);
    boolean value = grammar.value();
    if (value) {
      grammar.blanks();
    }
    return new Extent(grammar.offset, value && grammar.current < 0, grammar.halvedKey);
  }

  /** Offset in {@code in}, which begins at a key, of its value. */
  static long value(InputStream in) throws IOException {
    var grammar = new Grammar(in);
    grammar.key();
    grammar.blanks();
    return grammar.offset;
  }

  // every method below answers whether what it names was there; if not, it stopped where it ends

  /** A value, however deep: {@code objects} remembers which of the open brackets are braces. */
  private boolean value() throws IOException {
    var objects = new BitSet();
    int depth = 0;
    while (true) {
      blanks();
      boolean object = take('{');
      if (object || take('[')) {
        blanks();
        if (!take(object ? '}' : ']')) {
          objects.set(depth++, object);
          if (object && !key()) {
            return false;
          }
          continue;
        }
      } else if (!scalar()) {
        return false;
      }
      blanks();
      while (depth > 0 && take(objects.get(depth - 1) ? '}' : ']')) {
        depth--;
        blanks();
      }
      if (depth == 0) {
        return true;
      }
      if (!take(',')) {
        return false;
      }
      blanks();
      if (objects.get(depth - 1) && !key()) {
        return false;
      }
    }
  }

  private boolean key() throws IOException {
    long start = offset;
    if (!text()) {
      return false;
    }
    if (halved && halvedKey < 0) {
      halvedKey = start;
    }
    blanks();
    return take(':');
  }

  private boolean scalar() throws IOException {
    return switch (current) {
      case '"' -> text();
      case 't' -> word("true");
      case 'f' -> word("false");
      case 'n' -> word("null");
      default -> number();
    };
  }

  private boolean text() throws IOException {
    halved = false;
    if (!take('"')) {
      return false;
    }
    boolean high = false;
    while (current >= ' ' && current != '"') {
      boolean escape = take('\\');
      if (escape ? !escape() : !take(current)) {
        return false;
      }
      char c = escape ? unit : 0;
      halved |= high != Character.isLowSurrogate(c);
      high = Character.isHighSurrogate(c);
    }
    halved |= high;
    return take('"');
  }

  private boolean escape() throws IOException {
    unit = 0;
    if (take('u')) {
      for (int i = 0; i < 4; i++) {
        int digit = Character.digit(current, 16);
        if (!oneOf("0123456789abcdefABCDEF")) {
          return false;
        }
        unit = (char) (unit << 4 | digit);
      }
      return true;
    }
    return oneOf("\"\\/bfnrt");
  }

  private boolean number() throws IOException {
    take('-');
    if (!take('0') && !digits()) {
      return false;
    }
    if (take('.') && !digits()) {
      return false;
    }
    if (oneOf("eE")) {
      oneOf("+-");
      return digits();
    }
    return true;
  }

  private boolean digits() throws IOException {
    boolean any = false;
    while (oneOf("0123456789")) {
      any = true;
    }
    return any;
  }

  private boolean word(String word) throws IOException {
    for (int i = 0; i < word.length(); i++) {
      if (!take(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void blanks() throws IOException {
    while (oneOf(" \t\r\n")) {
      // nothing to keep
    }
  }

  private boolean oneOf(String allowed) throws IOException {
    return allowed.indexOf(current) >= 0 && take(current);
  }

  private boolean take(int wanted) throws IOException {
    if (current != wanted) {
      return false;
    }
    next();
    return true;
  }

  private void next() throws IOException {
    current = in.read();
    offset++;
  }
}
