package fr.segur.testkit.cli;

import fr.segur.model.Verdict;
import fr.segur.rules.Facts;
import fr.segur.schemas.Correction;
import fr.segur.schemas.RequestSource;
import fr.segur.schemas.Segur;
import java.io.IOException;

/** {@code --fix OUT}: the file corrected as far as it is certain, and what remains in one line. */
record FixOption(String out, Console console) implements CheckRun.Then {

  /** Memory a fix may take while it is proved and applied, with room to spare. */
  private static final long BYTES_PER_FIX = 6_000;

  private static final long MOST = 1_000_000;

  @Override
  public void run(String name, RequestSource file, Segur segur, Facts facts)
      throws Failure, IOException {
    long kept = Math.min(MOST, Runtime.getRuntime().maxMemory() / BYTES_PER_FIX);
    var checker = segur.with(segur.settings().keeping((int) kept));
    Correction correction = checker.correct(file, facts);
    try (var output = OutputFile.at(out)) {
      output.write(correction.corrected());
    }
    console.error(out + console.say(" : ", ": ") + summary(correction));
  }

  private String summary(Correction correction) {
    Verdict after = correction.after();
    long left = after.totals().all();
    long errors = after.totals().errors();
    String done = correction.fixes() == 0
        ? console.say("rien n'est certain, copié tel quel", "nothing is certain, copied as it is")
        : correction.fixes()
            + console.say(
                correction.fixes() < 2 ? " correction faite" : " corrections faites",
                correction.fixes() == 1 ? " fix made" : " fixes made");
    String rest = left == 0
        ? console.say("aucun constat ne reste", "no finding is left")
        : console.say("sans correction certaine : ", "without a certain fix: ")
            + errors
            + console.say(
                errors < 2 ? " erreur, " : " erreurs, ", errors == 1 ? " error, " : " errors, ")
            + (left - errors)
            + console.say(
                left - errors < 2 ? " avertissement" : " avertissements",
                left - errors == 1 ? " warning" : " warnings");
    return done + " ; " + rest + " ; " + after.outcome();
  }
}
