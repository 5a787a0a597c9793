package fr.segur.rules.edition;

import fr.segur.model.Champ;
import org.jspecify.annotations.Nullable;

/**
 * One thing that differs from what was lodged: what a screen shows in green (S000-13, S003-48,
 * S003-50).
 *
 * @param nature what became of it
 * @param champ the key; the list, for an element that was added or removed
 * @param pointer JSON Pointer, relative to the request: in the request as lodged for what was
 *     removed, in the edited one for everything else
 * @param avant the value that was lodged: a text, a number, a day, a boolean, an enum constant or
 *     the whole element; null when there was none
 * @param apres the value after the edit, likewise
 */
public record Changement(
    Nature nature,
    Champ champ,
    String pointer,
    @Nullable Object avant,
    @Nullable Object apres) {

  /** What can become of a datum or of an element of a list. */
  public enum Nature {
    /** A value is changed. */
    MODIFICATION,
    /** Something is added. */
    AJOUT,
    /** Something is taken away. */
    SUPPRESSION
  }
}
