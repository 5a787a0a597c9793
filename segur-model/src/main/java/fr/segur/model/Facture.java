package fr.segur.model;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The invoice of a Prestation Ségur (S002-122, S000-45).
 *
 * @param dateFacture day on which it was issued
 * @param montantSegurHT total of the Prestation in euros excluding VAT, not the share of the
 *     balance; more than zero, two decimals at most
 */
@Value.Builder
@SegurStyle
public record Facture(
    @NotNull(message = "JSON-MANQUANT") @Nullable LocalDate dateFacture,

    @NotNull(message = "JSON-MANQUANT")
    @Positive(message = "FORM-MONTANT")
    @AuPlusDeuxDecimales(message = "FORM-MONTANT")
    @Nullable
    BigDecimal montantSegurHT) {

  /** {@return a builder; what is not set is absent} */
  public static FactureBuilder builder() {
    return new FactureBuilder();
  }
}
