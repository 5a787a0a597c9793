package fr.segur.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The order of a Prestation Ségur (S002-107).
 *
 * @param referenceAF the call for funding, {@code AF-MS2 DUI PDE-Va1}, blanks and hyphens being
 *     equal
 * @param dateCommande day on which the client signed the order form
 * @param regimeTVA whether the supplier is liable to VAT
 * @param tauxTVA VAT rate in percent, zero or more, two decimals at most
 * @param montantSegurHT declared amount in euros excluding VAT, more than zero, two decimals at
 *     most; absent on a balance
 */
@Value.Builder
@SegurStyle
public record Commande(
    @NotBlank(message = "JSON-MANQUANT") @Nullable String referenceAF,
    @NotNull(message = "JSON-MANQUANT") @Nullable LocalDate dateCommande,
    @NotNull(message = "JSON-MANQUANT") @Nullable RegimeTva regimeTVA,

    @NotNull(message = "JSON-MANQUANT")
    @PositiveOrZero(message = "FORM-TAUX")
    @AuPlusDeuxDecimales(message = "FORM-TAUX")
    @Nullable
    BigDecimal tauxTVA,

    @NotNull(message = "JSON-MANQUANT", groups = ALAvance.class)
    @Positive(message = "FORM-MONTANT")
    @AuPlusDeuxDecimales(message = "FORM-MONTANT")
    @Nullable
    BigDecimal montantSegurHT) {

  /** {@return a builder; what is not set is absent} */
  public static CommandeBuilder builder() {
    return new CommandeBuilder();
  }
}
