package fr.segur.testkit.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Markdown as GitHub reads it. */
final class Markdown {

  private Markdown() {}

  /** A heading, a blank line on both sides. */
  static void heading(Appendable out, int level, String text) throws IOException {
    out.append('\n').append("#".repeat(level)).append(' ').append(text).append("\n\n");
  }

  /** A table; cells are texts. */
  static void table(Appendable out, List<String> head, List<List<String>> rows) throws IOException {
    row(out, head);
    row(out, Collections.nCopies(head.size(), "---"));
    for (List<String> cells : rows) {
      row(out, cells);
    }
  }

  private static void row(Appendable out, List<String> cells) throws IOException {
    var escaped = new ArrayList<String>();
    cells.forEach(cell -> escaped.add(cell.replace("|", "\\|").replace('\n', ' ')));
    out.append("| ").append(String.join(" | ", escaped)).append(" |\n");
  }

  /** Text in which nothing is a mark. */
  static String text(String text) {
    return text.replace("<", "&lt;").replace("*", "\\*").replace("_", "\\_");
  }

  /** Code, whatever it holds. */
  static String code(String text) {
    return text.contains("`") ? "`` " + text + " ``" : "`" + text + "`";
  }

  /** A link to the heading of that text, which is a code of ours. */
  static String link(String page, String heading) {
    String anchor = heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_-]", "");
    return "[" + heading.replace("_", "\\_") + "](" + page + "#" + anchor + ")";
  }
}
