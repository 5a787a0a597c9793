package fr.segur.schemas;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Cuts the source line of a place out of a file, or what surrounds the place when the line is long.
 * Places are asked for in file order; only a window of the file is held.
 */
final class SourceLines implements Closeable {

  /** Widest excerpt, in columns of a terminal. */
  private static final int COLUMNS = 100;

  /** Columns kept before the place when the line is too wide. */
  private static final int BEFORE = 40;

  /** Bytes looked at on either side: enough for that many characters of any kind. */
  private static final int REACH = 4 * COLUMNS;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 14];
  private long base;
  private int filled;

  SourceLines(RequestSource source) throws IOException {
    this.in = source.open();
  }

  /**
   * A source line made fit for a terminal.
   *
   * @param text the line, or a part of it with an ellipsis where it is cut
   * @param indent columns before the place
   * @param length columns of the value at the place, at least 1
   */
  record Excerpt(String text, int indent, int length) {

    /** The row that goes under the line. */
    String carets() {
      return " ".repeat(indent) + "^".repeat(length);
    }
  }

  /** The excerpt around the byte at {@code offset}, not before the last one asked for. */
  Excerpt at(long offset) throws IOException {
    slide(offset);
    int place = (int) Math.min(offset - base, filled);
    int from = place;
    while (from > 0 && place - from < REACH && buffer[from - 1] != '\n') {
      from--;
    }
    boolean begins = base + from == 0 || (from > 0 && buffer[from - 1] == '\n');
    while (!begins && from < place && (buffer[from] & 0xC0) == 0x80) {
      from++;
    }
    int to = place;
    while (to < filled && to - place < REACH && buffer[to] != '\n') {
      to++;
    }
    boolean ends = to == filled || buffer[to] == '\n';
    String before = new String(buffer, from, place - from, StandardCharsets.UTF_8);
    String after = new String(buffer, place, to - place, StandardCharsets.UTF_8);
    if (ends && after.endsWith("\r")) {
      after = after.substring(0, after.length() - 1);
    }
    return cut(before, begins, after, ends);
  }

  /** Makes the window hold what surrounds {@code offset}. */
  private void slide(long offset) throws IOException {
    long end = offset + REACH + 1;
    while (base + filled < end) {
      int drop = (int) Math.max(0, Math.min(filled, offset - REACH - 1 - base));
      if (drop > 0) {
        System.arraycopy(buffer, drop, buffer, 0, filled - drop);
        base += drop;
        filled -= drop;
      }
      int count = in.read(buffer, filled, buffer.length - filled);
      if (count < 0) {
        break;
      }
      filled += count;
    }
  }

  private static Excerpt cut(String before, boolean begins, String after, boolean ends) {
    int[] left = before.codePoints().toArray();
    int[] right = after.codePoints().toArray();
    int token = tokenLength(right);
    int wanted = width(left, 0, left.length) + width(right, 0, right.length);
    int first = 0;
    int last = right.length;
    if (wanted > COLUMNS || !begins || !ends) {
      int kept = Math.max(BEFORE, COLUMNS - width(right, 0, right.length));
      while (width(left, first, left.length) > kept) {
        first++;
      }
      int room = COLUMNS - width(left, first, left.length);
      while (last > 0 && width(right, 0, last) > room) {
        last--;
      }
    }
    var text = new StringBuilder();
    boolean cutLeft = first > 0 || !begins;
    text.append(cutLeft ? "…" : "");
    append(text, left, first, left.length);
    append(text, right, 0, last);
    text.append(last < right.length || !ends ? "…" : "");
    int indent = (cutLeft ? 1 : 0) + width(left, first, left.length);
    return new Excerpt(
        text.toString().stripTrailing(),
        indent,
        Math.max(1, width(right, 0, Math.min(token, last))));
  }

  private static void append(StringBuilder text, int[] characters, int from, int to) {
    Arrays.stream(characters, from, to).forEach(c -> text.append(Harmless.shown(c)));
  }

  private static int width(int[] characters, int from, int to) {
    return Arrays.stream(characters, from, to).map(Harmless::width).sum();
  }

  /** Characters of the JSON text, number or word that begins there; 1 for anything else. */
  private static int tokenLength(int[] characters) {
    int end = 0;
    if (characters.length > 0 && characters[0] == '"') {
      end = 1;
      while (end < characters.length && characters[end] != '"') {
        end += characters[end] == '\\' ? 2 : 1;
      }
      return Math.min(end + 1, characters.length);
    }
    while (end < characters.length && isOfWord(characters[end])) {
      end++;
    }
    return Math.max(1, end);
  }

  private static boolean isOfWord(int c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '+' || c == '.';
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
