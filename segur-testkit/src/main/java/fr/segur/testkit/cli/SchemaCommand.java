package fr.segur.testkit.cli;

import fr.segur.model.TypeDemande;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.Settings;
import fr.segur.schemas.Segur;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code schema}: the JSON Schema of a kind of file. */
final class SchemaCommand implements Command {

  @Override
  public CommandSpec spec(Console console) {
    CommandSpec spec = Specs.command(
        console,
        "schema",
        "Imprime le JSON Schema (2020-12) des fichiers d'avance ou de solde.",
        "Prints the JSON Schema (2020-12) of advance or balance files.");
    Options.declareReadings(spec, console);
    spec.addPositional(Specs.names(
        "1", "advance|balance", console.say("Le genre de fichier.", "The kind of file.")));
    return spec;
  }

  @Override
  public int run(ParseResult options, Console console) throws Failure, IOException {
    List<String> kinds = options.matchedPositionalValue(0, List.of());
    TypeDemande type = switch (kinds.get(0)) {
      case "advance" -> TypeDemande.AVANCE;
      case "balance" -> TypeDemande.SOLDE;
      default ->
        throw Failure.usage(
            "« " + kinds.get(0) + " » n'est pas advance|balance",
            "\"" + kinds.get(0) + "\" is not advance|balance");
    };
    Segur segur = Segur.of(AfMs2DuiPde.V2).with(Settings.DEFAULTS.with(Options.readings(options)));
    console.out().write(segur.schema(type).getBytes(StandardCharsets.UTF_8));
    return Exit.ACCEPTABLE;
  }
}
