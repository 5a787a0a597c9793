package fr.segur.rules.documents;

import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.Donnee;
import fr.segur.rules.RulesStyle;
import java.math.BigDecimal;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A line of an order form or of an invoice (S002-095, S002-113).
 *
 * @param libelle its name; that of the Prestation begins with the name the call gives it
 * @param logiciel name of the software
 * @param version version of the software
 * @param montantHT euros excluding VAT, more than zero, two decimals at most
 * @param tauxTVA VAT rate in percent, zero or more, two decimals at most
 * @param montantTTC euros including VAT, two decimals at most
 */
@Value.Builder
@RulesStyle
public record LignePrestation(
    @Nullable String libelle,
    @Nullable String logiciel,
    @Nullable String version,
    @Nullable BigDecimal montantHT,
    @Nullable BigDecimal tauxTVA,
    @Nullable BigDecimal montantTTC) {

  /** {@return a builder; what is not set is absent} */
  public static LignePrestationBuilder builder() {
    return new LignePrestationBuilder();
  }

  /**
   * {@return whether it is a line of the Prestation that {@code appel} pays for}
   *
   * @param appel the edition whose rules apply
   */
  public boolean estPrestation(AppelAFinancement appel) {
    String nom = appel.valeur(Donnee.LIGNE_DU_BON_DE_COMMANDE);
    return nom != null && Typographie.commence(libelle, nom);
  }
}
