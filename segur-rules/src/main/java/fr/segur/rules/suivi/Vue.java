package fr.segur.rules.suivi;

import fr.segur.model.Text;
import java.util.List;

/** Something that a screen shows. */
public interface Vue {

  /** {@return its title or label; the French form is the screen's} */
  Text libelle();

  /** {@return where it stands: French titles and labels, from the outermost} */
  default String chemin() {
    return libelle().fr();
  }

  /** {@return ids of the statements that print it} */
  List<String> statements();
}
