package fr.segur.testkit.assertions;

import fr.segur.model.Montant;
import fr.segur.rules.EtapeDePrix;
import fr.segur.rules.Prix;
import fr.segur.schemas.TextReport;
import java.math.BigDecimal;
import java.util.Locale;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on what an order is worth; amounts are texts in euros, as {@code "9125.00"}. */
public final class PrixAssert extends AbstractAssert<PrixAssert, Prix> {

  PrixAssert(Prix actual) {
    super(actual, PrixAssert.class);
  }

  /**
   * The sum of the barème, excluding VAT.
   *
   * @param amount in euros, as {@code 1825.00}
   * @return this
   */
  public PrixAssert hasPlafondHT(String amount) {
    isNotNull();
    return is("plafond HT", actual.plafondHT(), amount);
  }

  /**
   * The VAT of what is declared.
   *
   * @param amount in euros, as {@code 1825.00}
   * @return this
   */
  public PrixAssert hasTva(String amount) {
    isNotNull();
    return is("TVA", actual.tva(), amount);
  }

  /**
   * What is paid in all.
   *
   * @param amount in euros, as {@code 1825.00}
   * @return this
   */
  public PrixAssert hasPayable(String amount) {
    isNotNull();
    return is("payable", actual.payable(), amount);
  }

  /**
   * What is paid first.
   *
   * @param amount in euros, as {@code 1825.00}
   * @return this
   */
  public PrixAssert hasAvance(String amount) {
    isNotNull();
    return is("avance", actual.avance(), amount);
  }

  /**
   * What is paid once the Prestation is done.
   *
   * @param amount in euros, as {@code 1825.00}
   * @return this
   */
  public PrixAssert hasSolde(String amount) {
    isNotNull();
    return is("solde", actual.solde(), amount);
  }

  /**
   * The amount declared is above the ceiling.
   *
   * @return this
   */
  public PrixAssert isAuDessusDuPlafond() {
    return hasIssue(Prix.Issue.AU_DESSUS_DU_PLAFOND);
  }

  /**
   * An organisme has no tranche.
   *
   * @return this
   */
  public PrixAssert isIndetermine() {
    return hasIssue(Prix.Issue.INDETERMINE);
  }

  private PrixAssert hasIssue(Prix.Issue expected) {
    isNotNull();
    if (actual.issue() != expected) {
      failWithMessage("Expected %s, but it is %s:%n%s", expected, actual.issue(), steps());
    }
    return this;
  }

  private PrixAssert is(String name, @Nullable Montant amount, String expected) {
    if (amount == null || amount.toBigDecimal().compareTo(new BigDecimal(expected)) != 0) {
      failWithMessage(
          "Expected %s %s, but it is %s:%n%s",
          name, expected, amount == null ? "unknown" : amount, steps());
    }
    return this;
  }

  /** How it was computed, step by step, with sources. */
  private String steps() {
    var out = new StringBuilder();
    for (EtapeDePrix step : actual.etapes()) {
      Montant amount = step.montant();
      out.append("  ")
          .append(step.label().in(Locale.ENGLISH))
          .append(": ")
          .append(amount == null ? "?" : amount)
          .append("  (")
          .append(step.calcul().in(Locale.ENGLISH))
          .append(")  ")
          .append(TextReport.citation(step.statements(), Locale.ENGLISH))
          .append('\n');
    }
    return out.toString();
  }
}
