package fr.segur.rules.pilotes;

import fr.segur.model.Text;

/** What the instruction says of the record of a pilot (S004-66). */
public enum Conformite {
  /** "i" on orange. */
  A_INSTRUIRE("à instruire", "to be examined"),
  /** A tick on green. */
  VALIDE("validé", "validated"),
  /** A cross on red. */
  REJETE("rejeté", "rejected");

  private final Text label;

  Conformite(String fr, String en) {
    this.label = new Text(fr, en);
  }

  /** {@return how people call it} */
  public Text label() {
    return label;
  }
}
