package fr.segur.rules.demandes;

import static fr.segur.model.StatutDemande.A_MODIFIER;
import static fr.segur.model.StatutDemande.DECIDEE;
import static fr.segur.model.StatutDemande.EN_ATTENTE_DE_PIECE_JOINTE_COMPLEMENTAIRE;
import static fr.segur.model.StatutDemande.EN_COURS;
import static fr.segur.model.StatutDemande.REJETEE;
import static fr.segur.rules.demandes.EvenementDemande.CONFLIT_RESOLU;
import static fr.segur.rules.demandes.EvenementDemande.CONFLIT_SIGNALE;
import static fr.segur.rules.demandes.EvenementDemande.DECISION_FAVORABLE;
import static fr.segur.rules.demandes.EvenementDemande.IMPORT_ACCEPTE;
import static fr.segur.rules.demandes.EvenementDemande.MODIFICATION_CONFIRMEE;
import static fr.segur.rules.demandes.EvenementDemande.MODIFICATION_DEMANDEE;
import static fr.segur.rules.demandes.EvenementDemande.PIECES_DEMANDEES;
import static fr.segur.rules.demandes.EvenementDemande.PIECES_DEPOSEES;
import static fr.segur.rules.demandes.EvenementDemande.REJET;
import static fr.segur.rules.demandes.EvenementDemande.REPRISE;
import static fr.segur.rules.demandes.Vies.VIE;
import static fr.segur.rules.demandes.Vies.le;
import static fr.segur.rules.demandes.Vies.live;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Option;
import fr.segur.model.Outcome;
import fr.segur.model.Reading;
import fr.segur.model.Readings;
import fr.segur.model.StatutDemande;
import fr.segur.model.TypeDemande;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.Fermeture;
import fr.segur.rules.Guichets;
import fr.segur.rules.lifecycle.Acteur;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The closing guide: the four windows at their minute, then its cases 1 to 4 as scenarios. */
class FermetureDuGuichetTest {

  /** Lodged two minutes before the block, and recorded. */
  private static final Dossier ENREGISTREE =
      live(Dossier.nouveau(TypeDemande.AVANCE, "HOP"), "2022-11-30T13:59+01:00", IMPORT_ACCEPTE);

