package fr.segur.schemas;

import fr.segur.model.Champ;
import fr.segur.model.Niveau;
import fr.segur.model.TypeDemande;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The JSON Schema (2020-12) of dialects, generated from the canonical layout: its paths may be
 * named, its values may be constant. Whatever it refuses {@link Dialect#read(byte[])} refuses; what
 * two renamings or a constant say together only {@link Dialect#read(byte[])} can tell.
 */
final class DialectSchema {

  private static final String REQUESTS = Pointers.parent(Niveau.LIGNE.pattern());

  private final Skeleton layout = new Skeleton(null);
  private final Map<String, Champ> champs = new LinkedHashMap<>();

  private DialectSchema() {
    for (Champ champ : Champ.values()) {
      champs.put(SchemaBuilder.path(champ), champ);
    }
  }

  /** The schema, as the text of a JSON file. */
  static String text() {
    return new DialectSchema().build().print();
  }

  private SchemaNode build() {
    var schema = new SchemaNode()
        .put("$schema", SchemaNode.DRAFT)
        .put("$id", "urn:segur:dialecte")
        .put("title", "Dialecte de fichiers de demandes / Dialect of request files")
        .put(
            "description",
            SchemaNode.both(
                "Où se trouvent, dans les fichiers d'un autre modèle, les clés du modèle canonique"
                    + " de segur, et les valeurs de celles qu'ils n'ont pas. Ce que disent ensemble"
                    + " deux renommages, ou un renommage et une constante, est contrôlé par segur.",
                "Where the keys of the canonical layout of segur stand in files of another layout,"
                    + " and the values of those they lack. What two renamings, or a renaming and a"
                    + " constant, say together is checked by segur."))
        .put("type", "object");
    schema.child("properties").put(DialectFile.RENOMMAGES, renamings());
    schema.child("properties").put(DialectFile.CONSTANTES, constants());
    return schema.put("additionalProperties", false).put("examples", List.of(example()));
  }

  private SchemaNode renamings() {
    List<Object> paths = new ArrayList<>();
    paths.add(SchemaNode.Null.NULL);
    Layout.PLACES.keySet().stream().filter(path -> !path.isEmpty()).forEach(paths::add);
    return new SchemaNode()
        .put("title", "Renommages / Renamings")
        .put(
            "description",
            SchemaNode.both(
                "Par chemin dans les fichiers, le chemin canonique dont la valeur s'y trouve, ou"
                    + " null quand il n'y a rien à en faire. Un chemin est un pointeur JSON, « * »"
                    + " tenant lieu d'indice.",
                "By path in the files, the canonical path whose value stands there, or null when"
                    + " nothing is to be done with it. A path is a JSON Pointer, with \"*\" for an"
                    + " index."))
        .put("type", "object")
        .put(
            "propertyNames",
            new SchemaNode()
                .put("pattern", Patterns.PATH)
                .put("not", new SchemaNode().put("pattern", Patterns.ELEMENT)))
        .put("additionalProperties", new SchemaNode().put("enum", paths));
  }

  private SchemaNode constants() {
    var constants = new SchemaNode()
        .put("title", "Constantes / Constants")
        .put(
            "description",
            SchemaNode.both(
                "Par chemin canonique, la valeur que les fichiers ne donnent pas.",
                "By canonical path, the value that the files do not give."))
        .put("type", "object")
        .put("properties", new SchemaNode());
    for (Layout.Place place : Layout.PLACES.values()) {
      String path = place.path();
      if (!path.isEmpty() && !path.equals(REQUESTS) && !place.isElement()) {
        constants.child("properties").put(path, constant(path));
      }
    }
    return constants.put("additionalProperties", false);
  }

  private SchemaNode constant(String path) {
    var constant = new SchemaNode();
    Champ champ = champs.get(path);
    if (champ != null) {
      Vocable vocable = Vocable.of(champ, TypeDemande.AVANCE);
      constant
          .put("title", vocable.title().fr() + " / " + vocable.title().en())
          .put(
              "description",
              SchemaNode.both(
                  "La même valeur dans tous les fichiers.", "The same value in every file."));
      if (!vocable.examples().isEmpty()) {
        constant.put("examples", vocable.examples());
      }
    }
    SchemaNode value = layout.at(path);
    return value.get("type") instanceof String
        ? constant.put(
            "anyOf", List.of(new SchemaNode().put("type", "null"), new SchemaNode().putAll(value)))
        : constant.putAll(value);
  }

  /** A layout of wave 1. */
  private static SchemaNode example() {
    var renamings = new SchemaNode()
        .put("/SIRET", "/siret")
        .put("/lignesImport/*/dateBonCommande", "/lignesImport/*/commande/dateCommande")
        .put("/lignesImport/*/uuid", SchemaNode.Null.NULL);
    var constants = new SchemaNode()
        .put("/typeDemande", "AVANCE")
        .put("/lignesImport/*/commande/referenceAF", "AF-MS2 DUI PDE-Va1")
        .put("/lignesImport/*/commande/tauxTVA", BigDecimal.valueOf(20));
    return new SchemaNode()
        .put(DialectFile.RENOMMAGES, renamings)
        .put(DialectFile.CONSTANTES, constants);
  }
}
