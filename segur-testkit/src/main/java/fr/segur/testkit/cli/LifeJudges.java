package fr.segur.testkit.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.segur.model.Finding;
import fr.segur.model.Message;
import fr.segur.model.Outcome;
import fr.segur.model.StatutDemande;
import fr.segur.model.TypeDemande;
import fr.segur.rules.Facts;
import fr.segur.rules.Fermeture;
import fr.segur.rules.Guichets;
import fr.segur.rules.demandes.Action;
import fr.segur.rules.demandes.Dossier;
import fr.segur.rules.demandes.Importation;
import fr.segur.rules.demandes.VieDesDemandes;
import fr.segur.rules.lifecycle.Acteur;
import fr.segur.rules.lifecycle.Refusal;
import fr.segur.rules.pilotes.Pilotes;
import fr.segur.rules.pilotes.VieDesPilotes;
import fr.segur.schemas.DossierFile;
import fr.segur.schemas.PilotesFile;
import fr.segur.schemas.Segur;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who judges lives: stored histories, and one question asked at their end. A refusal is told as a
 * finding of its code.
 */
final class LifeJudges {

  private LifeJudges() {}

  /**
   * A stored request; then, where the sample has these keys, {@code confirmer}: its modification is
   * confirmed, and {@code deLuiMeme}: what will happen by itself as from that instant.
   */
  static List<Finding> demande(Segur segur, byte[] file, Facts facts) throws IOException {
    ObjectNode stored = (ObjectNode) Example.JSON.readTree(file);
    JsonNode confirmed = taken(stored, "confirmer");
    JsonNode asked = taken(stored, "deLuiMeme");
    var vie = new VieDesDemandes(segur.settings().readings());
    DossierFile.Read read = DossierFile.read(vie, Example.JSON.writeValueAsBytes(stored));
    List<Finding> findings = told(read.findings());
    Dossier dossier = read.dossier();
    if (dossier != null && confirmed.isObject()) {
      Outcome issue = Outcome.valueOf(confirmed.path("issue").asText());
      add(
          vie.confirmer(dossier, instant(confirmed.path("le")), issue).refusal(),
          "/confirmer",
          findings);
    }
    if (dossier != null && asked.isTextual()) {
      for (Action action : vie.actions(dossier, Acteur.SYSTEME, instant(asked))) {
        add(action.refusal(), "/deLuiMeme", findings);
      }
    }
    return findings;
  }

  /**
   * A file of advances at the window of a couloir, and the balance of an advance that came when it
   * did.
   */
  static List<Finding> guichet(Segur segur, byte[] file, Facts facts) throws IOException {
    JsonNode asked = Example.JSON.readTree(file);
    Fermeture fermeture = Guichets.fermeture(
            segur.appel(),
            asked.path("couloir").asText(),
            TypeDemande.AVANCE,
            segur.settings().readings())
        .orElseThrow();
    Instant le = instant(asked.path("recuLe"));
    var findings = new ArrayList<Finding>();
    Outcome test = Outcome.valueOf(asked.path("testImport").asText());
    add(Importation.of(le, fermeture, test).refusal(), "/recuLe", findings);
    StatutDemande statut =
        StatutDemande.find(asked.path("statutDeLAvance").asText()).orElseThrow();
    add(Importation.refusDuSolde(le, statut, fermeture).orElse(null), "/recuLe", findings);
    return findings;
  }

  /** Stored pilots; then, where the sample has this key, {@code soldeDe}: a balance is lodged. */
  static List<Finding> pilotes(Segur segur, byte[] file, Facts facts) throws IOException {
    ObjectNode stored = (ObjectNode) Example.JSON.readTree(file);
    JsonNode lodged = taken(stored, "soldeDe");
    var vie = new VieDesPilotes(segur.settings().readings());
    PilotesFile.Read read = PilotesFile.read(vie, Example.JSON.writeValueAsBytes(stored));
    List<Finding> findings = told(read.findings());
    Pilotes pilotes = read.pilotes();
    if (pilotes != null && lodged.isTextual()) {
      add(vie.refusDeSolde(pilotes, lodged.textValue()), "/soldeDe", findings);
    }
    return findings;
  }

  private static JsonNode taken(ObjectNode stored, String key) {
    JsonNode value = stored.path(key);
    stored.remove(key);
    return value;
  }

  /** The findings of a stored history, and the refusals that some of them tell. */
  private static List<Finding> told(List<Finding> findings) {
    var told = new ArrayList<>(findings);
    for (Finding finding : findings) {
      if (finding.message().arguments().get("refus") instanceof String refusal) {
        told.add(Judges.finding(refusal, finding.pointer(), finding.message()));
      }
    }
    return told;
  }

  private static void add(@Nullable Refusal refusal, String pointer, List<Finding> findings) {
    if (refusal != null) {
      findings.add(Judges.finding(refusal.code(), pointer, new Message(refusal.text(), Map.of())));
    }
  }

  private static Instant instant(JsonNode instant) {
    return OffsetDateTime.parse(instant.asText()).toInstant();
  }
}
