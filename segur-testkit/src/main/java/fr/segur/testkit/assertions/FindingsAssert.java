package fr.segur.testkit.assertions;

import fr.segur.model.Finding;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;

/** Assertions on the findings of one rule: each narrows them, and at least one is left. */
public final class FindingsAssert extends AbstractAssert<FindingsAssert, List<Finding>> {

  private final VerdictAssert verdict;

  FindingsAssert(VerdictAssert verdict, List<Finding> actual) {
    super(actual, FindingsAssert.class);
    this.verdict = verdict;
  }

  /**
   * One of them stands at that JSON Pointer; empty for the whole file.
   *
   * @param pointer JSON Pointer (RFC 6901)
   * @return this
   */
  public FindingsAssert at(String pointer) {
    return narrow(
        "at " + (pointer.isEmpty() ? "the whole file" : pointer),
        finding -> finding.pointer().equals(pointer));
  }

  /**
   * One of them cites all these statements, among others or not.
   *
   * @param statements ids of the statements it rests on
   * @return this
   */
  public FindingsAssert citing(String... statements) {
    return narrow(
        "citing " + String.join(", ", statements),
        finding -> finding.statements().containsAll(List.of(statements)));
  }

  /**
   * One of them says that, in its French or its English sentence.
   *
   * @param part a part of the sentence, in either language
   * @return this
   */
  public FindingsAssert saying(String part) {
    return narrow(
        "saying \"" + part + '"',
        finding -> finding.message(Locale.FRENCH).contains(part)
            || finding.message(Locale.ENGLISH).contains(part));
  }

  /** {@return back to the verdict} */
  public VerdictAssert and() {
    return verdict;
  }

  private FindingsAssert narrow(String what, Predicate<Finding> kept) {
    List<Finding> left = actual.stream().filter(kept).toList();
    if (left.isEmpty()) {
      failWithMessage("Expected a finding %s, but there is:%n%s", what, Shown.findings(actual));
    }
    return new FindingsAssert(verdict, left);
  }
}
