package fr.segur.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/**
 * An amount of money in euros, held as whole cents from {@code -2^63} to {@code 2^63-1}. Immutable
 * and thread-safe; every operation is exact or throws {@link ArithmeticException}, and nothing is
 * rounded but by a mode named at the call.
 */
public final class Montant implements Comparable<Montant> {

  /** 0.00 euro. */
  public static final Montant ZERO = new Montant(0);

  // more digits before the point cannot fit in a long of cents
  private static final int MAX_INTEGER_DIGITS = 17;
  // a hundred times a number of so many digits always fits in a long
  private static final int SURE_DIGITS = 16;

  private final long cents;

  private Montant(long cents) {
    this.cents = cents;
  }

  /**
   * {@return the amount of that many cents}
   *
   * @param cents whole cents, of either sign
   */
  public static Montant ofCents(long cents) {
    return cents == 0 ? ZERO : new Montant(cents);
  }

  /**
   * {@return the same amount, whatever its scale: {@code 9125}, {@code 9125.000} and
   * {@code 9.125E+3} are equal}
   *
   * @param euros at most two decimals that are not zero
   * @throws IllegalArgumentException when it has more, or does not fit
   */
  public static Montant of(BigDecimal euros) {
    int scale = euros.scale();
    if (scale >= 0 && scale <= 2 && euros.precision() <= SURE_DIGITS) {
      return ofCents(scale2(euros));
    }
    return ofAnyScale(euros);
  }

  private static Montant ofAnyScale(BigDecimal euros) {
    if (euros.signum() == 0) {
      return ZERO;
    }
    var stripped = euros.stripTrailingZeros();
    if (stripped.scale() > 2) {
      throw new IllegalArgumentException("an amount has at most two decimals: " + euros);
    }
    // compared before any power of ten is written out: 1E+999999999 is a short text
    if ((long) stripped.precision() - stripped.scale() > MAX_INTEGER_DIGITS) {
      throw new IllegalArgumentException("an amount fits in a long of cents: " + euros);
    }
    try {
      return ofCents(stripped.movePointRight(2).longValueExact());
    } catch (ArithmeticException tooLarge) {
      throw new IllegalArgumentException("an amount fits in a long of cents: " + euros, tooLarge);
    }
  }

  /**
   * {@return the amount written as a JSON number (RFC 8259): {@code 9125}, {@code 9125.00},
   * {@code 9.125e3}, {@code -0.5}} Empty when the text is not such a number, has more than two
   * decimals that are not zero, or does not fit. The cost depends on the length of the text only,
   * never on its exponent.
   *
   * @param text the text to read
   */
  public static Optional<Montant> parse(String text) {
    return MontantParser.parse(text);
  }

  /** {@return the amount in cents} */
  public long cents() {
    return cents;
  }

  /** {@return the amount in euros, always of scale 2} */
  public BigDecimal toBigDecimal() {
    return BigDecimal.valueOf(cents, 2);
  }

  /**
   * {@return the sum}
   *
   * @param other the other amount
   * @throws ArithmeticException when it does not fit
   */
  public Montant plus(Montant other) {
    return ofCents(Math.addExact(cents, other.cents));
  }

  /**
   * {@return the difference, negative when {@code other} is larger}
   *
   * @param other the other amount
   * @throws ArithmeticException when it does not fit
   */
  public Montant minus(Montant other) {
    return ofCents(Math.subtractExact(cents, other.cents));
  }

  /**
   * {@return the amount that many times}
   *
   * @param count how many times
   * @throws ArithmeticException when it does not fit
   */
  public Montant times(long count) {
    return ofCents(Math.multiplyExact(cents, count));
  }

