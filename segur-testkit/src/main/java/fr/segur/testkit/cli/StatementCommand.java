package fr.segur.testkit.cli;

import fr.segur.model.Place;
import fr.segur.model.Statement;
import fr.segur.model.Text;
import fr.segur.model.Treatment;
import fr.segur.schemas.Catalogue;
import fr.segur.testkit.conformance.ConformanceCase;
import fr.segur.testkit.conformance.ConformanceKit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code statement}: what a sentence that reports cite says, where it lives, what proves it. */
final class StatementCommand implements Command {

  /** Cases named one by one. */
  private static final int MOST_CASES = 5;

  private static final Map<Treatment, Text> KINDS = Map.of(
      Treatment.RULE, new Text("règle", "rule"),
      Treatment.PRICING, new Text("montant", "amount"),
      Treatment.LIFECYCLE, new Text("vie", "life"),
      Treatment.PERMISSION, new Text("permission", "permission"),
      Treatment.DOCUMENT, new Text("document", "document"),
      Treatment.NOTIFICATION, new Text("courriel", "mail"),
      Treatment.VIEW, new Text("vue", "view"),
      Treatment.VOCABULARY, new Text("mot", "word"),
      Treatment.OBLIGATION, new Text("devoir", "duty"),
      Treatment.SCREEN, new Text("écran, hors champ", "screen, out of scope"));

  @Override
  public Usage usage(Console console) {
    Usage usage = Usage.of(
        console,
        "statement",
        "Dit ce que dit une phrase citée par un rapport, d'où elle vient, ce qui l'applique et ce"
            + " qui le prouve.",
        "Tells what a sentence that a report cites says, where it comes from, what applies it and"
            + " what proves it.");
    usage.names(
        1,
        Usage.MANY,
        "ID",
        "Numéro d'une phrase, comme S002-114.",
        "Number of a sentence, as S002-114.");
    return usage;
  }

  @Override
  public int run(Arguments arguments, Console console) throws Failure, IOException {
    List<String> ids = arguments.names();
    List<Place> places = Catalogue.places();
    List<ConformanceCase> cases = ConformanceKit.afMs2DuiPdeVa1V2().cases();
    for (String id : ids) {
      Statement statement = Statement.find(id.toUpperCase(Locale.ROOT))
          .orElseThrow(() -> Failure.usage(
              "« " + id + " » n'est pas le numéro d'une phrase (S000-01 à S004-69)",
              "\"" + id + "\" is not the number of a sentence (S000-01 to S004-69)"));
      write(statement, places, cases, console);
    }
    console.text().flush();
    return Exit.ACCEPTABLE;
  }

  private static void write(
      Statement statement, List<Place> places, List<ConformanceCase> cases, Console console)
      throws IOException {
    Writer out = console.text();
    out.append(statement.citation(console.locale()));
    out.append(statement.lines().isEmpty() ? "\n" : ", " + statement.lines() + "\n");
    out.append("  ").append(statement.text()).append('\n');
    for (Place place : places) {
      if (place.statements().contains(statement.id())) {
        Text kind = KINDS.getOrDefault(place.kind(), new Text("", ""));
        out.append("  → ").append(kind.in(console.locale())).append(' ');
        out.append(place.name()).append(console.say(" : ", ": "));
        out.append(place.what().in(console.locale())).append('\n');
      }
    }
    List<String> shown = cases.stream()
        .filter(one -> one.statements().contains(statement.id()))
        .map(ConformanceCase::id)
        .toList();
    list(console.say("  cas    ", "  cases  "), shown, console);
    list("  tests  ", Tests.BY_STATEMENT.getOrDefault(statement.id(), List.of()), console);
  }

  private static void list(String title, List<String> names, Console console) throws IOException {
    if (!names.isEmpty()) {
      int left = names.size() - MOST_CASES;
      String more =
          left <= 0 ? "" : console.say(" et " + left + " autres", " and " + left + " others");
      String first = names.stream().limit(MOST_CASES).collect(Collectors.joining(", "));
      console.text().append(title + first + more + "\n");
    }
  }

  /** The tests of this repository that exercise each sentence, as its matrix found them. */
  private static final class Tests {

    static final Map<String, List<String>> BY_STATEMENT = read();

    private static Map<String, List<String>> read() {
      try {
        return new String(Example.resource("tests.txt"), StandardCharsets.UTF_8)
            .lines()
            .map(line -> List.of(line.split(" ", -1)))
            .collect(
                Collectors.toMap(words -> words.get(0), words -> words.subList(1, words.size())));
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }
  }
}
