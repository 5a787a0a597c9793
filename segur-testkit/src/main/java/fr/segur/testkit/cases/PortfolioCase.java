package fr.segur.testkit.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.segur.model.StatutDemande;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.EsmsNumerique;
import fr.segur.rules.portefeuille.Constat;
import fr.segur.rules.portefeuille.Demande;
import fr.segur.rules.portefeuille.Portefeuille;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code portfolio}: which ESMS are funded twice, by two requests or by ESMS numérique as well. */
final class PortfolioCase implements CaseKind {

  @Override
  public String id() {
    return "portfolio";
  }

  @Override
  public ObjectNode run(AppelAFinancement appel, CaseInput input) throws UnreadableCase {
    JsonNode demandes = input.tree("demandes");
    if (!demandes.isArray()) {
      throw CaseInput.wrong("demandes", "une liste", "a list");
    }
    var portefeuille = Portefeuille.of(appel, input.readings());
    for (JsonNode demande : demandes) {
      portefeuille.add(demande(demande));
    }
    var programme = new EsmsNumerique(
        Set.copyOf(texts(input.tree("generalisation"))), Set.copyOf(texts(input.tree("autres"))));
    ObjectNode actual = CaseInput.JSON.createObjectNode();
    write(portefeuille.doublons(), "esms", actual.putArray("doublons"));
    write(portefeuille.croisement(programme), "esms", actual.putArray("croisement"));
    write(portefeuille.certificats(), "organisme", actual.putArray("certificats"));
    return actual;
  }

  /** A request; what it does not say of itself is unknown. */
  private static Demande demande(JsonNode node) throws UnreadableCase {
    if (!node.path("dossier").isTextual() || !node.path("esms").isArray()) {
      throw CaseInput.wrong("demandes", "des dossiers et leurs ESMS", "requests and their ESMS");
    }
    JsonNode vague = node.path("vague");
    return new Demande(
        node.path("dossier").textValue(),
        StatutDemande.find(node.path("statut").asText()).orElse(null),
        node.path("appel").textValue(),
        vague.isInt() ? vague.intValue() : null,
        texts(node.path("esms")),
        texts(node.path("certificats")));
  }

  private static List<String> texts(JsonNode list) {
    var texts = new ArrayList<String>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static void write(List<Constat> constats, String of, ArrayNode list) {
    for (Constat constat : constats) {
      ObjectNode one = list.addObject();
      one.put(of, constat.finess()).put("severity", constat.severity().name());
      constat.dossiers().forEach(one.putArray("dossiers")::add);
    }
  }
}