  /**
   * {@return {@code rate} percent of the amount, rounded once, to the cent}
   *
   * @param rate a percentage: 20 takes a fifth; it may be negative
   * @param mode how a fraction of a cent is rounded
   * @throws ArithmeticException when the result does not fit, or is not exact under
   *     {@link RoundingMode#UNNECESSARY}
   */
  public Montant percent(BigDecimal rate, RoundingMode mode) {
    int scale = rate.scale();
    if (scale >= 0 && scale <= 2 && rate.precision() <= SURE_DIGITS) {
      long hundredths = scale2(rate);
      long product = cents * hundredths;
      // the high half of the product is its sign only when the low half holds it all
      if (Math.multiplyHigh(cents, hundredths) == product >> 63) {
        return ofCents(divide(product, 100_00, mode));
      }
    }
    var exact = BigDecimal.valueOf(cents).multiply(rate).movePointLeft(2);
    return ofCents(exact.setScale(0, mode).longValueExact());
  }

  /** A hundred times a number of scale 0 to 2 that has few digits. */
  private static long scale2(BigDecimal number) {
    return number.scale() == 0
        ? number.longValueExact() * 100
        : number.movePointRight(2).longValueExact();
  }

  private static long divide(long dividend, long divisor, RoundingMode mode) {
    long quotient = dividend / divisor;
    long remainder = dividend % divisor;
    if (remainder == 0) {
      return quotient;
    }
    int sign = dividend < 0 ? -1 : 1;
    int half = Long.compare(2 * Math.abs(remainder), divisor);
    boolean away = switch (mode) {
      case UP -> true;
      case DOWN -> false;
      case CEILING -> sign > 0;
      case FLOOR -> sign < 0;
      case HALF_UP -> half >= 0;
      case HALF_DOWN -> half > 0;
      case HALF_EVEN -> half > 0 || (half == 0 && quotient % 2 != 0);
      case UNNECESSARY -> throw new ArithmeticException("rounding is necessary");
    };
    return away ? quotient + sign : quotient;
  }

  /**
   * {@return the smaller of the two amounts}
   *
   * @param other the other amount
   */
  public Montant min(Montant other) {
    return cents <= other.cents ? this : other;
  }

  /**
   * {@return the larger of the two amounts}
   *
   * @param other the other amount
   */
  public Montant max(Montant other) {
    return cents >= other.cents ? this : other;
  }

  /** {@return whether the amount is below zero} */
  public boolean isNegative() {
    return cents < 0;
  }

  /** By value, the smallest first; consistent with {@link #equals}. */
  @Override
  public int compareTo(Montant other) {
    return Long.compare(cents, other.cents);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Montant montant && cents == montant.cents;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(cents);
  }

  /** Machines' form, with a point and always two decimals: {@code 9125.00}, {@code -0.05}. */
  @Override
  public String toString() {
    var out = new StringBuilder(24);
    appendSign(out);
    String digits = digits();
    int point = digits.length() - 2;
    return out.append(digits, 0, point)
        .append('.')
        .append(digits, point, point + 2)
        .toString();
  }

  /**
   * {@return people's form: {@code 9 125,01 €} when the language of {@code locale} is French, the
   * blanks being U+00A0, else {@code €9,125.01}; a minus sign (U+002D) comes first} The same on
   * every JDK: no locale data is read.
   *
   * @param locale French when its language is French, else English
   */
  public String in(Locale locale) {
    boolean french = locale.getLanguage().equals("fr");
    var out = new StringBuilder(32);
    appendSign(out);
    if (!french) {
      out.append('€');
    }
    String digits = digits();
    int point = digits.length() - 2;
    for (int i = 0; i < point; i++) {
      if (i > 0 && (point - i) % 3 == 0) {
        out.append(french ? '\u00a0' : ',');
      }
      out.append(digits.charAt(i));
    }
    out.append(french ? ',' : '.').append(digits, point, point + 2);
    return french ? out.append("\u00a0€").toString() : out.toString();
  }

  private void appendSign(StringBuilder out) {
    if (cents < 0) {
      out.append('-');
    }
  }

  /** The cents without sign, at least three digits. */
  private String digits() {
    // unsigned: the absolute value of -2^63 has no other home
    String digits = Long.toUnsignedString(Math.abs(cents));
    return digits.length() >= 3 ? digits : "0".repeat(3 - digits.length()) + digits;
  }
}
