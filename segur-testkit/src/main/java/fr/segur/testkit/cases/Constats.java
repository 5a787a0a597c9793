package fr.segur.testkit.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.segur.model.Finding;
import fr.segur.model.Severity;
import fr.segur.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** A verdict as a case writes it: its outcome and the set of what was found. */
final class Constats {

  private Constats() {}

  static ObjectNode of(Verdict verdict) {
    ObjectNode actual = CaseInput.JSON.createObjectNode();
    actual.put("verdict", verdict.outcome().name());
    ArrayNode constats = actual.putArray("constats");
    for (Finding finding : verdict.findings()) {
      ObjectNode constat = constats.addObject();
      constat.put("pointer", finding.pointer());
      ArrayNode statements = constat.putArray("statements");
      finding.statements().forEach(statements::add);
      constat.put("severity", finding.severity().name());
    }
    return actual;
  }

  /** Constats of {@code expected} must be there; others may, unless {@code aucunAutre} is true. */
  static boolean matches(JsonNode expected, JsonNode actual) {
    JsonNode verdict = expected.get("verdict");
    if (verdict != null && !Comparison.equal(verdict, actual.path("verdict"))) {
      return false;
    }
    List<JsonNode> wanted = list(expected.path("constats"));
    List<JsonNode> found = list(actual.path("constats"));
    boolean allThere = wanted.stream().allMatch(one -> found.stream().anyMatch(f -> is(one, f)));
    boolean noOther = !expected.path("aucunAutre").asBoolean(false)
        || found.stream()
            .filter(f -> f.path("severity").asText().equals(Severity.ERROR.name()))
            .allMatch(f -> wanted.stream().anyMatch(one -> is(one, f)));
    return allThere && noOther;
  }

  /** Same severity, its statements among the actual ones, same pointer unless it gives none. */
  private static boolean is(JsonNode wanted, JsonNode found) {
    JsonNode pointer = wanted.path("pointer");
    boolean samePlace = !pointer.isTextual() || pointer.equals(found.path("pointer"));
    List<JsonNode> cited = list(found.path("statements"));
    return samePlace
        && wanted.path("severity").equals(found.path("severity"))
        && cited.containsAll(list(wanted.path("statements")));
  }

  private static List<JsonNode> list(JsonNode array) {
    return new ArrayList<>(StreamSupport.stream(array.spliterator(), false).toList());
  }
}
