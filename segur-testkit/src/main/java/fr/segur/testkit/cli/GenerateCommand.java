package fr.segur.testkit.cli;

import fr.segur.testkit.samples.Draw;
import fr.segur.testkit.samples.Sample;
import fr.segur.testkit.samples.Samples;
import fr.segur.testkit.samples.Witnesses;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** {@code generate}: sample files, and the facts that go with them. */
final class GenerateCommand implements Command {

  private static final String VALID = "--valid";
  private static final String VIOLATING = "--violating";
  private static final String SATISFYING = "--satisfying";

  @Override
  public Usage usage(Console console) {
    Usage usage = Usage.of(
        console,
        "generate",
        "Écrit des fichiers d'exemple : valides, ou contraires à une seule règle.",
        "Writes sample files: valid ones, or one that breaks a single rule.");
    usage.text(
        VALID,
        "N",
        "N fichiers valides, avances et soldes ; un par ligne s'il y en a plusieurs.",
        "N valid files, advances and balances; one a line when there are several.");
    usage.text(
        VIOLATING,
        "CODE",
        "Un fichier contraire à cette règle, et à aucune autre.",
        "A file that breaks that rule, and no other.");
    usage.text(
        SATISFYING,
        "CODE",
        "Un fichier valide, à la limite de ce que cette règle permet.",
        "A valid file, at the limit of what that rule allows.");
    usage.text(
        "--seed",
        "S",
        "Un autre nombre donne d'autres fichiers, le même toujours les mêmes (0 par défaut).",
        "Another number gives other files, the same one always the same (default 0).");
    usage.text(
        "--facts",
        console.say("SORTIE", "OUT"),
        "Écrit dans ce fichier les faits qui vont avec, pour check --facts.",
        "Writes the facts that go with it to that file, for check --facts.");
    return usage;
  }

  @Override
  public int run(Arguments arguments, Console console) throws Failure, IOException {
    long seed = seed(arguments.text("--seed"));
    String valid = arguments.text(VALID);
    String violating = arguments.text(VIOLATING);
    String satisfying = arguments.text(SATISFYING);
    var asked = new ArrayList<List<Sample>>();
    if (valid != null) {
      asked.add(Samples.valid(Arguments.number(VALID, valid, 1), seed));
    }
    if (violating != null) {
      asked.add(List.of(witness(VIOLATING, violating, seed, Witnesses::violating)));
      companions(violating, console);
    }
    if (satisfying != null) {
      asked.add(List.of(witness(SATISFYING, satisfying, seed, Witnesses::satisfying)));
    }
    if (asked.size() != 1) {
      throw Failure.usage(
          "un seul de --valid N, --violating CODE et --satisfying CODE est attendu",
          "exactly one of --valid N, --violating CODE and --satisfying CODE is expected");
    }
    write(asked.get(0), arguments.text("--facts"), console);
    return Exit.ACCEPTABLE;
  }

  private static long seed(@Nullable String text) throws Failure {
    try {
      return text == null ? 0 : Long.parseLong(text);
    } catch (NumberFormatException notANumber) {
      throw Failure.usage(
          "--seed : « " + text + " » n'est pas un nombre entier",
          "--seed: \"" + text + "\" is not a whole number");
    }
  }

  private static Sample witness(
      String option, String code, long seed, BiFunction<String, Draw, Optional<Sample>> maker)
      throws Failure {
    return maker
        .apply(code.toUpperCase(Locale.ROOT), Draw.of(seed))
        .orElseThrow(() -> Failure.usage(
            option + " : « " + code + " » n'est pas le code d'une règle (segur rules les liste)",
            option + ": \"" + code + "\" is not the code of a rule (segur rules lists them)"));
  }

  private static void companions(String code, Console console) {
    Set<String> others = new TreeSet<>(Witnesses.companions(code.toUpperCase(Locale.ROOT)));
    if (!others.isEmpty()) {
      String list = String.join(", ", others);
      console.error(console.say(
          "segur : aucun fichier contraire à cette règle ne l'est pas aussi à " + list,
          "segur: no file that breaks this rule can keep " + list));
    }
  }

  private static void write(List<Sample> samples, @Nullable String facts, Console console)
      throws IOException, Failure {
    boolean one = samples.size() == 1;
    OutputStream out = console.out();
    for (Sample sample : samples) {
      out.write(one ? sample.file() : line(sample.fileOnOneLine()));
    }
    out.flush();
    if (facts != null) {
      try (OutputStream to = Files.newOutputStream(Path.of(facts))) {
        for (Sample sample : samples) {
          to.write(one ? sample.facts() : line(sample.factsOnOneLine()));
        }
      } catch (IOException | InvalidPathException e) {
        throw Failure.unreadable(
            facts + " : les faits ne peuvent pas y être écrits",
            facts + ": the facts cannot be written there");
      }
    }
  }

  private static byte[] line(String json) {
    return (json + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
