package fr.segur.schemas;

import fr.segur.model.Position;
import java.io.IOException;
import java.io.InputStream;

/** Counts lines, and columns in UTF-16 units, while moving forward through UTF-8 bytes. */
final class LineCounter {

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 13];

  /** Offset in the file of the first byte of the buffer, and what of it was counted. */
  private long base;

  private int next;
  private int filled;
  private int line = 1;
  private int column = 1;

  LineCounter(InputStream in) {
    this.in = in;
  }

  /** The position of the byte at {@code target}, not before the last one asked for. */
  Position advance(long target) throws IOException {
    while (base + next < target && (next < filled || fill())) {
      count((int) Math.min(filled, target - base));
    }
    return new Position(line, column, base + next);
  }

  private boolean fill() throws IOException {
    base += filled;
    next = 0;
    filled = Math.max(0, in.read(buffer));
    return filled > 0;
  }

  /** Counts the bytes of the buffer up to {@code end}, exclusive. */
  private void count(int end) {
    int lines = line;
    int columns = column;
    for (int i = next; i < end; i++) {
      byte b = buffer[i];
      if (b == '\n') {
        lines++;
        columns = 1;
      } else if (b >= -0x40) {
        // a lead byte: one unit, or two where UTF-16 needs a pair
        columns += b < 0 && b >= -0x10 ? 2 : 1;
      }
    }
    line = lines;
    column = columns;
    next = end;
  }
}
