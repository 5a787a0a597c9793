package fr.segur.testkit.cli;

import fr.segur.model.Place;
import fr.segur.model.Statement;
import fr.segur.rules.trace.Traceability;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code statement}: what a sentence that reports cite says, and where it lives. */
final class StatementCommand implements Command {

  @Override
  public CommandSpec spec(Console console) {
    CommandSpec spec = Specs.command(
        console,
        "statement",
        "Dit ce que dit une phrase citée par un rapport, d'où elle vient et ce qui l'applique.",
        "Tells what a sentence that a report cites says, where it comes from and what applies it.");
    spec.addPositional(Specs.names(
        "1..*",
        "ID",
        console.say("Numéro d'une phrase, comme S002-114.", "Number of a sentence, as S002-114.")));
    return spec;
  }

  @Override
  public int run(ParseResult options, Console console) throws Failure, IOException {
    List<String> ids = options.matchedPositionalValue(0, List.of());
    List<Place> places = Traceability.places();
    for (String id : ids) {
      Optional<Statement> statement = Statement.find(id.toUpperCase(Locale.ROOT));
      write(
          statement.orElseThrow(() -> Failure.usage(
              "« " + id + " » n'est pas le numéro d'une phrase (S000-01 à S004-69)",
              "\"" + id + "\" is not the number of a sentence (S000-01 to S004-69)")),
          places,
          console);
    }
    console.text().flush();
    return Exit.ACCEPTABLE;
  }

  private static void write(Statement statement, List<Place> places, Console console)
      throws IOException {
    Writer out = console.text();
    out.append(statement.citation(console.locale()));
    out.append(statement.lines().isEmpty() ? "\n" : ", " + statement.lines() + "\n");
    out.append("  ").append(statement.text()).append('\n');
    for (Place place : places) {
      if (place.statements().contains(statement.id())) {
        out.append("  → ").append(place.kind().name().toLowerCase(Locale.ROOT)).append(' ');
        out.append(place.name()).append(console.say(" : ", ": "));
        out.append(place.what().in(console.locale())).append('\n');
      }
    }
  }
}
