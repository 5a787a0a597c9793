package fr.segur.rules.paiements;

import fr.segur.model.Montant;

/**
 * What a supplier received for a Prestation, in euros, and has already paid back. None is negative,
 * and no more is paid back than was received.
 *
 * @param avance advance received
 * @param solde balance received
 * @param tropPercu what the advance was too much, as {@link fr.segur.rules.SoldeAPayer} tells it
 * @param dejaReverse already paid back
 */
public record Recu(Montant avance, Montant solde, Montant tropPercu, Montant dejaReverse) {

  /**
   * Refuses what cannot be.
   *
   * @param avance advance received
   * @param solde balance received
   * @param tropPercu what the advance was too much, as {@link fr.segur.rules.SoldeAPayer} tells it
   * @param dejaReverse already paid back
   */
  public Recu {
    boolean negative = avance.isNegative()
        || solde.isNegative()
        || tropPercu.isNegative()
        || dejaReverse.isNegative();
    if (negative || dejaReverse.compareTo(avance.plus(solde)) > 0) {
      throw new IllegalArgumentException(
          "no such sums: " + avance + ", " + solde + ", " + tropPercu + ", " + dejaReverse);
    }
  }

  /**
   * {@return an advance and a balance, nothing too much, nothing paid back}
   *
   * @param avance the advance received, in whole cents
   * @param solde the balance received, in whole cents
   */
  public static Recu of(Montant avance, Montant solde) {
    return new Recu(avance, solde, Montant.ZERO, Montant.ZERO);
  }

  /** {@return what was received and not paid back} */
  public Montant net() {
    return avance.plus(solde).minus(dejaReverse);
  }

  /** What a case can claim: never more than what is left of what was received. */
  Montant pour(CasDeReversement.Base base) {
    Montant claim = switch (base) {
      case TOUT_LE_RECU -> avance.plus(solde);
      case AVANCE_RECUE -> avance;
      case TROP_PERCU -> tropPercu.min(avance);
    };
    return claim.minus(dejaReverse).max(Montant.ZERO);
  }
}
