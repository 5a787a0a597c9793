package fr.segur.rules;

import static fr.segur.model.Option.SOIXANTE_DIX_POUR_CENT;
import static fr.segur.model.Reading.R_07;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Montant;
import fr.segur.model.Readings;
import fr.segur.model.RegimeTva;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class SoldeAPayerTest {

  @Test
  void the_balance_is_what_the_advance_left() {
    SoldeAPayer solde = solde(Readings.DEFAULTS, "1400.00", "450.00");

    assertThat(solde.solde()).hasToString("950.00");
    assertThat(solde.tropPercu()).hasToString("0.00");
  }

  @Test
  void an_advance_to_the_cent_leaves_nothing() {
    SoldeAPayer solde = solde(Readings.DEFAULTS, "450.00", "450.00");

    assertThat(solde.solde()).hasToString("0.00");
    assertThat(solde.tropPercu()).hasToString("0.00");
  }

  @Test
  void a_cent_more_of_advance_is_an_over_payment() {
    SoldeAPayer solde = solde(Readings.DEFAULTS, "450.00", "450.01");

    assertThat(solde.solde()).hasToString("0.00");
    assertThat(solde.tropPercu()).hasToString("0.01");
  }

  @Test
  void under_the_other_reading_the_balance_is_seventy_percent() {
    Readings readings = Readings.DEFAULTS.with(R_07, SOIXANTE_DIX_POUR_CENT);

    assertThat(solde(readings, "20537.55", "6161.27").solde()).hasToString("14376.29");
  }

  @Property
  void advance_and_balance_make_the_payable_amount_to_the_cent(
      @ForAll @LongRange(min = 1, max = 100_000_000) long ht,
      @ForAll @LongRange(min = 0, max = 100_000_000) long avance,
      @ForAll @LongRange(min = 0, max = 2_000) long taux) {
    SoldeAPayer solde = SoldeAPayer.of(
        AfMs2DuiPde.V2,
        Readings.DEFAULTS,
        Montant.ofCents(ht),
        Montant.ofCents(avance),
        RegimeTva.TTC,
        BigDecimal.valueOf(taux, 2));

    assertThat(solde.solde().minus(solde.tropPercu()))
        .isEqualTo(solde.payable().minus(Montant.ofCents(avance)));
    assertThat(solde.solde().isNegative() || solde.tropPercu().isNegative()).isFalse();
    assertThat(solde.solde().cents() == 0 || solde.tropPercu().cents() == 0).isTrue();
  }

  private static SoldeAPayer solde(Readings readings, String ht, String avance) {
    return SoldeAPayer.of(
        AfMs2DuiPde.V2,
        readings,
        Montant.of(new BigDecimal(ht)),
        Montant.of(new BigDecimal(avance)),
        RegimeTva.HT,
        BigDecimal.ZERO);
  }
}
