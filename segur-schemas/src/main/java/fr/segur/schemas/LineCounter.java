package fr.segur.schemas;

import fr.segur.model.Position;
import java.io.IOException;
import java.io.InputStream;

/** Counts lines, and columns in UTF-16 units, while moving forward through UTF-8 bytes. */
final class LineCounter {

  private final InputStream in;
  private long offset;
  private int line = 1;
  private int column = 1;

  LineCounter(InputStream in) {
    this.in = in;
  }

  /** The position of the byte at {@code target}, not before the last one asked for. */
  Position advance(long target) throws IOException {
    while (offset < target) {
      int b = in.read();
      if (b < 0) {
        break;
      }
      offset++;
      if (b == '\n') {
        line++;
        column = 1;
      } else if ((b & 0xC0) != 0x80) {
        // a lead byte: one unit, or two where UTF-16 needs a pair
        column += b >= 0xF0 ? 2 : 1;
      }
    }
    return new Position(line, column, offset);
  }
}
