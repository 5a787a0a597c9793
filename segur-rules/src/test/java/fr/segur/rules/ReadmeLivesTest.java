package fr.segur.rules;

import static fr.segur.rules.demandes.EvenementDemande.IMPORT_ACCEPTE;
import static fr.segur.rules.demandes.EvenementDemande.MODIFICATION_DEMANDEE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.StatutDemande;
import fr.segur.model.StatutPaiement;
import fr.segur.model.TypeDemande;
import fr.segur.model.TypePiece;
import fr.segur.rules.demandes.Action;
import fr.segur.rules.demandes.Dossier;
import fr.segur.rules.demandes.Evenement;
import fr.segur.rules.demandes.NotificationDemande;
import fr.segur.rules.demandes.Suite;
import fr.segur.rules.demandes.VieDesDemandes;
import fr.segur.rules.lifecycle.Acteur;
import fr.segur.rules.pilotes.Acte;
import fr.segur.rules.pilotes.AvanceCandidate;
import fr.segur.rules.pilotes.Declaration;
import fr.segur.rules.pilotes.Pilote;
import fr.segur.rules.pilotes.PiloteSuivi;
import fr.segur.rules.pilotes.Pilotes;
import fr.segur.rules.pilotes.ProcesVerbal;
import fr.segur.rules.pilotes.Role;
import fr.segur.rules.pilotes.Sons;
import fr.segur.rules.pilotes.SuiteDuPilote;
import fr.segur.rules.pilotes.SuiviDesPilotes;
import fr.segur.rules.pilotes.VieDesPilotes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The two lives as the README of the module shows them, and what comes of them. */
class ReadmeLivesTest {

  @Test
  void a_request_lives() {
    Instant recorded = Instant.parse("2023-05-02T07:00:00Z");
    Instant instructed = Instant.parse("2023-06-12T13:00:00Z");
    Instant later = Instant.parse("2023-07-25T00:00:00Z");
    // snippet: life
    VieDesDemandes vie = VieDesDemandes.PAR_DEFAUT;
    Dossier dossier = Dossier.nouveau(TypeDemande.SOLDE, "MS2");
    dossier = vie.apply(dossier, Evenement.of(recorded, IMPORT_ACCEPTE)).dossier();
    Suite suite = vie.apply(
        dossier, Evenement.of(instructed, MODIFICATION_DEMANDEE).avec("Not the invoice's amount."));

    suite.envois(); // who is to be told what: an invitation to modify
    LocalDate last = vie.modifiableJusquAu(suite.dossier()); // the twentieth day, included
    var reminder = vie.next(suite.dossier()); // day 10, at 00:00 in Paris
    List<Action> today = vie.actions(suite.dossier(), Acteur.FOURNISSEUR, instructed);
    Dossier after = vie.advanceTo(suite.dossier(), later).dossier(); // whatever is due by then
    // end of snippet

    assertThat(suite.envois())
        .singleElement()
        .satisfies(one ->
            assertThat(one.notification()).isEqualTo(NotificationDemande.MODIFICATION_DEMANDEE));
    assertThat(last).isEqualTo("2023-07-02");
    assertThat(reminder)
        .isNotNull()
        .satisfies(due -> assertThat(due.le()).isEqualTo("2023-06-21T22:00:00Z"));
    assertThat(today).filteredOn(Action::possible).isNotEmpty();
    assertThat(after.statut()).isEqualTo(StatutDemande.EN_COURS);
  }

  @Test
  void pilots_live() {
    Instant now = Instant.parse("2025-01-02T14:31:26Z");
    Set<String> settled = Set.of();
    Declaration declaration = declaration();
    // snippet: pilots
    VieDesPilotes vie = VieDesPilotes.PAR_DEFAUT;
    SuiteDuPilote suite = vie.apply(
        Pilotes.AUCUN, Acte.declarer(now, "p1", Role.FOURNISSEUR_ADMINISTRATEUR, declaration));

    suite.refusal(); // null, or why not: the fourth pilot, an unsigned record, wave 1
    suite.envois(); // the acknowledgement of receipt
    boolean open = vie.soldeOuvert(suite.pilotes()).containsValue(true); // three validated pilots?
    List<Pilote> owed = vie.soldesAttendus(suite.pilotes(), settled); // their own balances
    List<PiloteSuivi> rows = SuiviDesPilotes.lignes(vie, suite.pilotes()); // the list of the screen
    // end of snippet

    assertThat(suite.refusal()).isNull();
    assertThat(suite.envois()).hasSize(1);
    assertThat(open).isFalse();
    assertThat(owed).isEmpty();
    assertThat(rows).hasSize(1);
  }

  private static Declaration declaration() {
    return new Declaration(
        AvanceCandidate.builder()
            .numeroAns("MSY12p4qNN")
            .numeroASP("FINHOP012901M0")
            .pmsi("130028228")
            .sons(Sons.DPI)
            .statut(StatutDemande.DECIDEE)
            .paiement(StatutPaiement.PAIEMENT_EFFECTUE)
            .vague(2)
            .build(),
        true,
        true,
        new ProcesVerbal("pv.pdf", TypePiece.PV_PILOTE, Sons.DPI, true));
  }
}
