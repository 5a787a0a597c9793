package fr.segur.testkit.samples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** JSON trees of samples. */
final class Json {

  static final JsonMapper MAPPER = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
      .build();

  private Json() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** The text of a file, indented. */
  static String text(JsonNode tree) {
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static String onOneLine(byte[] json) {
    try {
      return MAPPER.readTree(json).toString();
    } catch (IOException notJson) {
      throw new UncheckedIOException(notJson);
    }
  }

  /** The objects of a list. */
  static List<ObjectNode> objects(JsonNode list) {
    var objects = new ArrayList<ObjectNode>();
    for (JsonNode element : list) {
      objects.add((ObjectNode) element);
    }
    return objects;
  }
}
