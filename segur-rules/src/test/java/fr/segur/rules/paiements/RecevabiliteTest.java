package fr.segur.rules.paiements;

import static fr.segur.rules.paiements.Essais.PRIX;
import static fr.segur.rules.paiements.Essais.SOLDE_VERSE;
import static fr.segur.rules.paiements.Essais.apres;
import static fr.segur.rules.paiements.Essais.assertReadable;
import static fr.segur.rules.paiements.Essais.etape;
import static fr.segur.rules.paiements.Essais.euros;
import static fr.segur.rules.paiements.Essais.jour;
import static fr.segur.rules.paiements.Essais.prix;
import static fr.segur.rules.paiements.Essais.why;
import static fr.segur.rules.paiements.Etape.Etat.A_FAIRE;
import static fr.segur.rules.paiements.Etape.Etat.DEPASSEE;
import static fr.segur.rules.paiements.Etape.Etat.FAITE;
import static fr.segur.rules.paiements.Etape.Etat.FAITE_HORS_DELAI;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Montant;
import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.Readings;
import fr.segur.rules.AfMs2DuiPde;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is inadmissible leads to nothing, and goes back when it was paid. */
class RecevabiliteTest {

  @ParameterizedTest
  @CsvSource({
    "JOUR_INCLUS, 2024-07-10, 2024-07-11",
    "JOUR_EXCLU,  2024-07-09, 2024-07-10",
  })
  void without_a_balance_at_the_closing_day_the_advance_is_to_be_repaid(
      Option option, LocalDate last, LocalDate over) {
    var prix = prix(AfMs2DuiPde.V2, Readings.DEFAULTS.with(Reading.R_02, option));
    var parcours = apres(SOLDE_VERSE)
        .soldeRecuLe(null)
        .soldeDecideLe(null)
        .soldeVerseLe(null)
        .build();

    var still = Echeancier.of(prix, parcours, last);
    assertThat(etape(still, Jalon.PRESTATION).etat()).isEqualTo(A_FAIRE);
    assertThat(still.reste()).hasToString("7665.00");
    assertThat(still.aReverser()).hasToString("0.00");
    var lost = Echeancier.of(prix, parcours, over);
    assertThat(etape(lost, Jalon.PRESTATION).etat()).isEqualTo(DEPASSEE);
    assertThat(etape(lost, Jalon.DECISION_SOLDE).montant()).hasToString("0.00");
    assertThat(etape(lost, Jalon.REVERSEMENT_AVANCE).montant()).hasToString("3285.00");
    assertThat(etape(lost, Jalon.REVERSEMENT_AVANCE).statements()).contains("S002-135");
    assertThat(lost.reste()).hasToString("0.00");
    assertThat(lost.aReverser()).hasToString("3285.00");
  }

  @Test
  void a_balance_received_the_day_after_is_worth_nothing() {
    var parcours = apres(SOLDE_VERSE)
        .soldeRecuLe(jour("2024-07-11"))
        .soldeDecideLe(null)
        .soldeVerseLe(null)
        .build();

    var late = Echeancier.of(PRIX, parcours, null);

    assertThat(etape(late, Jalon.DEMANDE_SOLDE).etat()).isEqualTo(FAITE_HORS_DELAI);
    assertThat(late.aReverser()).hasToString("3285.00");
  }

  @Test
  void an_advance_that_was_not_paid_is_not_repaid() {
    var parcours = Parcours.builder().avanceRecueLe(jour("2023-11-02")).build();

    var lost = Echeancier.of(PRIX, parcours, jour("2024-07-11"));

    assertThat(lost.aReverser()).hasToString("0.00");
    assertThat(lost.etapes()).extracting(Etape::jalon).doesNotContain(Jalon.REVERSEMENT_AVANCE);
  }

