package fr.segur.rules.documents;

import fr.segur.rules.Illisibles;
import fr.segur.rules.Situe;

/**
 * A part of a document, or the whole of it.
 *
 * @param document the document
 * @param valeur the part
 * @param pointer JSON Pointer of the part; empty for the whole
 * @param illisibles places of the document that could not be read
 * @param <D> the document
 * @param <P> the part
 */
public record Extrait<D, P>(D document, P valeur, String pointer, Illisibles illisibles)
    implements Situe {

  @Override
  public int rang() {
    return 0;
  }

  /** Whether something stands at {@code place} of the part that could not be read. */
  boolean illisible(String place) {
    return illisibles.couvre(pointer + place);
  }
}
