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
import fr.segur.model.RegimeTva;
import fr.segur.model.Statement;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.Prix;
import fr.segur.rules.Prix.Commande;
import fr.segur.rules.Prix.Part;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EcheancierTest {

  @Test
  void an_order_is_followed_from_enrolment_to_the_last_euro() {
    var echeancier = Echeancier.of(PRIX, SOLDE_VERSE, jour("2024-08-01"));

    assertThat(echeancier.etapes())
        .extracting(Etape::jalon)
        .containsExactly(
            Jalon.ENROLEMENT,
            Jalon.COMMANDE,
            Jalon.DEMANDE_AVANCE,
            Jalon.DECISION_AVANCE,
            Jalon.VERSEMENT_AVANCE,
            Jalon.PRESTATION,
            Jalon.DEMANDE_SOLDE,
            Jalon.DECISION_SOLDE,
            Jalon.VERSEMENT_SOLDE);
    assertThat(echeancier.etapes()).extracting(Etape::etat).containsOnly(FAITE);
    assertThat(etape(echeancier, Jalon.COMMANDE).montant()).hasToString("9125.00");
    assertThat(etape(echeancier, Jalon.VERSEMENT_AVANCE).montant()).hasToString("3285.00");
    assertThat(etape(echeancier, Jalon.VERSEMENT_SOLDE).montant()).hasToString("7665.00");
    assertThat(echeancier.payable()).hasToString("10950.00");
    assertThat(echeancier.verse()).hasToString("10950.00");
    assertThat(echeancier.reste()).hasToString("0.00");
    assertThat(echeancier.aReverser()).hasToString("0.00");
  }

  @Test
  void before_anything_happens_every_step_has_its_last_day_and_amount() {
    var echeancier = Echeancier.of(PRIX, Parcours.RIEN, null);

    assertThat(echeancier.etapes()).extracting(Etape::etat).containsOnly(A_FAIRE);
    assertThat(etape(echeancier, Jalon.ENROLEMENT).auPlusTard()).isEqualTo("2024-01-10");
    assertThat(etape(echeancier, Jalon.COMMANDE).auPlusTard()).isEqualTo("2024-01-10");
    assertThat(etape(echeancier, Jalon.DEMANDE_AVANCE).auPlusTard()).isEqualTo("2024-01-10");
    assertThat(etape(echeancier, Jalon.PRESTATION).auPlusTard()).isEqualTo("2024-07-10");
    assertThat(etape(echeancier, Jalon.DEMANDE_SOLDE).auPlusTard()).isEqualTo("2024-07-10");
    assertThat(etape(echeancier, Jalon.VERSEMENT_AVANCE).auPlusTard()).isNull();
    assertThat(echeancier.verse()).hasToString("0.00");
    assertThat(echeancier.reste()).hasToString("10950.00");
  }

  @Test
  void each_amount_says_where_it_comes_from() {
    var inTime = Echeancier.of(PRIX, Parcours.RIEN, null);
    var decided =
        Echeancier.of(PRIX, apres(SOLDE_VERSE).avanceDecidee(euros("3000")).build(), null);
    var tooMuch =
        Echeancier.of(PRIX, apres(SOLDE_VERSE).montantSoldeHT(euros("1000")).build(), null);
    var lateAdvance =
        Echeancier.of(PRIX, Parcours.builder().avanceRecueLe(jour("2024-01-11")).build(), null);
    var lateBalance =
        Echeancier.of(PRIX, apres(SOLDE_VERSE).soldeRecuLe(jour("2024-07-11")).build(), null);

    assertThat(why(inTime, Jalon.DECISION_AVANCE)).startsWith("30 % of").doesNotContain("expected");
    assertThat(why(decided, Jalon.DECISION_AVANCE)).contains("30 % of", "expected");
    assertThat(why(lateAdvance, Jalon.DECISION_AVANCE)).isEqualTo("inadmissible request");
    assertThat(why(inTime, Jalon.DECISION_SOLDE)).endsWith("less the advance");
    assertThat(why(lateBalance, Jalon.DECISION_SOLDE)).isEqualTo("inadmissible request");
    assertThat(why(tooMuch, Jalon.TROP_PERCU)).contains("C-36");
    assertThat(why(lateBalance, Jalon.REVERSEMENT_AVANCE)).contains("formal notice");
  }

  @ParameterizedTest
  @CsvSource({
    // decided, last day of payment: holidays and weekends do not count
    "2023-12-20, 2024-01-05",
    "2023-04-28, 2023-05-16",
    "2024-07-10, 2024-07-24",
  })
  void an_amount_decided_is_paid_within_ten_working_days(LocalDate decide, LocalDate last) {
    var parcours = apres(SOLDE_VERSE).avanceDecideeLe(decide);
    var inTime = Echeancier.of(PRIX, parcours.avanceVerseeLe(last).build(), null);
    var late = Echeancier.of(PRIX, parcours.avanceVerseeLe(last.plusDays(1)).build(), null);

    assertThat(etape(inTime, Jalon.VERSEMENT_AVANCE).auPlusTard()).isEqualTo(last);
    assertThat(etape(inTime, Jalon.VERSEMENT_AVANCE).etat()).isEqualTo(FAITE);
    assertThat(etape(late, Jalon.VERSEMENT_AVANCE).etat()).isEqualTo(FAITE_HORS_DELAI);
  }

  @Test
  void a_payment_is_late_the_day_after_its_last_one() {
    var decided = apres(SOLDE_VERSE)
        .avanceVerseeLe(null)
        .soldeRecuLe(null)
        .soldeVerseLe(null)
        .soldeDecideLe(null)
        .build();

    assertThat(etape(Echeancier.of(PRIX, decided, jour("2024-01-05")), Jalon.VERSEMENT_AVANCE)
            .etat())
        .isEqualTo(A_FAIRE);
    assertThat(etape(Echeancier.of(PRIX, decided, jour("2024-01-06")), Jalon.VERSEMENT_AVANCE)
            .etat())
        .isEqualTo(DEPASSEE);
  }

  @Test
  void an_advance_above_what_is_due_is_an_over_payment() {
    // one ESMS of five is left: 1825.00 HT, 2190.00 in all, 3285.00 were advanced
    var parcours = apres(SOLDE_VERSE).montantSoldeHT(euros("1825.00")).build();

    var echeancier = Echeancier.of(PRIX, parcours, null);

    assertThat(etape(echeancier, Jalon.VERSEMENT_SOLDE).montant()).hasToString("0.00");
    assertThat(etape(echeancier, Jalon.TROP_PERCU).montant()).hasToString("1095.00");
    assertThat(echeancier.payable()).hasToString("2190.00");
    assertThat(echeancier.aReverser()).hasToString("1095.00");
  }

  @Test
  void the_amount_decided_counts_when_it_is_not_the_share_of_the_price() {
    var parcours = apres(SOLDE_VERSE).avanceDecidee(euros("3000.00")).build();

    var echeancier = Echeancier.of(PRIX, parcours, null);

    assertThat(etape(echeancier, Jalon.VERSEMENT_AVANCE).montant()).hasToString("3000.00");
    assertThat(etape(echeancier, Jalon.VERSEMENT_SOLDE).montant()).hasToString("7950.00");
    assertThat(echeancier.verse()).hasToString("10950.00");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"9125.00, 7665.00", "9125.01, -", "99999.00, -"})
  void no_balance_is_told_above_the_ceiling(String facture, @Nullable String reste) {
    var parcours =
        apres(SOLDE_VERSE).soldeVerseLe(null).montantSoldeHT(euros(facture)).build();

    var echeancier = Echeancier.of(PRIX, parcours, null);

    assertThat(echeancier.reste()).isEqualTo(reste == null ? null : euros(reste));
    assertThat(why(echeancier, Jalon.DECISION_SOLDE).contains("S002-114")).isEqualTo(reste == null);
    assertThat(etape(echeancier, Jalon.DECISION_SOLDE).statements()).contains("S002-114");
    assertReadable(echeancier);
  }

  @Test
  void nor_for_an_order_that_was_declared_above_it() {
    var commande = new Commande(
        List.of(new Part(5, 5)), RegimeTva.TTC, BigDecimal.valueOf(20), euros("9125.01"));
    var prix = Prix.of(AfMs2DuiPde.V2, Readings.DEFAULTS, commande);

    var echeancier =
        Echeancier.of(prix, apres(SOLDE_VERSE).avanceDecidee(euros("3000")).build(), null);

    assertThat(etape(echeancier, Jalon.VERSEMENT_SOLDE).montant()).isNull();
    assertThat(echeancier.aReverser()).isNull();
  }

  @Test
  void a_balance_that_is_a_share_says_so() {
    var prix =
        prix(AfMs2DuiPde.V2, Readings.DEFAULTS.with(Reading.R_07, Option.SOIXANTE_DIX_POUR_CENT));

    assertThat(why(Echeancier.of(prix, Parcours.RIEN, null), Jalon.DECISION_SOLDE))
        .startsWith("70 % of")
        .contains("R-07")
        .doesNotContain("less");
  }

  @Test
  void vat_rounded_for_each_esms_stays_so_to_the_end() {
    var commande =
        new Commande(List.of(new Part(100, 100)), RegimeTva.TTC, BigDecimal.valueOf(20), null);
    var prix =
        Prix.of(AfMs2DuiPde.V2, Readings.DEFAULTS.with(Reading.R_06, Option.PAR_ESMS), commande);

    var echeancier = Echeancier.of(prix, SOLDE_VERSE, null);

    assertThat(echeancier.payable()).isEqualTo(prix.payable()).hasToString("113300.00");
    assertThat(echeancier.verse()).isEqualTo(prix.payable());
  }

  @Test
  void an_edition_without_closing_days_has_none_in_its_schedule() {
    var echeancier =
        Echeancier.of(prix(AfMs2DuiPde.V1, Readings.DEFAULTS), Parcours.RIEN, jour("2030-01-01"));

    assertThat(etape(echeancier, Jalon.DEMANDE_AVANCE).auPlusTard()).isNull();
    assertThat(echeancier.etapes()).extracting(Etape::etat).containsOnly(A_FAIRE);
  }

  @Test
  void an_order_without_a_price_has_steps_without_amounts() {
    var commande = new Commande(List.of(new Part(null, 1)), RegimeTva.HT, BigDecimal.ZERO, null);
    var unknown = Prix.of(AfMs2DuiPde.V2, Readings.DEFAULTS, commande);

    var echeancier = Echeancier.of(unknown, Parcours.RIEN, null);

    assertThat(echeancier.etapes()).extracting(Etape::montant).containsOnlyNulls();
    assertThat(echeancier.reste()).isNull();
    assertThat(echeancier.aReverser()).isNull();
    assertReadable(echeancier);
  }

  @ParameterizedTest
  @EnumSource(Jalon.class)
  void every_milestone_has_a_name_and_sentences(Jalon jalon) {
    assertThat(jalon.label().fr()).isNotBlank();
    assertThat(jalon.label().en()).isNotBlank();
    assertThat(jalon.statements())
        .isNotEmpty()
        .allSatisfy(id -> assertThat(Statement.find(id)).as(id).isPresent());
  }

  @Test
  void every_step_can_be_read_in_both_languages() {
    assertReadable(Echeancier.of(PRIX, SOLDE_VERSE, null));
    assertReadable(Echeancier.of(PRIX, Parcours.RIEN, jour("2024-08-01")));
    assertThat(etape(Echeancier.of(PRIX, SOLDE_VERSE, null), Jalon.VERSEMENT_AVANCE)
            .in(Locale.ENGLISH))
        .isEqualTo(
            "Advance paid: €3,285.00, done on 2024-01-05 — within 10 working days of the decision");
  }

  @Property(tries = 300)
  void what_is_paid_and_what_is_left_make_up_the_payable_amount(
      @ForAll @IntRange(min = 1, max = 150) int esms,
      @ForAll @IntRange(min = 1, max = 150) int ordered,
      @ForAll RegimeTva regime,
      @ForAll @LongRange(min = 1, max = 3_000) long rate,
      @ForAll @IntRange(max = 4) int done,
      @ForAll @LongRange(min = 1, max = 5_000_000) long facture,
      @ForAll boolean sameAmount) {
    var commande =
        new Commande(List.of(new Part(esms, ordered)), regime, BigDecimal.valueOf(rate, 2), null);
    var prix = Prix.of(AfMs2DuiPde.V2, Readings.DEFAULTS, commande);
    Montant plafond = Objects.requireNonNull(prix.plafondHT());
    var parcours = Parcours.builder()
        .avanceRecueLe(after(done, 0, "2023-11-02"))
        .avanceVerseeLe(after(done, 1, "2023-11-20"))
        .soldeRecuLe(after(done, 2, "2024-03-02"))
        .soldeVerseLe(after(done, 3, "2024-03-20"))
        .montantSoldeHT(sameAmount ? null : Montant.ofCents(facture))
        .build();

    var echeancier = Echeancier.of(prix, parcours, null);

    if (!sameAmount && Montant.ofCents(facture).compareTo(plafond) > 0) {
      assertThat(echeancier.reste()).isNull();
      return;
    }

    Montant reste = Objects.requireNonNull(echeancier.reste());
    Montant aReverser = Objects.requireNonNull(echeancier.aReverser());
    assertThat(echeancier.verse().plus(reste).minus(aReverser)).isEqualTo(echeancier.payable());
    assertThat(reste.isNegative() || aReverser.isNegative()).isFalse();
    if (sameAmount) {
      assertThat(echeancier.payable()).isEqualTo(prix.payable());
      assertThat(aReverser).isEqualTo(Montant.ZERO);
    }
  }

  private static @Nullable LocalDate after(int done, int step, String iso) {
    return done > step ? jour(iso) : null;
  }
}
