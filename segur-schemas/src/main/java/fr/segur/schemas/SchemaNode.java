package fr.segur.schemas;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object under construction, its keys in the order they were put. */
final class SchemaNode {

  /** The meta-schema of all of them. */
  static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

  private final Map<String, Object> members = new LinkedHashMap<>();

  /** Gives {@code key} a value: text, number, boolean, null, a node, or a list of them. */
  SchemaNode put(String key, Object value) {
    members.put(key, value);
    return this;
  }

  SchemaNode remove(String key) {
    members.remove(key);
    return this;
  }

  @Nullable
  Object get(String key) {
    return members.get(key);
  }

  /** Puts what {@code others} has after what is there. */
  SchemaNode putAll(SchemaNode others) {
    members.putAll(others.members);
    return this;
  }

  /** Puts what {@code others} has before what is there. */
  void lead(SchemaNode others) {
    var own = new LinkedHashMap<>(members);
    members.clear();
    members.putAll(others.members);
    members.putAll(own);
  }

  /** The object under {@code key}, made when it is not there. */
  SchemaNode child(String key) {
    return (SchemaNode) members.computeIfAbsent(key, unseen -> new SchemaNode());
  }

  /** Adds {@code value} to the list under {@code key}, once. */
  SchemaNode add(String key, Object value) {
    @SuppressWarnings("unchecked") // a list under construction holds anything
    var list = (List<Object>) members.computeIfAbsent(key, unseen -> new ArrayList<>());
    if (!list.contains(value)) {
      list.add(value);
    }
    return this;
  }

  /** The schema of the key {@code name}, made when it is not there. */
  SchemaNode property(String name) {
    return child("properties").child(name);
  }

  /** The key {@code name} must be there. */
  SchemaNode require(String name) {
    return add("required", name);
  }

  /** A description: a French paragraph, then an English one. */
  static String both(String fr, String en) {
    return fr + "\n\n" + en;
  }

  /** The text of a JSON file. */
  String print() {
    var out = new StringWriter();
    var printer = new DefaultPrettyPrinter()
        .withSeparators(Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
        .withObjectIndenter(new DefaultIndenter("  ", "\n"))
        .withArrayIndenter(DefaultPrettyPrinter.FixedSpaceIndenter.instance);
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setPrettyPrinter(printer);
      write(json);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.append('\n').toString();
  }

  private void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (Map.Entry<String, Object> member : members.entrySet()) {
      json.writeFieldName(member.getKey());
      write(member.getValue(), json);
    }
    json.writeEndObject();
  }

  private static void write(Object value, JsonGenerator json) throws IOException {
    if (value instanceof SchemaNode node) {
      node.write(json);
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object item : list) {
        write(item, json);
      }
      json.writeEndArray();
    } else if (value == Null.NULL) {
      json.writeNull();
    } else {
      json.writePOJO(value);
    }
  }

  /** The JSON null, as a value. */
  enum Null {
    NULL
  }
}
