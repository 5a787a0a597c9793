package fr.segur.schemas;

import fr.segur.model.Bornes;
import fr.segur.model.Champ;
import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.RegimeTva;
import fr.segur.model.StatutAdminTechnique;
import fr.segur.model.TypePiece;
import fr.segur.model.UtiliteCertificat;
import fr.segur.rules.TableDesCertificats;
import fr.segur.rules.TableDesCertificats.Exigence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules a JSON Schema can express, by code, and how. The others compare values with each other,
 * with other requests or with facts, which a schema cannot.
 */
final class SchemaRules {

  /** Adds to {@code schema} what the rule demands at {@code champ}. */
  @FunctionalInterface
  interface Expression {
    void express(SchemaBuilder schema, Champ champ);
  }

  /** In the order in which they are expressed: presence first, then the form of what is there. */
  static final Map<String, Expression> BY_CODE = new LinkedHashMap<>();

  static {
    BY_CODE.put("JSON-MANQUANT", SchemaBuilder::require);
    BY_CODE.put("FORM-VIDE", (schema, champ) -> schema.at(champ).put("minItems", 1));
    BY_CODE.put("FORM-SIRET", (schema, champ) -> form(schema.at(champ), Bornes.FORME_SIRET));
    BY_CODE.put(
        "FORM-FINESS",
        (schema, champ) -> SchemaBuilder.refer(schema.at(champ), SchemaBuilder.FINESS));
    BY_CODE.put("FORM-NUM-LIGNE", (schema, champ) -> schema.at(champ).put("minimum", 1));
    BY_CODE.put("FORM-TYPE-ACTION", (schema, champ) -> constant(schema.at(champ), "C"));
    BY_CODE.put("FORM-FORMAT", (schema, champ) -> constant(schema.at(champ), "PDF"));
    BY_CODE.put("FORM-TAUX", (schema, champ) -> schema.at(champ).put("minimum", 0));
    BY_CODE.put("FORM-MONTANT", (schema, champ) -> schema.at(champ).put("exclusiveMinimum", 0));
    BY_CODE.put(
        "FORM-NUMERO-ASP", (schema, champ) -> form(schema.at(champ), Bornes.FORME_NUMERO_DOSSIER));
    BY_CODE.put(
        "FORM-NUMERO-ASP-AVANCE",
        (schema, champ) -> SchemaBuilder.refer(schema.at(champ), SchemaBuilder.VIDE));
    BY_CODE.put("FORM-MANDATAIRE-PLUSIEURS", SchemaRules::oneStructure);
    BY_CODE.put("FORM-MANDATAIRE-NON-DECLARE", SchemaRules::noContacts);
    BY_CODE.put(
        "FORM-MANDATAIRE-CONTACT",
        (schema, champ) -> filled(schema.when(Champ.IS_MANDATAIRE, true), champ));
    BY_CODE.put(
        "AF-1.1-CATEGORIE",
        (schema, champ) -> schema
            .at(champ)
            .remove("$ref")
            .put("type", "string")
            .put("enum", List.copyOf(schema.appel().categories().codes())));
    BY_CODE.put("AF-5.2-TAUX", SchemaRules::rate);
    BY_CODE.put("AF-6.1-REFERENCE", SchemaRules::reference);
    BY_CODE.put(
        "AF-6.1-BON-COMMANDE",
        (schema, champ) -> schema.at(champ).add("allOf", piece(TypePiece.BON_COMMANDE)));
    BY_CODE.put("AF-5.2-ATTESTATION", SchemaRules::attestation);
    BY_CODE.put(
        "SOLDE-6.2-FACTURE",
        (schema, champ) -> schema.at(champ).add("allOf", piece(TypePiece.FACTURE)));
    BY_CODE.put(
        "SOLDE-6.2-VA", (schema, champ) -> schema.at(champ).add("allOf", piece(TypePiece.VA)));
    BY_CODE.put("SOLDE-SANS-ESMS", SchemaRules::onePresent);
    // the keys of a certificate are unknown to the schema of a balance
    BY_CODE.put("CERT-1-AVANCE", (schema, champ) -> {});
    BY_CODE.put("CERT-2-DEMANDE", (schema, champ) -> schema.at(champ).put("type", "boolean"));
    BY_CODE.put("CERT-2-SANS-COMMANDE", SchemaRules::withoutOrder);
    BY_CODE.put("CERT-2-COMMANDE", SchemaRules::withOrder);
    BY_CODE.put("CERT-2-CARTE-OBLIGATOIRE", SchemaRules::table);
    BY_CODE.put("CERT-4-OBLIGATOIRE", SchemaRules::administrator);
    BY_CODE.put(
        "CERT-4-CARTE",
        (schema, champ) -> orBlank(schema.at(champ), atMost(Bornes.NUMERO_CARTE_CPX)));
    BY_CODE.put("CERT-4-NOM", (schema, champ) -> orBlank(schema.at(champ), letters(schema)));
    BY_CODE.put(
        "CERT-4-TEL",
        (schema, champ) -> orBlank(schema.at(champ), atMost(Bornes.TEL_ADMIN_TECHNIQUE)));
    BY_CODE.put(
        "CERT-4-EMAIL",
        (schema, champ) -> orBlank(schema.at(champ), atMost(Bornes.EMAIL_ADMIN_TECHNIQUE)));
    BY_CODE.put(
        "CERT-4-UTILITE",
        (schema, champ) -> orBlank(schema.at(champ), new SchemaNode().put("enum", uses())));
  }

