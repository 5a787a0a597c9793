package fr.segur.rules.pilotes;

import fr.segur.model.TypePiece;
import org.jspecify.annotations.Nullable;

/**
 * The record by which the pilot client attests that the Prestation is deployed (S004-38 to
 * S004-42); it is the single document of a pilot.
 *
 * @param nomFichier name of the file, free text; null when not known
 * @param type kind of document; null for one that no text prints
 * @param sons the SONS of its model; null for a stranger
 * @param signe whether the pilot client signed it
 */
public record ProcesVerbal(
    @Nullable String nomFichier,
    @Nullable TypePiece type,
    @Nullable Sons sons,
    boolean signe) {

  /** The page with the models of both SONS, under "Documents du couloir Hôpital" (S004-41). */
  public static final String MODELES =
      "https://www.asp-public.fr/aides/financement-lequipement-segur-du-numerique-en-sante-vague-2";
}
