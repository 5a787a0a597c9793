package fr.segur.rules;

import fr.segur.model.Champ;
import fr.segur.model.Finding;
import fr.segur.model.Message;
import fr.segur.model.Reading;
import fr.segur.model.Severity;
import fr.segur.model.Verdict;
import fr.segur.model.Verdict.NotEvaluated;
import fr.segur.model.Verdict.Totals;
import fr.segur.model.Verdict.Undetermined;
import fr.segur.rules.Result.Violation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Gathers what the rules answer into a verdict: bounded lists, true totals. */
final class Recueil {

  /** The code under which a check that was stopped says so. */
  private static final String STOPPED = "LECTURE-ARRETEE";

  private final int findingsPerRule;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Long> byCode = new LinkedHashMap<>();
  private final Map<String, Set<String>> missing = new LinkedHashMap<>();
  private final SortedMap<Integer, Set<String>> notEvaluated = new TreeMap<>();
  private final Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
  private long unanswered;

  Recueil(int findingsPerRule) {
    this.findingsPerRule = findingsPerRule;
  }

  /** Errors that {@code result} adds to the verdict: 0 or 1. */
  static int errors(Rule<?> rule, Result result) {
    return result instanceof Violation violation && severity(rule, violation) == Severity.ERROR
        ? 1
        : 0;
  }

  /** Questions that {@code result} leaves open: 0 or 1. A rule that only warns leaves none. */
  static int unanswered(Rule<?> rule, Result result) {
    boolean open = !Result.silent(result) && !(result instanceof Violation);
    return open && rule.severity() == Severity.ERROR ? 1 : 0;
  }

  void add(Rule<?> rule, Situe subject, Result result, Context context) {
    if (result instanceof Violation violation) {
      if (counted(rule.code(), severity(rule, violation))) {
        findings.add(finding(rule, subject, violation, context));
      }
    } else if (unanswered(rule, result) > 0) {
      unanswered++;
      if (result instanceof Result.Undetermined undetermined) {
        missing
            .computeIfAbsent(rule.code(), unseen -> new TreeSet<>())
            .addAll(keys(undetermined.missing()));
      } else if (notEvaluated.size() < findingsPerRule
          || notEvaluated.containsKey(subject.rang())) {
        notEvaluated
            .computeIfAbsent(subject.rang(), rang -> new LinkedHashSet<>())
            .add(rule.code());
      }
    }
  }

  void add(Finding finding) {
    if (counted(finding.code(), finding.severity())) {
      findings.add(finding);
    }
  }

  /** What was not read was not judged either. */
  void stopped() {
    unanswered++;
    missing.put(STOPPED, Set.of(Fait.LECTURE.cle()));
  }

  Verdict verdict(int lignes, Hypotheses hypotheses) {
    long errors = count(Severity.ERROR);
    var totals = new Totals(
        errors,
        count(Severity.WARNING),
        count(Severity.INFO),
        Collections.unmodifiableMap(new LinkedHashMap<>(byCode)));
    List<Undetermined> open = missing.entrySet().stream()
        .map(entry -> new Undetermined(entry.getKey(), entry.getValue()))
        .toList();
    List<NotEvaluated> skipped = notEvaluated.entrySet().stream()
        .map(entry -> new NotEvaluated(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
    return new Verdict(
        lignes, findings, totals, open, skipped, hypotheses.dependencies(errors, unanswered));
  }

  private boolean counted(String code, Severity severity) {
    bySeverity.merge(severity, 1L, Long::sum);
    return byCode.merge(code, 1L, Long::sum) <= findingsPerRule;
  }

  private long count(Severity severity) {
    return bySeverity.getOrDefault(severity, 0L);
  }

  private static List<String> keys(Set<? extends Manque> missing) {
    return missing.stream().map(Manque::cle).toList();
  }

  private static Severity severity(Rule<?> rule, Violation violation) {
    Severity other = violation.severity();
    return other == null ? rule.severity() : other;
  }

  private static Finding finding(
      Rule<?> rule, Situe subject, Violation violation, Context context) {
    Champ champ = violation.champ();
    String pointer = subject.pointer() + (champ == null ? rule.pointer() : champ.pointer());
    List<String> statements = Stream.concat(
            rule.statements().stream(), violation.alsoCites().stream())
        .distinct()
        .toList();
    List<Reading> readings =
        rule.readings().stream().filter(context.consulted()::contains).toList();
    return new Finding(
        rule.code(),
        severity(rule, violation),
        pointer,
        statements,
        readings,
        new Message(rule.message(), violation.arguments()),
        violation.fix(subject, pointer),
        null);
  }
}
