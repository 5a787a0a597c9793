package fr.segur.rules;

import fr.segur.model.Montant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Unit prices by number of ESMS of the organisme gestionnaire (AF § 5.3). The price of the tranche
 * applies to every ESMS ordered: there are no marginal brackets (C-30).
 *
 * @param tranches in the order of the text, without gap or overlap
 */
public record Bareme(List<Tranche> tranches) {

  /**
   * One row of the barème.
   *
   * @param nom its letter
   * @param minimum ESMS of the organisme at least, inclusive
   * @param maximum ESMS of the organisme at most, inclusive
   * @param prixUnitaireHT euros excluding VAT for each ESMS ordered
   * @param statement id of its row
   */
  public record Tranche(
      String nom, int minimum, int maximum, Montant prixUnitaireHT, String statement) {}

  /**
   * Keeps copies: what it was made from may change.
   *
   * @param tranches in the order of the text, without gap or overlap
   */
  public Bareme {
    tranches = List.copyOf(tranches);
  }

  /**
   * {@return the tranche of an organisme of {@code esms} ESMS; null when it has none}
   *
   * @param esms how many ESMS, above 0
   */
  public @Nullable Tranche tranche(int esms) {
    for (Tranche tranche : tranches) {
      if (esms >= tranche.minimum() && esms <= tranche.maximum()) {
        return tranche;
      }
    }
    return null;
  }
}
