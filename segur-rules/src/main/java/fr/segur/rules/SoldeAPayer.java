package fr.segur.rules;

import fr.segur.model.Montant;
import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.Readings;
import fr.segur.model.RegimeTva;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What is left to pay once the Prestation is done (S002-105, C-35, C-36). Rounding is half-up to
 * the cent. Without over-payment, advance + balance = payable.
 *
 * @param payable what the Prestation is worth in all, by the regime of the supplier
 * @param solde what is still paid; never negative
 * @param tropPercu what the advance was too much, to recover; zero when there is none
 */
public record SoldeAPayer(Montant payable, Montant solde, Montant tropPercu) {

  /**
   * {@return the balance of a Prestation}
   *
   * @param appel the edition whose rules apply
   * @param readings the option of each reading
   * @param montantSoldeHT amount of the invoice in euros excluding VAT: the total, not a share
   * @param avanceDecidee advance that was decided, in euros
   * @param regime the VAT regime of the order
   * @param taux VAT rate in percent; not used with {@link RegimeTva#HT}
   */
  public static SoldeAPayer of(
      AppelAFinancement appel,
      Readings readings,
      Montant montantSoldeHT,
      Montant avanceDecidee,
      RegimeTva regime,
      BigDecimal taux) {
    Montant payable = regime == RegimeTva.HT
        ? montantSoldeHT
        : montantSoldeHT.plus(montantSoldeHT.percent(taux, RoundingMode.HALF_UP));
    return of(appel, readings, payable, avanceDecidee);
  }

  /**
   * {@return the balance of a Prestation that is worth {@code payable} in all}
   *
   * @param appel the edition whose rules apply
   * @param readings the option of each reading
   * @param payable amount in euros, by the regime of the supplier
   * @param avanceDecidee advance that was decided, in euros
   */
  public static SoldeAPayer of(
      AppelAFinancement appel, Readings readings, Montant payable, Montant avanceDecidee) {
    if (readings.choice(Reading.R_07) == Option.SOIXANTE_DIX_POUR_CENT) {
      return new SoldeAPayer(
          payable, payable.percent(appel.tauxSolde(), RoundingMode.HALF_UP), Montant.ZERO);
    }
    Montant rest = payable.minus(avanceDecidee);
    return new SoldeAPayer(
        payable, rest.max(Montant.ZERO), Montant.ZERO.minus(rest.min(Montant.ZERO)));
  }
}
