package fr.segur.rules.documents;

import fr.segur.model.Text;

/** Who does a thing, or towards whom. */
public enum Acteur {
  /** Performs the Prestation for the client: the publisher, or an authorised distributor. */
  FOURNISSEUR("fournisseur", "supplier"),
  /** Publishes the solution. */
  EDITEUR("éditeur", "publisher"),
  /** The organisme gestionnaire that benefits from the Prestation. */
  CLIENT_FINAL("client final", "client"),
  /** Agence du numérique en santé. */
  ANS("ANS", "ANS"),
  /** Agence de services et de paiement. */
  ASP("ASP", "ASP"),
  /** The tax administration. */
  ADMINISTRATION_FISCALE("administration fiscale", "tax administration");

  private final Text label;

  Acteur(String fr, String en) {
    this.label = new Text(fr, en);
  }

  /** {@return how people call it, without an article} */
  public Text label() {
    return label;
  }
}
