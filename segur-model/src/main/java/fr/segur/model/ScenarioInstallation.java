package fr.segur.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How the software is installed at an ESMS (S002-109, S002-110).
 *
 * @param maitreIdentite whether the software is the master of identities
 * @param stockageIdentite whether it stores them
 * @param operateurMessagerie code of the secure messaging operator, as {@code MAI_337}
 */
@Value.Builder
@SegurStyle
public record ScenarioInstallation(
    @NotNull(message = "JSON-MANQUANT") @Nullable Boolean maitreIdentite,
    @NotNull(message = "JSON-MANQUANT") @Nullable Boolean stockageIdentite,
    @NotBlank(message = "JSON-MANQUANT") @Nullable String operateurMessagerie) {

  /** {@return a builder; what is not set is absent} */
  public static ScenarioInstallationBuilder builder() {
    return new ScenarioInstallationBuilder();
  }
}
