package fr.segur.rules;

import fr.segur.model.Text;
import java.util.Optional;

/** What a rule lacks: a fact, an extraction, or a datum that the text of the edition withholds. */
public sealed interface Manque permits Fait, ExtractionFiness, Donnee {

  /** Its key, as in the JSON form of the facts, or {@code appel.} and the name of the datum. */
  String cle();

  /** What it is and how to supply it. */
  Text aide();

  /** What the missing thing of that key is; empty for a key that is nothing's. */
  static Optional<Text> aide(String cle) {
    if (cle.startsWith(ExtractionFiness.PREFIX)) {
      return Optional.of(
          new ExtractionFiness(cle.substring(ExtractionFiness.PREFIX.length())).aide());
    }
    Optional<? extends Manque> known =
        cle.startsWith(Donnee.PREFIX) ? Donnee.find(cle) : Fait.find(cle);
    return known.map(Manque::aide);
  }
}