  private static Fermeture fermeture(String texte, TypeDemande type, Readings readings) {
    return Guichets.fermeture(AfMs2DuiPde.V2, texte, type, readings).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "MDV, AVANCE, 2022-11-30T14:01+01:00",
    "BIO, AVANCE, 2022-11-30T14:01+01:00",
    "RAD, AVANCE, 2022-11-30T14:01+01:00",
    "HOP, AVANCE, 2022-11-30T14:01+01:00",
    "HOP, SOLDE, 2023-04-28T14:01+02:00",
    "AF-MS2 DUI PDE-Va1, AVANCE, 2024-01-11T00:00+01:00",
    "AF MS2-DUI PDE Va1, SOLDE, 2024-07-11T00:00+02:00",
  })
  void the_first_refused_instant_of_a_window(String texte, TypeDemande type, String first) {
    Fermeture closing = fermeture(texte, type, Readings.DEFAULTS);

    assertThat(closing.le()).isEqualTo(le(first));
    assertThat(Importation.of(closing.le().minusNanos(1), closing, Outcome.ACCEPTABLE)
            .refusal())
        .isNull();
    assertThat(Importation.of(closing.le(), closing, Outcome.ACCEPTABLE).refusal())
        .isEqualTo(RefusDemande.guichetFerme(closing));
  }

  @ParameterizedTest
  @CsvSource({
    "R_01, AVANT_14H, HOP, AVANCE, 2022-11-30T14:00+01:00",
    "R_01, AVANT_11H, HOP, AVANCE, 2022-11-30T11:00+01:00",
    "R_01, AVANT_14H, HOP, SOLDE, 2023-04-28T14:00+02:00",
    "R_01, AVANT_11H, HOP, SOLDE, 2023-04-28T14:01+02:00",
    "R_02, JOUR_EXCLU, AF-MS2 DUI PDE-Va1, AVANCE, 2024-01-10T00:00+01:00",
    "R_02, JOUR_EXCLU, AF-MS2 DUI PDE-Va1, SOLDE, 2024-07-10T00:00+02:00",
  })
  void under_the_other_options(
      Reading reading, Option option, String texte, TypeDemande type, String first) {
    Readings readings = Readings.DEFAULTS.with(reading, option);
    Fermeture closing = fermeture(texte, type, readings);

    assertThat(closing.le()).isEqualTo(le(first));
    assertThat(closing.readings()).containsExactly(reading);
    assertThat(closing.statements()).isNotEmpty();
    assertThat(Guichets.ouvert(AfMs2DuiPde.V2, texte, type, closing.le().minusNanos(1), readings))
        .contains(true);
    assertThat(Guichets.ouvert(AfMs2DuiPde.V2, texte, type, closing.le(), readings))
        .contains(false);
  }

  @ParameterizedTest
  @CsvSource({
    "HOP, AVANCE, R_01, S001-12",
    "HOP, SOLDE, R_01, S001-12",
    "AF-MS2 DUI PDE-Va1, AVANCE, R_02, S002-025",
    "AF-MS2 DUI PDE-Va1, SOLDE, R_02, S002-026",
  })
  void a_closed_window_cites_its_own_sentences(
      String texte, TypeDemande type, Reading reading, String statement) {
    Fermeture closing = fermeture(texte, type, Readings.DEFAULTS);
    var refusal = RefusDemande.guichetFerme(closing);

    assertThat(Importation.of(closing.le(), closing, Outcome.ACCEPTABLE).refusal())
        .isEqualTo(refusal);
    assertThat(refusal.code()).isEqualTo(RefusDemande.GUICHET_FERME.code());
    assertThat(refusal.statements()).isEqualTo(closing.statements()).contains(statement);
    assertThat(refusal.statements())
        .allMatch(id -> id.startsWith(statement.substring(0, 5)), "of one text");
    assertThat(refusal.readings()).containsExactly(reading);
    // what the catalogue says of the code covers each window
    assertThat(RefusDemande.GUICHET_FERME.statements()).contains(statement);
    assertThat(RefusDemande.GUICHET_FERME.readings()).contains(reading);
  }

  @ParameterizedTest
  @CsvSource({
    "R_01, BLOQUE_A_14H01, HOP, 30/11/2022 à 14:00",
    "R_01, AVANT_14H, HOP, 30/11/2022 à 14:00",
    "R_01, AVANT_11H, HOP, 30/11/2022 à 11:00",
    "R_02, JOUR_INCLUS, AF-MS2 DUI PDE-Va1, 11/01/2024 à 00:00",
    "R_02, JOUR_EXCLU, AF-MS2 DUI PDE-Va1, 10/01/2024 à 00:00",
  })
  void people_are_told_the_hour_of_the_text(
      Reading reading, Option option, String texte, String told) {
    Fermeture closing =
        fermeture(texte, TypeDemande.AVANCE, Readings.DEFAULTS.with(reading, option));
    var refused = Importation.of(le("2022-11-30T10:00+01:00"), closing, Outcome.REFUSE);

    assertThat(closing.annoncee()).isBeforeOrEqualTo(closing.le());
    assertThat(refused.notification("avances.json", "hop@exemple.fr", null))
        .hasValueSatisfying(message ->
            assertThat(message.corps(Locale.FRENCH)).contains("avant le " + told + " :"));
  }

  @Test
  void no_text_prints_a_window_for_another_couloir() {
    assertThat(Guichets.fermeture(AfMs2DuiPde.V2, "MS1", TypeDemande.AVANCE, Readings.DEFAULTS))
        .isEmpty();
  }

  @Test
  void a_file_is_recorded_whole_or_not_at_all() {
    Instant then = le("2022-11-30T10:00+01:00");

    assertThat(Importation.of(then, null, Outcome.ACCEPTABLE).refusal()).isNull();
    assertThat(Importation.of(then, null, Outcome.REFUSE).refusal())
        .isEqualTo(RefusDemande.FICHIER_NON_CONFORME);
    assertThat(Importation.of(then, null, Outcome.INDETERMINE).refusal())
        .isEqualTo(RefusDemande.FICHIER_INDETERMINE);
  }

  @Test
  void a_rejected_file_is_told_on_the_portal_with_the_time_left() {
    Fermeture closing = fermeture("HOP", TypeDemande.AVANCE, Readings.DEFAULTS);
    var refused = Importation.of(le("2022-11-30T10:00+01:00"), closing, Outcome.REFUSE);

    assertThat(refused.notification("avances.json", "hop@exemple.fr", "2 erreurs"))
        .hasValueSatisfying(message -> {
          assertThat(message.modele()).isEqualTo(NotificationDemande.IMPORT_REFUSE);
          assertThat(message.titre(Locale.FRENCH))
              .isEqualTo("30/11/22 - Le fichier avances.json est rejeté");
          assertThat(message.corps(Locale.FRENCH))
              .contains("« 2 erreurs »", "avant le 30/11/2022 à 14:00");
        });
    var closed = Importation.of(closing.le(), closing, Outcome.REFUSE);
    assertThat(closed.notification("avances.json", "hop@exemple.fr", null)).isEmpty();
  }

  @Test
  void import_can_be_done_until_the_window_closes() {
    Dossier none = Dossier.nouveau(TypeDemande.AVANCE, "HOP");
    Fermeture closing = fermeture("HOP", TypeDemande.AVANCE, Readings.DEFAULTS);

    assertThat(VIE.actions(none, Acteur.FOURNISSEUR, closing.le().minusNanos(1), closing))
        .filteredOn(Action::possible)
        .containsExactly(new Action(IMPORT_ACCEPTE, null, null, closing.le(), closing.readings()));
    assertThat(VIE.actions(none, Acteur.FOURNISSEUR, closing.le(), closing))
        .noneMatch(Action::possible)
        .contains(new Action(
            IMPORT_ACCEPTE,
            RefusDemande.guichetFerme(closing),
            null,
            closing.le(),
            closing.readings()));
  }

  @Test
  void case_1_a_compliant_request_is_decided_and_paid_within_ten_working_days() {
    Suite decided =
        VIE.apply(ENREGISTREE, Evenement.of(le("2022-12-16T10:00+01:00"), DECISION_FAVORABLE));

    assertThat(decided.dossier().statut()).isEqualTo(DECIDEE);
    assertThat(decided.envois())
        .extracting(Envoi::notification)
        .containsExactly(NotificationDemande.DECISION_ATTRIBUTION);
    // no Saturday, no Sunday; Christmas and New Year's Day are Sundays that year
    assertThat(VIE.versementAuPlusTard(decided.dossier())).isEqualTo(LocalDate.of(2022, 12, 30));
    assertThat(VIE.actions(decided.dossier(), Acteur.FOURNISSEUR, le("2022-12-16T10:00+01:00")))
        .noneMatch(Action::possible);
  }

  @Test
  void case_2_complementary_documents_can_still_be_deposited() {
    Suite asked = VIE.apply(
        ENREGISTREE,
        Evenement.of(le("2022-12-05T10:00+01:00"), PIECES_DEMANDEES).avec("Facture illisible"));

    assertThat(asked.dossier().statut()).isEqualTo(EN_ATTENTE_DE_PIECE_JOINTE_COMPLEMENTAIRE);
    assertThat(asked.envois()).singleElement().satisfies(envoi -> {
      assertThat(envoi.notification())
          .isEqualTo(NotificationDemande.PIECES_COMPLEMENTAIRES_DEMANDEES);
      assertThat(envoi.commentaire()).isEqualTo("Facture illisible");
    });
    assertThat(live(asked.dossier(), "2023-02-01T10:00+01:00", PIECES_DEPOSEES).statut())
        .isEqualTo(EN_COURS);
  }

  @Test
  void case_3_the_request_can_still_be_modified() {
    Dossier asked = live(ENREGISTREE, "2022-12-05T10:00+01:00", MODIFICATION_DEMANDEE);

    assertThat(asked.statut()).isEqualTo(A_MODIFIER);
    assertThat(live(asked, "2022-12-20T10:00+01:00", MODIFICATION_CONFIRMEE).statut())
        .isEqualTo(EN_COURS);
  }

  @Test
  void case_4_a_rejected_duplicate_is_resumed_without_a_new_deposit() {
    Suite told =
        VIE.apply(ENREGISTREE, Evenement.of(le("2022-12-05T10:00+01:00"), CONFLIT_SIGNALE));
    assertThat(told.dossier().enConflit()).isTrue();
    assertThat(told.envois())
        .extracting(Envoi::notification)
        .containsExactly(NotificationDemande.CONFLIT);
    for (String supplier : List.of("un@exemple.fr", "autre@exemple.fr")) {
      assertThat(VIE.courriel(told.dossier(), told.envois().get(0), "FINHOP012755M0", supplier)
              .destinataire())
          .isEqualTo(supplier);
    }

    Dossier rejected = live(told.dossier(), "2022-12-12T10:00+01:00", REJET);
    assertThat(rejected.statut()).isEqualTo(REJETEE);
    assertThat(VIE.apply(rejected, Evenement.of(le("2022-12-13T10:00+01:00"), REPRISE))
            .refusal())
        .isEqualTo(RefusDemande.CONFLIT_OUVERT);

    Dossier settled = live(rejected, "2023-01-10T10:00+01:00", CONFLIT_RESOLU);
    Dossier resumed = live(settled, "2023-01-11T10:00+01:00", REPRISE);
    assertThat(resumed.statut()).isEqualTo(EN_COURS);
    assertThat(live(resumed, "2023-01-12T10:00+01:00", DECISION_FAVORABLE).statut())
        .isEqualTo(DECIDEE);
  }

  @ParameterizedTest
  @CsvSource({
    "PIECES_DEMANDEES, EN_ATTENTE_DE_PIECE_JOINTE_COMPLEMENTAIRE",
    "MODIFICATION_DEMANDEE, A_MODIFIER",
    "DECISION_FAVORABLE, DECIDEE",
    "REJET, REJETEE",
  })
  void case_4_a_conflict_is_found_at_any_status_which_it_leaves(
      EvenementDemande before, StatutDemande statut) {
    Dossier there = live(ENREGISTREE, "2022-12-02T10:00+01:00", before);
    Suite told = VIE.apply(there, Evenement.of(le("2022-12-05T10:00+01:00"), CONFLIT_SIGNALE));

    assertThat(told.dossier().statut()).isEqualTo(statut);
    assertThat(told.dossier().depuis()).isEqualTo(there.depuis());
    assertThat(told.dossier().enConflit()).isTrue();
    assertThat(told.envois())
        .extracting(Envoi::notification)
        .containsExactly(NotificationDemande.CONFLIT);
    Dossier settled = live(told.dossier(), "2022-12-06T10:00+01:00", CONFLIT_RESOLU);
    assertThat(settled.statut()).isEqualTo(statut);
    assertThat(settled.enConflit()).isFalse();
    assertThat(VIE.apply(settled, Evenement.of(le("2022-12-07T10:00+01:00"), CONFLIT_RESOLU))
            .refusal())
        .isEqualTo(RefusDemande.PAS_DE_CONFLIT);
  }

  @Test
  void a_request_that_is_not_recorded_or_is_deleted_has_no_conflict() {
    Dossier none = Dossier.nouveau(TypeDemande.AVANCE, "HOP");
    Dossier deleted = live(
        live(ENREGISTREE, "2022-12-02T10:00+01:00", MODIFICATION_DEMANDEE),
        "2022-12-03T10:00+01:00",
        EvenementDemande.SUPPRESSION);

    assertThat(VIE.refusal(none, CONFLIT_SIGNALE)).isEqualTo(RefusDemande.PAS_ENREGISTREE);
    assertThat(VIE.refusal(deleted, CONFLIT_SIGNALE)).isEqualTo(RefusDemande.SUPPRIMEE);
  }

  @Test
  void an_advance_in_conflict_is_not_decided() {
    Dossier told = live(ENREGISTREE, "2022-12-05T10:00+01:00", CONFLIT_SIGNALE);

    assertThat(VIE.apply(told, Evenement.of(le("2022-12-06T10:00+01:00"), DECISION_FAVORABLE))
            .refusal())
        .isEqualTo(RefusDemande.CONFLIT_OUVERT);
    assertThat(VIE.apply(told, Evenement.of(le("2022-12-06T10:00+01:00"), CONFLIT_SIGNALE))
            .refusal())
        .isEqualTo(RefusDemande.CONFLIT_OUVERT);
  }

  @Test
  void a_balance_needs_an_advance_lodged_in_time_and_validated() {
    Fermeture closing = fermeture("HOP", TypeDemande.AVANCE, Readings.DEFAULTS);
    Instant inTime = closing.le().minusNanos(1);

    assertThat(Importation.refusDuSolde(inTime, DECIDEE, closing)).isEmpty();
    assertThat(Importation.refusDuSolde(closing.le(), DECIDEE, closing))
        .hasValueSatisfying(refusal -> {
          assertThat(refusal.code()).isEqualTo(RefusDemande.AVANCE_HORS_DELAI.code());
          assertThat(refusal.statements()).contains("S001-33", "S001-12");
          assertThat(refusal.readings()).containsExactly(Reading.R_01);
        });
    for (StatutDemande statut : EnumSet.complementOf(EnumSet.of(DECIDEE))) {
      assertThat(Importation.refusDuSolde(inTime, statut, closing))
          .contains(RefusDemande.AVANCE_NON_VALIDEE);
    }
  }
}
