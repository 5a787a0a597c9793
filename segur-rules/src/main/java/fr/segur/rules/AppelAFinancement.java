package fr.segur.rules;

import fr.segur.model.CategoriesAppel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbers and dates of one edition of one call for funding, each read in the statement named
 * beside it. An edition is never edited: a new text is a new edition.
 *
 * @param reference the call, as {@code AF-MS2 DUI PDE-Va1}
 * @param edition the version of its document
 * @param dsr the référencement file of the solutions it pays for
 * @param ouvertureAuPlusTot first day on which the call can have opened, inclusive
 * @param ouvertureAuPlusTard last day on which it can have opened, exclusive
 * @param fermeture last day of advance requests and of orders
 * @param cloture last day of balance requests
 * @param anteriorite days by which an order may precede the evidence file, inclusive
 * @param tauxAvance advance in percent of the payable amount
 * @param categories FINESS categories it concerns
 * @param bareme unit prices by tranche
 * @param references which extraction serves for which days of order, in order of time
 */
public record AppelAFinancement(
    String reference,
    String edition,
    String dsr,
    LocalDate ouvertureAuPlusTot,
    LocalDate ouvertureAuPlusTard,
    LocalDate fermeture,
    LocalDate cloture,
    int anteriorite,
    BigDecimal tauxAvance,
    CategoriesAppel categories,
    Bareme bareme,
    List<ExtractionDeReference> references) {

  /**
   * One row of the table of § 4.2.
   *
   * @param du first day of signature, inclusive
   * @param au last day of signature, inclusive
   * @param extraction the extraction whose numbers count
   * @param statements ids of the sentence and of the row
   */
  public record ExtractionDeReference(
      LocalDate du, LocalDate au, ExtractionFiness extraction, List<String> statements) {

    boolean contient(LocalDate jour) {
      return !jour.isBefore(du) && !jour.isAfter(au);
    }
  }

  public AppelAFinancement {
    references = List.copyOf(references);
  }

  /** The row for an order signed that day; null when the table has none. */
  public @Nullable ExtractionDeReference reference(LocalDate jour) {
    for (ExtractionDeReference row : references) {
      if (row.contient(jour)) {
        return row;
      }
    }
    return null;
  }

  /** Whether the call concerns ESMS of that category (S002-008 to S002-011). */
  public boolean concerne(@Nullable String categorie) {
    return categorie != null && categories.contains(categorie);
  }

  /** Whether {@code texte} names this call, blanks and hyphens being equal (C-22). */
  public boolean estNommePar(@Nullable String texte) {
    return memeNom(reference, texte);
  }

  /** Whether two names of texts are the same, blanks and hyphens being equal. */
  public static boolean memeNom(String nom, @Nullable String autre) {
    return nom.equals(autre)
        || (autre != null
            && nom.replace('-', ' ').equals(autre.replace('-', ' ').replace('\u00a0', ' ')));
  }

  @Override
  public String toString() {
    return reference + " " + edition;
  }
}
