package fr.segur.rules.paiements;

import static fr.segur.rules.paiements.CasDeReversement.DECLARATION_ERRONEE;
import static fr.segur.rules.paiements.CasDeReversement.PRESTATION_NON_REALISEE;
import static fr.segur.rules.paiements.CasDeReversement.RETRAIT_DU_REFERENCEMENT;
import static fr.segur.rules.paiements.CasDeReversement.TROP_PERCU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.segur.model.Montant;
import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.Readings;
import fr.segur.model.Statement;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.paiements.MiseEnDemeure.Reponse;
import fr.segur.rules.paiements.Reversement.Issue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReversementTest {

  private static final LocalDate ENVOYEE = LocalDate.of(2024, 9, 2);
  private static final LocalDate DELAI = LocalDate.of(2024, 10, 2);
  private static final LocalDate APRES = LocalDate.of(2024, 10, 3);
  private static final MiseEnDemeure NOTICE = MiseEnDemeure.sansReponse(ENVOYEE, DELAI);
  private static final Recu RECU = Recu.of(euros(3285), euros(7665));

  private static Montant euros(long euros) {
    return Montant.ofCents(100 * euros);
  }

  private static Reversement of(CasDeReversement cas, Recu recu) {
    return Reversement.of(cas, recu, NOTICE, APRES);
  }

  @ParameterizedTest
  @CsvSource({
    "DECLARATION_ERRONEE, 10950.00, true",
    "PRESTATION_NON_REALISEE, 3285.00, false",
    "RETRAIT_DU_REFERENCEMENT, 10950.00, true",
    "DOUBLE_FINANCEMENT, 10950.00, true",
    "SOMME_DEMANDEE_AU_CLIENT, 10950.00, true",
    "AUTRE_MANQUEMENT, 10950.00, true",
  })
  void each_case_has_its_amount(CasDeReversement cas, String montant, boolean maximum) {
    var reversement = of(cas, RECU);

    assertThat(reversement.issue()).isEqualTo(Issue.ORDONNE);
    assertThat(reversement.montant()).hasToString(montant);
    assertThat(cas.estUnMaximum()).isEqualTo(maximum);
    assertThat(why(reversement).contains("as much as")).isEqualTo(maximum);
  }

  private static String why(Reversement reversement) {
    return reversement.explication().in(Locale.ENGLISH);
  }

  @Test
  void an_over_payment_is_what_the_advance_was_too_much() {
    var recu = new Recu(euros(3285), Montant.ZERO, euros(1095), Montant.ZERO);

    assertThat(of(TROP_PERCU, recu).montant()).hasToString("1095.00");
    assertThat(of(TROP_PERCU, RECU).issue()).isEqualTo(Issue.SANS_OBJET);
  }

  @Test
  void what_was_never_received_is_not_claimed() {
    var advanceOnly = Recu.of(euros(3285), Montant.ZERO);

    assertThat(of(DECLARATION_ERRONEE, advanceOnly).montant()).hasToString("3285.00");
    assertThat(of(DECLARATION_ERRONEE, Recu.of(Montant.ZERO, Montant.ZERO)).issue())
        .isEqualTo(Issue.SANS_OBJET);
  }

  @Test
  void what_was_paid_back_is_not_claimed_again() {
    var some = new Recu(euros(3285), euros(7665), Montant.ZERO, euros(3000));
    assertThat(of(RETRAIT_DU_REFERENCEMENT, some).montant()).hasToString("7950.00");
    assertThat(of(PRESTATION_NON_REALISEE, some).montant()).hasToString("285.00");

    var all = new Recu(euros(3285), Montant.ZERO, Montant.ZERO, euros(3285));
    assertThat(of(PRESTATION_NON_REALISEE, all).issue()).isEqualTo(Issue.SANS_OBJET);
  }

  @ParameterizedTest
  @EnumSource(CasDeReversement.class)
  void nothing_is_ordered_before_a_formal_notice(CasDeReversement cas) {
    var recu = new Recu(euros(3285), euros(7665), euros(10), Montant.ZERO);

    var none = Reversement.of(cas, recu, null, APRES);
    var tomorrow = Reversement.of(cas, recu, NOTICE, ENVOYEE.minusDays(1));

    assertThat(none.issue()).isEqualTo(Issue.MISE_EN_DEMEURE_D_ABORD);
    assertThat(tomorrow.issue()).isEqualTo(Issue.MISE_EN_DEMEURE_D_ABORD);
    assertThat(none.montant()).isGreaterThan(Montant.ZERO);
  }

  @Test
  void the_supplier_has_until_the_last_day_of_the_notice() {
    assertThat(Reversement.of(DECLARATION_ERRONEE, RECU, NOTICE, ENVOYEE).issue())
        .isEqualTo(Issue.DELAI_EN_COURS);
    assertThat(Reversement.of(DECLARATION_ERRONEE, RECU, NOTICE, DELAI).issue())
        .isEqualTo(Issue.DELAI_EN_COURS);
    assertThat(Reversement.of(DECLARATION_ERRONEE, RECU, NOTICE, APRES).issue())
        .isEqualTo(Issue.ORDONNE);
  }

  @Test
  void a_notice_without_a_known_time_leaves_the_question_open() {
    var open = MiseEnDemeure.sansReponse(ENVOYEE, null);

    assertThat(Reversement.of(DECLARATION_ERRONEE, RECU, open, APRES).issue())
        .isEqualTo(Issue.INDETERMINE);
    assertThat(Reversement.of(
                DECLARATION_ERRONEE,
                RECU,
                open.repondue(Reponse.OBSERVATIONS_ECARTEES, DELAI),
                APRES)
            .issue())
        .isEqualTo(Issue.ORDONNE);
  }

  @ParameterizedTest
  @CsvSource({
    "REMEDIE, SANS_SUITE",
    "OBSERVATIONS_RETENUES, SANS_SUITE",
    "OBSERVATIONS_ECARTEES, ORDONNE",
  })
  void the_answer_decides(Reponse reponse, Issue issue) {
    var answered = NOTICE.repondue(reponse, DELAI);

    assertThat(Reversement.of(DECLARATION_ERRONEE, RECU, answered, APRES).issue())
        .isEqualTo(issue);
    // not given yet
    assertThat(Reversement.of(DECLARATION_ERRONEE, RECU, answered, DELAI.minusDays(1))
            .issue())
        .isEqualTo(Issue.DELAI_EN_COURS);
  }

  @ParameterizedTest
  @CsvSource({
    "JOUR_INCLUS, 2024-07-10, 2024-07-11",
    "JOUR_EXCLU,  2024-07-09, 2024-07-10",
  })
  void a_prestation_is_not_performed_the_day_after_the_closing_day(
      Option option, LocalDate last, LocalDate over) {
    var readings = Readings.DEFAULTS.with(Reading.R_02, option);

    assertThat(nonRealisee(readings, null, last).issue()).isEqualTo(Issue.SANS_OBJET);
    assertThat(nonRealisee(readings, null, over).issue()).isEqualTo(Issue.MISE_EN_DEMEURE_D_ABORD);
    assertThat(nonRealisee(readings, last, over).issue()).isEqualTo(Issue.SANS_OBJET);
    assertThat(nonRealisee(readings, over, over).issue()).isEqualTo(Issue.MISE_EN_DEMEURE_D_ABORD);
    assertThat(nonRealisee(readings, null, over).montant()).hasToString("3285.00");
    assertThat(why(nonRealisee(readings, null, last))).contains("can still be performed");
    assertThat(why(nonRealisee(readings, last, over))).contains("received in time");
  }

  private static Reversement nonRealisee(
      Readings readings, @org.jspecify.annotations.Nullable LocalDate soldeRecuLe, LocalDate au) {
    return Reversement.prestationNonRealisee(
        AfMs2DuiPde.V2, readings, soldeRecuLe, null, Recu.of(euros(3285), Montant.ZERO), null, au);
  }

  @ParameterizedTest
  @CsvSource({
    "false, 2024-07-10, SANS_OBJET",
    "false, 2024-07-11, ORDONNE",
    "true,  2024-07-11, SANS_OBJET",
    ",      2024-07-11, SANS_OBJET",
  })
  void a_balance_lodged_in_time_for_nothing_is_the_case_too(
      @org.jspecify.annotations.Nullable Boolean performed, LocalDate au, Issue issue) {
    var refused = MiseEnDemeure.sansReponse(LocalDate.of(2024, 7, 10), LocalDate.of(2024, 7, 10));

    var reversement = Reversement.prestationNonRealisee(
        AfMs2DuiPde.V2, Readings.DEFAULTS, LocalDate.of(2024, 7, 10), performed, RECU, refused, au);

    assertThat(reversement.issue()).isEqualTo(issue);
  }

  @ParameterizedTest
  @CsvSource({
    "REMEDIE, 0, SANS_SUITE",
    "REMEDIE, 1, ORDONNE",
    "OBSERVATIONS_RETENUES, 1, SANS_SUITE",
  })
  void a_breach_is_remedied_within_the_time_of_the_notice(Reponse reponse, int late, Issue issue) {
    var answered = NOTICE.repondue(reponse, DELAI.plusDays(late));

    assertThat(Reversement.of(DECLARATION_ERRONEE, RECU, answered, APRES).issue())
        .isEqualTo(issue);
  }

  @Test
  void a_remedy_without_a_day_or_without_a_last_one_counts() {
    var undated = new MiseEnDemeure(ENVOYEE, DELAI, Reponse.REMEDIE, null);
    var open = MiseEnDemeure.sansReponse(ENVOYEE, null).repondue(Reponse.REMEDIE, APRES);

    assertThat(Reversement.of(DECLARATION_ERRONEE, RECU, undated, APRES).issue())
        .isEqualTo(Issue.SANS_SUITE);
    assertThat(Reversement.of(DECLARATION_ERRONEE, RECU, open, APRES).issue())
        .isEqualTo(Issue.SANS_SUITE);
  }

  @Test
  void an_edition_that_does_not_say_its_closing_day_leaves_the_question_open() {
    var reversement = Reversement.prestationNonRealisee(
        AfMs2DuiPde.V1, Readings.DEFAULTS, null, null, RECU, NOTICE, APRES);

    assertThat(reversement.issue()).isEqualTo(Issue.INDETERMINE);
    assertThat(reversement.explication().in(Locale.FRENCH)).contains("Date de clôture");
  }

  @Test
  void claims_on_the_same_sums_do_not_add_up() {
    var advance = of(PRESTATION_NON_REALISEE, RECU);
    var all = of(RETRAIT_DU_REFERENCEMENT, RECU);
    var waiting = Reversement.of(DECLARATION_ERRONEE, RECU, null, APRES);

    assertThat(Reversement.lePlusFort(List.of(advance, all, waiting))).isEqualTo(all);
    assertThat(Reversement.lePlusFort(List.of(waiting))).isNull();
    assertThat(Reversement.lePlusFort(List.of())).isNull();
  }

  @Test
  void sums_that_cannot_be_are_a_programming_error() {
    assertThatThrownBy(() -> Recu.of(euros(-1), Montant.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Recu(euros(1), euros(1), Montant.ZERO, Montant.ofCents(201)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new Recu(euros(1), euros(1), Montant.ZERO, euros(2)).net()).hasToString("0.00");
  }

  @ParameterizedTest
  @EnumSource(CasDeReversement.class)
  void every_case_has_a_name_and_sentences(CasDeReversement cas) {
    assertThat(cas.label().fr()).isNotBlank();
    assertThat(cas.label().en()).isNotBlank();
    assertThat(of(cas, RECU).statements())
        .contains("S002-133")
        .allSatisfy(id -> assertThat(Statement.find(id)).as(id).isPresent());
  }

  @Property(tries = 300)
  void no_more_is_claimed_than_was_received_and_kept(
      @ForAll CasDeReversement cas,
      @ForAll @LongRange(max = 1_000_000) long avance,
      @ForAll @LongRange(max = 1_000_000) long solde,
      @ForAll @LongRange(max = 2_000_000) long tropPercu,
      @ForAll @LongRange(max = 2_000_000) long reverse) {
    var recu = new Recu(
        Montant.ofCents(avance),
        Montant.ofCents(solde),
        Montant.ofCents(tropPercu),
        Montant.ofCents(Math.min(reverse, avance + solde)));

    Montant montant = Objects.requireNonNull(of(cas, recu)).montant();

    assertThat(montant).isBetween(Montant.ZERO, recu.net());
  }
}
