package fr.segur.rules.courriels;

import fr.segur.model.Text;
import java.util.List;

/** One kind of notification; implemented by the enum of the notifications of one subject. */
public interface Modele {

  /** Stable name, as {@code PILOTE_VALIDE}. */
  String name();

  /** How it is sent. */
  Canal canal();

  /** Its subject, with {@code {name}} where a value goes; every value must be given. */
  Text objet();

  /**
   * What it says: paragraphs, each with {@code {name}} where a value goes. A paragraph whose value
   * is not given is left out.
   */
  List<Text> corps();

  /** Ids of the statements it comes from. */
  List<String> statements();
}
