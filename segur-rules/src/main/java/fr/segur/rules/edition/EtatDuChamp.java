package fr.segur.rules.edition;

import fr.segur.model.Finding;
import fr.segur.model.Severity;
import fr.segur.rules.TableDesCertificats.Exigence;
import java.util.List;

/**
 * What a form does with one field, from what was filled in so far.
 *
 * @param champ the field
 * @param affiche whether it is shown
 * @param actif whether it can be edited
 * @param exigence whether it stays empty, may or must be filled in, or cannot be said yet
 * @param rempli whether it is filled in
 * @param modifie whether it differs from the row as lodged: then it is shown in green (S003-48)
 * @param constats what is wrong with it so far, missing values included; pointers are relative to
 *     the structure
 */
public record EtatDuChamp(
    ChampDuFormulaire champ,
    boolean affiche,
    boolean actif,
    Exigence exigence,
    boolean rempli,
    boolean modifie,
    List<Finding> constats) {

  /**
   * Keeps copies: what it was made from may change.
   *
   * @param champ the field
   * @param affiche whether it is shown
   * @param actif whether it can be edited
   * @param exigence whether it stays empty, may or must be filled in, or cannot be said yet
   * @param rempli whether it is filled in
   * @param modifie whether it differs from the row as lodged: then it is shown in green (S003-48)
   * @param constats what is wrong with it so far, missing values included; pointers are relative to
   *     the structure
   */
  public EtatDuChamp {
    constats = List.copyOf(constats);
  }

  /** {@return whether something stands against the row because of it} */
  public boolean enErreur() {
    return constats.stream().anyMatch(one -> one.severity() == Severity.ERROR);
  }
}
