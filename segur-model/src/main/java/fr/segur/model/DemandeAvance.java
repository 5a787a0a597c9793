package fr.segur.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.groups.ConvertGroup;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A file of advance requests of one supplier for one solution: all or nothing (S001-10, S002-106).
 *
 * <p>Components hold what was lodged. An absent value is null; whether it has the right form is a
 * rule. Every Jakarta constraint carries the code of the rule that says the same.
 *
 * @param numeroAns référencement number of the solution, 10 characters, case-sensitive
 * @param siret SIRET of the enrolled supplier, 14 digits
 * @param lignes the requests, at least one
 */
@Value.Builder
@SegurStyle
public record DemandeAvance(
    @NotBlank(message = "JSON-MANQUANT") @Nullable String numeroAns,

    @NotBlank(message = "JSON-MANQUANT")
    @Pattern(regexp = Bornes.FORME_SIRET, message = "FORM-SIRET")
    @Nullable
    String siret,

    @NotEmpty(message = "FORM-VIDE")
    List<@Valid @ConvertGroup(to = ALAvance.class) LigneAvance> lignes) {

  /**
   * Keeps copies: what it was made from may change.
   *
   * @param numeroAns référencement number of the solution, 10 characters, case-sensitive
   * @param siret SIRET of the enrolled supplier, 14 digits
   * @param lignes the requests, at least one
   */
  public DemandeAvance {
    lignes = List.copyOf(lignes);
  }

  /** {@return a builder; what is not set is absent} */
  public static DemandeAvanceBuilder builder() {
    return new DemandeAvanceBuilder();
  }
}
