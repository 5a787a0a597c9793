package fr.segur.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Montant;
import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.Readings;
import fr.segur.model.RegimeTva;
import fr.segur.model.Statement;
import fr.segur.rules.Prix.Commande;
import fr.segur.rules.Prix.Issue;
import fr.segur.rules.Prix.Part;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrixTest {

  private static final BigDecimal VINGT = new BigDecimal("20");

  private static Prix prix(Readings readings, Commande commande) {
    return Prix.of(AfMs2DuiPde.V2, readings, commande);
  }

  private static Commande commande(RegimeTva regime, @Nullable String declare, Part... parts) {
    return new Commande(List.of(parts), regime, VINGT, declare == null ? null : montant(declare));
  }

  private static Montant montant(String euros) {
    return Montant.parse(euros).orElseThrow();
  }

  @ParameterizedTest(name = "{1} of {0}, {2}")
  @CsvSource({
    // ESMS of the OG, ordered, regime, ceiling HT, VAT 20 %, payable, advance, balance
    "1,   1,   HT,  3333.33,  0.00,     3333.33,   1000.00,  2333.33",
    "1,   1,   TTC, 3333.33,  666.67,   4000.00,   1200.00,  2800.00",
    "4,   4,   TTC, 9733.32,  1946.66,  11679.98,  3503.99,  8175.99",
    "5,   5,   TTC, 9125.00,  1825.00,  10950.00,  3285.00,  7665.00",
    "20,  3,   HT,  3080.01,  0.00,     3080.01,   924.00,   2156.01",
    "100, 100, TTC, 94417.00, 18883.40, 113300.40, 33990.12, 79310.28",
    "15,  15,  HT,  20537.55, 0.00,     20537.55,  6161.27,  14376.28",
  })
  void the_worked_table(
      int esms,
      int ordered,
      RegimeTva regime,
      String plafond,
      String tva,
      String payable,
      String avance,
      String solde) {
    var prix = prix(Readings.DEFAULTS, commande(regime, null, new Part(esms, ordered)));
    assertThat(prix.issue()).isEqualTo(Issue.OK);
    assertThat(prix.plafondHT()).hasToString(plafond);
    assertThat(prix.declareHT()).hasToString(plafond);
    assertThat(prix.tva()).hasToString(tva);
    assertThat(prix.payable()).hasToString(payable);
    assertThat(prix.avance()).hasToString(avance);
    assertThat(prix.solde()).hasToString(solde);
  }

  @Test
  void the_declared_amount_is_priced_when_it_is_lower() {
    // printed: 1500.00 declared under regime HT gives an advance of 450.00
    var prix = prix(Readings.DEFAULTS, commande(RegimeTva.HT, "1500.00", new Part(5, 1)));
    assertThat(prix.avance()).hasToString("450.00");
    assertThat(prix.solde()).hasToString("1050.00");
    assertThat(prix.plafondHT()).hasToString("1825.00");
  }

  @Test
  void the_ceiling_is_accepted_and_a_cent_above_is_not() {
    var last = prix(Readings.DEFAULTS, commande(RegimeTva.TTC, "9125.00", new Part(5, 5)));
    assertThat(last.issue()).isEqualTo(Issue.OK);
    var above = prix(Readings.DEFAULTS, commande(RegimeTva.TTC, "9125.01", new Part(5, 5)));
    assertThat(above.issue()).isEqualTo(Issue.AU_DESSUS_DU_PLAFOND);
    assertThat(above.plafondHT()).hasToString("9125.00");
    assertThat(above.payable()).isNull();
  }

  @Test
  void several_organismes_add_up_each_with_its_tranche() {
    var prix = prix(
        Readings.DEFAULTS,
        commande(RegimeTva.HT, null, new Part(1, 1), new Part(100, 2), new Part(1, 1)));
    assertThat(prix.tranches())
        .extracting(t -> Objects.requireNonNull(t).nom())
        .containsExactly("A", "F", "A");
    // 3333.33 + 2 × 944.17 + 3333.33
    assertThat(prix.plafondHT()).hasToString("8555.00");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(ints = {0, -1})
  void an_organisme_of_unknown_size_has_no_price(@Nullable Integer esms) {
    var prix =
        prix(Readings.DEFAULTS, commande(RegimeTva.HT, null, new Part(5, 1), new Part(esms, 1)));
    assertThat(prix.issue()).isEqualTo(Issue.INDETERMINE);
    assertThat(prix.plafondHT()).isNull();
    assertThat(prix.tranches().get(1)).isNull();
  }

  @Test
  void more_esms_may_be_ordered_than_the_older_extraction_counts() {
    var prix = prix(Readings.DEFAULTS, commande(RegimeTva.HT, null, new Part(1, 2)));
    assertThat(prix.plafondHT()).hasToString("6666.66");
  }

  @Test
  void vat_may_be_rounded_for_each_esms_when_the_ceiling_is_declared() {
    var parEsms = Readings.DEFAULTS.with(Reading.R_06, Option.PAR_ESMS);
    // 20 % of 944.17 is 188.834: 188.83 each, 18883.00 in all, against 18883.40 on the total
    var part = new Part(100, 100);
    assertThat(prix(parEsms, commande(RegimeTva.TTC, null, part)).tva()).hasToString("18883.00");
    assertThat(prix(parEsms, commande(RegimeTva.TTC, "94417.00", part)).tva())
        .hasToString("18883.00");
    assertThat(prix(parEsms, commande(RegimeTva.TTC, "94416.99", part)).tva())
        .hasToString("18883.40");
    assertThat(prix(parEsms, commande(RegimeTva.HT, null, part)).tva()).hasToString("0.00");
  }

  @Test
  void the_balance_may_be_70_percent_rounded_apart() {
    var apart = Readings.DEFAULTS.with(Reading.R_07, Option.SOIXANTE_DIX_POUR_CENT);
    // one cent too much in all
    assertThat(prix(apart, commande(RegimeTva.HT, null, new Part(15, 15))).solde())
        .hasToString("14376.29");
  }

  @Test
  void every_step_of_a_price_has_an_amount_and_statements_that_exist() {
    for (RegimeTva regime : RegimeTva.values()) {
      var prix =
          prix(Readings.DEFAULTS, commande(regime, "1000.00", new Part(5, 1), new Part(11, 2)));
      assertThat(prix.etapes()).hasSize(8);
      assertThat(prix.etapes()).allSatisfy(etape -> {
        assertThat(etape.montant()).isNotNull();
        assertReadable(etape);
      });
    }
  }

  @Test
  void a_price_that_cannot_be_told_has_steps_too() {
    var above = prix(Readings.DEFAULTS, commande(RegimeTva.HT, "9999.99", new Part(5, 1)));
    assertThat(above.etapes()).hasSize(3).allSatisfy(PrixTest::assertReadable);
    var unknown = prix(Readings.DEFAULTS, commande(RegimeTva.HT, null, new Part(null, 1)));
    assertThat(unknown.etapes()).isNotEmpty().allSatisfy(PrixTest::assertReadable);
    assertThat(unknown.etapes().get(0).montant()).isNull();
    assertThat(unknown.etapes().get(0).in(Locale.FRENCH)).contains("?");
  }

  private static void assertReadable(EtapeDePrix etape) {
    assertThat(etape.statements())
        .isNotEmpty()
        .allSatisfy(id -> assertThat(Statement.find(id)).isPresent());
    for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      assertThat(etape.in(locale)).isNotBlank().doesNotContain("{", "}");
    }
  }
}
