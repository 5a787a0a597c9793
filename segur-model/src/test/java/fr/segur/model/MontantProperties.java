package fr.segur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MontantProperties {

  private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);
  private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

  @Property
  void an_amount_survives_its_own_forms(@ForAll long cents) {
    var montant = Montant.ofCents(cents);
    assertThat(montant.cents()).isEqualTo(cents);
    assertThat(Montant.of(montant.toBigDecimal())).isEqualTo(montant);
    assertThat(Montant.parse(montant.toString())).contains(montant);
    assertThat(montant.toString()).isEqualTo(montant.toBigDecimal().toPlainString());
  }

  @Property
  void reading_a_text_agrees_with_reading_a_decimal(@ForAll("decimals") BigDecimal number) {
    var expected = wholeCents(number);
    assertThat(Montant.parse(number.toString())).isEqualTo(expected);
    assertThat(Montant.parse(number.toPlainString())).isEqualTo(expected);
    if (expected.isPresent()) {
      assertThat(Montant.of(number)).isEqualTo(expected.get());
    } else {
      assertThatThrownBy(() -> Montant.of(number)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Property(tries = 5000)
  void a_percentage_is_that_of_exact_decimals(
      @ForAll("cents") long cents, @ForAll("rates") BigDecimal rate, @ForAll RoundingMode mode) {
    var montant = Montant.ofCents(cents);
    var exact = BigDecimal.valueOf(cents).multiply(rate).movePointLeft(2);
    BigInteger rounded;
    try {
      rounded = exact.setScale(0, mode).toBigIntegerExact();
    } catch (ArithmeticException notExact) {
      assertThatThrownBy(() -> montant.percent(rate, mode)).isInstanceOf(ArithmeticException.class);
      return;
    }
    if (fits(rounded)) {
      assertThat(montant.percent(rate, mode).cents()).isEqualTo(rounded.longValueExact());
    } else {
      assertThatThrownBy(() -> montant.percent(rate, mode)).isInstanceOf(ArithmeticException.class);
    }
  }

  @Property
  void an_advance_and_the_rest_make_the_whole(@ForAll("cents") long cents) {
    var payable = Montant.ofCents(cents);
    var advance = payable.percent(new BigDecimal("30"), RoundingMode.HALF_UP);
    assertThat(advance.plus(payable.minus(advance))).isEqualTo(payable);
  }

  @Property
  void order_is_that_of_decimals(@ForAll long one, @ForAll long other) {
    var left = Montant.ofCents(one);
    var right = Montant.ofCents(other);
    assertThat(Integer.signum(left.compareTo(right)))
        .isEqualTo(left.toBigDecimal().compareTo(right.toBigDecimal()));
    assertThat(left.min(right).compareTo(left.max(right))).isNotPositive();
  }

  @Provide
  Arbitrary<BigDecimal> decimals() {
    var digits = Arbitraries.oneOf(
        Arbitraries.bigIntegers(),
        Arbitraries.bigIntegers().between(BigInteger.valueOf(-99_999), BigInteger.valueOf(99_999)),
        Arbitraries.longs().map(BigInteger::valueOf));
    return Combinators.combine(digits, Arbitraries.integers().between(-22, 22)).as(BigDecimal::new);
  }

  @Provide
  Arbitrary<Long> cents() {
    return Arbitraries.oneOf(
        Arbitraries.longs(),
        Arbitraries.longs().between(-100_000_00, 100_000_00).withoutEdgeCases(),
        Arbitraries.longs().between(-1000, 1000).withoutEdgeCases());
  }

  @Provide
  Arbitrary<BigDecimal> rates() {
    var small =
        Arbitraries.longs().between(-10_000, 10_000).withoutEdgeCases().map(BigInteger::valueOf);
    return Arbitraries.oneOf(
        Combinators.combine(small, Arbitraries.integers().between(-2, 4)).as(BigDecimal::new),
        Combinators.combine(Arbitraries.bigIntegers(), Arbitraries.integers().between(0, 25))
            .as(BigDecimal::new));
  }

  private static Optional<Montant> wholeCents(BigDecimal number) {
    try {
      var cents = number.movePointRight(2).toBigIntegerExact();
      return fits(cents) ? Optional.of(Montant.ofCents(cents.longValueExact())) : Optional.empty();
    } catch (ArithmeticException moreDecimals) {
      return Optional.empty();
    }
  }

  private static boolean fits(BigInteger cents) {
    return cents.compareTo(LEAST) >= 0 && cents.compareTo(MOST) <= 0;
  }
}
