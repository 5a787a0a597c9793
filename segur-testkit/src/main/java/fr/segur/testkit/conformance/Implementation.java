package fr.segur.testkit.conformance;

import org.jspecify.annotations.Nullable;

/** Something that answers cases: this library, an editor's code, a portal. */
@FunctionalInterface
public interface Implementation {

  /**
   * Answers a case.
   *
   * @param line the case as JSON on one line; what it expects is to be ignored
   * @return the answer as JSON: the output of the kind, or an object that has it under
   *     {@code actual}; null for a case that it does not know
   * @throws Exception when it fails, which is that case's failure only
   */
  @Nullable
  String answer(String line) throws Exception;
}
