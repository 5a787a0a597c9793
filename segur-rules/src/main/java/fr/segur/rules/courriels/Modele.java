package fr.segur.rules.courriels;

import fr.segur.model.Text;
import java.util.List;

/** One kind of notification; implemented by the enum of the notifications of one subject. */
public interface Modele {

  /** {@return stable name, as {@code PILOTE_VALIDE}} */
  String name();

  /** {@return how it is sent} */
  Canal canal();

  /** {@return its subject, with {@code {name}} where a value goes; every value must be given} */
  Text objet();

  /**
   * {@return what it says: paragraphs, each with {@code {name}} where a value goes} A paragraph
   * whose value is not given is left out.
   */
  List<Text> corps();

  /** {@return ids of the statements it comes from} */
  List<String> statements();
}
