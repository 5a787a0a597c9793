package fr.segur.schemas;

import fr.segur.model.Champ;
import fr.segur.model.TypeDemande;
import fr.segur.schemas.Shape.AllOrNone;
import fr.segur.schemas.Shape.Field;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The schemas of the values of a file, taken from the shapes that read them: keys and types. */
final class Skeleton {

  private static final Map<Type, String> TYPES = Map.of(
      Types.TEXT, "string",
      Types.DATE, "string",
      Types.FLAG, "boolean",
      Types.INTEGER, "integer",
      Types.DECIMAL, "number");

  private final @Nullable TypeDemande type;

  /** Every value by its place, with {@code *} for an index. */
  private final Map<String, SchemaNode> byPath = new LinkedHashMap<>();

  /** How the reader reads each of them. */
  private final Map<String, Type> reads = new HashMap<>();

  /** The values of a file of that kind; of both kinds when there is none. */
  Skeleton(@Nullable TypeDemande type) {
    this.type = type;
    object(new SchemaNode(), RequestFile.head(Types.list(Shapes.of(type))), "");
  }

  /** Whether there is such a place. */
  boolean has(String path) {
    return byPath.containsKey(path);
  }

  /** The schema of the value at that place. */
  SchemaNode at(String path) {
    SchemaNode node = byPath.get(path);
    if (node == null) {
      throw new IllegalArgumentException("no such key: " + path);
    }
    return node;
  }

  /** How the value at that place is read; null for the file. */
  @Nullable
  Type read(String path) {
    return reads.get(path);
  }

  private void object(SchemaNode node, Shape<?> shape, String path) {
    byPath.put(path, node);
    node.put("properties", new SchemaNode());
    for (Field field : shape.fields()) {
      value(node, field, path);
    }
    node.put("additionalProperties", false);
    AllOrNone group = shape.allOrNone();
    if (group != null) {
      allOrNone(node, shape.fields(), group);
    }
  }

  private void value(SchemaNode object, Field field, String path) {
    Type read = field.type() instanceof Type.Required required ? required.type() : field.type();
    if (read instanceof Types.Forbidden) {
      return; // as unknown as any other key
    }
    String place = path + "/" + field.key();
    SchemaNode node = object.property(field.key());
    byPath.put(place, node);
    reads.put(place, read);
    if (field.type().requiredByReader()) {
      object.require(field.key());
    }
    if (read instanceof Types.ObjectOf nested) {
      node.put("type", List.of("object", "null"));
      object(node, nested.shape(), place);
    } else if (read instanceof Types.ListOf list) {
      node.put("type", "array");
      SchemaNode element = new SchemaNode().put("type", "object");
      node.put("items", element);
      object(element, list.shape(), place + "/*");
    } else if (read instanceof Types.Choice choice) {
      if (type != null && place.equals(SchemaBuilder.path(Champ.TYPE_DEMANDE))) {
        node.put("const", type.name());
      } else {
        node.put("type", List.of("string", "null"));
        node.put("pattern", Patterns.choiceOrBlank(names(choice)));
      }
    } else {
      scalar(node, read);
    }
  }

  private static void scalar(SchemaNode node, Type read) {
    String name = read instanceof Types.Digits ? "string" : TYPES.get(read);
    if (name != null) {
      node.put("type", List.of(name, "null"));
    }
    if (isDate(read)) {
      node.put("pattern", Patterns.DATE_OR_BLANK);
    }
  }

  /** Whether it reads a day. */
  @SuppressWarnings("ReferenceEquality") // types of values are constants: there is one of each
  private static boolean isDate(Type read) {
    return read == Types.DATE;
  }

  static List<String> names(Types.Choice choice) {
    return List.copyOf(choice.byName().keySet());
  }

  /** Each key of the group asks for all of them, and so does the block when it has a value. */
  private static void allOrNone(SchemaNode node, List<Field> fields, AllOrNone group) {
    List<String> keys =
        fields.subList(group.first(), group.last() + 1).stream().map(Field::key).toList();
    for (String key : keys) {
      List<String> others = keys.stream().filter(other -> !other.equals(key)).toList();
      node.child("dependentRequired").put(key, others);
    }
    String block = fields.get(group.values()).key();
    var given = new SchemaNode().put("type", "object");
    given.property(block).put("type", "object");
    var all = new SchemaNode().put("type", "object");
    for (String key : keys) {
      all.property(key);
      all.require(key);
    }
    node.add("allOf", new SchemaNode().put("if", given.require(block)).put("then", all));
  }
}
