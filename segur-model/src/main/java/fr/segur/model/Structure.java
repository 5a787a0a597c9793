package fr.segur.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A client structure: an organisme gestionnaire and its ESMS in the order (S002-049, S002-108).
 *
 * @param nomResponsable name of the person responsible for the organisme
 * @param emailResponsable e-mail of the organisme
 * @param telephoneResponsable phone of the organisme
 * @param finessJuridique FINESS juridique, nine characters
 * @param certificat the order of a server certificate; null when no key of it is in the file
 * @param etablissements ESMS of the order, at least one
 */
@Value.Builder
@SegurStyle
public record Structure(
    @NotBlank(message = "JSON-MANQUANT") @Nullable String nomResponsable,
    @NotBlank(message = "JSON-MANQUANT") @Nullable String emailResponsable,
    @NotBlank(message = "JSON-MANQUANT") @Nullable String telephoneResponsable,

    @NotBlank(message = "JSON-MANQUANT")
    @Pattern(regexp = Bornes.FORME_FINESS, message = "FORM-FINESS")
    @Nullable
    String finessJuridique,

    @Valid @Nullable CommandeCertificat certificat,
    @NotEmpty(message = "FORM-VIDE") List<@Valid Etablissement> etablissements) {

  /**
   * Keeps copies: what it was made from may change.
   *
   * @param nomResponsable name of the person responsible for the organisme
   * @param emailResponsable e-mail of the organisme
   * @param telephoneResponsable phone of the organisme
   * @param finessJuridique FINESS juridique, nine characters
   * @param certificat the order of a server certificate; null when no key of it is in the file
   * @param etablissements ESMS of the order, at least one
   */
  public Structure {
    etablissements = List.copyOf(etablissements);
  }

  /** {@return a builder; what is not set is absent} */
  public static StructureBuilder builder() {
    return new StructureBuilder();
  }
}
