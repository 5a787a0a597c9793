package fr.segur.rules.pilotes;

import fr.segur.model.Text;

/** What the instruction says of the record of a pilot (S004-66). */
public enum Conformite {
  /** Not examined yet. */
  A_INSTRUIRE("à instruire", "to be examined", "i", new Text("orange", "orange")),
  /** Found compliant. */
  VALIDE("validé", "validated", "✓", new Text("vert", "green")),
  /** Found not compliant. */
  REJETE("rejeté", "rejected", "✗", new Text("rouge", "red"));

  private final Text label;
  private final String signe;
  private final Text couleur;

  Conformite(String fr, String en, String signe, Text couleur) {
    this.label = new Text(fr, en);
    this.signe = signe;
    this.couleur = couleur;
  }

  /** {@return how people call it} */
  public Text label() {
    return label;
  }

  /** {@return the sign that the screen shows for it, one character} */
  public String signe() {
    return signe;
  }

  /** {@return the colour behind that sign} */
  public Text couleur() {
    return couleur;
  }
}