  @ParameterizedTest
  @CsvSource({"2024-01-10, FAITE, 10950.00", "2024-01-11, FAITE_HORS_DELAI, 0.00"})
  void an_advance_request_after_the_closing_day_leads_to_nothing(
      LocalDate recue, Etape.Etat etat, String reste) {
    var parcours =
        Parcours.builder().commandeLe(jour("2023-05-12")).avanceRecueLe(recue).build();

    var echeancier = Echeancier.of(PRIX, parcours, null);

    assertThat(etape(echeancier, Jalon.DEMANDE_AVANCE).etat()).isEqualTo(etat);
    assertThat(echeancier.reste()).hasToString(reste);
  }

  @Test
  void an_order_and_an_enrolment_come_before_the_request() {
    var parcours = apres(SOLDE_VERSE);

    for (LocalDate le : List.of(jour("2023-11-02"), jour("2023-11-03"))) {
      var echeancier = Echeancier.of(PRIX, parcours.commandeLe(le).enroleLe(le).build(), null);
      var expected = le.equals(jour("2023-11-02")) ? FAITE : FAITE_HORS_DELAI;
      assertThat(etape(echeancier, Jalon.COMMANDE).etat()).isEqualTo(expected);
      assertThat(etape(echeancier, Jalon.ENROLEMENT).etat()).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "enrolled after the request, 2023-11-03, 2023-05-12, 2023-11-02",
    "ordered after the request,  2023-03-15, 2023-11-03, 2023-11-02",
    "ordered before any opening, 2023-03-15, 2022-09-06, 2023-11-02",
    "received too late,          2023-03-15, 2023-05-12, 2024-01-11",
  })
  void what_is_paid_on_an_inadmissible_request_goes_back_on_a_ground_of_its_own(
      String why, LocalDate enrole, LocalDate commande, LocalDate recue) {
    var parcours = Parcours.builder()
        .enroleLe(enrole)
        .commandeLe(commande)
        .avanceRecueLe(recue)
        .avanceVerseeLe(jour("2024-02-01"))
        .build();

    var echeancier = Echeancier.of(PRIX, parcours, jour("2024-03-01"));

    assertThat(etape(echeancier, Jalon.VERSEMENT_AVANCE).montant()).hasToString("3285.00");
    assertThat(etape(echeancier, Jalon.DECISION_SOLDE).montant()).hasToString("0.00");
    assertThat(etape(echeancier, Jalon.INDU).montant()).hasToString("3285.00");
    assertThat(why(echeancier, Jalon.INDU)).contains("inadmissible", "formal notice");
    assertThat(etape(echeancier, Jalon.INDU).statements()).contains("S002-025", "S002-133");
    assertThat(echeancier.etapes())
        .as(why)
        .extracting(Etape::jalon)
        .doesNotContain(Jalon.REVERSEMENT_AVANCE);
    assertThat(echeancier.reste()).hasToString("0.00");
    assertThat(echeancier.aReverser()).hasToString("3285.00");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // order, opening, how it stands, what is left: undetermined between the certain bounds
        "2022-09-06, -, FAITE_TROP_TOT, 0.00",
        "2022-09-07, -, FAITE, -",
        "2022-10-31, -, FAITE, -",
        "2022-11-01, -, FAITE, 10950.00",
        "2022-09-19, 2022-09-20, FAITE_TROP_TOT, 0.00",
        "2022-09-20, 2022-09-20, FAITE, 10950.00",
      })
  void an_order_counts_from_the_opening_day_on(
      LocalDate le, @Nullable LocalDate ouverture, Etape.Etat etat, @Nullable String reste) {
    var parcours = Parcours.builder().commandeLe(le).dateOuverture(ouverture).build();

    var echeancier = Echeancier.of(PRIX, parcours, null);

    assertThat(etape(echeancier, Jalon.COMMANDE).etat()).isEqualTo(etat);
    assertThat(echeancier.reste()).isEqualTo(reste == null ? null : euros(reste));
    assertThat(echeancier.aReverser()).isEqualTo(reste == null ? null : Montant.ZERO);
    assertThat(why(echeancier, Jalon.COMMANDE).contains("if the call was open"))
        .isEqualTo(reste == null);
    assertReadable(echeancier);
  }

  @Test
  void a_day_that_only_a_reading_opens_follows_the_reading() {
    var prix = prix(AfMs2DuiPde.V2, Readings.DEFAULTS.with(Reading.R_03, Option.JOUR_EXCLU));
    var opening = jour("2022-09-20");
    var parcours = Parcours.builder().commandeLe(opening).dateOuverture(opening).build();

    assertThat(Echeancier.of(prix, parcours, null).reste()).hasToString("0.00");
  }

  @Test
  void a_balance_comes_after_its_advance() {
    var alone = apres(SOLDE_VERSE)
        .avanceRecueLe(null)
        .avanceDecideeLe(null)
        .avanceVerseeLe(null)
        .build();
    var before = apres(SOLDE_VERSE).soldeVerseLe(null).soldeDecideLe(null);

    var nothing = Echeancier.of(PRIX, alone, null);
    assertThat(etape(nothing, Jalon.INDU).montant()).hasToString("7665.00");
    assertThat(nothing.reste()).hasToString("3285.00");
    var tooEarly = Echeancier.of(PRIX, before.soldeRecuLe(jour("2023-12-19")).build(), null);
    assertThat(why(tooEarly, Jalon.DECISION_SOLDE)).isEqualTo("inadmissible request");
    assertThat(tooEarly.aReverser()).hasToString("0.00");
    var sameDay = Echeancier.of(PRIX, before.soldeRecuLe(jour("2023-12-20")).build(), null);
    assertThat(sameDay.reste()).hasToString("7665.00");
  }

  @Test
  void a_balance_paid_on_a_late_request_goes_back_beside_the_advance() {
    var parcours = apres(SOLDE_VERSE).soldeRecuLe(jour("2024-07-11")).build();

    var echeancier = Echeancier.of(PRIX, parcours, null);

    assertThat(etape(echeancier, Jalon.VERSEMENT_SOLDE).montant()).hasToString("7665.00");
    assertThat(etape(echeancier, Jalon.REVERSEMENT_AVANCE).montant()).hasToString("3285.00");
    assertThat(etape(echeancier, Jalon.INDU).montant()).hasToString("7665.00");
    assertThat(echeancier.aReverser()).hasToString("10950.00");
  }

  @Test
  void a_day_that_is_not_told_takes_nothing_back_from_what_was_decided() {
    var paid = Parcours.builder().avanceVerseeLe(jour("2024-01-05")).build();
    var undecided = Parcours.builder().avanceRecueLe(jour("2023-11-02")).build();
    var all = apres(SOLDE_VERSE).soldeRecuLe(null).build();

    assertThat(Echeancier.of(PRIX, paid, jour("2024-02-01")).reste()).hasToString("7665.00");
    assertThat(Echeancier.of(PRIX, paid, jour("2024-02-01")).aReverser()).hasToString("0.00");
    // nor enrolled nor ordered the day after the request, as far as anyone knows
    assertThat(Echeancier.of(PRIX, undecided, jour("2023-11-03")).reste()).hasToString("0.00");
    assertThat(Echeancier.of(PRIX, all, jour("2024-08-01")).aReverser()).hasToString("0.00");
  }

  @Test
  void an_advance_that_was_decided_on_an_inadmissible_request_stays_what_was_decided() {
    var late = Parcours.builder()
        .avanceRecueLe(jour("2024-01-11"))
        .avanceDecideeLe(jour("2024-01-12"))
        .avanceDecidee(euros("3000"));

    var echeancier = Echeancier.of(PRIX, late.build(), null);

    assertThat(etape(echeancier, Jalon.DECISION_AVANCE).montant()).hasToString("3000.00");
    assertThat(etape(echeancier, Jalon.VERSEMENT_AVANCE).montant()).hasToString("0.00");
    assertThat(echeancier.aReverser()).hasToString("0.00");
  }
}
