package fr.segur.testkit.cli;

import fr.segur.rules.Facts;
import fr.segur.rules.Settings;
import fr.segur.schemas.Receipt;
import fr.segur.schemas.RequestSource;
import fr.segur.schemas.Segur;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code receipt}: the import test of a file, as one line that can be replayed. */
final class ReceiptCommand implements Command {

  @Override
  public CommandSpec spec(Console console) {
    CommandSpec spec = Specs.command(
        console,
        "receipt",
        "Vérifie un fichier et en délivre le reçu : une ligne de JSON canonique, à rejouer.",
        "Checks a file and issues the receipt: one line of canonical JSON, to be replayed.");
    FactsOption.declare(spec, console);
    EditionOption.declare(spec, console);
    Options.declareReadings(spec, console);
    spec.addPositional(Specs.names(
        "1",
        console.say("FICHIER", "FILE"),
        console.say(
            "Le fichier de demandes ; « - » est l'entrée standard.",
            "The request file; \"-\" is standard input.")));
    spec.usageMessage()
        .footer(console.say(
            "%nLe SHA-256 du reçu s'affiche sur la sortie d'erreur. Code de sortie : celui de check.",
            "%nThe SHA-256 of the receipt is shown on standard error. Exit code: that of check."));
    return spec;
  }

  @Override
  public int run(ParseResult options, Console console) throws Failure, IOException {
    List<String> names = options.matchedPositionalValue(0, List.of());
    FactsOption.oneStandardInput(options, names);
    Segur segur = Segur.of(EditionOption.read(options))
        .with(Settings.DEFAULTS.with(Options.readings(options)));
    try (var inputs = new Inputs(console.in())) {
      Facts facts = FactsOption.read(options, segur.appel(), inputs, console);
      String name = names.get(0);
      Receipt receipt = receipt(segur, name, inputs.open(name), facts);
      console.text().append(receipt.json()).append('\n').flush();
      console.error("SHA-256 " + receipt.sha256());
      return Exit.of(receipt.verdict().outcome());
    }
  }

  private static Receipt receipt(Segur segur, String name, RequestSource file, Facts facts)
      throws Failure {
    try {
      return segur.receipt(file, facts);
    } catch (IOException e) {
      throw Inputs.unreadable(name, e);
    }
  }
}
