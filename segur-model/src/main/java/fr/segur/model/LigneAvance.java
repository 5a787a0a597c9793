package fr.segur.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One advance request: an order and its beneficiaries (S002-107 to S002-112).
 *
 * @param numLigne number of the line, from 1, unique in the file
 * @param typeAction always {@code C}
 * @param numeroASP absent: the agency gives it later
 * @param numeroEditeur number of the editor, 5 digits kept as text
 * @param commande the order
 * @param beneficiaires who receives the Prestation
 * @param piecesJustificatives documents lodged with the request
 */
@Value.Builder
@SegurStyle
public record LigneAvance(
    @NotNull(message = "JSON-MANQUANT") @Positive(message = "FORM-NUM-LIGNE") @Nullable
    Long numLigne,

    @NotBlank(message = "JSON-MANQUANT")
    @Pattern(regexp = "C", message = "FORM-TYPE-ACTION")
    @Nullable
    String typeAction,

    @Nullable String numeroASP,
    @NotBlank(message = "JSON-MANQUANT") @Nullable String numeroEditeur,
    @NotNull(message = "JSON-MANQUANT") @Valid @Nullable Commande commande,
    @NotNull(message = "JSON-MANQUANT") @Valid @Nullable Beneficiaires beneficiaires,
    List<@Valid PieceJustificative> piecesJustificatives)
    implements LigneDemande {

  /**
   * Keeps copies: what it was made from may change.
   *
   * @param numLigne number of the line, from 1, unique in the file
   * @param typeAction always {@code C}
   * @param numeroASP absent: the agency gives it later
   * @param numeroEditeur number of the editor, 5 digits kept as text
   * @param commande the order
   * @param beneficiaires who receives the Prestation
   * @param piecesJustificatives documents lodged with the request
   */
  public LigneAvance {
    piecesJustificatives = List.copyOf(piecesJustificatives);
  }

  /** {@return a builder; what is not set is absent} */
  public static LigneAvanceBuilder builder() {
    return new LigneAvanceBuilder();
  }
}
