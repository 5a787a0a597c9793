package fr.segur.testkit.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.segur.model.Statement;
import java.io.UncheckedIOException;

/** What a person needs to see of a case that fails: key by key, and the sentences it rests on. */
final class Differences {

  private static final JsonMapper JSON = new JsonMapper();

  /** Longest value shown, in characters. */
  private static final int LONGEST = 2_000;

  private Differences() {}

  static String of(ConformanceCase one, JsonNode actual) {
    var out = new StringBuilder();
    parts(one).path("expected").properties().forEach(entry -> {
      JsonNode value = actual.path(entry.getKey());
      if (!entry.getValue().equals(value) && !entry.getKey().equals("aucunAutre")) {
        out.append("\n  ").append(entry.getKey());
        out.append("\n    expected ").append(shown(entry.getValue()));
        out.append("\n    actual   ").append(value.isMissingNode() ? "nothing" : shown(value));
      }
    });
    if (parts(one).path("expected").path("aucunAutre").asBoolean()) {
      out.append("\n  and no other constat of severity ERROR");
    }
    return failure(one, "not as expected" + out);
  }

  static String failure(ConformanceCase one, String what) {
    var out = new StringBuilder(one.toString()).append(": ").append(what);
    out.append("\n  input ").append(shown(parts(one).path("input")));
    for (String id : one.statements()) {
      Statement statement = Statement.of(id);
      out.append("\n  ").append(id).append("  ").append(statement.text());
    }
    return out.toString();
  }

  private static JsonNode parts(ConformanceCase one) {
    try {
      return JSON.readTree(one.line());
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static String shown(JsonNode value) {
    String text = value.toString();
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
