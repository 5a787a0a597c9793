package fr.segur.testkit.cli;

import fr.segur.model.TypeDemande;
import fr.segur.rules.Settings;
import fr.segur.schemas.JsonReport;
import fr.segur.schemas.Segur;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code schema}: the JSON Schema of a kind of file. */
final class SchemaCommand implements Command {

  private static final String KINDS = "advance|balance|report";

  @Override
  public CommandSpec spec(Console console) {
    CommandSpec spec = Specs.command(
        console,
        "schema",
        "Imprime le JSON Schema (2020-12) des fichiers d'avance ou de solde, ou du rapport JSON.",
        "Prints the JSON Schema (2020-12) of advance or balance files, or of the JSON report.");
    EditionOption.declare(spec, console);
    Options.declareReadings(spec, console);
    spec.addPositional(
        Specs.names("1", KINDS, console.say("Le genre de fichier.", "The kind of file.")));
    return spec;
  }

  @Override
  public int run(ParseResult options, Console console) throws Failure, IOException {
    List<String> kinds = options.matchedPositionalValue(0, List.of());
    Segur segur = Segur.of(EditionOption.read(options))
        .with(Settings.DEFAULTS.with(Options.readings(options)));
    String schema = switch (kinds.get(0)) {
      case "advance" -> segur.schema(TypeDemande.AVANCE);
      case "balance" -> segur.schema(TypeDemande.SOLDE);
      case "report" -> JsonReport.schema();
      default ->
        throw Failure.usage(
            "« " + kinds.get(0) + " » n'est pas " + KINDS,
            "\"" + kinds.get(0) + "\" is not " + KINDS);
    };
    console.out().write(schema.getBytes(StandardCharsets.UTF_8));
    return Exit.ACCEPTABLE;
  }
}
