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
 * One balance request: an advance that was decided, its invoice and what was really installed
 * (S002-121 to S002-125).
 *
 * @param numLigne number of the line, from 1, unique in the file
 * @param typeAction always {@code C}
 * @param numeroASP dossier number of the advance it follows
 * @param numeroEditeur number of the editor, 5 digits kept as text
 * @param commande the order of the advance; its amount is absent, the invoice has one
 * @param facture the invoice
 * @param beneficiaires the beneficiaries of the advance, each present at the balance or not
 * @param piecesJustificatives documents lodged with the request
 */
@Value.Builder
@SegurStyle
public record LigneSolde(
    @NotNull(message = "JSON-MANQUANT") @Positive(message = "FORM-NUM-LIGNE") @Nullable
    Long numLigne,

    @NotBlank(message = "JSON-MANQUANT")
    @Pattern(regexp = "C", message = "FORM-TYPE-ACTION")
    @Nullable
    String typeAction,

    @NotBlank(message = "JSON-MANQUANT") @Nullable String numeroASP,
    @NotBlank(message = "JSON-MANQUANT") @Nullable String numeroEditeur,
    @NotNull(message = "JSON-MANQUANT") @Valid @Nullable Commande commande,
    @NotNull(message = "JSON-MANQUANT") @Valid @Nullable Facture facture,
    @NotNull(message = "JSON-MANQUANT") @Valid @Nullable Beneficiaires beneficiaires,
    List<@Valid PieceJustificative> piecesJustificatives)
    implements LigneDemande {

  /**
   * Keeps copies: what it was made from may change.
   *
   * @param numLigne number of the line, from 1, unique in the file
   * @param typeAction always {@code C}
   * @param numeroASP dossier number of the advance it follows
   * @param numeroEditeur number of the editor, 5 digits kept as text
   * @param commande the order of the advance; its amount is absent, the invoice has one
   * @param facture the invoice
   * @param beneficiaires the beneficiaries of the advance, each present at the balance or not
   * @param piecesJustificatives documents lodged with the request
   */
  public LigneSolde {
    piecesJustificatives = List.copyOf(piecesJustificatives);
  }

  /** {@return a builder; what is not set is absent} */
  public static LigneSoldeBuilder builder() {
    return new LigneSoldeBuilder();
  }
}
