package fr.segur.testkit.cli;

import fr.segur.model.Finding;
import fr.segur.model.Verdict;
import fr.segur.rules.Facts;
import fr.segur.schemas.RequestSource;
import fr.segur.schemas.Segur;
import fr.segur.schemas.Split;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code --split DIR}: the largest acceptable file, a file of the refused requests, one of those of
 * which it cannot be told, and where each request went and why.
 */
final class SplitOption implements CheckRun.Then {

  private static final String ACCEPTED = ".acceptables.json";
  private static final String REFUSED = ".refuses.json";
  private static final String UNDETERMINED = ".indetermines.json";
  private static final String REPORT = ".repartition.json";

  private final Path folder;
  private final Console console;
  private final Set<String> names = new HashSet<>();

  private SplitOption(Path folder, Console console) {
    this.folder = folder;
    this.console = console;
  }

  /** The option with that folder, which is made when it is not there. */
  static SplitOption in(String folder, Console console) throws Failure {
    try {
      return new SplitOption(Files.createDirectories(Path.of(folder)), console);
    } catch (IOException | InvalidPathException e) {
      throw OutputFile.unwritable(folder, e);
    }
  }

  @Override
  public void run(String name, RequestSource file, Segur segur, Facts facts)
      throws Failure, IOException {
    Split split = segur.split(file, facts);
    String base = folder.resolve(base(name)).toString();
    if (!split.head().isEmpty()) {
      String codes =
          split.head().stream().map(Finding::code).distinct().collect(Collectors.joining(", "));
      console.error(name
          + console.say(
              " : aucun fichier acceptable, quel qu'en soit le partage : " + codes,
              ": no file is acceptable, however it is shared out: " + codes));
    }
    Verdict verdict = split.verdict();
    String largest =
        split.isMaximum() ? console.say(", aucun plus grand ne l'est", ", no larger one is") : "";
    part(base + ACCEPTED, split.accepted(), verdict == null ? "" : verdict.outcome() + largest);
    part(base + REFUSED, split.refused(), console.say("à corriger", "to be corrected"));
    if (split.accepted().requests().isEmpty()
        && split.refused().requests().isEmpty()
        && split.undetermined().requests().isEmpty()) {
      write(base + REFUSED, split.refused().file());
      console.error(base
          + REFUSED
          + console.say(" : le fichier entier, à corriger", ": the whole file, to be corrected"));
    }
    part(
        base + UNDETERMINED,
        split.undetermined(),
        console.say("un fait ou une valeur manque", "a fact or a value is missing"));
    try (var report = OutputFile.at(base + REPORT)) {
      report.fill(out -> split.report(name, console.locale(), out));
    }
    console.error(base + REPORT + console.say(" : le pourquoi", ": why"));
  }

  /** A part without requests is not written, and none is left from another time. */
  private void part(String path, Split.Part part, String what) throws Failure, IOException {
    if (part.requests().isEmpty()) {
      Files.deleteIfExists(Path.of(path));
      return;
    }
    write(path, part.file());
    int count = part.requests().size();
    console.error(path
        + console.say(" : ", ": ")
        + count
        + console.say(
            count < 2 ? " demande, " : " demandes, ", count == 1 ? " request, " : " requests, ")
        + what);
  }

  private static void write(String path, RequestSource bytes) throws Failure, IOException {
    try (var output = OutputFile.at(path)) {
      output.write(bytes);
    }
  }

  /** The name of the file without its folder and extension, once in the folder. */
  private String base(String name) {
    Path last =
        name.equals(Inputs.STANDARD_INPUT) ? Path.of("stdin") : Path.of(name).getFileName();
    String base = String.valueOf(last).replaceFirst("(?i)\\.json$", "");
    String once = base;
    for (int i = 2; !names.add(once); i++) {
      once = base + "-" + i;
    }
    return once;
  }
}
