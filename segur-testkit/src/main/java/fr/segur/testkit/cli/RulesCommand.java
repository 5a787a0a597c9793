package fr.segur.testkit.cli;

import fr.segur.model.Reading;
import fr.segur.model.Text;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.Valeur;
import fr.segur.schemas.Catalogue;
import fr.segur.schemas.Catalogue.Entry;
import fr.segur.schemas.Catalogue.Family;
import fr.segur.schemas.TextReport;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code rules}: the catalogue or a part of it, or everything about one rule. */
final class RulesCommand implements Command {

  private static final String FAMILIES =
      Catalogue.families().stream().map(Family::id).collect(Collectors.joining("|"));

  @Override
  public Usage usage(Console console) {
    Usage usage = Usage.of(
        console,
        "rules",
        "Liste les règles, ou dit tout de l'une : ce qu'elle demande, ses sources, ses lectures,"
            + " un exemple accepté et un refusé.",
        "Lists the rules, or tells all about one: what it demands, its sources, its readings, an"
            + " accepted and a refused example.");
    usage.text(
        "--family",
        "ID",
        "N'en liste qu'une famille : " + FAMILIES.replace("|", ", ") + ".",
        "Lists one family only: " + FAMILIES.replace("|", ", ") + ".");
    usage.text(
        "--format",
        "text|markdown",
        "text (par défaut) ou markdown : la page entière, avec barème, tableaux et diagrammes.",
        "text (default) or markdown: the whole page, with barème, tables and diagrams.");
    usage.names(
        0,
        Usage.MANY,
        console.say("CODE|MOTS|LECTURE|ÉDITION", "CODE|WORDS|READING|EDITION"),
        "Code d'une règle, comme AF-4.4-ANTERIORITE ; une partie d'un code, le numéro d'une"
            + " phrase ou des mots, comme AF-4.4, S002-114 ou plafond, pour lister celles qui les"
            + " ont ; une lecture, comme R-02 ; une édition de l'appel, comme V2, pour ses"
            + " nombres et ses dates.",
        "Code of a rule, as AF-4.4-ANTERIORITE; a part of a code, the number of a sentence or"
            + " words, as AF-4.4, S002-114 or ceiling, to list those that have them; a reading,"
            + " as R-02; an edition of the call, as V2, for its numbers and dates.");
    return usage;
  }

  @Override
  public int run(Arguments arguments, Console console) throws Failure, IOException {
    boolean page = arguments.choice("--format", "text", "markdown").equals("markdown");
    List<Family> families = families(arguments.text("--family"));
    List<String> codes = arguments.names();
    if (!codes.isEmpty()) {
      return about(String.join(" ", codes), families, page, console);
    }
    if (page) {
      new RulesPage(console.text(), console.locale()).write();
      console.text().flush();
    } else {
      list(families, entry -> true, console);
    }
    return Exit.ACCEPTABLE;
  }

  private static List<Family> families(@Nullable String id) throws Failure {
    if (id == null) {
      return Catalogue.families();
    }
    List<Family> named =
        Catalogue.families().stream().filter(family -> family.id().equals(id)).toList();
    if (named.isEmpty()) {
      throw Failure.usage(
          "--family : « " + id + " » n'est pas " + FAMILIES,
          "--family: \"" + id + "\" is not " + FAMILIES);
    }
    return named;
  }

  private static int about(String asked, List<Family> families, boolean page, Console console)
      throws Failure, IOException {
    String code = asked.toUpperCase(Locale.ROOT);
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
    if (one(code, families, page, console) || list(families, about(asked), console) > 0) {
      return Exit.ACCEPTABLE;
    }
    List<String> near = Catalogue.near(code);
    String fr = near.isEmpty() ? "segur rules les liste" : "peut-être " + String.join(", ", near);
    String en = near.isEmpty() ? "segur rules lists them" : "perhaps " + String.join(", ", near);
    throw Failure.usage(
        "« " + asked + " » n'est pas le code d'une règle (" + fr + ")",
        "\"" + asked + "\" is not the code of a rule (" + en + ")");
  }

  /** Tells everything about that code, once for each life that has it; whether anything has. */
  private static boolean one(String code, List<Family> families, boolean page, Console console)
      throws IOException {
    boolean found = false;
    for (Family family : families) {
      for (Entry entry : family.entries()) {
        if (entry.code().equals(code)) {
          if (page) {
            new RulesPage(console.text(), console.locale()).one(family, entry);
          } else {
            new RuleReport(family, entry, console).write(found ? "\n" : "");
          }
          found = true;
        }
      }
    }
    console.text().flush();
    return found;
  }

  /** Whose code or sentences have these words, or which cites that statement. */
  private static Predicate<Entry> about(String asked) {
    String words = asked.toLowerCase(Locale.ROOT);
    return entry -> entry.code().toLowerCase(Locale.ROOT).contains(words)
        || entry.statements().contains(asked.toUpperCase(Locale.ROOT))
        || Stream.concat(entry.demands().stream(), entry.messages().stream())
            .anyMatch(sentence -> has(sentence, words));
  }

  private static boolean has(Text sentence, String words) {
    return sentence.fr().toLowerCase(Locale.ROOT).contains(words)
        || sentence.en().toLowerCase(Locale.ROOT).contains(words);
  }

  /** Lists codes under the names of their families; how many there are. */
  private static int list(List<Family> families, Predicate<Entry> wanted, Console console)
      throws IOException {
    Writer out = console.text();
    int listed = 0;
    for (Family family : families) {
      List<Entry> entries = family.entries().stream().filter(wanted).toList();
      if (!entries.isEmpty()) {
        out.append(listed == 0 ? "" : "\n");
        out.append(family.name().in(console.locale()) + "  --family " + family.id() + "\n");
        int widest =
            entries.stream().mapToInt(entry -> entry.code().length()).max().orElse(0);
        for (Entry entry : entries) {
          String effect = entry.effect().label().in(console.locale());
          String first = entry.demands().get(0).in(console.locale());
          out.append("  " + padded(entry.code(), widest) + "  " + padded(effect, 13) + "  ");
          out.append(first + "\n");
        }
      }
      listed += entries.size();
    }
    out.flush();
    return listed;
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
}
