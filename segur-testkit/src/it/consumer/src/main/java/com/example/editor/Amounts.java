package com.example.editor;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What the editor's own software computes, without this library. */
public final class Amounts {

  private Amounts() {}

  /** What is left to pay at the balance, or what was paid too much, as a negative amount. */
  public static BigDecimal left(BigDecimal payable, BigDecimal advance) {
    return payable.subtract(advance);
  }

  /** VAT, half-up to the cent. */
  public static BigDecimal vat(BigDecimal amount, BigDecimal rate) {
    return amount.multiply(rate).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
  }
}
