package fr.segur.testkit.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.segur.rules.AfMs2DuiPde;
import java.util.List;

/** A sample that may still be changed. */
final class Draft {

  final ObjectNode file;
  final ObjectNode facts;

  Draft(ObjectNode file, ObjectNode facts) {
    this.file = file;
    this.facts = facts;
  }

  static Draft advance(Wish wish, Draw draw) {
    Avances.Drawn drawn = Avances.draw(wish, draw);
    return new Draft(Layout.of(drawn.demande(), draw), drawn.monde().facts(draw));
  }

  static Draft balance(Wish wish, Draw draw) {
    Soldes.Drawn drawn = Soldes.follow(Avances.draw(wish, draw), draw);
    return new Draft(Layout.of(drawn.demande(), draw), drawn.facts());
  }

  Sample sample() {
    return new Sample(Json.text(file).getBytes(UTF_8), Json.text(facts).getBytes(UTF_8));
  }

  // --- parts of the file

  boolean isBalance() {
    return file.path("typeDemande").asText().equals("SOLDE");
  }

  List<ObjectNode> lignes() {
    return Json.objects(file.path("lignesImport"));
  }

  ObjectNode ligne(Draw draw) {
    return draw.oneOf(lignes());
  }

  static ObjectNode commande(ObjectNode ligne) {
    return (ObjectNode) ligne.path("commande");
  }

  static ObjectNode beneficiaires(ObjectNode ligne) {
    return (ObjectNode) ligne.path("beneficiaires");
  }

  static List<ObjectNode> structures(ObjectNode ligne) {
    return Json.objects(beneficiaires(ligne).path("structures"));
  }

  static List<ObjectNode> etablissements(ObjectNode structure) {
    return Json.objects(structure.path("etablissements"));
  }

  static ArrayNode pieces(ObjectNode ligne) {
    return (ArrayNode) ligne.path("piecesJustificatives");
  }

  ObjectNode structure(Draw draw) {
    return draw.oneOf(structures(ligne(draw)));
  }

  /** A structure with the keys of a certificate. */
  ObjectNode certificate(Draw draw) {
    return draw.oneOf(lignes().stream()
        .flatMap(ligne -> structures(ligne).stream())
        .filter(structure -> structure.has("demandeCertificatServeur"))
        .toList());
  }

  ObjectNode esms(Draw draw) {
    return draw.oneOf(etablissements(structure(draw)));
  }

  static ObjectNode scenario(ObjectNode esms) {
    return (ObjectNode) esms.path("scenarioInstallation");
  }

  /** The key of the amount of a request, and the object it stands in. */
  ObjectNode amountOf(ObjectNode ligne) {
    return isBalance() ? (ObjectNode) ligne.path("facture") : commande(ligne);
  }

  // --- parts of the facts

  ObjectNode solution() {
    return (ObjectNode) facts.path("solution");
  }

  ObjectNode enrolement() {
    return (ObjectNode) facts.path("enrolement");
  }

  ArrayNode financements() {
    return (ArrayNode) facts.path("financements");
  }

  ArrayNode esmsNumerique() {
    return (ArrayNode) facts.path("esmsNumerique");
  }

  /** The advance that a balance request follows. */
  ObjectNode avance(ObjectNode ligne) {
    String numero = ligne.path("numeroASP").asText();
    return Json.objects(facts.path("avances")).stream()
        .filter(avance -> avance.path("numeroASP").asText().equals(numero))
        .findFirst()
        .orElseThrow();
  }

  /** Gives an organisme another number, in the file and in the extractions. */
  void renumberOrganisme(String before, String after) {
    lignes()
        .forEach(ligne -> structures(ligne)
            .forEach(structure -> replace(structure, "FINESSJuridique", before, after)));
    renumber(before, after);
  }

  /** Gives an ESMS another number, in the file, in the extractions and in its advance. */
  void renumberEsms(String before, String after) {
    lignes()
        .forEach(ligne -> structures(ligne)
            .forEach(structure -> etablissements(structure)
                .forEach(esms -> replace(esms, "FINESSGeo", before, after))));
    renumber(before, after);
    for (JsonNode avance : facts.path("avances")) {
      ArrayNode known = (ArrayNode) avance.path("etablissements");
      for (int i = 0; i < known.size(); i++) {
        if (known.path(i).asText().equals(before)) {
          known.set(i, after);
        }
      }
    }
  }

  private static void replace(ObjectNode object, String key, String before, String after) {
    if (object.path(key).asText().equals(before)) {
      object.put(key, after);
    }
  }

  /** Replaces a text wherever it stands in the extractions, as an organisme or as an ESMS. */
  void renumber(String before, String after) {
    JsonNode finess = facts.path("finess");
    for (JsonNode extraction : finess) {
      for (ObjectNode organisme : Json.objects(extraction.path("organismes"))) {
        if (organisme.path("FINESSJuridique").asText().equals(before)) {
          organisme.put("FINESSJuridique", after);
        }
        for (JsonNode pair : organisme.path("etablissements")) {
          if (pair.path(0).asText().equals(before)) {
            ((ArrayNode) pair).set(0, after);
          }
        }
      }
    }
  }

  /** ESMS of the categories of the call that the organisme has for its tranche. */
  int esmsOf(String organisme) {
    int number = 0;
    for (JsonNode extraction : facts.path("finess")) {
      for (JsonNode og : extraction.path("organismes")) {
        if (extraction.path("extraction").asText().equals("2022-01-03")
            && og.path("FINESSJuridique").asText().equals(organisme)) {
          for (JsonNode pair : og.path("etablissements")) {
            number += AfMs2DuiPde.V2.concerne(pair.path(1).asText()) ? 1 : 0;
          }
        }
      }
    }
    return number;
  }

  /** Changes the category of an ESMS in every extraction. */
  void recategorize(String esms, String categorie) {
    for (JsonNode extraction : facts.path("finess")) {
      for (JsonNode organisme : extraction.path("organismes")) {
        for (JsonNode pair : organisme.path("etablissements")) {
          if (pair.path(0).asText().equals(esms)) {
            ((ArrayNode) pair).set(1, categorie);
          }
        }
      }
    }
  }
}
