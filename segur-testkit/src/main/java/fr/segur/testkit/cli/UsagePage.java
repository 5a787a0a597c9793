package fr.segur.testkit.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.Option;

/** The help of a command, in lines of at most 79 characters unless one word is longer. */
final class UsagePage {

  private static final int WIDTH = 79;

  /** What is wider stands on a line of its own. */
  private static final int LABEL = 26;

  private static final String GAP = "   ";

  private final Console console;
  private final Appendable out;

  UsagePage(Console console, Appendable out) {
    this.console = console;
    this.out = out;
  }

  /** What one line of a list names, and what it says of it. */
  private record Row(String label, String description) {}

  private static final Row NOTHING = new Row("", "");

  /** Writes the help of {@code usage}; {@code commands} are those that it leads to. */
  void write(Usage usage, List<Usage> commands) throws IOException {
    String call = console.say("Usage : ", "Usage: ") + usage.call();
    wrapped(call, synopsis(usage, !commands.isEmpty()), call.length() + 1);
    out.append('\n');
    wrapped("", words(usage.description()), 0);
    out.append('\n');
    options(usage);
    if (!commands.isEmpty()) {
      out.append(console.say("\nCommandes :\n", "\nCommands:\n"));
      rows(commands.stream()
          .map(one -> new Row("  " + one.name(), one.description()))
          .toList());
    }
    if (!usage.footer().isEmpty()) {
      out.append('\n');
      wrapped("", words(usage.footer()), 0);
    }
  }

  private static List<String> synopsis(Usage usage, boolean leads) {
    var words = new ArrayList<String>();
    words.add("[-hV]");
    for (Option option : usage.options().getOptions()) {
      if (option.getOpt() == null) {
        words.addAll(synopsis(usage, option));
      }
    }
    Usage.Names names = usage.names();
    words.addAll(names == null ? List.of() : words(names.label()));
    words.addAll(leads ? List.of("[COMMAND]") : List.of());
    return words;
  }

  private static List<String> synopsis(Usage usage, Option option) {
    String one = named(option);
    String optional = "[" + one + "]" + (usage.isRepeatable(option) ? "..." : "");
    return usage.isRequired(option) ? List.of(one, optional) : List.of(optional);
  }

  private void options(Usage usage) throws IOException {
    var rows = new ArrayList<Row>();
    Usage.Names names = usage.names();
    if (names != null) {
      rows.add(new Row("      " + names.label(), names.description()));
      rows.add(NOTHING);
    }
    for (Option option : usage.options().getOptions()) {
      String brief = option.getOpt() == null ? "      " : "  -" + option.getOpt() + ", ";
      rows.add(new Row(brief + named(option), option.getDescription()));
    }
    rows(rows);
  }

  private static String named(Option option) {
    String name = Usage.name(option);
    return option.hasArg() ? name + "=" + option.getArgName() : name;
  }

  /** One under the other, what they say in one column. */
  private void rows(List<Row> rows) throws IOException {
    int widest = 0;
    for (Row row : rows) {
      int width = row.label().length();
      widest = width > LABEL ? widest : Math.max(widest, width);
    }
    for (Row row : rows) {
      if (row.label().isEmpty()) {
        out.append('\n');
        continue;
      }
      String label = row.label();
      if (label.length() > widest) {
        out.append(label).append('\n');
        label = "";
      }
      String first = label + " ".repeat(widest - label.length()) + GAP;
      wrapped(first.substring(0, first.length() - 1), words(row.description()), first.length() + 2);
    }
  }

  /** What may stand on a line of its own: French leaves no sign of punctuation alone. */
  private static List<String> words(String text) {
    return List.of(text.split("(?<!«) (?![:;?!»])", -1));
  }

  /**
   * Words after {@code first}, as many on each line as fit; further lines begin at {@code indent}.
   */
  private void wrapped(String first, List<String> words, int indent) throws IOException {
    var line = new StringBuilder(first);
    boolean begins = first.isEmpty();
    for (String word : words) {
      if (!begins && line.length() + 1 + word.length() > WIDTH) {
        out.append(line).append('\n');
        line.setLength(0);
        line.append(" ".repeat(indent));
        begins = true;
      }
      line.append(begins ? "" : " ").append(word);
      begins = false;
    }
    out.append(line).append('\n');
  }
}
