package fr.segur.schemas;

/**
 * Text of a file as a terminal may show it: nothing in it moves the cursor or reorders the line.
 */
final class Harmless {

  private static final String TAB = "    ";

  /**
   * First and last code points of the blocks shown in two columns: East Asian wide, pictographs.
   */
  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x2E80, 0x303E},
    {0x3041, 0xA4CF},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F},
    {0x1F680, 0x1F6FF},
    {0x1F900, 0x1F9FF},
    {0x20000, 0x3FFFD},
  };

  private Harmless() {}

  /** What stands for the character: itself, blanks for a tab, a picture of a control. */
  static String shown(int c) {
    if (c == '\t') {
      return TAB;
    }
    if (c < ' ') {
      return Character.toString(0x2400 + c);
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED -> "\ufffd";
      default -> Character.toString(c);
    };
  }

  /** Columns that {@link #shown} takes in a terminal. */
  static int width(int c) {
    if (c == '\t') {
      return TAB.length();
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    for (int[] block : WIDE) {
      if (c >= block[0] && c <= block[1]) {
        return 2;
      }
    }
    return 1;
  }

  /** The whole text, at most {@code longest} characters of it. */
  static String text(String text, int longest) {
    var out = new StringBuilder();
    text.codePoints().limit(longest).forEach(c -> out.append(shown(c)));
    return text.codePointCount(0, text.length()) > longest
        ? out.append('…').toString()
        : out.toString();
  }
}
