package fr.segur.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The organismes gestionnaires of an order and the mandataire who may carry it for several of them
 * (S000-46, S002-108).
 *
 * @param isMandataire whether a mandataire carries the order; true exactly when its contacts are
 *     given
 * @param nomMandataire name of the mandataire
 * @param emailMandataire e-mail of the mandataire
 * @param telephoneMandataire phone of the mandataire
 * @param structures one per organisme gestionnaire, at least one
 */
@Value.Builder
@SegurStyle
public record Beneficiaires(
    @NotNull(message = "JSON-MANQUANT") @Nullable Boolean isMandataire,
    @Nullable String nomMandataire,
    @Nullable String emailMandataire,
    @Nullable String telephoneMandataire,
    @NotEmpty(message = "FORM-VIDE") List<@Valid Structure> structures) {

  /**
   * Keeps copies: what it was made from may change.
   *
   * @param isMandataire whether a mandataire carries the order; true exactly when its contacts are
   *     given
   * @param nomMandataire name of the mandataire
   * @param emailMandataire e-mail of the mandataire
   * @param telephoneMandataire phone of the mandataire
   * @param structures one per organisme gestionnaire, at least one
   */
  public Beneficiaires {
    structures = List.copyOf(structures);
  }

  /** {@return a builder; what is not set is absent} */
  public static BeneficiairesBuilder builder() {
    return new BeneficiairesBuilder();
  }
}
