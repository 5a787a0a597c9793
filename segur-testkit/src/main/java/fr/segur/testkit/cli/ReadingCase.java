package fr.segur.testkit.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.testkit.conformance.ConformanceCase;
import fr.segur.testkit.conformance.ConformanceKit;
import fr.segur.testkit.conformance.Implementation;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A case of the kit that an option of a reading answers otherwise than the default.
 *
 * @param one the case
 * @param input what it asks, without the reading
 * @param byDefault what the library answers by default, of what changes
 * @param chosen what it answers with the option
 */
record ReadingCase(
    ConformanceCase one,
    String input,
    Map<String, JsonNode> byDefault,
    Map<String, JsonNode> chosen) {

  private static final JsonMapper JSON = new JsonMapper();
  private static final ConformanceKit KIT = ConformanceKit.afMs2DuiPdeVa1V2();

  /** Longest question of a case shown, in characters. */
  private static final int LONGEST = 300;

  /** Whether what it asks can be shown whole. */
  boolean isShort() {
    return input.length() <= LONGEST;
  }

  /** Its name and its note, which may begin with the name of the reading. */
  String title() {
    String note = one.note().replaceFirst("^R-[0-9]+:? ?", "");
    return one.id() + (note.isEmpty() ? "" : " " + note);
  }

  /** The first case of the kit whose answer that option changes; none for a default. */
  static Optional<ReadingCase> find(Reading reading, Option option) {
    return KIT.cases().stream()
        .flatMap(one -> of(one, reading, option).stream())
        .findFirst();
  }

  private static Optional<ReadingCase> of(ConformanceCase one, Reading reading, Option option) {
    try {
      ObjectNode line = (ObjectNode) JSON.readTree(one.line());
      JsonNode input = line.path("input");
      JsonNode readings = input.path("readings");
      boolean alone =
          readings.size() == 1 && readings.path(reading.id()).asText().equals(option.name());
      if (!alone) {
        return Optional.empty();
      }
      JsonNode with = actual(one.line());
      ((ObjectNode) input).remove("readings");
      JsonNode without = actual(line.toString());
      Map<String, JsonNode> before = new LinkedHashMap<>();
      Map<String, JsonNode> after = new LinkedHashMap<>();
      for (Map.Entry<String, JsonNode> entry : without.properties()) {
        JsonNode now = with.path(entry.getKey());
        if (!now.equals(entry.getValue())) {
          before.put(entry.getKey(), entry.getValue());
          after.put(entry.getKey(), now);
        }
      }
      return before.isEmpty()
          ? Optional.empty()
          : Optional.of(new ReadingCase(one, input.toString(), before, after));
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static JsonNode actual(String line) throws JsonProcessingException {
    Implementation library = KIT.library();
    try {
      return JSON.readTree(library.answer(line)).path("actual");
    } catch (JsonProcessingException notJson) {
      throw notJson;
    } catch (Exception impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** As {@code ouvert: true}, one datum after the other; of an import test its verdict alone. */
  static String shown(Map<String, JsonNode> answer) {
    var parts = new ArrayList<String>();
    answer.forEach((key, value) -> {
      if (!key.equals("constats") || answer.size() == 1) {
        parts.add(key + ": " + (value.isTextual() ? value.textValue() : value.toString()));
      }
    });
    return String.join(", ", parts);
  }
}
