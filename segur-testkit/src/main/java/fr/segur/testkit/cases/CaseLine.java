package fr.segur.testkit.cases;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of a file of cases, cut into its parts without reading them: the request file of a case
 * may be anything, and its numbers keep their spelling.
 *
 * @param id JSON text of the id; {@code null} when there is none
 * @param kind the kind, or null when it is not a text
 * @param input JSON text of each value of {@code input}
 * @param expected JSON text of {@code expected}, or null
 */
record CaseLine(
    String id,
    @Nullable String kind,
    Map<String, byte[]> input,
    @Nullable String expected) {

  /** What is inside a case is bounded by what reads it, not here. */
  private static final JsonFactory FACTORY = JsonFactory.builder()
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxNestingDepth(Integer.MAX_VALUE)
          .maxNumberLength(Integer.MAX_VALUE)
          .maxStringLength(Integer.MAX_VALUE)
          .maxNameLength(Integer.MAX_VALUE)
          .build())
      .build();

  static CaseLine parse(byte[] line) throws UnreadableCase {
    String id = "null";
    String kind = null;
    Map<String, byte[]> input = null;
    String expected = null;
    try (JsonParser parser = FACTORY.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new UnreadableCase("le cas n'est pas un objet JSON", "the case is not a JSON object");
      }
      for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
        JsonToken token = parser.nextToken();
        switch (key) {
          case "id" -> id = new String(slice(parser, line), StandardCharsets.UTF_8);
          case "kind" -> {
            kind = token == JsonToken.VALUE_STRING ? parser.getText() : null;
            parser.skipChildren();
          }
          case "input" ->
            input = token == JsonToken.START_OBJECT ? parts(parser, line) : skip(parser);
          case "expected" -> expected = new String(slice(parser, line), StandardCharsets.UTF_8);
          default -> parser.skipChildren();
        }
      }
      if (parser.nextToken() != null) {
        throw new UnreadableCase(
            "la ligne continue après le cas", "the line goes on after the case");
      }
    } catch (IOException notJson) {
      throw new UnreadableCase("la ligne n'est pas du JSON", "the line is not JSON");
    }
    if (input == null) {
      throw new UnreadableCase("« input » manque", "\"input\" is missing");
    }
    return new CaseLine(id, kind, input, expected);
  }

  private static @Nullable Map<String, byte[]> skip(JsonParser parser) throws IOException {
    parser.skipChildren();
    return null;
  }

  private static Map<String, byte[]> parts(JsonParser parser, byte[] line)
      throws IOException, UnreadableCase {
    var parts = new HashMap<String, byte[]>();
    for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
      parser.nextToken();
      parts.put(key, slice(parser, line));
    }
    return parts;
  }

  /** The bytes of the current value. */
  private static byte[] slice(JsonParser parser, byte[] line) throws IOException, UnreadableCase {
    long from = parser.currentTokenLocation().getByteOffset();
    parser.skipChildren();
    parser.finishToken();
    long to = parser.currentLocation().getByteOffset();
    if (from < 0 || to < from || to > line.length) {
      throw new UnreadableCase("la ligne n'est pas en UTF-8", "the line is not UTF-8");
    }
    return Arrays.copyOfRange(line, (int) from, (int) to);
  }
}
