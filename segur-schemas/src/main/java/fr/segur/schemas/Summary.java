package fr.segur.schemas;

import fr.segur.model.Outcome;
import fr.segur.model.Severity;
import fr.segur.model.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The first line of a text report, which is the verdict, and the last one, which says what to do.
 */
final class Summary {

  private final Words words;
  private final Verdict verdict;
  private final boolean document;
  private final long errors;
  private final long warnings;

  Summary(Words words, Verdict verdict) {
    this(words, verdict, false);
  }

  /** The same, of a document that holds no requests when {@code document} says so. */
  Summary(Words words, Verdict verdict, boolean document) {
    this.document = document;
    this.words = words;
    this.verdict = verdict;
    this.errors = verdict.totals().errors();
    this.warnings = verdict.totals().warnings() + verdict.totals().infos();
  }

  /** Whether the first line says it all. */
  boolean isOneLine() {
    return verdict.outcome() == Outcome.ACCEPTABLE && verdict.totals().all() == 0;
  }

  String head(String file) {
    return file
        + words.of(" : ", ": ")
        + words.label(verdict.outcome())
        + " — "
        + counts()
        + doubt();
  }

  /** What there is: requests, errors, warnings, missing facts. */
  String counts() {
    var counts = new ArrayList<String>();
    if (!document) {
      counts.add(words.count(verdict.lignes(), "demande", "demandes", "request", "requests"));
    }
    if (errors > 0) {
      counts.add(words.count(errors, "erreur", "erreurs", "error", "errors"));
    }
    if (warnings > 0) {
      counts.add(words.count(warnings, "avertissement", "avertissements", "warning", "warnings"));
    }
    if (errors + warnings == 0) {
      counts.add(words.of("aucun constat", "no finding"));
    }
    long missing = missing().size();
    if (missing > 0) {
      counts.add(words.count(
          missing, "fait manquant", "faits manquants", "missing fact", "missing facts"));
    }
    if (!verdict.notEvaluated().isEmpty() && errors == 0) {
      counts.add(words.of("des règles non évaluées", "rules not evaluated"));
    }
    return String.join(", ", counts);
  }

  /** On a report of one line, the readings that matter have no other place. */
  private String doubt() {
    if (!isOneLine() || verdict.dependsOn().isEmpty()) {
      return "";
    }
    return verdict.dependsOn().stream()
        .map(doubt -> words.label(doubt.outcome())
            + words.of(" sous ", " under ")
            + doubt.reading().id()
            + "="
            + doubt.option())
        .collect(Collectors.joining(", ", " (", ")"));
  }

  String whatToDo() {
    return words.label(verdict.outcome()) + ". " + toDo();
  }

  /** The steps to take. */
  String toDo() {
    var steps = new ArrayList<String>();
    if (errors > 0) {
      steps.add(
          errors == 1
              ? words.of("corriger l'erreur", "correct the error")
              : words.of(
                  "corriger les " + errors + " erreurs", "correct the " + errors + " errors"));
      long mended = mended();
      if (mended > 0) {
        steps.add(steps.remove(steps.size() - 1)
            + words.of(
                " (" + mended + " avec une correction certaine)",
                " (" + mended + " with a certain fix)"));
      }
    }
    if (warnings > 0) {
      steps.add(
          warnings == 1
              ? words.of("relire l'avertissement", "look at the warning")
              : words.of(
                  "relire les " + warnings + " avertissements",
                  "look at the " + warnings + " warnings"));
    }
    List<String> missing = missing();
    if (!missing.isEmpty()) {
      steps.add(words.of("fournir ", "supply ") + words.list(missing));
    }
    boolean again = errors > 0 || !missing.isEmpty();
    if (again) {
      steps.add(words.of("vérifier de nouveau", "check again"));
    } else if (steps.isEmpty()) {
      steps.add(words.of("rien", "nothing"));
    }
    return words.of("À faire : ", "To do: ")
        + String.join(words.of(", puis ", ", then "), steps)
        + ".";
  }

  /** Errors shown with a fix; a part of them when some are not shown. */
  private long mended() {
    return verdict.findings().stream()
        .filter(f -> f.fix() != null && f.severity() == Severity.ERROR)
        .count();
  }

  private List<String> missing() {
    var keys = new LinkedHashSet<String>();
    verdict.undetermined().forEach(one -> keys.addAll(one.missing()));
    return List.copyOf(keys);
  }
}
