package fr.segur.rules;

import fr.segur.model.Text;
import java.util.Optional;

/** What a rule lacks: a fact, an extraction, or a datum that the text of the edition withholds. */
public sealed interface Manque permits Fait, ExtractionFiness, Donnee {

  /**
   * {@return its key, as in the JSON form of the facts, or {@code appel.} and the name of the
   * datum}
   */
  String cle();

  /** {@return what it is and how to supply it} */
  Text aide();

  /**
   * {@return what the missing thing of that key is; empty for a key that is nothing's}
   *
   * @param cle its name in the JSON form of facts
   */
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
