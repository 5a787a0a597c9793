package fr.segur.schemas;

import fr.segur.model.Champ;
import fr.segur.model.Readings;
import fr.segur.model.TypeDemande;
import fr.segur.rules.AppelAFinancement;
import java.util.HashMap;
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

  private final AppelAFinancement appel;
  private final Readings readings;
  private final TypeDemande type;
  private final Skeleton skeleton;
  private final Map<List<Object>, SchemaNode> conditions = new HashMap<>();

  SchemaBuilder(AppelAFinancement appel, Readings readings, TypeDemande type) {
    this.appel = appel;
    this.readings = readings;
    this.type = type;
    this.skeleton = new Skeleton(type);
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
    return skeleton.at("");
  }

  /** Whether a file of this kind has that key. */
  boolean has(Champ champ) {
    return skeleton.has(path(champ));
  }

  /** The schema of the value of that key. */
  SchemaNode at(Champ champ) {
    return skeleton.at(path(champ));
  }

  /** What the reader itself demands of the value of that key. */
  List<Reported> demandsOfTheReader(Champ champ) {
    Type read = skeleton.read(path(champ));
    return read == Types.DATE
        ? List.of(Reported.DATE)
        : read instanceof Types.Choice ? List.of(Reported.VALEUR) : List.of();
  }

  /** Whether its value is a list. */
  boolean isList(Champ champ) {
    return skeleton.read(path(champ)) instanceof Types.ListOf;
  }

  /** The schema of the object in which that key stands. */
  SchemaNode around(Champ champ) {
    return skeleton.at(Pointers.parent(path(champ)));
  }

  static String path(Champ champ) {
    return champ.niveau().pattern() + champ.pointer();
  }

  /** The key is there and has a value. */
  void require(Champ champ) {
    around(champ).require(champ.cle());
    SchemaNode node = at(champ);
    Type read = skeleton.read(path(champ));
    if (read == Types.TEXT || read instanceof Types.Digits) {
      refer(node, TEXTE);
    } else if (read == Types.DATE) {
      refer(node, DATE);
    } else if (read instanceof Types.Choice choice) {
      node.remove("pattern").put("type", "string").put("enum", Skeleton.names(choice));
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
}
