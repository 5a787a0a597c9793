package fr.segur.schemas;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Lets well-formed UTF-8 through and stops, as at the end of the stream, before the first byte that
 * is not. A byte order mark is left out and remembered. Other encodings do not get past it.
 */
final class Utf8Gate extends FilterInputStream {

  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long NOT_ASCII = 0x8080808080808080L;
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final int HEAD = 2 * MARK.length;

  private byte[] head = new byte[0];
  private boolean headRead;
  private int headUsed;
  private boolean mark;
  private long passed;
  private long bad = -1;

  /** Bytes still expected in the current character, and the bounds of the next one. */
  private int pending;

  private int lowest = 0x80;
  private int highest = 0xBF;
  private long start;

  Utf8Gate(InputStream in) {
    super(in);
  }

  /** Offset in the file of the first byte that is not UTF-8; -1 when there is none so far. */
  long bad() {
    return bad;
  }

  /** Whether the file begins with a byte order mark. */
  boolean mark() {
    return mark;
  }

  /** Bytes of the file before the first one let through. */
  int skipped() {
    return mark ? MARK.length : 0;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    if (bad >= 0) {
      return -1;
    }
    int count = fill(bytes, from, length);
    if (count < 0) {
      if (pending > 0) {
        bad = start;
      }
      return -1;
    }
    int good = wellFormed(bytes, from, count);
    passed += count;
    return good == 0 && bad >= 0 ? -1 : good;
  }

  private int fill(byte[] bytes, int from, int length) throws IOException {
    if (!headRead) {
      readHead();
    }
    if (bad >= 0) {
      return -1;
    }
    if (headUsed < head.length) {
      int count = Math.min(length, head.length - headUsed);
      System.arraycopy(head, headUsed, bytes, from, count);
      headUsed += count;
      return count;
    }
    return in.read(bytes, from, length);
  }

  private void readHead() throws IOException {
    headRead = true;
    head = in.readNBytes(HEAD);
    mark = Arrays.equals(Arrays.copyOf(head, MARK.length), MARK);
    headUsed = skipped();
    passed = headUsed;
    // JSON begins with an ASCII character: a zero byte there is UTF-16 or UTF-32; one mark is
    // enough
    byte[] first = Arrays.copyOfRange(head, headUsed, head.length);
    boolean wide = first.length >= 2 && (first[0] == 0 || first[1] == 0);
    if (wide || Arrays.equals(first, MARK)) {
      bad = headUsed;
    }
  }

  /** Number of bytes that may pass; sets {@link #bad} when it is not all of them. */
  private int wellFormed(byte[] bytes, int from, int count) {
    int end = from + count;
    int i = from;
    while (i < end) {
      if (pending == 0) {
        while (i + 8 <= end && ((long) EIGHT_BYTES.get(bytes, i) & NOT_ASCII) == 0) {
          i += 8;
        }
        while (i < end && bytes[i] >= 0) {
          i++;
        }
        if (i == end) {
          break;
        }
        start = passed + (i - from);
        if (!lead(bytes[i] & 0xFF)) {
          bad = start;
          return i - from;
        }
        i++;
      } else if (!continuation(bytes[i] & 0xFF)) {
        bad = start;
        return (int) Math.max(0, start - passed);
      } else {
        i++;
      }
    }
    return count;
  }

  private boolean lead(int b) {
    pending = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
    lowest = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
    highest = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
    return b >= 0xC2 && b <= 0xF4;
  }

  private boolean continuation(int b) {
    boolean good = b >= lowest && b <= highest;
    pending--;
    lowest = 0x80;
    highest = 0xBF;
    return good;
  }
}
