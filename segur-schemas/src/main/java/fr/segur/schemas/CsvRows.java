package fr.segur.schemas;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The rows of a file of fields separated by semicolons and quoted as RFC 4180 has it, one at a
 * time, in constant memory. Separators, quotes and line ends are the same bytes in UTF-8 and in
 * windows-1252, and so is every number: the encoding of the file need not be known to read it.
 */
final class CsvRows implements Closeable {

  /** The bytes are no CSV: a quote is never closed, or a field has no end. */
  static final class Malformed extends IOException {
    private static final long serialVersionUID = 1;
  }

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final int LONGEST_ROW = 1 << 20;
  private static final int END = -1;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;

  /** The kept fields of the current row, one after the other, and where each ends. */
  private byte[] row = new byte[1 << 10];

  private final int[] ends;
  private int fields;
  private int length;
  private int line = 1;
  private int startLine;
  private boolean begun;

  /** Keeps the first {@code kept} fields of each row; the others are only counted. */
  CsvRows(InputStream in, int kept) {
    this.in = in;
    this.ends = new int[kept];
  }

  /** Goes to the next row that is not an empty line; false when there is none. */
  boolean next() throws IOException {
    int first = begun ? read() : afterBom();
    while (first == '\n' || first == '\r') {
      line += first == '\n' ? 1 : 0;
      first = read();
    }
    fields = 0;
    length = 0;
    startLine = line;
    if (first == END) {
      return false;
    }
    while (field(first) == ';') {
      first = read();
    }
    return true;
  }

  /** Line on which the row starts, from 1. */
  int line() {
    return startLine;
  }

  /** Number of fields of the row, at least one. */
  int fields() {
    return fields;
  }

  /** A kept field of the row, without its quotes. */
  String text(int field) {
    int from = field == 0 ? 0 : ends[field - 1];
    int to = ends[field];
    for (int i = from; i < to; i++) {
      if (row[i] < 0) {
        String text = new String(row, from, to - from, StandardCharsets.UTF_8);
        return text.indexOf('\ufffd') < 0 ? text : new String(row, from, to - from, WINDOWS_1252);
      }
    }
    return new String(row, from, to - from, StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Reads a field whose first byte is {@code first}; the byte that ends it. */
  private int field(int first) throws IOException {
    int next = first == '"' ? quoted() : first;
    while (next != ';' && next != '\n' && next != '\r' && next != END) {
      keep(next);
      next = read();
    }
    if (fields < ends.length) {
      ends[fields] = length;
    }
    fields++;
    line += next == '\n' ? 1 : 0;
    return next;
  }

  /** Reads to the closing quote; the byte after it. */
  private int quoted() throws IOException {
    while (true) {
      int next = read();
      if (next == '"') {
        next = read();
        if (next != '"') {
          return next;
        }
      }
      if (next == END) {
        throw new Malformed();
      }
      line += next == '\n' ? 1 : 0;
      keep(next);
    }
  }

  private void keep(int next) throws IOException {
    if (fields < ends.length) {
      if (length == row.length) {
        if (length == LONGEST_ROW) {
          throw new Malformed();
        }
        row = Arrays.copyOf(row, 2 * length);
      }
      row[length++] = (byte) next;
    }
  }

  /** The first byte of the file, a byte order mark aside. */
  private int afterBom() throws IOException {
    begun = true;
    int first = read();
    if (filled >= BOM.length && Arrays.equals(buffer, 0, BOM.length, BOM, 0, BOM.length)) {
      at = BOM.length;
      return read();
    }
    return first;
  }

  private int read() throws IOException {
    if (at == filled) {
      at = 0;
      filled = Math.max(0, in.readNBytes(buffer, 0, buffer.length));
      if (filled == 0) {
        return END;
      }
    }
    return buffer[at++] & 0xFF;
  }
}
