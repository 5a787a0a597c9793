package fr.segur.schemas;

import fr.segur.schemas.Spots.Spot;
import java.util.Arrays;

/**
 * The source line of a place, made fit for a terminal.
 *
 * @param text the line, or a part of it with an ellipsis where it is cut
 * @param indent columns before the place
 * @param length columns of the value at the place, at least 1
 */
record Excerpt(String text, int indent, int length) {

  /** Widest excerpt, in columns of a terminal. */
  private static final int COLUMNS = 100;

  /** Columns kept before the place when the line is too wide. */
  private static final int BEFORE = 40;

  static Excerpt of(Spot spot) {
    int[] left = spot.before().codePoints().toArray();
    int[] right = (spot.value() + spot.after()).codePoints().toArray();
    int first = 0;
    int last = right.length;
    if (width(left, 0, left.length) + width(right, 0, right.length) > COLUMNS) {
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
    text.append(first > 0 ? "…" : "");
    append(text, left, first, left.length);
    append(text, right, 0, last);
    text.append(last < right.length ? "…" : "");
    int indent = (first > 0 ? 1 : 0) + width(left, first, left.length);
    int value = spot.value().codePointCount(0, spot.value().length());
    return new Excerpt(
        text.toString().stripTrailing(),
        indent,
        Math.max(1, width(right, 0, Math.min(value, last))));
  }

  /** The row that goes under the line. */
  String carets() {
    return " ".repeat(indent) + "^".repeat(length);
  }

  private static void append(StringBuilder text, int[] characters, int from, int to) {
    Arrays.stream(characters, from, to).forEach(c -> text.append(Harmless.shown(c)));
  }

  private static int width(int[] characters, int from, int to) {
    return Arrays.stream(characters, from, to).map(Harmless::width).sum();
  }
}
