package fr.segur.rules;

import fr.segur.model.Montant;
import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.Readings;
import fr.segur.model.RegimeTva;
import fr.segur.rules.Bareme.Tranche;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an order is worth: tranche, ceiling, VAT, payable amount, advance and balance (AF § 5 and §
 * 6, S002-089 to S002-105). Exact in cents; the only roundings are half-up, once for VAT and once
 * for the advance; advance + balance = payable, always.
 *
 * @param issue whether the price could be told; when it is not OK only tranches and ceiling mean
 *     something
 * @param appel the edition whose barème was applied
 * @param readings the readings that were chosen
 * @param commande what was priced
 * @param tranches one per structure, in order; null where the number of ESMS is unknown or zero
 * @param plafondHT ceiling in euros excluding VAT; null when a tranche is unknown
 * @param declareHT amount declared, or the ceiling when none was; null like the ceiling
 * @param tva VAT on the declared amount
 * @param payable what is paid in all
 * @param avance the part paid once the order is obtained
 * @param solde the rest
 */
public record Prix(
    Issue issue,
    AppelAFinancement appel,
    Readings readings,
    Commande commande,
    List<@Nullable Tranche> tranches,
    @Nullable Montant plafondHT,
    @Nullable Montant declareHT,
    @Nullable Montant tva,
    @Nullable Montant payable,
    @Nullable Montant avance,
    @Nullable Montant solde) {

  /** How pricing ended. */
  public enum Issue {
    /** Priced, and not above the ceiling. */
    OK,
    /** The declared amount is more than the ceiling. */
    AU_DESSUS_DU_PLAFOND,
    /** The number of ESMS of an organisme is unknown or zero: it has no tranche. */
    INDETERMINE
  }

  /**
   * The ESMS ordered for one organisme gestionnaire.
   *
   * @param esmsOrganisme ESMS of the whole organisme at the tranche extraction; null when unknown
   * @param esmsCommandes ESMS ordered, at least one; may exceed the former, which is older
   */
  public record Part(@Nullable Integer esmsOrganisme, int esmsCommandes) {}

  /**
   * What is priced.
   *
   * @param parts one per organisme gestionnaire
   * @param regime whether the supplier is liable to VAT
   * @param taux VAT rate in percent; not used with {@link RegimeTva#HT}
   * @param declareHT amount declared, in euros excluding VAT; null for the ceiling
   */
  public record Commande(
      List<Part> parts,
      RegimeTva regime,
      BigDecimal taux,
      @Nullable Montant declareHT) {

    /**
     * Keeps copies: what it was made from may change.
     *
     * @param parts one per organisme gestionnaire
     * @param regime whether the supplier is liable to VAT
     * @param taux VAT rate in percent; not used with {@link RegimeTva#HT}
     * @param declareHT amount declared, in euros excluding VAT; null for the ceiling
     */
    public Commande {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Prices {@code commande} by the barème of {@code appel}.
   *
   * @param appel the edition whose barème and rates apply
   * @param readings matter: how VAT is rounded, and what the balance is
   * @param commande the order
   * @return the price; {@link Issue} says whether there is one, and nothing is thrown for a number
   *     of ESMS that has no tranche or an amount above the ceiling
   * @throws ArithmeticException when amounts do not fit in a {@code long} of cents
   */
  public static Prix of(AppelAFinancement appel, Readings readings, Commande commande) {
    List<@Nullable Tranche> rows = tranches(appel.bareme(), commande.parts());
    Montant plafond = plafond(rows, commande.parts());
    if (plafond == null) {
      return new Prix(
          Issue.INDETERMINE, appel, readings, commande, rows, null, null, null, null, null, null);
    }
    Montant declare = commande.declareHT() == null ? plafond : commande.declareHT();
    if (declare.compareTo(plafond) > 0) {
      return new Prix(
          Issue.AU_DESSUS_DU_PLAFOND,
          appel,
          readings,
          commande,
          rows,
          plafond,
          declare,
          null,
          null,
          null,
          null);
    }
    Montant tva = tva(commande, rows, declare, declare.equals(plafond), readings);
    Montant payable = declare.plus(tva);
    Montant avance = payable.percent(appel.tauxAvance(), RoundingMode.HALF_UP);
    Montant solde = readings.choice(Reading.R_07) == Option.SOIXANTE_DIX_POUR_CENT
        ? payable.percent(appel.tauxSolde(), RoundingMode.HALF_UP)
        : payable.minus(avance);
    return new Prix(
        Issue.OK, appel, readings, commande, rows, plafond, declare, tva, payable, avance, solde);
  }

  private static List<@Nullable Tranche> tranches(Bareme bareme, List<Part> parts) {
    if (parts.size() == 1) {
      // nearly every order is for one organisme
      return Collections.singletonList(tranche(bareme, parts.get(0)));
    }
    var tranches = new ArrayList<@Nullable Tranche>(parts.size());
    for (Part part : parts) {
      tranches.add(tranche(bareme, part));
    }
    return Collections.unmodifiableList(tranches);
  }

  private static @Nullable Tranche tranche(Bareme bareme, Part part) {
    Integer esms = part.esmsOrganisme();
    return esms == null ? null : bareme.tranche(esms);
  }

  /** The sum over the organismes, in whole cents; null when one has no tranche. */
  private static @Nullable Montant plafond(List<@Nullable Tranche> tranches, List<Part> parts) {
    long cents = 0;
    for (int i = 0; i < parts.size(); i++) {
      Tranche tranche = tranches.get(i);
      if (tranche == null) {
        return null;
      }
      long unit = tranche.prixUnitaireHT().cents();
      cents = Math.addExact(cents, Math.multiplyExact(unit, parts.get(i).esmsCommandes()));
    }
    return Montant.ofCents(cents);
  }

  /**
   * VAT, rounded half-up once on the total, or once for each ESMS under the other option of R-06.
   */
  private static Montant tva(
      Commande commande,
      List<@Nullable Tranche> tranches,
      Montant declare,
      boolean ceiling,
      Readings readings) {
    if (commande.regime() == RegimeTva.HT) {
      return Montant.ZERO;
    }
    if (!ceiling || readings.choice(Reading.R_06) != Option.PAR_ESMS) {
      return declare.percent(commande.taux(), RoundingMode.HALF_UP);
    }
    Montant total = Montant.ZERO;
    for (int i = 0; i < tranches.size(); i++) {
      Tranche tranche = tranches.get(i);
      if (tranche != null) {
        Montant each = tranche.prixUnitaireHT().percent(commande.taux(), RoundingMode.HALF_UP);
        total = total.plus(each.times(commande.parts().get(i).esmsCommandes()));
      }
    }
    return total;
  }

  /** {@return how the price was reached, step by step, each with its statement} */
  public List<EtapeDePrix> etapes() {
    return EtapeDePrix.of(this);
  }
}
