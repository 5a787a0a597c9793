package fr.segur.testkit.cli;

import fr.segur.model.Outcome;
import fr.segur.model.Verdict;
import fr.segur.rules.Facts;
import fr.segur.schemas.Progress;
import fr.segur.schemas.RequestSource;
import fr.segur.schemas.Segur;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The check of several files, one after the other. */
final class CheckRun {

  /** What else is done with a file that was checked. */
  @FunctionalInterface
  interface Then {
    void run(String name, RequestSource file, Segur segur, Facts facts) throws Failure, IOException;
  }

  /** How the verdict on one file is reached. */
  @FunctionalInterface
  interface Check {
    Verdict of(RequestSource file, Progress progress) throws IOException;
  }

  private final Segur segur;
  private final Facts facts;
  private final Check check;
  private final Reports reports;
  private final Console console;

  CheckRun(Segur segur, Facts facts, Reports reports, Console console) {
    this(
        segur,
        facts,
        (file, progress) ->
            console.terminal() ? segur.check(file, facts, progress) : segur.check(file, facts),
        reports,
        console);
  }

  /** The check of files that are no requests. */
  CheckRun(Segur segur, Facts facts, Check check, Reports reports, Console console) {
    this.segur = segur;
    this.facts = facts;
    this.check = check;
    this.reports = reports;
    this.console = console;
  }

  /** The exit code of the worst file. */
  int all(List<String> names, Inputs inputs, List<Then> more) throws IOException, Failure {
    Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    int exit = Exit.ACCEPTABLE;
    int unreadable = 0;
    for (String name : names) {
      try {
        RequestSource file = inputs.open(name);
        Outcome outcome = one(name, file);
        outcomes.merge(outcome, 1, Integer::sum);
        exit = Exit.worse(exit, Exit.of(outcome));
        for (Then then : more) {
          then.run(name, file, segur, facts);
        }
      } catch (Failure failure) {
        console.error("segur : " + failure.reason().in(console.locale()));
        unreadable++;
        exit = Exit.worse(exit, failure.exit());
      }
    }
    reports.end(outcomes, unreadable);
    return exit;
  }

  private Outcome one(String name, RequestSource file) throws Failure, IOException {
    var progress = new ProgressLine(console, name);
    Verdict verdict = verdict(name, file, progress);
    progress.end();
    reports.file(name, verdict, file);
    return verdict.outcome();
  }

  private Verdict verdict(String name, RequestSource file, ProgressLine progress) throws Failure {
    try {
      return check.of(file, progress);
    } catch (IOException e) {
      throw Inputs.unreadable(name, e);
    }
  }
}
