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
    long gone = correction.before().totals().all() - left;
    String done = correction.fixes() == 0
        ? console.say("rien n'est certain, copié tel quel", "nothing is certain, copied as it is")
        : console.say(
            "corrections faites " + correction.fixes() + " (constats levés " + gone + ")",
            "fixes made " + correction.fixes() + " (findings removed " + gone + ")");
    String rest = left == 0
        ? console.say("aucun constat ne reste", "no finding is left")
        : console.say(
            "restent à corriger à la main " + left + " constats, dont erreurs "
                + after.totals().errors(),
            "left to correct by hand " + left + " findings, of which errors "
                + after.totals().errors());
    return done + " ; " + rest + " ; " + after.outcome();
  }
}
