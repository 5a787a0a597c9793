package fr.segur.testkit.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.segur.model.StatutDemande;
import fr.segur.model.TypeDemande;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.demandes.Dossier;
import fr.segur.rules.demandes.Envoi;
import fr.segur.rules.demandes.Evenement;
import fr.segur.rules.demandes.EvenementDemande;
import fr.segur.rules.demandes.Suite;
import fr.segur.rules.demandes.VieDesDemandes;
import fr.segur.rules.lifecycle.Refusal;
import fr.segur.schemas.Instants;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** {@code lifecycle}: what becomes of a request to which events happen. */
final class LifecycleCase implements CaseKind {

  /** The library knows some more; in a case they are unknown like any other word. */
  private static final Set<EvenementDemande> KNOWN = EnumSet.of(
      EvenementDemande.IMPORT_ACCEPTE,
      EvenementDemande.PIECES_DEMANDEES,
      EvenementDemande.PIECES_DEPOSEES,
      EvenementDemande.MODIFICATION_DEMANDEE,
      EvenementDemande.MODIFICATION_CONFIRMEE,
      EvenementDemande.MODIFICATION_ABANDONNEE,
      EvenementDemande.DECISION_FAVORABLE,
      EvenementDemande.REJET,
      EvenementDemande.REPRISE,
      EvenementDemande.PAIEMENT_LANCE,
      EvenementDemande.PAIEMENT_EFFECTUE,
      EvenementDemande.SUPPRESSION);

  private static final Refusal UNKNOWN =
      Refusal.of("INCONNU", "Cet événement est inconnu.", "This event is unknown.");

  @Override
  public String id() {
    return "lifecycle";
  }

  @Override
  public ObjectNode run(AppelAFinancement appel, CaseInput input) throws UnreadableCase {
    var vie = new VieDesDemandes(input.readings());
    Dossier dossier = dossier(input.tree("demande"));
    JsonNode events = input.tree("evenements");
    if (!events.isArray()) {
      throw CaseInput.wrong("evenements", "une liste", "a list");
    }
    ArrayNode refused = CaseInput.JSON.createArrayNode();
    for (int i = 0; i < events.size(); i++) {
      Suite suite = happen(vie, dossier, events.get(i));
      dossier = suite.dossier();
      if (suite.refused()) {
        refused.add(i);
      }
    }
    if (!input.isAbsent("au")) {
      dossier = vie.advanceTo(dossier, input.instant("au")).dossier();
    }
    return written(vie, dossier).set("refuses", refused);
  }

  private static Dossier dossier(JsonNode demande) throws UnreadableCase {
    TypeDemande type = TypeDemande.find(demande.path("type").asText())
        .orElseThrow(() -> CaseInput.wrong("type", "AVANCE ou SOLDE", "AVANCE or SOLDE"));
    if (!demande.path("couloir").isTextual()) {
      throw CaseInput.wrong("couloir", "un texte", "a text");
    }
    return Dossier.nouveau(type, demande.get("couloir").textValue());
  }

  private static Suite happen(VieDesDemandes vie, Dossier dossier, JsonNode event)
      throws UnreadableCase {
    Instant le = Instants.parse(event.path("le").asText())
        .orElseThrow(
            () -> CaseInput.wrong("le", "un instant avec décalage", "an instant with offset"));
    if (!event.path("type").isTextual()) {
      throw CaseInput.wrong("type", "un texte", "a text");
    }
    return EvenementDemande.find(event.get("type").textValue())
        .filter(KNOWN::contains)
        .map(type -> vie.apply(dossier, Evenement.of(le, type)))
        .orElseGet(() -> unknown(vie.advanceTo(dossier, le)));
  }

  /** Time passes for an unknown event as for any other one. */
  private static Suite unknown(Suite suite) {
    return new Suite(suite.avant(), suite.dossier(), UNKNOWN);
  }

  private static ObjectNode written(VieDesDemandes vie, Dossier dossier) {
    ObjectNode actual = CaseInput.JSON.createObjectNode();
    StatutDemande statut = dossier.statut();
    actual.put("statut", statut == null ? null : statut.name());
    actual.put("paiement", dossier.paiement().name());
    ArrayNode notifications = actual.putArray("notifications");
    for (Envoi envoi : dossier.envois()) {
      notifications
          .addObject()
          .put("le", envoi.jour().toString())
          .put("type", envoi.notification().name());
    }
    LocalDate last = vie.modifiableJusquAu(dossier);
    actual.put("modifiableJusquAu", last == null ? null : last.toString());
    return actual;
  }
}
