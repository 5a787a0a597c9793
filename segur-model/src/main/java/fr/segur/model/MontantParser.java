package fr.segur.model;

import java.util.Optional;

/** Reads an amount from the text of a JSON number, in one pass and without big numbers. */
final class MontantParser {

  // beyond any exponent that the digits of a Java string could make up for
  private static final long EXPONENT_LIMIT = 1L << 40;

  private final String text;
  private int at;

  private MontantParser(String text) {
    this.text = text;
  }

  static Optional<Montant> parse(String text) {
    return new MontantParser(text).number();
  }

  private Optional<Montant> number() {
    boolean negative = skip('-');
    int digits = at;
    skipDigits();
    int integerDigits = at - digits;
    if (integerDigits == 0 || (integerDigits > 1 && text.charAt(digits) == '0')) {
      return Optional.empty();
    }
    int fractionDigits = 0;
    if (skip('.')) {
      int fraction = at;
      skipDigits();
      fractionDigits = at - fraction;
      if (fractionDigits == 0) {
        return Optional.empty();
      }
    }
    int mantissaEnd = at;
    long exponent = 0;
    if (skip('e') || skip('E')) {
      boolean below = skip('-');
      if (!below) {
        skip('+');
      }
      int start = at;
      exponent = exponent();
      if (at == start) {
        return Optional.empty();
      }
      exponent = below ? -exponent : exponent;
    }
    if (at < text.length()) {
      return Optional.empty();
    }
    try {
      return value(negative, digits, mantissaEnd, exponent - fractionDigits);
    } catch (ArithmeticException tooLarge) {
      return Optional.empty();
    }
  }

  /**
   * The digits from {@code from} to {@code to}, a point among them, times ten to {@code exponent}.
   */
  private Optional<Montant> value(boolean negative, int from, int to, long exponent) {
    // held below zero, where a long reaches one further
    long minus = 0;
    // zeros wait until a digit follows them, so that 9.12500…0 is no longer than 9.125
    long zeros = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '0') {
        zeros++;
      } else if (c != '.') {
        minus = Math.subtractExact(timesTenTo(zeros + 1, minus), c - '0');
        zeros = 0;
      }
    }
    long toCents = minus == 0 ? 0 : exponent + zeros + 2;
    if (toCents < 0) {
      return Optional.empty();
    }
    long minusCents = timesTenTo(toCents, minus);
    return Optional.of(Montant.ofCents(negative ? minusCents : Math.negateExact(minusCents)));
  }

  private static long timesTenTo(long exponent, long value) {
    long product = value;
    // zero stays zero however often; anything else leaves the range within 19 turns
    for (long i = 0; i < exponent && product != 0; i++) {
      product = Math.multiplyExact(product, 10L);
    }
    return product;
  }

  private long exponent() {
    long exponent = 0;
    for (; at < text.length() && isDigit(text.charAt(at)); at++) {
      exponent = Math.min(exponent * 10 + (text.charAt(at) - '0'), EXPONENT_LIMIT);
    }
    return exponent;
  }

  private void skipDigits() {
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
  }

  private boolean skip(char expected) {
    boolean found = at < text.length() && text.charAt(at) == expected;
    if (found) {
      at++;
    }
    return found;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
