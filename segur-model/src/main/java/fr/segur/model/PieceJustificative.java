package fr.segur.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A document lodged with a request (S002-112, S002-092).
 *
 * @param nomFichier name of the file, free text
 * @param formatFichier always {@code PDF}
 * @param typeFichier kind of document, as {@code BON_COMMANDE}; see {@link TypePiece}
 */
@Value.Builder
@SegurStyle
public record PieceJustificative(
    @NotBlank(message = "JSON-MANQUANT") @Nullable String nomFichier,

    @NotBlank(message = "JSON-MANQUANT") @Pattern(regexp = "PDF", message = "FORM-FORMAT") @Nullable
    String formatFichier,

    @NotBlank(message = "JSON-MANQUANT") @Nullable String typeFichier) {

  /** {@return a builder; what is not set is absent} */
  public static PieceJustificativeBuilder builder() {
    return new PieceJustificativeBuilder();
  }
}
