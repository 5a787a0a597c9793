package fr.segur.testkit.cli;

import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.Statement;
import fr.segur.schemas.Catalogue;
import fr.segur.schemas.TextReport;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** {@code readings}: the places where the texts disagree, or everything about one. */
final class ReadingsCommand implements Command {

  @Override
  public Usage usage(Console console) {
    Usage usage = Usage.of(
        console,
        "readings",
        "Liste les lectures : là où les textes se contredisent ou se taisent ; ou dit tout de l'une.",
        "Lists the readings: where the texts contradict themselves or are silent; or tells all about"
            + " one.");
    usage.text(
        "--format",
        "text|markdown",
        "text (par défaut) ou markdown.",
        "text (default) or markdown.");
    usage.names(0, 1, "ID", "Une lecture, comme R-02.", "A reading, as R-02.");
    return usage;
  }

  @Override
  public int run(Arguments arguments, Console console) throws Failure, IOException {
    boolean page = arguments.choice("--format", "text", "markdown").equals("markdown");
    List<String> ids = arguments.names();
    if (!ids.isEmpty()) {
      String id = ids.get(0).toUpperCase(Locale.ROOT);
      Reading reading = Reading.find(id)
          .orElseThrow(() -> Failure.usage(
              "« " + id + " » n'est pas une lecture (R-01 à R-18)",
              "\"" + id + "\" is not a reading (R-01 to R-18)"));
      return one(reading, page, console);
    }
    if (page) {
      new ReadingsPage(console.text(), console.locale()).write();
    } else {
      for (Reading reading : Reading.values()) {
        options(reading, console);
      }
    }
    console.text().flush();
    return Exit.ACCEPTABLE;
  }

  /** Everything about one reading. */
  static int one(Reading reading, boolean page, Console console) throws IOException {
    Writer out = console.text();
    if (page) {
      new ReadingsPage(out, console.locale()).one(reading);
    } else {
      options(reading, console);
      out.append("\n  " + reading.places().in(console.locale()) + "\n");
      for (String id : reading.statements()) {
        out.append("    " + TextReport.citation(List.of(id), console.locale()) + "\n");
        out.append("        " + Statement.of(id).text() + "\n");
      }
      out.append(console.say("\n  Par défaut\u00a0: ", "\n  The default: "));
      out.append(reading.why().in(console.locale()) + "\n");
      changes(reading, console);
    }
    out.flush();
    return Exit.ACCEPTABLE;
  }

  /** A case that each other option changes, and the rules that ask. */
  private static void changes(Reading reading, Console console) throws IOException {
    Writer out = console.text();
    out.append(console.say("\n  Ce qui change\u00a0:\n", "\n  What changes:\n"));
    for (Option option : reading.options()) {
      if (option != reading.defaultOption()) {
        ReadingCase one = ReadingCase.find(reading, option).orElseThrow();
        out.append("    " + option.name() + " — " + one.title() + "\n");
        out.append(one.isShort() ? "        " + one.input() + "\n" : "");
        out.append("        " + ReadingCase.shown(one.byDefault()));
        out.append(" → " + ReadingCase.shown(one.chosen()) + "\n");
      }
    }
    String rules = String.join(", ", consulting(reading));
    out.append(
        rules.isEmpty() ? "" : console.say("\n  Règles\u00a0: ", "\n  Rules: ") + rules + "\n");
  }

  /** Codes that may depend on that reading. */
  static List<String> consulting(Reading reading) {
    return Catalogue.all()
        .filter(entry -> entry.readings().contains(reading))
        .map(Catalogue.Entry::code)
        .distinct()
        .toList();
  }

  /** The question and its options. */
  static void options(Reading reading, Console console) throws IOException {
    Writer out = console.text();
    out.append("  " + reading.id() + "  " + reading.question().in(console.locale()) + "\n");
    for (Option option : reading.options()) {
      String standard =
          option == reading.defaultOption() ? console.say(" (par défaut)", " (default)") : "";
      String meaning = option.meaning().in(console.locale());
      out.append("      " + option + standard + " — " + meaning + "\n");
    }
  }
}
