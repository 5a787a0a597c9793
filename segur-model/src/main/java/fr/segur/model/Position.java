package fr.segur.model;

/**
 * A place in the text of a file.
 *
 * @param line from 1; a line ends at a line feed
 * @param column from 1, in UTF-16 units since the start of the line
 * @param offset in bytes from 0, the first byte of the file
 */
public record Position(int line, int column, long offset) implements Comparable<Position> {

  @Override
  public int compareTo(Position other) {
    return Long.compare(offset, other.offset);
  }

  /** The form editors and compilers print: {@code 13:27}. */
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
