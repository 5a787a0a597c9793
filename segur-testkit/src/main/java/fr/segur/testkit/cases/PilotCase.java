package fr.segur.testkit.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.segur.model.StatutDemande;
import fr.segur.model.StatutPaiement;
import fr.segur.model.TypePiece;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.pilotes.Acte;
import fr.segur.rules.pilotes.AvanceCandidate;
import fr.segur.rules.pilotes.Declaration;
import fr.segur.rules.pilotes.EvenementPilote;
import fr.segur.rules.pilotes.Pilotes;
import fr.segur.rules.pilotes.ProcesVerbal;
import fr.segur.rules.pilotes.Role;
import fr.segur.rules.pilotes.Sons;
import fr.segur.rules.pilotes.SuiteDuPilote;
import fr.segur.rules.pilotes.VieDesPilotes;
import fr.segur.schemas.Instants;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code pilot}: what becomes of the pilots of a supplier. An event of which something is missing
 * or unheard of is one that cannot happen.
 */
final class PilotCase implements CaseKind {

  @Override
  public String id() {
    return "pilot";
  }

  @Override
  public ObjectNode run(AppelAFinancement appel, CaseInput input) throws UnreadableCase {
    Role role = Role.find(input.text("role")).orElse(null);
    JsonNode events = input.tree("evenements");
    if (!events.isArray()) {
      throw CaseInput.wrong("evenements", "une liste", "a list");
    }
    var vie = new VieDesPilotes(input.readings());
    Pilotes pilotes = Pilotes.AUCUN;
    ObjectNode actual = CaseInput.JSON.createObjectNode();
    ObjectNode statuses = actual.putObject("pilotes");
    ArrayNode refused = actual.putArray("refuses");
    for (int i = 0; i < events.size(); i++) {
      Optional<Acte> acte = acte(events.get(i), role);
      if (acte.isPresent()) {
        SuiteDuPilote suite = vie.apply(pilotes, acte.get());
        pilotes = suite.pilotes();
        if (!suite.refused()) {
          continue;
        }
      }
      refused.add(i);
    }
    pilotes.tous().forEach(pilote -> statuses.put(pilote.cle(), pilote.statut().name()));
    vie.soldeOuvert(pilotes).forEach(actual.putObject("soldeOuvert")::put);
    ArrayNode sent = actual.putArray("notifications");
    pilotes
        .envois()
        .forEach(envoi -> sent.addObject()
            .put("le", envoi.jour().toString())
            .put("type", envoi.notification().name()));
    return actual;
  }

  /** The event; empty when its type is unknown, or when it does not say which pilot. */
  private static Optional<Acte> acte(JsonNode event, @Nullable Role role) throws UnreadableCase {
    Instant le = Instants.parse(event.path("le").asText())
        .orElseThrow(
            () -> CaseInput.wrong("le", "un instant avec décalage", "an instant with offset"));
    Optional<EvenementPilote> type = EvenementPilote.find(event.path("type").asText());
    String pilote = text(event, "pilote");
    if (type.isEmpty() || pilote.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (type.get()) {
          case DECLARER -> Acte.declarer(le, pilote, role, declaration(event));
          case PRENDRE_EN_CHARGE -> Acte.prendreEnCharge(le, pilote);
          case VALIDER -> Acte.valider(le, pilote);
          case REJETER -> Acte.rejeter(le, pilote, event.path("motif").textValue());
          case ANNULER -> Acte.annuler(le, pilote, role);
          case REGULARISER -> Acte.regulariser(le, pilote, role, pv(event));
        });
  }

  private static Declaration declaration(JsonNode event) {
    JsonNode avance = event.path("avance");
    JsonNode vague = avance.path("vague");
    return new Declaration(
        AvanceCandidate.builder()
            .numeroAns(text(event, "numeroAns"))
            .numeroASP(text(event, "numeroASP"))
            .pmsi(text(event, "pmsi"))
            .sons(Sons.find(event.path("sons").asText()).orElse(null))
            .statut(StatutDemande.find(avance.path("statut").asText()).orElse(null))
            .paiement(StatutPaiement.find(avance.path("paiement").asText()).orElse(null))
            .vague(vague.isInt() ? vague.intValue() : null)
            .build(),
        event.path("solutionReferencee").booleanValue(),
        event.path("enrolementValide").booleanValue(),
        pv(event));
  }

  /** Empty when it is absent or null. */
  private static String text(JsonNode event, String key) {
    JsonNode value = event.path(key);
    return value.isNull() ? "" : value.asText();
  }

  private static @Nullable ProcesVerbal pv(JsonNode event) {
    JsonNode pv = event.path("pv");
    return pv.isObject()
        ? new ProcesVerbal(
            pv.path("nomFichier").textValue(),
            TypePiece.find(pv.path("type").asText()).orElse(null),
            Sons.find(pv.path("sons").asText()).orElse(null),
            pv.path("signe").booleanValue())
        : null;
  }
}
