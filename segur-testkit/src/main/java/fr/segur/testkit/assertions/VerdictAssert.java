package fr.segur.testkit.assertions;

import fr.segur.model.Finding;
import fr.segur.model.Outcome;
import fr.segur.model.Reading;
import fr.segur.model.Severity;
import fr.segur.model.Verdict;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/** Assertions on what the import test says of a file. */
public final class VerdictAssert extends AbstractAssert<VerdictAssert, Verdict> {

  VerdictAssert(Verdict actual) {
    super(actual, VerdictAssert.class);
  }

  /**
   * Every rule was evaluated and kept; warnings may stand.
   *
   * @return this
   */
  public VerdictAssert isAcceptable() {
    return hasOutcome(Outcome.ACCEPTABLE);
  }

  /**
   * At least one rule is broken.
   *
   * @return this
   */
  public VerdictAssert isRefused() {
    return hasOutcome(Outcome.REFUSE);
  }

  /**
   * No rule is broken as far as it is known, and a fact is missing.
   *
   * @return this
   */
  public VerdictAssert isUndetermined() {
    return hasOutcome(Outcome.INDETERMINE);
  }

  /**
   * Nothing is said at all, not even a warning.
   *
   * @return this
   */
  public VerdictAssert hasNoFinding() {
    isNotNull();
    if (!actual.findings().isEmpty()) {
      failWithMessage("Expected no finding, but there are:%n%s", Shown.verdict(actual));
    }
    return this;
  }

  /**
   * {@return the rule of that code is broken and refuses the file}
   *
   * @param code the code
   */
  public FindingsAssert refusedBy(String code) {
    return with(code, Severity.ERROR);
  }

  /**
   * {@return the rule of that code warns}
   *
   * @param code the code
   */
  public FindingsAssert warnedBy(String code) {
    return with(code, Severity.WARNING);
  }

  /**
   * These rules refuse the file, and no other does.
   *
   * @param codes codes of findings
   * @return this
   */
  public VerdictAssert refusedOnlyBy(String... codes) {
    isNotNull();
    Set<String> refusing = actual.findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(Finding::code)
        .collect(Collectors.toCollection(TreeSet::new));
    Set<String> expected = new TreeSet<>(Set.of(codes));
    if (!refusing.equals(expected)) {
      failWithMessage(
          "Expected the file to be refused by %s only, but it is refused by %s:%n%s",
          expected, refusing, Shown.verdict(actual));
    }
    return this;
  }

  /**
   * Rules lack exactly these facts, by their keys: {@code esmsNumerique}, {@code finess.T2-2023}.
   *
   * @param facts keys of facts
   * @return this
   */
  public VerdictAssert undeterminedFor(String... facts) {
    isNotNull();
    Set<String> missing = actual.undetermined().stream()
        .flatMap(one -> one.missing().stream())
        .collect(Collectors.toCollection(TreeSet::new));
    Set<String> expected = new TreeSet<>(Set.of(facts));
    if (!missing.equals(expected)) {
      failWithMessage(
          "Expected %s to be missing, but %s is:%n%s", expected, missing, Shown.verdict(actual));
    }
    return this;
  }

  /**
   * Another option of that reading would change the outcome.
   *
   * @param reading the reading
   * @return this
   */
  public VerdictAssert dependsOn(Reading reading) {
    isNotNull();
    if (actual.dependsOn().stream().noneMatch(one -> one.reading() == reading)) {
      failWithMessage(
          "Expected the outcome to depend on %s, but it depends on %s:%n%s",
          reading.id(),
          actual.dependsOn().stream().map(one -> one.reading().id()).distinct().toList(),
          Shown.verdict(actual));
    }
    return this;
  }

  private FindingsAssert with(String code, Severity severity) {
    isNotNull();
    var found = actual.findings().stream()
        .filter(finding -> finding.code().equals(code) && finding.severity() == severity)
        .toList();
    if (found.isEmpty()) {
      failWithMessage(
          "Expected %s of %s, but it says nothing:%n%s",
          severity == Severity.ERROR ? "a refusal" : "a warning", code, Shown.verdict(actual));
    }
    return new FindingsAssert(this, found);
  }

  private VerdictAssert hasOutcome(Outcome expected) {
    isNotNull();
    if (actual.outcome() != expected) {
      failWithMessage(
          "Expected the verdict %s, but it is %s:%n%s",
          expected, actual.outcome(), Shown.verdict(actual));
    }
    return this;
  }
}
