package fr.segur.schemas;

import fr.segur.model.Finding;
import fr.segur.model.Position;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the value at a place out of a file, with the lines around it. Places are asked for in file
 * order; only a window of the file is held.
 */
final class Spots implements Closeable {

  /** Bytes looked at on either side. */
  private static final int REACH = 2_000;

  /** Characters kept on either side of the value in its line. */
  private static final int CHARACTERS = 160;

  /** Lines before and after. */
  private static final int LINES = 2;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 14];
  private long base;
  private int filled;

  Spots(RequestSource source) throws IOException {
    this.in = source.open();
  }

  /**
   * A value and what is around it, as text of the file: not yet harmless.
   *
   * @param above the lines before, as many as could be seen
   * @param before what stands before the value in its line
   * @param value the value; of an object or a list, its bracket
   * @param after what stands after it in its line
   * @param below the lines after
   * @param bytes length of the value in bytes
   */
  record Spot(
      List<String> above,
      String before,
      String value,
      String after,
      List<String> below,
      int bytes) {}

  /** What is around each finding that has a place in {@code file}, if there is one. */
  static IdentityHashMap<Finding, Spot> of(List<Finding> findings, @Nullable RequestSource file)
      throws IOException {
    IdentityHashMap<Finding, Spot> spots = new IdentityHashMap<>();
    if (file == null) {
      return spots;
    }
    List<Finding> placed = findings.stream()
        .filter(finding -> finding.position() != null)
        .sorted(Comparator.comparingLong(Spots::offset))
        .toList();
    try (var window = new Spots(file)) {
      for (Finding finding : placed) {
        spots.put(finding, window.at(offset(finding)));
      }
    }
    return spots;
  }

  private static long offset(Finding finding) {
    Position position = finding.position();
    return position == null ? 0 : position.offset();
  }

  /** What is around the byte at {@code offset}, not before the last one asked for. */
  Spot at(long offset) throws IOException {
    slide(offset);
    int place = (int) Math.min(offset - base, filled);
    int from = lineStart(place);
    int to = lineEnd(place);
    int length = tokenLength(place, to);
    var above = new ArrayList<String>();
    for (int end = from - 1; above.size() < LINES && end >= 0 && buffer[end] == '\n'; ) {
      int start = lineStart(end);
      if (start == 0 && base > 0) {
        break; // not seen whole
      }
      above.add(line(start, end));
      end = start - 1;
    }
    Collections.reverse(above);
    var below = new ArrayList<String>();
    for (int start = to + 1;
        below.size() < LINES && start < filled && buffer[start - 1] == '\n'; ) {
      int end = lineEnd(start);
      below.add(line(start, end));
      start = end + 1;
    }
    String before = text(from, place);
    String after = rest(place + length, to);
    return new Spot(above, tail(before), text(place, place + length), head(after), below, length);
  }

  private int lineStart(int at) {
    int from = at;
    while (from > 0 && at - from < REACH && buffer[from - 1] != '\n') {
      from--;
    }
    while (from > 0 && from < at && (buffer[from] & 0xC0) == 0x80) {
      from++;
    }
    return from;
  }

  private int lineEnd(int at) {
    int to = at;
    while (to < filled && to - at < REACH && buffer[to] != '\n') {
      to++;
    }
    return to;
  }

  private String line(int from, int to) {
    return head(rest(from, to));
  }

  private String text(int from, int to) {
    return new String(buffer, from, to - from, StandardCharsets.UTF_8);
  }

  /** What stands there up to the end of its line. */
  private String rest(int from, int to) {
    boolean mark = to > from && buffer[to - 1] == '\r' && (to == filled || buffer[to] == '\n');
    return text(from, mark ? to - 1 : to);
  }

  private static String head(String text) {
    if (text.codePointCount(0, text.length()) <= CHARACTERS) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, CHARACTERS)) + '…';
  }

  private static String tail(String text) {
    if (text.codePointCount(0, text.length()) <= CHARACTERS) {
      return text;
    }
    return '…' + text.substring(text.offsetByCodePoints(text.length(), -CHARACTERS));
  }

  /** Bytes of the JSON text, number or word that begins there; 1 for anything else. */
  private int tokenLength(int from, int to) {
    int end = from;
    if (end < to && buffer[end] == '"') {
      end++;
      while (end < to && buffer[end] != '"') {
        end += buffer[end] == '\\' ? 2 : 1;
      }
      return Math.min(end + 1, to) - from;
    }
    while (end < to && isOfWord(buffer[end])) {
      end++;
    }
    return Math.max(Math.min(1, to - from), end - from);
  }

  private static boolean isOfWord(int b) {
    return b < 0
        || (b >= '0' && b <= '9')
        || (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || b == '-'
        || b == '+'
        || b == '.';
  }

  /** Makes the window hold what surrounds {@code offset}. */
  private void slide(long offset) throws IOException {
    long end = offset + 2L * REACH;
    while (base + filled < end) {
      int drop = (int) Math.max(0, Math.min(filled, offset - 2L * REACH - base));
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

  @Override
  public void close() throws IOException {
    in.close();
  }
}
