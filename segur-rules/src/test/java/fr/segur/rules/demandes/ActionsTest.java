package fr.segur.rules.demandes;

import static fr.segur.rules.demandes.EvenementDemande.CONFLIT_SIGNALE;
import static fr.segur.rules.demandes.EvenementDemande.DECISION_FAVORABLE;
import static fr.segur.rules.demandes.EvenementDemande.DELAI_EXPIRE;
import static fr.segur.rules.demandes.EvenementDemande.ERREUR_SIGNALEE;
import static fr.segur.rules.demandes.EvenementDemande.IMPORT_ACCEPTE;
import static fr.segur.rules.demandes.EvenementDemande.MODIFICATION_ABANDONNEE;
import static fr.segur.rules.demandes.EvenementDemande.MODIFICATION_CONFIRMEE;
import static fr.segur.rules.demandes.EvenementDemande.MODIFICATION_DEMANDEE;
import static fr.segur.rules.demandes.EvenementDemande.PAIEMENT_EFFECTUE;
import static fr.segur.rules.demandes.EvenementDemande.PAIEMENT_LANCE;
import static fr.segur.rules.demandes.EvenementDemande.PIECES_DEMANDEES;
import static fr.segur.rules.demandes.EvenementDemande.PIECES_DEPOSEES;
import static fr.segur.rules.demandes.EvenementDemande.REJET;
import static fr.segur.rules.demandes.EvenementDemande.RELANCE;
import static fr.segur.rules.demandes.EvenementDemande.REPRISE;
import static fr.segur.rules.demandes.EvenementDemande.SUPPRESSION;
import static fr.segur.rules.demandes.Vies.VIE;
import static fr.segur.rules.demandes.Vies.le;
import static fr.segur.rules.demandes.Vies.live;
import static fr.segur.rules.demandes.Vies.solde;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Reading;
import fr.segur.model.Statement;
import fr.segur.model.StatutPaiement;
import fr.segur.model.TypeDemande;
import fr.segur.rules.lifecycle.Acteur;
import fr.segur.rules.lifecycle.Refusal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What can I do now, and until when; otherwise, why not. */
class ActionsTest {

  private static final Instant END = le("2023-07-03T00:00+02:00");
  private static final Dossier EN_COURS = solde("2023-05-02T09:00+02:00");
  private static final Dossier A_MODIFIER =
      live(EN_COURS, "2023-06-12T15:00+02:00", MODIFICATION_DEMANDEE);
  private static final Dossier DECIDEE =
      live(EN_COURS, "2023-06-12T15:00+02:00", DECISION_FAVORABLE);

  private static Map<EvenementDemande, Action> actions(
      Dossier dossier, Acteur acteur, String instant) {
    return VIE.actions(dossier, acteur, le(instant)).stream()
        .collect(Collectors.toMap(Action::event, Function.identity()));
  }

