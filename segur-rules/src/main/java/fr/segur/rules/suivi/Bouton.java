package fr.segur.rules.suivi;

import fr.segur.model.Text;

/** What may be clicked in the row of a list. */
public enum Bouton {
  /** View. */
  CONSULTER("Consulter", "View"),
  /** Modify. */
  MODIFIER("Modifier", "Modify"),
  /** Delete. */
  SUPPRIMER("Supprimer", "Delete"),
  /** Takes back a deletion; an icon without a label. */
  READJOUTER("Ré-ajouter", "Add back"),
  /** Cancel. */
  ANNULER("Annuler", "Cancel"),
  /** Choose this pilot. */
  CHOISIR("Choisir ce pilote", "Choose this pilot");

  private final Text libelle;

  Bouton(String fr, String en) {
    this.libelle = new Text(fr, en);
  }

  /** {@return its label; the French form is the screen's} */
  public Text libelle() {
    return libelle;
  }
}
