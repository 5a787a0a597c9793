package fr.segur.rules.pilotes;

import fr.segur.rules.suivi.Bouton;
import java.util.List;

/**
 * A row of the list of pilots.
 *
 * @param pilote the pilot
 * @param menu what a Fournisseur Administrateur may do with it now (S004-30, S004-31, S004-61)
 */
public record PiloteSuivi(Pilote pilote, List<Bouton> menu) {

  /**
   * Keeps copies: what it was made from may change.
   *
   * @param pilote the pilot
   * @param menu what a Fournisseur Administrateur may do with it now (S004-30, S004-31, S004-61)
   */
  public PiloteSuivi {
    menu = List.copyOf(menu);
  }
}