  private static List<EvenementDemande> possible(Dossier dossier, Acteur acteur, String instant) {
    return VIE.actions(dossier, acteur, le(instant)).stream()
        .filter(Action::possible)
        .map(Action::event)
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void every_event_of_an_actor_is_an_action_once(Acteur acteur) {
    assertThat(VIE.actions(EN_COURS, acteur, le("2023-05-03T00:00+02:00")))
        .extracting(Action::event)
        .containsExactlyElementsOf(Arrays.stream(EvenementDemande.values())
            .filter(event -> event.acteur() == acteur)
            .toList());
  }

  @Test
  void a_supplier_modifies_gives_up_or_deletes_until_the_end_of_day_20() {
    var actions = actions(A_MODIFIER, Acteur.FOURNISSEUR, "2023-06-13T09:00+02:00");

    for (EvenementDemande event :
        List.of(MODIFICATION_CONFIRMEE, MODIFICATION_ABANDONNEE, SUPPRESSION)) {
      assertThat(actions).containsEntry(event, Action.jusquA(event, END, TableDesDemandes.RETOUR));
    }
    assertThat(actions)
        .containsEntry(
            PIECES_DEPOSEES,
            Action.refusee(PIECES_DEPOSEES, RefusDemande.PIECES_AVEC_LA_MODIFICATION))
        .containsEntry(
            ERREUR_SIGNALEE, Action.refusee(ERREUR_SIGNALEE, RefusDemande.ERREUR_HORS_INSTRUCTION))
        .containsEntry(
            IMPORT_ACCEPTE, Action.refusee(IMPORT_ACCEPTE, RefusDemande.DEJA_ENREGISTREE));
  }

  @Test
  void time_passes_before_the_question_is_answered() {
    var actions = actions(A_MODIFIER, Acteur.FOURNISSEUR, "2023-07-03T00:00+02:00");

    assertThat(actions.get(MODIFICATION_CONFIRMEE))
        .isEqualTo(
            Action.refusee(MODIFICATION_CONFIRMEE, RefusDemande.DELAI_DE_MODIFICATION_EXPIRE));
    assertThat(actions.get(ERREUR_SIGNALEE)).isEqualTo(Action.possible(ERREUR_SIGNALEE));
  }

  @Test
  void a_gestionnaire_instructs_what_is_in_progress_without_a_deadline() {
    assertThat(possible(EN_COURS, Acteur.GESTIONNAIRE, "2023-05-03T09:00+02:00"))
        .containsExactly(
            PIECES_DEMANDEES, MODIFICATION_DEMANDEE, DECISION_FAVORABLE, REJET, CONFLIT_SIGNALE);
    assertThat(VIE.actions(EN_COURS, Acteur.GESTIONNAIRE, le("2023-05-03T09:00+02:00")))
        .allMatch(action -> action.avant() == null && action.des() == null);
    assertThat(possible(A_MODIFIER, Acteur.GESTIONNAIRE, "2023-06-13T09:00+02:00"))
        .containsExactly(CONFLIT_SIGNALE);
  }

  @Test
  void documents_asked_for_have_no_deadline() {
    Dossier waiting = live(EN_COURS, "2023-05-03T09:00+02:00", PIECES_DEMANDEES);

    assertThat(actions(waiting, Acteur.FOURNISSEUR, "2026-01-01T00:00+01:00"))
        .containsEntry(PIECES_DEPOSEES, Action.possible(PIECES_DEPOSEES));
  }

  @Test
  void a_decided_request_is_paid_once() {
    assertThat(possible(DECIDEE, Acteur.GESTIONNAIRE, "2023-06-13T09:00+02:00"))
        .containsExactly(PAIEMENT_LANCE, CONFLIT_SIGNALE);
    Dossier ordered = live(DECIDEE, "2023-06-14T09:00+02:00", PAIEMENT_LANCE);
    assertThat(ordered.paiement()).isEqualTo(StatutPaiement.PAIEMENT_EN_COURS);
    assertThat(possible(ordered, Acteur.GESTIONNAIRE, "2023-06-15T09:00+02:00"))
        .containsExactly(PAIEMENT_EFFECTUE, CONFLIT_SIGNALE);
    Dossier paid = live(ordered, "2023-06-16T09:00+02:00", PAIEMENT_EFFECTUE);
    assertThat(paid.paiement()).isEqualTo(StatutPaiement.PAIEMENT_EFFECTUE);
    assertThat(actions(paid, Acteur.GESTIONNAIRE, "2023-06-17T09:00+02:00"))
        .containsEntry(
            PAIEMENT_LANCE, Action.refusee(PAIEMENT_LANCE, RefusDemande.PAIEMENT_DEJA_LANCE))
        .containsEntry(
            PAIEMENT_EFFECTUE,
            Action.refusee(PAIEMENT_EFFECTUE, RefusDemande.PAIEMENT_PAS_EN_COURS))
        .containsEntry(REPRISE, Action.refusee(REPRISE, RefusDemande.PAS_REJETEE));
  }

  @Test
  void the_system_reminds_then_returns() {
    assertThat(VIE.actions(A_MODIFIER, Acteur.SYSTEME, le("2023-06-13T09:00+02:00")))
        .containsExactly(
            Action.aLEcheance(RELANCE, le("2023-06-22T00:00+02:00"), TableDesDemandes.RAPPEL),
            Action.aLEcheance(DELAI_EXPIRE, END, TableDesDemandes.RETOUR));
    assertThat(VIE.actions(A_MODIFIER, Acteur.SYSTEME, le("2023-06-22T00:00+02:00")))
        .containsExactly(
            Action.refusee(RELANCE, RefusDemande.DEJA_RELANCE),
            Action.aLEcheance(DELAI_EXPIRE, END, TableDesDemandes.RETOUR));
    assertThat(VIE.actions(A_MODIFIER, Acteur.SYSTEME, le("2023-07-03T00:00+02:00")))
        .allMatch(action -> RefusDemande.SANS_DELAI.equals(action.refusal()));
  }

  @Test
  void other_requests_have_no_delays() {
    Dossier advance = live(
        live(Dossier.nouveau(TypeDemande.AVANCE, "MS2"), "2023-05-02T09:00+02:00", IMPORT_ACCEPTE),
        "2023-06-12T15:00+02:00",
        MODIFICATION_DEMANDEE);

    assertThat(VIE.actions(advance, Acteur.SYSTEME, le("2024-01-01T00:00+01:00")))
        .allMatch(action -> RefusDemande.DELAIS_DU_SOLDE_MS2.equals(action.refusal()));
    assertThat(actions(advance, Acteur.FOURNISSEUR, "2024-01-01T00:00+01:00"))
        .containsEntry(MODIFICATION_CONFIRMEE, Action.possible(MODIFICATION_CONFIRMEE));
  }

  @Test
  void nobody_does_what_another_one_does() {
    Suite rejected = VIE.apply(
        EN_COURS, Evenement.of(le("2023-05-03T09:00+02:00"), REJET).par(Acteur.FOURNISSEUR));

    assertThat(rejected.refusal()).isEqualTo(Acteur.GESTIONNAIRE.refusal());
    assertThat(rejected.dossier().statut()).isEqualTo(EN_COURS.statut());
  }

  @Test
  void nobody_makes_a_deadline_come() {
    Suite forced = VIE.apply(A_MODIFIER, Evenement.of(le("2023-06-13T09:00+02:00"), DELAI_EXPIRE));

    assertThat(forced.refusal()).isEqualTo(Acteur.SYSTEME.refusal());
  }

  @Test
  void an_event_before_the_last_one_is_refused_and_changes_nothing() {
    Suite early =
        VIE.apply(A_MODIFIER, Evenement.of(le("2023-06-12T14:59+02:00"), MODIFICATION_CONFIRMEE));

    assertThat(early.refusal()).isEqualTo(RefusDemande.ANTERIEUR);
    assertThat(early.dossier()).isSameAs(A_MODIFIER);
    assertThat(early.passages()).isEmpty();
    assertThat(early.envois()).isEmpty();
    Suite same =
        VIE.apply(A_MODIFIER, Evenement.of(le("2023-06-12T15:00+02:00"), MODIFICATION_CONFIRMEE));
    assertThat(same.refused()).isFalse();
  }

  @Test
  void an_event_before_a_refused_one_is_refused_too() {
    Dossier then =
        VIE.apply(EN_COURS, Evenement.of(le("2023-05-04T09:00+02:00"), REPRISE)).dossier();

    assertThat(
            VIE.apply(then, Evenement.of(le("2023-05-04T08:59+02:00"), REJET)).refusal())
        .isEqualTo(RefusDemande.ANTERIEUR);
  }

  @Test
  void a_reason_can_be_read_in_two_languages() {
    assertThat(RefusDemande.GUICHET_FERME.in(Locale.FRENCH)).startsWith("Le guichet");
    assertThat(RefusDemande.GUICHET_FERME.in(Locale.ENGLISH)).startsWith("The window");
  }

  @Test
  void an_answer_says_which_readings_it_rests_on() {
    assertThat(actions(A_MODIFIER, Acteur.FOURNISSEUR, "2023-06-13T09:00+02:00").get(SUPPRESSION))
        .extracting(Action::readings)
        .isEqualTo(List.of(Reading.R_08, Reading.R_18));
    assertThat(RefusDemande.DELAIS_DU_SOLDE_MS2.readings()).containsExactly(Reading.R_18);
    assertThat(Action.possible(REPRISE).readings()).isEmpty();
  }

  @Test
  void every_reason_is_listed_once_with_its_sentences() {
    assertThat(RefusDemande.ALL).extracting(Refusal::code).doesNotHaveDuplicates();
    assertThat(RefusDemande.ALL).containsAll(TableDesDemandes.TABLE.reasons());
    assertThat(RefusDemande.ALL).allSatisfy(reason -> {
      assertThat(reason.text().fr()).endsWith(".");
      assertThat(reason.text().en()).endsWith(".").isNotEqualTo(reason.text().fr());
      assertThat(reason.statements()).allMatch(id -> Statement.find(id).isPresent());
    });
  }
}
