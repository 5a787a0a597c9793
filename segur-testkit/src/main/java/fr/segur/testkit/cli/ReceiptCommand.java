package fr.segur.testkit.cli;

import fr.segur.rules.Facts;
import fr.segur.rules.Settings;
import fr.segur.schemas.Receipt;
import fr.segur.schemas.RequestSource;
import fr.segur.schemas.Segur;
import java.io.IOException;
import java.util.List;

/** {@code receipt}: the import test of a file, as one line that can be replayed. */
final class ReceiptCommand implements Command {

  @Override
  public Usage usage(Console console) {
    Usage usage = Usage.of(
        console,
        "receipt",
        "Vérifie un fichier et en délivre le reçu : une ligne de JSON canonique, à rejouer.",
        "Checks a file and issues the receipt: one line of canonical JSON, to be replayed.");
    FactsOption.declare(usage, console);
    EditionOption.declare(usage);
    ReadingOption.declare(usage);
    usage.names(
        1,
        1,
        console.say("FICHIER", "FILE"),
        "Le fichier de demandes ; « - » est l'entrée standard.",
        "The request file; \"-\" is standard input.");
    usage.footer(
        "Le SHA-256 du reçu s'affiche sur la sortie d'erreur. Code de sortie : celui de check.",
        "The SHA-256 of the receipt is shown on standard error. Exit code: that of check.");
    return usage;
  }

  @Override
  public int run(Arguments arguments, Console console) throws Failure, IOException {
    List<String> names = arguments.names();
    FactsOption.oneStandardInput(arguments, names);
    Segur segur = Segur.of(EditionOption.read(arguments))
        .with(Settings.DEFAULTS.with(ReadingOption.read(arguments)));
    try (var inputs = new Inputs(console.in())) {
      Facts facts = FactsOption.read(arguments, segur.appel(), inputs, console);
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
