package fr.segur.testkit.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeSet;

/** Structural equality of JSON values; numbers are equal when their values are. */
final class Comparison {

  private Comparison() {}

  /** Whether every key of {@code expected} has an equal value in {@code actual}. */
  static boolean matches(JsonNode expected, JsonNode actual) {
    for (Map.Entry<String, JsonNode> entry : expected.properties()) {
      JsonNode value = actual.get(entry.getKey());
      if (value == null || !equal(entry.getValue(), value)) {
        return false;
      }
    }
    return true;
  }

  /** {@code expected} with the texts of the list {@code key}, if it has one, as a sorted set. */
  static JsonNode asSet(JsonNode expected, String key) {
    JsonNode list = expected.get(key);
    if (list == null || !list.isArray()) {
      return expected;
    }
    var texts = new TreeSet<String>();
    list.forEach(text -> texts.add(text.asText()));
    ObjectNode sorted = expected.deepCopy();
    ArrayNode array = sorted.putArray(key);
    texts.forEach(array::add);
    return sorted;
  }

  static boolean equal(JsonNode one, JsonNode other) {
    if (one.isNumber() && other.isNumber()) {
      return one.decimalValue().compareTo(other.decimalValue()) == 0;
    }
    if (one.isArray() && other.isArray()) {
      if (one.size() != other.size()) {
        return false;
      }
      for (int i = 0; i < one.size(); i++) {
        if (!equal(one.get(i), other.get(i))) {
          return false;
        }
      }
      return true;
    }
    if (one.isObject() && other.isObject()) {
      return one.size() == other.size() && matches(one, other);
    }
    return one.equals(other);
  }
}
