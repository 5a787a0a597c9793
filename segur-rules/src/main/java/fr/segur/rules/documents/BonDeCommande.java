package fr.segur.rules.documents;

import fr.segur.model.RegimeTva;
import fr.segur.model.Structure;
import fr.segur.rules.RulesStyle;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What stands on an order form (S002-093, S002-095, S002-112 to S002-117). What does not is null.
 *
 * @param referenceAF the call for funding
 * @param dateCommande day on which the client signed
 * @param regimeTVA whether the supplier is liable to VAT
 * @param structures the client: each organisme gestionnaire, its ESMS and the scenario of each
 * @param lignes lines, in order
 * @param resteAPayer euros asked of the client for the Prestation; null when none are
 * @param mentions texts it carries; the whole text of the document will do
 * @param signature how the client agreed
 */
@Value.Builder
@RulesStyle
public record BonDeCommande(
    @Nullable String referenceAF,
    @Nullable LocalDate dateCommande,
    @Nullable RegimeTva regimeTVA,
    List<Structure> structures,
    List<LignePrestation> lignes,
    @Nullable BigDecimal resteAPayer,
    List<String> mentions,
    @Nullable Signature signature) {

  /**
   * Keeps copies: what it was made from may change.
   *
   * @param referenceAF the call for funding
   * @param dateCommande day on which the client signed
   * @param regimeTVA whether the supplier is liable to VAT
   * @param structures the client: each organisme gestionnaire, its ESMS and the scenario of each
   * @param lignes lines, in order
   * @param resteAPayer euros asked of the client for the Prestation; null when none are
   * @param mentions texts it carries; the whole text of the document will do
   * @param signature how the client agreed
   */
  public BonDeCommande {
    structures = List.copyOf(structures);
    lignes = List.copyOf(lignes);
    mentions = List.copyOf(mentions);
  }

  /** {@return a builder; what is not set is absent} */
  public static BonDeCommandeBuilder builder() {
    return new BonDeCommandeBuilder();
  }

  /** ESMS ordered, whatever their organisme. */
  int nombreEsms() {
    return structures.stream().mapToInt(s -> s.etablissements().size()).sum();
  }
}
