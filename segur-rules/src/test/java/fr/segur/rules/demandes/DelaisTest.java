package fr.segur.rules.demandes;

import static fr.segur.model.StatutDemande.A_MODIFIER;
import static fr.segur.model.StatutDemande.EN_COURS;
import static fr.segur.rules.demandes.EvenementDemande.IMPORT_ACCEPTE;
import static fr.segur.rules.demandes.EvenementDemande.MODIFICATION_CONFIRMEE;
import static fr.segur.rules.demandes.EvenementDemande.MODIFICATION_DEMANDEE;
import static fr.segur.rules.demandes.Vies.VIE;
import static fr.segur.rules.demandes.Vies.le;
import static fr.segur.rules.demandes.Vies.live;
import static fr.segur.rules.demandes.Vies.solde;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.StatutDemande;
import fr.segur.model.StatutPaiement;
import fr.segur.model.TypeDemande;
import fr.segur.rules.demandes.Dossier.Constat;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ten and twenty days of « A modifier »: readings, both sides of midnight. */
class DelaisTest {

  /** The dates of the guide's own example (C-17), with its Sunday. */
  private static final Dossier A_MODIFIER_LE_12_JUIN =
      live(solde("2023-05-02T09:00+02:00"), "2023-06-12T15:00+02:00", MODIFICATION_DEMANDEE);

