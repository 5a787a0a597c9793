package fr.segur.rules.lifecycle;

import fr.segur.model.Text;

/** Who makes something happen. */
public enum Acteur {
  /** The supplier, in its personal space of the portal. */
  FOURNISSEUR(
      new Text("fournisseur", "supplier"),
      "Seul le fournisseur peut le faire.",
      "Only the supplier may do it."),
  /** A gestionnaire of the ASP. */
  GESTIONNAIRE(
      new Text("ASP", "ASP"),
      "Seul un gestionnaire de l'ASP peut le faire.",
      "Only a gestionnaire of the ASP may do it."),
  /** Nobody: a deadline is reached. */
  SYSTEME(
      new Text("échéance", "deadline"),
      "Cela n'arrive qu'à l'échéance d'un délai, sans que personne n'agisse.",
      "It only happens when a deadline is reached, without anybody acting.");

  private final Text label;
  private final Refusal refusal;

  Acteur(Text label, String fr, String en) {
    this.label = label;
    this.refusal = Refusal.of("ACTEUR_" + name(), fr, en);
  }

  /** {@return how a diagram names it} */
  public Text label() {
    return label;
  }

  /** {@return what anybody else is told who tries what only this one may do} */
  public Refusal refusal() {
    return refusal;
  }
}
