package fr.segur.testkit.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.segur.rules.AppelAFinancement;

/** One kind of case: what it asks of the library, and when two answers are the same. */
interface CaseKind {

  /** The {@code kind} of its cases. */
  String id();

  /** What the library answers to that input. */
  ObjectNode run(AppelAFinancement appel, CaseInput input) throws UnreadableCase;

  /** Whether {@code actual} is as expected: only the keys of {@code expected} count. */
  default boolean matches(JsonNode expected, JsonNode actual) {
    return Comparison.matches(expected, actual);
  }
}
