package fr.segur.schemas;

import fr.segur.model.Champ;
import fr.segur.model.Readings;
import fr.segur.model.TypeDemande;
import fr.segur.rules.AppelAFinancement;
import fr.segur.schemas.Shape.AllOrNone;
import fr.segur.schemas.Shape.Field;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The skeleton of a schema, taken from the shapes that read the files: keys, types, what is
 * refused. The rules then speak of its parts by {@link Champ}.
 */
@SuppressWarnings("ReferenceEquality") // types of values are constants: there is one of each
final class SchemaBuilder {

  static final String TEXTE = "texte";
  static final String VIDE = "vide";
  static final String DATE = "date";
  static final String FINESS = "finess";

  private static final Map<Type, String> TYPES = Map.of(
      Types.TEXT, "string",
      Types.DATE, "string",
      Types.FLAG, "boolean",
      Types.INTEGER, "integer",
      Types.DECIMAL, "number");

  private final AppelAFinancement appel;
  private final Readings readings;
  private final TypeDemande type;
  private final SchemaNode root = new SchemaNode();

  /** Every value by its place, with {@code *} for an index. */
  private final Map<String, SchemaNode> byPath = new LinkedHashMap<>();

  /** How the reader reads each of them. */
  private final Map<String, Type> reads = new HashMap<>();

  private final Map<List<Object>, SchemaNode> conditions = new HashMap<>();

  SchemaBuilder(AppelAFinancement appel, Readings readings, TypeDemande type) {
    this.appel = appel;
    this.readings = readings;
    this.type = type;
    object(root, RequestFile.head(Types.list(Shapes.of(type))), "");
  }

  AppelAFinancement appel() {
    return appel;
  }

  Readings readings() {
    return readings;
  }

  TypeDemande type() {
    return type;
  }

  SchemaNode root() {
    return root;
  }

  /** Whether a file of this kind has that key. */
  boolean has(Champ champ) {
    return byPath.containsKey(path(champ));
  }

  /** The schema of the value of that key. */
  SchemaNode at(Champ champ) {
    return at(path(champ));
  }

  /** What the reader itself demands of the value of that key. */
  List<Reported> demandsOfTheReader(Champ champ) {
    Type read = reads.get(path(champ));
    return read == Types.DATE
        ? List.of(Reported.DATE)
        : read instanceof Types.Choice ? List.of(Reported.VALEUR) : List.of();
  }

  /** Whether its value is a list. */
  boolean isList(Champ champ) {
    return reads.get(path(champ)) instanceof Types.ListOf;
  }

  /** The schema of the object in which that key stands. */
  SchemaNode around(Champ champ) {
    return at(Pointers.parent(path(champ)));
  }

  private SchemaNode at(String path) {
    SchemaNode node = byPath.get(path);
    if (node == null) {
      throw new IllegalArgumentException("no such key: " + path);
    }
    return node;
  }

  static String path(Champ champ) {
    return champ.niveau().pattern() + champ.pointer();
  }

  /** The key is there and has a value. */
  void require(Champ champ) {
    around(champ).require(champ.cle());
    SchemaNode node = at(champ);
    Type read = reads.get(path(champ));
    if (read == Types.TEXT || read instanceof Types.Digits) {
      refer(node, TEXTE);
    } else if (read == Types.DATE) {
      refer(node, DATE);
    } else if (read instanceof Types.Choice choice) {
      node.remove("pattern").put("type", "string").put("enum", names(choice));
    } else if (node.get("type") instanceof List<?> types) {
      node.put("type", types.get(0));
    }
  }

  /** Makes {@code node} the shared schema {@code name}. */
  static SchemaNode refer(SchemaNode node, String name) {
    return node.remove("type").remove("pattern").put("$ref", "#/$defs/" + name);
  }

  /** What is demanded of the object around {@code champ} when that key has that value. */
  SchemaNode when(Champ champ, Object value) {
    return conditions.computeIfAbsent(List.of(champ, value), unseen -> {
      var condition = has(champ.cle(), value);
      var then = new SchemaNode().put("type", "object");
      around(champ).add("allOf", new SchemaNode().put("if", condition).put("then", then));
      return then;
    });
  }

  /** An object with that value under that key. */
  static SchemaNode has(String key, Object value) {
    var object = new SchemaNode().put("type", "object");
    object.property(key).put("const", value);
    return object.require(key);
  }

  /** An array with an element of that schema. */
  static SchemaNode contains(SchemaNode element) {
    return new SchemaNode().put("type", "array").put("contains", element);
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
      if (place.equals(path(Champ.TYPE_DEMANDE))) {
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
    if (read == Types.DATE) {
      node.put("pattern", Patterns.DATE_OR_BLANK);
    }
  }

  private static List<String> names(Types.Choice choice) {
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