  private SchemaRules() {}

  private static void form(SchemaNode node, String form) {
    node.remove("$ref").put("type", "string").put("pattern", "^" + form + "$");
  }

  private static void constant(SchemaNode node, String value) {
    node.remove("$ref").put("const", value);
  }

  /** A key that is there with more than blanks. */
  private static void filled(SchemaNode object, Champ champ) {
    object.put("type", "object");
    SchemaBuilder.refer(object.property(champ.cle()), SchemaBuilder.TEXTE);
    object.require(champ.cle());
  }

  /** Blanks, which count for nothing, or a text of that schema. */
  private static void orBlank(SchemaNode node, SchemaNode text) {
    var blank = SchemaBuilder.refer(new SchemaNode(), SchemaBuilder.VIDE);
    node.put("anyOf", List.of(text, blank));
  }

  private static SchemaNode atMost(int length) {
    return new SchemaNode().put("type", "string").put("maxLength", length);
  }

  private static SchemaNode letters(SchemaBuilder schema) {
    boolean only = schema.readings().choice(Reading.R_10) == Option.LETTRES_SEULES;
    return new SchemaNode()
        .put("type", "string")
        .put("pattern", only ? Patterns.LETTERS : Patterns.LETTERS_AND_SIGNS);
  }

  /** The codes of the use, and the one that the pop-ins spell with a blank (C-69). */
  private static List<Object> uses() {
    var uses = new ArrayList<Object>();
    for (UtiliteCertificat use : UtiliteCertificat.values()) {
      Stream.of(use.code(), use.code().replace(",", ", "))
          .filter(code -> UtiliteCertificat.find(code).isPresent() && !uses.contains(code))
          .forEach(uses::add);
    }
    return uses;
  }

  private static void rate(SchemaBuilder schema, Champ rate) {
    schema
        .when(Champ.REGIME_TVA, RegimeTva.HT.name())
        .property(rate.cle())
        .put("type", "number")
        .put("maximum", 0);
    schema
        .when(Champ.REGIME_TVA, RegimeTva.TTC.name())
        .property(rate.cle())
        .put("type", "number")
        .put("exclusiveMinimum", 0);
  }

  private static void reference(SchemaBuilder schema, Champ champ) {
    schema
        .at(champ)
        .remove("$ref")
        .put("type", "string")
        .put("maxLength", schema.appel().reference().length())
        .put("pattern", Patterns.reference(schema.appel()));
  }

  private static SchemaNode piece(TypePiece type) {
    return SchemaBuilder.contains(SchemaBuilder.has(Champ.TYPE_FICHIER.cle(), type.name()));
  }

  private static void attestation(SchemaBuilder schema, Champ pieces) {
    var regime = SchemaBuilder.has(Champ.REGIME_TVA.cle(), RegimeTva.HT.name());
    var condition = new SchemaNode().put("type", "object");
    condition.child("properties").put(Champ.COMMANDE.cle(), regime);
    var then = new SchemaNode().put("type", "object");
    then.child("properties").put(pieces.cle(), piece(TypePiece.ATTESTATION_TVA));
    schema
        .around(pieces)
        .add(
            "allOf",
            new SchemaNode().put("if", condition.require(Champ.COMMANDE.cle())).put("then", then));
  }

  private static void oneStructure(SchemaBuilder schema, Champ mandataire) {
    schema
        .when(mandataire, false)
        .property(Champ.STRUCTURES.cle())
        .put("type", "array")
        .put("maxItems", 1);
  }

  private static void noContacts(SchemaBuilder schema, Champ mandataire) {
    SchemaNode then = schema.when(mandataire, false);
    for (Champ contact :
        List.of(Champ.NOM_MANDATAIRE, Champ.EMAIL_MANDATAIRE, Champ.TELEPHONE_MANDATAIRE)) {
      SchemaBuilder.refer(then.property(contact.cle()), SchemaBuilder.VIDE);
    }
  }

