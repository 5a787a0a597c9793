package fr.segur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MontantTest {

  private static Montant euros(String text) {
    return Montant.parse(text).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "9125, 912500",
    "9125.00, 912500",
    "9125.000000000000000000000000000000, 912500",
    "9.125e3, 912500",
    "9.125E+3, 912500",
    "91250000e-4, 912500",
    "0.01, 1",
    "1e-2, 1",
    "100e-4, 1",
    "-0.05, -5",
    "0, 0",
    "-0, 0",
    "0.00, 0",
    "0e999999999999999999999, 0",
    "0.000e-999999999999999999999, 0",
    "92233720368547758.07, 9223372036854775807",
    "-92233720368547758.08, -9223372036854775808",
    "9223372036854775807e-2, 9223372036854775807",
  })
  void a_json_number_of_at_most_two_decimals_is_an_amount(String text, long cents) {
    assertThat(Montant.parse(text)).contains(Montant.ofCents(cents));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9124.999",
        "0.001",
        "1e-3",
        "1e-999999999999999999999",
        "1e999999999999999999999",
        "1e2147483647",
        "92233720368547758.08",
        "-92233720368547758.09",
        "99999999999999999999",
        "1e17",
        "10000000000000000000000000000000.01"
      })
  void a_number_that_is_not_whole_cents_in_range_is_not(String text) {
    assertThat(Montant.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "-", "+1", ".5", "1.", "01", "-01", "00", "1e", "1e+", "1e-", "1.e3", "9125,00",
        "9 125", " 1", "1 ", "1.2.3", "1-", "NaN", "0x10", "1e1.5", "--1", "\u0661", "1\u0660", "e3"
      })
  void what_is_not_a_json_number_is_not_an_amount(String text) {
    assertThat(Montant.parse(text)).isEmpty();
  }

  @Test
  void a_number_of_many_digits_is_read_in_one_pass() {
    assertThat(Montant.parse("1." + "0".repeat(1_000_000))).contains(Montant.ofCents(100));
    assertThat(Montant.parse("0." + "0".repeat(1_000_000) + "1e1000001"))
        .contains(Montant.ofCents(100));
    assertThat(Montant.parse("9".repeat(1_000_000))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "9125, 912500",
    "9125.0, 912500",
    "9125.00, 912500",
    "9125.000, 912500",
    "9.125E+3, 912500",
    "-0.05, -5",
    "0E+999999999, 0",
    "0E-999999999, 0",
    "9999999999999999, 999999999999999900",
    "92233720368547758.07, 9223372036854775807",
    "-92233720368547758.08, -9223372036854775808",
  })
  void the_value_of_a_decimal_counts_not_its_scale(BigDecimal euros, long cents) {
    assertThat(Montant.of(euros)).isEqualTo(Montant.ofCents(cents));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.001",
        "9124.999",
        "1E-999999999",
        "1E+999999999",
        "92233720368547758.08",
        "92233720368547759",
        "99999999999999999",
        "100000000000000000"
      })
  void a_decimal_that_is_not_whole_cents_in_range_is_refused(BigDecimal euros) {
    assertThatIllegalArgumentException().isThrownBy(() -> Montant.of(euros));
  }

  @Test
  void sums_differences_and_multiples_are_exact() {
    assertThat(euros("3333.33").plus(euros("666.67"))).isEqualTo(euros("4000.00"));
    assertThat(euros("3650").minus(euros("5475"))).isEqualTo(euros("-1825.00"));
    assertThat(euros("944.17").times(100)).isEqualTo(euros("94417.00"));
    assertThat(euros("944.17").times(0)).isSameAs(Montant.ZERO);
  }

  @Test
  void what_does_not_fit_throws() {
    var most = Montant.ofCents(Long.MAX_VALUE);
    var least = Montant.ofCents(Long.MIN_VALUE);
    assertThatThrownBy(() -> most.plus(Montant.ofCents(1))).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> least.minus(Montant.ofCents(1)))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> most.times(2)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> most.percent(new BigDecimal("101"), RoundingMode.HALF_UP))
        .isInstanceOf(ArithmeticException.class);
    assertThat(most.percent(new BigDecimal("100"), RoundingMode.UNNECESSARY)).isEqualTo(most);
    assertThat(least.percent(new BigDecimal("100.00"), RoundingMode.UNNECESSARY))
        .isEqualTo(least);
  }

  @ParameterizedTest
  @CsvSource({
    "3333.33, 20, 666.67",
    "9733.32, 20, 1946.66",
    "11679.98, 30, 3503.99",
    "113300.40, 30, 33990.12",
    "20537.55, 30, 6161.27",
    "20537.55, 70, 14376.29",
    "1500.00, 30, 450.00",
    "3333.33, 8.5, 283.33",
    "3333.33, 8.50, 283.33",
    "3333.33, 0, 0.00",
    "3333.33, 33.33333, 1111.11",
    "0.05, 10, 0.01",
    "-0.05, 10, -0.01",
    "0.05, 9.99, 0.00",
  })
  void a_percentage_is_rounded_half_up_to_the_cent(String amount, BigDecimal rate, String share) {
    assertThat(euros(amount).percent(rate, RoundingMode.HALF_UP)).hasToString(share);
  }

  @ParameterizedTest
  @CsvSource({
    "UP, 0.03, -0.03",
    "DOWN, 0.02, -0.02",
    "CEILING, 0.03, -0.02",
    "FLOOR, 0.02, -0.03",
    "HALF_UP, 0.03, -0.03",
    "HALF_DOWN, 0.02, -0.02",
    "HALF_EVEN, 0.02, -0.02",
  })
  void the_mode_decides_at_half_a_cent(RoundingMode mode, String above, String below) {
    var tenth = new BigDecimal("10");
    assertThat(euros("0.25").percent(tenth, mode)).hasToString(above);
    assertThat(euros("-0.25").percent(tenth, mode)).hasToString(below);
  }

  @Test
  void a_percentage_that_is_not_exact_throws_when_rounding_is_unnecessary() {
    var amount = euros("0.25");
    assertThatThrownBy(() -> amount.percent(BigDecimal.TEN, RoundingMode.UNNECESSARY))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void amounts_are_ordered_by_value() {
    var less = euros("-1");
    var more = euros("0.01");
    assertThat(less).isLessThan(Montant.ZERO);
    assertThat(more).isGreaterThan(Montant.ZERO);
    assertThat(less.min(more)).isSameAs(less);
    assertThat(more.min(less)).isSameAs(less);
    assertThat(less.max(more)).isSameAs(more);
    assertThat(more.max(less)).isSameAs(more);
    assertThat(less.isNegative()).isTrue();
    assertThat(Montant.ZERO.isNegative()).isFalse();
  }

  @Test
  void equality_is_by_value() {
    assertThat(euros("9125")).isEqualTo(euros("9.125e3")).hasSameHashCodeAs(euros("9125.000"));
    assertThat(euros("9125")).isNotEqualTo(euros("9125.01")).isNotEqualTo("9125");
  }

  @Test
  void a_decimal_has_scale_two() {
    assertThat(euros("9125").toBigDecimal()).isEqualTo(new BigDecimal("9125.00"));
    assertThat(euros("-0.05").toBigDecimal()).isEqualTo(new BigDecimal("-0.05"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0.00 | 0,00~€ | €0.00",
        "0.05 | 0.05 | 0,05~€ | €0.05",
        "-0.05 | -0.05 | -0,05~€ | -€0.05",
        "-1825 | -1825.00 | -1~825,00~€ | -€1,825.00",
        "999.99 | 999.99 | 999,99~€ | €999.99",
        "1000 | 1000.00 | 1~000,00~€ | €1,000.00",
        "9125.01 | 9125.01 | 9~125,01~€ | €9,125.01",
        "94417 | 94417.00 | 94~417,00~€ | €94,417.00",
        "1234567.89 | 1234567.89 | 1~234~567,89~€ | €1,234,567.89",
        "-92233720368547758.08 | -92233720368547758.08 | -92~233~720~368~547~758,08~€"
            + " | -€92,233,720,368,547,758.08",
      })
  void people_and_machines_have_their_own_forms(
      String amount, String machine, String french, String english) {
    var montant = euros(amount);
    assertThat(montant).hasToString(machine);
    assertThat(montant.in(Locale.FRENCH)).isEqualTo(french.replace('~', '\u00a0'));
    assertThat(montant.in(Locale.CANADA_FRENCH)).isEqualTo(montant.in(Locale.FRANCE));
    assertThat(montant.in(Locale.ENGLISH)).isEqualTo(english);
    assertThat(montant.in(Locale.GERMAN)).isEqualTo(english);
  }

  @Test
  void a_product_that_fits_only_unsigned_is_computed_the_long_way() {
    // 2^62 cents × 2 = 2^63: the low half is whole and reads negative
    var amount = Montant.ofCents(1L << 62);
    assertThat(amount.percent(new BigDecimal("0.02"), RoundingMode.DOWN).cents())
        .isEqualTo(922_337_203_685_477L);
    assertThat(Montant.ofCents(1)).doesNotHaveSameHashCodeAs(Montant.ofCents(2));
  }
}
