package fr.segur.rules.suivi;

import fr.segur.model.Text;

/** What may be clicked in the row of a list. */
public enum Bouton {
  CONSULTER("Consulter", "View"),
  MODIFIER("Modifier", "Modify"),
  SUPPRIMER("Supprimer", "Delete"),
  /** Takes back a deletion; an icon without a label. */
  READJOUTER("Ré-ajouter", "Add back"),
  ANNULER("Annuler", "Cancel"),
  CHOISIR("Choisir ce pilote", "Choose this pilot");

  private final Text libelle;

  Bouton(String fr, String en) {
    this.libelle = new Text(fr, en);
  }

  /** Its label; the French form is the screen's. */
  public Text libelle() {
    return libelle;
  }
}