  private static void onePresent(SchemaBuilder schema, Champ structures) {
    var structure = new SchemaNode().put("type", "object");
    structure
        .child("properties")
        .put(
            Champ.ETABLISSEMENTS.cle(),
            SchemaBuilder.contains(SchemaBuilder.has(Champ.PRESENT_SOLDE.cle(), true)));
    schema
        .at(structures)
        .add("allOf", SchemaBuilder.contains(structure.require(Champ.ETABLISSEMENTS.cle())));
  }

  private static void withoutOrder(SchemaBuilder schema, Champ champ) {
    SchemaNode value = schema.when(Champ.DEMANDE_CERTIFICAT_SERVEUR, false).property(champ.cle());
    if (champ == Champ.CERTIFICAT_SERVEUR) {
      var object = new SchemaNode().put("type", List.of("object", "null"));
      for (Champ member : ADMINISTRATEUR) {
        SchemaBuilder.refer(object.property(member.cle()), SchemaBuilder.VIDE);
      }
      object.put("additionalProperties", false);
      schema
          .when(Champ.DEMANDE_CERTIFICAT_SERVEUR, false)
          .child("properties")
          .put(champ.cle(), object);
    } else if (champ == Champ.STATUT_ADMIN_TECHNIQUE) {
      SchemaBuilder.refer(value, SchemaBuilder.VIDE);
    } else {
      value.put("type", "null");
    }
  }

  private static final List<Champ> ADMINISTRATEUR = List.of(
      Champ.NUMERO_CARTE_CPX,
      Champ.NOM_ADMIN_TECHNIQUE,
      Champ.TEL_ADMIN_TECHNIQUE,
      Champ.EMAIL_ADMIN_TECHNIQUE,
      Champ.UTILITE_CERTIFICAT);

  private static void withOrder(SchemaBuilder schema, Champ champ) {
    SchemaNode then = schema.when(Champ.DEMANDE_CERTIFICAT_SERVEUR, true).require(champ.cle());
    if (champ == Champ.STATUT_ADMIN_TECHNIQUE) {
      then.property(champ.cle())
          .put(
              "enum",
              Stream.of(StatutAdminTechnique.values())
                  .map(StatutAdminTechnique::code)
                  .toList());
    } else {
      then.property(champ.cle()).put("type", "boolean");
    }
  }

  /** One conditional a row of the printed table that asks something of the card number. */
  private static void table(SchemaBuilder schema, Champ carte) {
    for (TableDesCertificats.Row row : TableDesCertificats.ROWS) {
      if (row.numeroCarteCPX() == Exigence.FACULTATIF) {
        continue;
      }
      var condition = new SchemaNode().put("type", "object");
      flag(condition, Champ.DEMANDE_CERTIFICAT_SERVEUR, row.demande());
      flag(condition, Champ.CONTRACTUALISATION_OG, row.contractualisationOg());
      StatutAdminTechnique statut = row.statut();
      flag(condition, Champ.STATUT_ADMIN_TECHNIQUE, statut == null ? null : statut.code());
      flag(condition, Champ.CONTRACTUALISATION_EDITEUR, row.contractualisationEditeur());
      var then = new SchemaNode().put("type", "object");
      SchemaNode block = then.property(Champ.CERTIFICAT_SERVEUR.cle());
      if (row.numeroCarteCPX() == Exigence.OBLIGATOIRE) {
        then.require(Champ.CERTIFICAT_SERVEUR.cle());
        filled(block, carte);
      } else {
        block.put("type", List.of("object", "null"));
        SchemaBuilder.refer(block.property(carte.cle()), SchemaBuilder.VIDE);
      }
      schema
          .around(Champ.CERTIFICAT_SERVEUR)
          .add(
              "allOf",
              new SchemaNode()
                  .put(
                      "$comment",
                      row.statement() + " : " + carte.cle() + " " + row.numeroCarteCPX())
                  .put("if", condition)
                  .put("then", then));
    }
  }

  private static void flag(SchemaNode condition, Champ champ, @Nullable Object value) {
    condition.property(champ.cle()).put("const", value == null ? SchemaNode.Null.NULL : value);
    condition.require(champ.cle());
  }

  /** the fields beside the card number are mandatory when a certificate is ordered. */
  private static void administrator(SchemaBuilder schema, Champ champ) {
    if (schema.readings().choice(Reading.R_11) == Option.OBLIGATOIRES) {
      SchemaNode then = schema
          .when(Champ.DEMANDE_CERTIFICAT_SERVEUR, true)
          .require(Champ.CERTIFICAT_SERVEUR.cle());
      filled(then.property(Champ.CERTIFICAT_SERVEUR.cle()), champ);
    }
  }
}
