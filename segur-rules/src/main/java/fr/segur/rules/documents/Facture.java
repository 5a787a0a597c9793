package fr.segur.rules.documents;

import fr.segur.model.Etablissement;
import fr.segur.model.RegimeTva;
import fr.segur.rules.RulesStyle;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the invoice to the client (S002-124). What does not is null.
 *
 * @param numeroDossier number that the agency gave the request
 * @param dateFacture day on which it is issued
 * @param regimeTVA whether the supplier is liable to VAT, where the invoice says so
 * @param etablissements ESMS, each with the scenario that was installed
 * @param lignes lines, in order
 * @param resteAPayer euros asked of the client for the Prestation; null when none are
 */
@Value.Builder
@RulesStyle
public record Facture(
    @Nullable String numeroDossier,
    @Nullable LocalDate dateFacture,
    @Nullable RegimeTva regimeTVA,
    List<Etablissement> etablissements,
    List<LignePrestation> lignes,
    @Nullable BigDecimal resteAPayer) {

  /**
   * Keeps copies: what it was made from may change.
   *
   * @param numeroDossier number that the agency gave the request
   * @param dateFacture day on which it is issued
   * @param regimeTVA whether the supplier is liable to VAT, where the invoice says so
   * @param etablissements ESMS, each with the scenario that was installed
   * @param lignes lines, in order
   * @param resteAPayer euros asked of the client for the Prestation; null when none are
   */
  public Facture {
    etablissements = List.copyOf(etablissements);
    lignes = List.copyOf(lignes);
  }

  /** {@return a builder; what is not set is absent} */
  public static FactureBuilder builder() {
    return new FactureBuilder();
  }
}
