package fr.segur.schemas;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import fr.segur.model.Message;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/**
 * The bytes of a JSON text, in a buffer that moves over it and holds the current token whole. What
 * is most of a text, blanks and the characters of texts, passes eight bytes at a time.
 */
abstract class JsonBytes implements Closeable {

  /** The end of the text, where a byte is expected. */
  static final int END = -1;

  /** Largest token in bytes: a text of the longest kind, each character escaped in six bytes. */
  private static final int LARGEST = 6 * JsonScalars.TEXT;

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long BLANKS = ' ' * ONES;
  private static final long QUOTES = '"' * ONES;
  private static final long BACKSLASHES = '\\' * ONES;

  private final InputStream in;
  private byte[] bytes = new byte[1 << 13];

  /** Offset in the text of the first byte of the buffer. */
  private long base;

  /** The bytes of the current token that are to be kept begin here. */
  private int start;

  /** The next byte to look at, and the end of what was read. */
  private int position;

  private int limit;

  JsonBytes(InputStream in) {
    this.in = in;
  }

  /** What to say when the current token does not fit into the buffer. */
  abstract JsonStop tooLong();

  static JsonStop stop(Reported code, String pointer, long offset, Message message) {
    return new JsonStop(code.at(pointer, offset, List.of(), message, null));
  }

  /** Passes a byte order mark; whether there was one. */
  final boolean takeMark() throws IOException {
    while (limit < 2 * MARK.length && fill()) {
      // the mark and what follows it
    }
    return take(MARK);
  }

  /** JSON begins with ASCII: a zero byte there is UTF-16 or UTF-32; and one mark is enough. */
  final void refuseOtherEncodings() throws IOException {
    boolean wide = limit - position >= 2 && (bytes[position] == 0 || bytes[position + 1] == 0);
    long here = here();
    if (wide || take(MARK)) {
      throw stop(Reported.ENCODAGE, "", here, Endings.NOT_UTF_8);
    }
  }

  /** Offset in the text of the next byte. */
  final long here() {
    return base + position;
  }

  /** The next byte; {@link #END} at the end of the text. */
  final int peek() throws IOException {
    return position < limit || fill() ? bytes[position] & 0xFF : END;
  }

  /** Passes the next byte. */
  final void pass() {
    position++;
  }

  /** Passes {@code wanted} when it comes next and is at hand, else nothing. */
  final boolean take(byte[] wanted) {
    int to = position + wanted.length;
    if (to > limit || !Arrays.equals(bytes, position, to, wanted, 0, wanted.length)) {
      return false;
    }
    position = to;
    return true;
  }

  /** Passes blanks; the byte that follows, which is not passed. */
  final int blanks() throws IOException {
    do {
      int i = position;
      while (i < limit) {
        byte next = bytes[i];
        if (next > ' ' || (next != ' ' && next != '\n' && next != '\r' && next != '\t')) {
          position = i;
          return next & 0xFF;
        }
        i = afterSpaces(i + 1);
      }
      position = limit;
      keep();
    } while (fill());
    return END;
  }

  /** The indentation of a line is most of the blanks of a file. */
  private int afterSpaces(int from) {
    int i = from;
    while (i + Long.BYTES <= limit) {
      long others = (long) EIGHT.get(bytes, i) ^ BLANKS;
      if (others != 0) {
        return i + Long.numberOfTrailingZeros(others) / Byte.SIZE;
      }
      i += Long.BYTES;
    }
    return i;
  }

  /** Passes ASCII characters that stand for themselves in a text, those at hand. */
  final void ordinary() {
    int i = position;
    while (i + Long.BYTES <= limit) {
      long eight = (long) EIGHT.get(bytes, i);
      // the lowest byte that has its high bit here is the first that is none of them
      long others = (eight
              | below(eight, BLANKS)
              | below(eight ^ QUOTES, ONES)
              | below(eight ^ BACKSLASHES, ONES))
          & HIGH_BITS;
      if (others != 0) {
        position = i + Long.numberOfTrailingZeros(others) / Byte.SIZE;
        return;
      }
      i += Long.BYTES;
    }
    while (i < limit && bytes[i] >= ' ' && bytes[i] != '"' && bytes[i] != '\\') {
      i++;
    }
    position = i;
  }

  /** High bits where a byte of {@code eight} is below that of {@code bound}, up to the first. */
  private static long below(long eight, long bound) {
    return (eight - bound) & ~eight;
  }

  /** Passes a character of more than one byte, of which there is one. */
  final void character() throws IOException {
    long character = here();
    int lead = peek();
    int following = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
    int lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    boolean good = lead >= 0xC2 && lead <= 0xF4;
    for (int i = 0; good && i < following; i++) {
      position++;
      good = peek() >= lowest && peek() <= highest;
      lowest = 0x80;
      highest = 0xBF;
    }
    if (!good) {
      throw stop(Reported.ENCODAGE, "", character, Endings.NOT_UTF_8);
    }
    position++;
  }

  /** The bytes from the next one on are to be kept. */
  final void keep() {
    start = position;
  }

  /** How many bytes are kept: those up to the next one. */
  final int kept() {
    return position - start;
  }

  /** One of the first {@code length} bytes kept. */
  final byte kept(int index) {
    return bytes[start + index];
  }

  /** The bytes kept from one index to another, as ASCII. */
  final String ascii(int from, int to) {
    return new String(bytes, start + from, to - from, ISO_8859_1);
  }

  /** The same, as UTF-8. */
  final String utf8(int from, int to) {
    return new String(bytes, start + from, to - from, UTF_8);
  }

  /** Reads on, without what needs not be kept; false at the end of the text. */
  private boolean fill() throws IOException {
    System.arraycopy(bytes, start, bytes, 0, limit - start);
    base += start;
    position -= start;
    limit -= start;
    start = 0;
    if (limit > LARGEST) {
      throw tooLong();
    }
    if (limit == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * limit);
    }
    int count = in.read(bytes, limit, bytes.length - limit);
    limit += Math.max(0, count);
    return count > 0;
  }

  @Override
  public final void close() throws IOException {
    in.close();
  }
}
