package fr.segur.testkit.cli;

import fr.segur.model.Finding;
import fr.segur.model.Outcome;
import fr.segur.model.Severity;
import fr.segur.model.Verdict;
import fr.segur.schemas.RequestSource;
import fr.segur.schemas.Segur;
import fr.segur.schemas.TextReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reports for people, a last line when there are several files, and what helps with refusals. */
final class TextReports implements Reports {

  private static final Pattern REQUEST = Pattern.compile("/lignesImport/[0-9]+(/|$)");

  private final Console console;
  private final TextReport text;
  private final int files;
  private final boolean requests;
  private boolean first = true;
  private boolean refused;
  private boolean fixable;
  private int clean;

  /** On request files. */
  TextReports(Console console, Segur checker, int files) {
    this(console, TextReport.in(console.locale()).with(checker), files, true);
  }

  /** On documents. */
  TextReports(Console console, TextReport text, int files) {
    this(console, text, files, false);
  }

  private TextReports(Console console, TextReport text, int files, boolean requests) {
    this.console = console;
    this.text = text;
    this.files = files;
    this.requests = requests;
  }

  @Override
  public void file(String name, Verdict verdict, RequestSource file) throws IOException {
    console.text().append(first ? "" : "\n");
    first = false;
    text.write(Inputs.shown(name, console), verdict, file, console.text());
    console.text().flush();
    if (verdict.outcome() == Outcome.REFUSE) {
      refused = true;
      fixable |= requests && verdict.findings().stream().anyMatch(one -> one.fix() != null);
      clean += requests ? clean(verdict) : 0;
    }
  }

  /**
   * Requests of a refused file without an error of their own; 0 when the file as a whole has one.
   */
  private static int clean(Verdict verdict) {
    List<String> errors = verdict.findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(Finding::pointer)
        .toList();
    boolean all = errors.size() == verdict.totals().errors()
        && errors.stream().allMatch(pointer -> REQUEST.matcher(pointer).lookingAt());
    return all
        ? verdict.lignes()
            - (int) errors.stream()
                .map(pointer -> pointer.split("/", -1)[2])
                .distinct()
                .count()
        : 0;
  }

  @Override
  public void end(Map<Outcome, Integer> outcomes, int unreadable) throws IOException {
    if (refused) {
      console.text().append(help());
    }
    if (files > 1) {
      console.text().append(summary(outcomes, unreadable));
    }
    console.text().flush();
  }

  private String help() {
    var parts = new ArrayList<String>();
    parts.add(console.say("« rules CODE » explique un code", "\"rules CODE\" explains a code"));
    if (fixable) {
      parts.add(console.say(
          "--fix FICHIER écrit les corrections certaines",
          "--fix FILE writes the certain corrections"));
    }
    if (clean > 0) {
      parts.add(console.say(
          "--split DOSSIER met à part les demandes sans erreur (" + clean
              + "), à déposer sans attendre",
          "--split DIR puts the requests without error (" + clean + ") aside, to lodge at once"));
    }
    return "\n" + String.join(console.say(" ; ", "; "), parts) + ".\n";
  }

  private String summary(Map<Outcome, Integer> outcomes, int unreadable) {
    var parts = new ArrayList<String>();
    add(parts, outcomes.get(Outcome.ACCEPTABLE), "ACCEPTABLE");
    add(parts, outcomes.get(Outcome.REFUSE), console.say("REFUSÉ", "REFUSED"));
    add(parts, outcomes.get(Outcome.INDETERMINE), console.say("INDÉTERMINÉ", "UNDETERMINED"));
    add(
        parts,
        unreadable == 0 ? null : Integer.valueOf(unreadable),
        console.say("illisible", "unreadable"));
    return "\n"
        + files
        + console.say(" fichiers : ", " files: ")
        + String.join(", ", parts)
        + ".\n";
  }

  private static void add(List<String> parts, @Nullable Integer count, String label) {
    if (count != null) {
      parts.add(count + " " + label);
    }
  }
}
