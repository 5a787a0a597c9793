package fr.segur.rules.paiements;

import fr.segur.model.Text;
import java.util.List;

/** Why sums received must be paid back (AF § 7), and how much that can be. */
public enum CasDeReversement {
  /** Found by a control afterwards: a declaration of the supplier or of the client was wrong. */
  DECLARATION_ERRONEE(
      Base.TOUT_LE_RECU,
      "Déclaration erronée du fournisseur ou du client final, constatée après contrôle",
      "Wrong declaration of the supplier or of the client, found by a control",
      "S002-133",
      "S002-134"),
  /** The Prestation is not performed at the Date de clôture. */
  PRESTATION_NON_REALISEE(
      Base.AVANCE_RECUE,
      "Prestation non réalisée à la Date de clôture",
      "Prestation not performed at the Date de clôture",
      "S002-133",
      "S002-135"),
  /** The ANS withdraws the référencement of the solution. */
  RETRAIT_DU_REFERENCEMENT(
      Base.TOUT_LE_RECU,
      "Retrait par l'ANS du référencement de la solution",
      "Withdrawal of the référencement by the ANS",
      "S002-133",
      "S002-136"),
  /** The same ESMS was funded for a DUI by ESMS numérique as well. */
  DOUBLE_FINANCEMENT(
      Base.TOUT_LE_RECU,
      "ESMS également financé par ESMS numérique",
      "ESMS also funded by ESMS numérique",
      "S002-131",
      "S002-133"),
  /** The client was asked for a sum for the Prestation. */
  SOMME_DEMANDEE_AU_CLIENT(
      Base.TOUT_LE_RECU,
      "Somme perçue auprès du client final au titre de la Prestation",
      "Sum asked of the client for the Prestation",
      "S002-081",
      "S002-133"),
  /** The advance was more than what the Prestation is worth at the balance (C-36). */
  TROP_PERCU(
      Base.TROP_PERCU,
      "Avance supérieure au montant dû au solde",
      "Advance above what is due at the balance",
      "S002-133"),
  /** Any other breach of the arrêté, its annexes or the convention of référencement. */
  AUTRE_MANQUEMENT(
      Base.TOUT_LE_RECU,
      "Autre manquement à l'arrêté, à ses annexes ou à la convention de référencement",
      "Other breach of the arrêté, its annexes or the convention of référencement",
      "S002-133");

  /** What the amount is measured on. */
  enum Base {
    /** Up to everything received: the text says that it may be ordered, not that it is. */
    TOUT_LE_RECU,
    AVANCE_RECUE,
    TROP_PERCU
  }

  private final Base base;
  private final Text label;
  private final List<String> statements;

  CasDeReversement(Base base, String fr, String en, String... statements) {
    this.base = base;
    this.label = new Text(fr, en);
    this.statements = List.of(statements);
  }

  Base base() {
    return base;
  }

  /** {@return whether its amount is only the most that may be ordered} */
  public boolean estUnMaximum() {
    return base == Base.TOUT_LE_RECU;
  }

  /** {@return what it is called} */
  public Text label() {
    return label;
  }

  /** {@return ids of the sentences it comes from} */
  public List<String> statements() {
    return statements;
  }
}
