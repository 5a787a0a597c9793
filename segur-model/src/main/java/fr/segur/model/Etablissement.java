package fr.segur.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An ESMS of an order (S002-050, S002-108, S002-109).
 *
 * @param finessGeo FINESS géographique, nine characters, once in the file
 * @param categorieFINESS code of its FINESS category, one of the eighteen of the call
 * @param ancienneVersion version of the software it had, free text
 * @param scenarioInstallation the installation that was ordered
 * @param presentSolde whether it is still there at the balance; absent on an advance (S000-54)
 */
@Value.Builder
@SegurStyle
public record Etablissement(
    @NotBlank(message = "JSON-MANQUANT")
    @Pattern(regexp = Bornes.FORME_FINESS, message = "FORM-FINESS")
    @Nullable
    String finessGeo,

    @NotBlank(message = "JSON-MANQUANT") @Nullable String categorieFINESS,
    @Nullable String ancienneVersion,
    @NotNull(message = "JSON-MANQUANT") @Valid @Nullable ScenarioInstallation scenarioInstallation,

    @NotNull(message = "JSON-MANQUANT", groups = AuSolde.class) @Nullable
    Boolean presentSolde) {

  /**
   * An ESMS of an advance.
   *
   * @param finessGeo FINESS géographique
   * @param categorieFINESS as in the file; null when absent
   * @param ancienneVersion as in the file; null when absent
   * @param scenarioInstallation as in the file; null when absent
   */
  public Etablissement(
      @Nullable String finessGeo,
      @Nullable String categorieFINESS,
      @Nullable String ancienneVersion,
      @Nullable ScenarioInstallation scenarioInstallation) {
    this(finessGeo, categorieFINESS, ancienneVersion, scenarioInstallation, null);
  }

  /** {@return a builder; what is not set is absent} */
  public static EtablissementBuilder builder() {
    return new EtablissementBuilder();
  }
}