  @ParameterizedTest
  @CsvSource({
    "2023-06-21T23:59:59.999999999+02:00, 1",
    "2023-06-22T00:00:00+02:00, 2",
  })
  void the_reminder_leaves_at_the_first_instant_of_day_10(String until, int mails) {
    assertThat(VIE.advanceTo(A_MODIFIER_LE_12_JUIN, le(until)).dossier().envois())
        .hasSize(mails);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-07-02T23:59:59.999999999+02:00, A_MODIFIER",
    "2023-07-03T00:00:00+02:00, EN_COURS",
  })
  void the_right_to_modify_is_lost_at_the_first_instant_of_day_21(
      String until, StatutDemande statut) {
    Dossier then = VIE.advanceTo(A_MODIFIER_LE_12_JUIN, le(until)).dossier();

    assertThat(then.statut()).isEqualTo(statut);
    assertThat(VIE.modifiableJusquAu(then))
        .isEqualTo(statut == A_MODIFIER ? LocalDate.of(2023, 7, 2) : null);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-07-01T23:59:59.999999999+02:00, A_MODIFIER",
    "2023-07-02T00:00:00+02:00, EN_COURS",
  })
  void under_the_other_option_it_is_lost_at_the_first_instant_of_day_20(
      String until, StatutDemande statut) {
    VieDesDemandes vie = Vies.under(Reading.R_08, Option.VINGTIEME_JOUR_EXCLU);
    Dossier then = vie.advanceTo(A_MODIFIER_LE_12_JUIN, le(until)).dossier();

    assertThat(then.statut()).isEqualTo(statut);
    assertThat(vie.modifiableJusquAu(then))
        .isEqualTo(statut == A_MODIFIER ? LocalDate.of(2023, 7, 1) : null);
  }

  @Test
  void a_confirmation_at_the_very_instant_of_the_return_comes_too_late() {
    Suite tooLate = VIE.apply(
        A_MODIFIER_LE_12_JUIN, Evenement.of(le("2023-07-03T00:00+02:00"), MODIFICATION_CONFIRMEE));
    assertThat(tooLate.refusal()).isEqualTo(RefusDemande.DELAI_DE_MODIFICATION_EXPIRE);
    assertThat(tooLate.dossier().statut()).isEqualTo(EN_COURS);

    Suite inTime = VIE.apply(
        A_MODIFIER_LE_12_JUIN,
        Evenement.of(le("2023-07-02T23:59:59.999999999+02:00"), MODIFICATION_CONFIRMEE));
    assertThat(inTime.refused()).isFalse();
  }

  @Test
  void once_another_event_happened_the_reason_is_the_status() {
    Dossier returned =
        VIE.advanceTo(A_MODIFIER_LE_12_JUIN, le("2023-07-03T00:00+02:00")).dossier();
    Dossier again = live(returned, "2023-07-04T09:00+02:00", MODIFICATION_DEMANDEE);
    Dossier confirmed = live(again, "2023-07-05T09:00+02:00", MODIFICATION_CONFIRMEE);

    assertThat(
            VIE.apply(confirmed, Evenement.of(le("2023-07-06T09:00+02:00"), MODIFICATION_CONFIRMEE))
                .refusal())
        .isEqualTo(RefusDemande.PAS_A_MODIFIER);
  }

  @Test
  void a_second_cycle_has_its_own_days() {
    Dossier confirmed =
        live(A_MODIFIER_LE_12_JUIN, "2023-06-20T09:00+02:00", MODIFICATION_CONFIRMEE);
    Dossier again = live(confirmed, "2023-06-21T09:00+02:00", MODIFICATION_DEMANDEE);

    assertThat(VIE.modifiableJusquAu(again)).isEqualTo(LocalDate.of(2023, 7, 11));
    Dossier end = VIE.advanceTo(again, le("2023-08-01T00:00+02:00")).dossier();
    assertThat(end.envois())
        .extracting(envoi -> envoi.jour() + " " + envoi.notification())
        .containsExactly(
            "2023-06-12 MODIFICATION_DEMANDEE",
            "2023-06-21 MODIFICATION_DEMANDEE",
            "2023-07-01 RELANCE_MODIFICATION");
  }

  @ParameterizedTest
  @CsvSource({
    // winter time begins on 29 October 2023, summer time on 31 March 2024
    "2023-10-15T23:59:59+02:00, 2023-10-24T22:00:00Z, 2023-11-04T23:00:00Z",
    "2023-10-16T00:00:00+02:00, 2023-10-25T22:00:00Z, 2023-11-05T23:00:00Z",
    "2023-10-29T02:30:00+02:00, 2023-11-07T23:00:00Z, 2023-11-18T23:00:00Z",
    "2023-10-29T02:30:00+01:00, 2023-11-07T23:00:00Z, 2023-11-18T23:00:00Z",
    "2024-03-21T22:59:59Z, 2024-03-30T23:00:00Z, 2024-04-10T22:00:00Z",
    "2024-03-21T23:00:00Z, 2024-03-31T22:00:00Z, 2024-04-11T22:00:00Z",
    // 29 February
    "2024-02-19T12:00:00+01:00, 2024-02-28T23:00:00Z, 2024-03-10T23:00:00Z",
  })
  void days_are_those_of_paris(String asked, String reminder, String end) {
    Dossier dossier = live(solde("2023-05-02T09:00+02:00"), asked, MODIFICATION_DEMANDEE);

    assertThat(next(dossier)).isEqualTo(le(reminder));
    Dossier reminded = VIE.advanceTo(dossier, le(reminder)).dossier();
    assertThat(next(reminded)).isEqualTo(le(end));
    assertThat(next(VIE.advanceTo(reminded, le(end)).dossier())).isNull();
  }

  @ParameterizedTest
  @CsvSource({"SOLDE, MS2, true", "AVANCE, MS2, false", "SOLDE, HOP, false", "SOLDE, MS1, false"})
  void by_default_only_a_balance_of_ms2_has_the_days(
      TypeDemande type, String couloir, boolean hasThem) {
    Dossier dossier = aModifier(VIE, type, couloir);

    assertThat(next(dossier) != null).isEqualTo(hasThem);
    assertThat(VIE.modifiableJusquAu(dossier) != null).isEqualTo(hasThem);
    Dossier later = VIE.advanceTo(dossier, le("2025-01-01T00:00Z")).dossier();
    assertThat(later.statut()).isEqualTo(hasThem ? EN_COURS : A_MODIFIER);
    assertThat(later.envois()).hasSize(hasThem ? 2 : 1);
  }

  @ParameterizedTest
  @CsvSource({"SOLDE, MS2", "AVANCE, MS2", "SOLDE, HOP"})
  void under_the_other_option_every_request_has_them(TypeDemande type, String couloir) {
    VieDesDemandes vie = Vies.under(Reading.R_18, Option.TOUTES);

    assertThat(vie.modifiableJusquAu(aModifier(vie, type, couloir)))
        .isEqualTo(LocalDate.of(2023, 7, 2));
  }

  @Test
  void a_request_found_in_it_counts_from_the_day_its_status_changed() {
    Dossier found = Dossier.constate(
        TypeDemande.SOLDE,
        "MS2",
        new Constat(
            A_MODIFIER, StatutPaiement.AUCUN_PAIEMENT_EN_COURS, le("2023-06-12T00:00+02:00")));

    assertThat(VIE.modifiableJusquAu(found)).isEqualTo(LocalDate.of(2023, 7, 2));
    assertThat(VIE.advanceTo(found, le("2023-07-03T00:00+02:00")).dossier().statut())
        .isEqualTo(EN_COURS);
  }

  @Test
  void a_reminder_recalls_what_the_request_was_found_with() {
    var found = new Constat(
        A_MODIFIER,
        StatutPaiement.AUCUN_PAIEMENT_EN_COURS,
        le("2023-06-12T15:00+02:00"),
        "Montant à corriger");
    Dossier reminded = VIE.advanceTo(
            Dossier.constate(TypeDemande.SOLDE, "MS2", found), le("2023-06-23T00:00+02:00"))
        .dossier();

    assertThat(reminded.commentaire()).isEqualTo("Montant à corriger");
    assertThat(reminded.envois())
        .extracting(Envoi::notification, Envoi::commentaire)
        .containsExactly(tuple(NotificationDemande.RELANCE_MODIFICATION, "Montant à corriger"));
  }

  private static Dossier aModifier(VieDesDemandes vie, TypeDemande type, String couloir) {
    Dossier recorded =
        live(vie, Dossier.nouveau(type, couloir), "2023-05-02T09:00+02:00", IMPORT_ACCEPTE);
    return live(vie, recorded, "2023-06-12T15:00+02:00", MODIFICATION_DEMANDEE);
  }

  private static @Nullable Instant next(Dossier dossier) {
    var due = VIE.next(dossier);
    return due == null ? null : due.le();
  }
}
