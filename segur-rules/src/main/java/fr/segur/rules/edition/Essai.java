package fr.segur.rules.edition;

import fr.segur.model.Finding;
import java.util.List;

/**
 * What came of one edit.
 *
 * @param brouillon the draft after it; the very same as before when the edit was refused
 * @param refus why it was refused; empty when it was not
 * @param <B> the draft
 */
public record Essai<B>(B brouillon, List<Finding> refus) {

  /**
   * Keeps copies: what it was made from may change.
   *
   * @param brouillon the draft after it; the very same as before when the edit was refused
   * @param refus why it was refused; empty when it was not
   */
  public Essai {
    refus = List.copyOf(refus);
  }

  /** {@return whether the edit is permitted} */
  public boolean permis() {
    return refus.isEmpty();
  }
}
