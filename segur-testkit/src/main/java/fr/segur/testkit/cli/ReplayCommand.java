package fr.segur.testkit.cli;

import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.Facts;
import fr.segur.schemas.Replay;
import fr.segur.schemas.Segur;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** {@code replay}: whether a receipt is what its file and facts give. */
final class ReplayCommand implements Command {

  @Override
  public Usage usage(Console console) {
    Usage usage = Usage.of(
        console,
        "replay",
        "Vérifie à nouveau un fichier, avec l'édition et les lectures d'un reçu, et compare.",
        "Checks a file again, with the edition and the readings of a receipt, and compares.");
    FactsOption.declare(usage, console);
    usage.names(
        2,
        2,
        console.say("REÇU FICHIER", "RECEIPT FILE"),
        "Le reçu, puis le fichier de demandes.",
        "The receipt, then the request file.");
    usage.footer(
        "Code de sortie : 0 le reçu est confirmé, 1 il ne l'est pas.",
        "Exit code: 0 the receipt is confirmed, 1 it is not.");
    return usage;
  }

  @Override
  public int run(Arguments arguments, Console console) throws Failure, IOException {
    List<String> names = arguments.names();
    if (names.size() != 2) {
      throw Failure.usage("il faut un reçu et un fichier", "a receipt and a file are needed");
    }
    FactsOption.oneStandardInput(arguments, names);
    try (var inputs = new Inputs(console.in())) {
      byte[] receipt = bytes(names.get(0), inputs);
      Segur segur = Segur.of(Replay.appel(receipt).orElse(AfMs2DuiPde.V2));
      Facts facts = FactsOption.read(arguments, segur.appel(), inputs, console);
      return report(replay(segur, receipt, names.get(1), facts, inputs), console);
    }
  }

  private static byte[] bytes(String name, Inputs inputs) throws Failure {
    try (InputStream in = inputs.open(name).open()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw Inputs.unreadable(name, e);
    }
  }

  private static Replay replay(Segur segur, byte[] receipt, String name, Facts facts, Inputs inputs)
      throws Failure {
    try {
      return segur.replay(receipt, inputs.open(name), facts);
    } catch (IOException e) {
      throw Inputs.unreadable(name, e);
    }
  }

  private static int report(Replay replay, Console console) throws IOException {
    var recomputed = replay.recomputed();
    if (replay.verified() && recomputed != null) {
      console
          .text()
          .append(console.say("Reçu confirmé : SHA-256 ", "Receipt confirmed: SHA-256 "))
          .append(recomputed.sha256())
          .append('\n')
          .flush();
      return Exit.ACCEPTABLE;
    }
    console.text().append(console.say("Reçu non confirmé :\n", "Receipt not confirmed:\n"));
    for (Replay.Difference difference : replay.differences()) {
      console.text().append("  ").append(difference.text().in(console.locale())).append('\n');
    }
    console.text().flush();
    return Exit.REFUSE;
  }
}
