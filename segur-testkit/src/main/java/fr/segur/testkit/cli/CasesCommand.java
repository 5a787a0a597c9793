package fr.segur.testkit.cli;

import fr.segur.testkit.cases.CaseRunner;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code cases}: runs conformance cases. */
final class CasesCommand implements Command {

  @Override
  public Usage usage(Console console) {
    Usage usage = Usage.of(
        console,
        "cases",
        "Passe des cas de conformité, un par ligne, et dit lesquels n'ont pas la réponse attendue.",
        "Runs conformance cases, one a line, and says which do not get the expected answer.");
    EditionOption.declare(usage);
    usage.flag(
        "--actual",
        "Donne les réponses sans les comparer à « expected ».",
        "Gives the answers without comparing them with \"expected\".");
    usage.names(
        1,
        Usage.MANY,
        console.say("FICHIER", "FILE"),
        "Fichiers de cas (.jsonl) ; « - » est l'entrée standard.",
        "Files of cases (.jsonl); \"-\" is standard input.");
    usage.footer(
        "Code de sortie : 0 aucun cas n'échoue, 1 un cas au moins échoue, 66 fichier"
            + " illisible.",
        "Exit code: 0 no case fails, 1 at least one case fails, 66 unreadable file.");
    return usage;
  }

  @Override
  public int run(Arguments arguments, Console console) throws Failure, IOException {
    boolean actual = arguments.has("--actual");
    List<String> names = arguments.names();
    var run = new Run(
        CaseRunner.of(EditionOption.read(arguments), console.locale()), actual, console.text());
    int exit = Exit.ACCEPTABLE;
    try (var inputs = new Inputs(console.in())) {
      for (String name : names) {
        try (InputStream in = new BufferedInputStream(inputs.open(name).open())) {
          run.file(in);
        } catch (Failure failure) {
          console.error("segur : " + failure.reason().in(console.locale()));
          exit = Exit.NO_INPUT;
        }
      }
    }
    console
        .text()
        .append("{\"cases\":" + run.cases + ",\"failed\":" + run.failed + "}\n")
        .flush();
    return Exit.worse(exit, run.failed > 0 ? Exit.REFUSE : Exit.ACCEPTABLE);
  }

  private static final class Run {

    private final CaseRunner runner;
    private final boolean actual;
    private final Writer out;
    private int cases;
    private int failed;

    Run(CaseRunner runner, boolean actual, Writer out) {
      this.runner = runner;
      this.actual = actual;
      this.out = out;
    }

    void file(InputStream in) throws IOException {
      for (byte[] line = line(in); line != null; line = line(in)) {
        if (!new String(line, StandardCharsets.UTF_8).isBlank()) {
          CaseRunner.Result result = actual ? runner.actual(line) : runner.run(line);
          cases++;
          failed += result.ok() ? 0 : 1;
          out.append(result.json()).append('\n');
        }
      }
      out.flush();
    }

    /** The next line without its line feed; null at the end. */
    private static byte @Nullable [] line(InputStream in) throws IOException {
      int b = in.read();
      if (b < 0) {
        return null;
      }
      var line = new ByteArrayOutputStream();
      while (b >= 0 && b != '\n') {
        line.write(b);
        b = in.read();
      }
      return line.toByteArray();
    }
  }
}
