package fr.segur.testkit.cli;

import fr.segur.model.Reading;
import fr.segur.model.Statement;
import fr.segur.model.Text;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.Valeur;
import fr.segur.schemas.TextReport;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code rules}: the catalogue, or everything about one rule. */
final class RulesCommand implements Command {

  @Override
  public CommandSpec spec(Console console) {
    CommandSpec spec = Specs.command(
        console,
        "rules",
        "Liste les règles, ou dit tout de l'une : ce qu'elle demande, ses sources, ses lectures,"
            + " un exemple accepté et un refusé.",
        "Lists the rules, or tells all about one: what it demands, its sources, its readings, an"
            + " accepted and a refused example.");
    spec.addOption(Specs.text(
        "--format",
        "text|markdown",
        console.say(
            "text (par défaut) ou markdown : la page entière, avec barème, tableaux et diagrammes.",
            "text (default) or markdown: the whole page, with barème, tables and diagrams.")));
    spec.addPositional(Specs.names(
        "0..1",
        "CODE",
        console.say(
            "Code d'une règle, comme AF-4.4-ANTERIORITE, d'une lecture, comme R-02, ou édition de"
                + " l'appel, comme V2, pour ses nombres et ses dates.",
            "Code of a rule, as AF-4.4-ANTERIORITE, of a reading, as R-02, or edition of the call,"
                + " as V2, for its numbers and dates.")));
    return spec;
  }

  @Override
  public int run(ParseResult options, Console console) throws Failure, IOException {
    boolean page = Options.choice(options, "--format", "text", "markdown").equals("markdown");
    List<String> codes = options.matchedPositionalValue(0, List.of());
    if (!codes.isEmpty()) {
      return about(codes.get(0).toUpperCase(Locale.ROOT), page, console);
    }
    if (page) {
      new RulesPage(console.text(), console.locale()).write();
      console.text().flush();
    } else {
      list(console);
    }
    return Exit.ACCEPTABLE;
  }

  private static int about(String code, boolean page, Console console) throws Failure, IOException {
    for (AppelAFinancement edition : AfMs2DuiPde.EDITIONS) {
      if (edition.edition().equals(code)) {
        edition(edition, console);
        return Exit.ACCEPTABLE;
      }
    }
    Optional<Reading> reading = Reading.find(code);
    if (reading.isPresent()) {
      return ReadingsCommand.one(reading.get(), page, console);
    }
    List<Catalogue.Entry> entries = Catalogue.find(code);
    if (entries.isEmpty()) {
      throw Failure.usage(
          "« " + code + " » n'est pas le code d'une règle (segur rules les liste)",
          "\"" + code + "\" is not the code of a rule (segur rules lists them)");
    }
    for (Catalogue.Entry entry : entries) {
      if (page) {
        new RulesPage(console.text(), console.locale()).one(entry);
      } else {
        one(entry, console);
      }
    }
    console.text().flush();
    return Exit.ACCEPTABLE;
  }

  private static void list(Console console) throws IOException {
    List<Catalogue.Entry> entries = Catalogue.all();
    int widest = entries.stream().mapToInt(entry -> entry.code().length()).max().orElse(0);
    Writer out = console.text();
    for (Catalogue.Entry entry : entries) {
      String first = entry.demands().iterator().next().in(console.locale());
      out.append(padded(entry.code(), widest))
          .append("  ")
          .append(padded(entry.effect().label().in(console.locale()), 13))
          .append("  ")
          .append(first)
          .append('\n');
    }
    out.flush();
  }

  /** Every value of an edition, with the sentences it is read in. */
  private static void edition(AppelAFinancement edition, Console console) throws IOException {
    Writer out = console.text();
    out.append(edition + "\n");
    for (Valeur valeur : edition.valeurs()) {
      out.append("  " + valeur.in(console.locale()) + "\n");
      out.append("      " + TextReport.citation(valeur.statements(), console.locale()) + "\n");
    }
    out.flush();
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  private static void one(Catalogue.Entry entry, Console console) throws IOException {
    Writer out = console.text();
    String since = Since.of(entry).in(console.locale());
    out.append(entry.code() + "  " + entry.effect().label().in(console.locale()));
    out.append(console.say("  depuis ", "  since ") + since + "\n");
    for (Text demand : entry.demands()) {
      out.append("  " + demand.in(console.locale()) + "\n");
    }
    for (String pointer : entry.pointers()) {
      out.append("  " + (pointer.isEmpty() ? console.say("(fichier)", "(file)") : pointer) + "\n");
    }
    if (!entry.messages().isEmpty()) {
      out.append(console.say("\nCe qu'elle dit\u00a0:\n", "\nWhat it says:\n"));
      for (Text message : entry.messages()) {
        out.append("  " + message.in(console.locale()) + "\n");
      }
    }
    if (!entry.statements().isEmpty()) {
      out.append(console.say(
          "\nSources (résumées en anglais par nos soins)\u00a0:\n", "\nSources (in our words):\n"));
      for (String id : entry.statements()) {
        out.append("  " + TextReport.citation(List.of(id), console.locale()) + "\n");
        out.append("      " + Statement.of(id).text() + "\n");
      }
    }
    if (!entry.readings().isEmpty()) {
      out.append(console.say("\nLectures\u00a0:\n", "\nReadings:\n"));
      for (Reading reading : entry.readings()) {
        ReadingsCommand.options(reading, console);
      }
    }
    if (!Example.has(entry.code())) {
      return;
    }
    Example.Pair pair = Example.of(entry.code());
    example(console.say("\nAccepté\u00a0:\n", "\nAccepted:\n"), entry, pair.accepted(), console);
    example(console.say("\nRefusé\u00a0:\n", "\nRefused:\n"), entry, pair.refused(), console);
  }

  /** The edits of the sample, and what the check then says with that code. */
  private static void example(String title, Catalogue.Entry entry, Example example, Console console)
      throws IOException {
    Writer out = console.text();
    out.append(title);
    for (String edit : example.edits(console.locale())) {
      out.append("  " + edit + "\n");
    }
    List<String> findings = example.findings(entry.code(), console.locale());
    String none = console.say("aucun constat " + entry.code(), "no finding " + entry.code());
    out.append("  → " + (findings.isEmpty() ? none : findings.get(0)) + "\n");
  }
}
