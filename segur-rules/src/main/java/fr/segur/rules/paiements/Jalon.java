package fr.segur.rules.paiements;

import fr.segur.model.Text;
import java.util.List;

/** The milestones of an order, in the order in which they happen. */
public enum Jalon {
  /** Enrolment of the supplier. */
  ENROLEMENT("Enrôlement du fournisseur", "Enrolment of the supplier", "S002-038", "S002-047"),
  /** Order signed by the client. */
  COMMANDE("Commande signée par le client", "Order signed by the client", "S002-019", "S002-027"),
  /** Advance request received by the agency. */
  DEMANDE_AVANCE(
      "Demande d'avance reçue par l'agence",
      "Advance request received by the agency",
      "S002-025",
      "S002-027",
      "S002-029",
      "S002-074"),
  /** Advance decided. */
  DECISION_AVANCE("Avance décidée", "Advance decided", "S002-104"),
  /** Advance paid. */
  VERSEMENT_AVANCE("Avance versée", "Advance paid", "S002-104", "S001-19"),
  /** Prestation performed. */
  PRESTATION(
      "Prestation réalisée",
      "Prestation performed",
      "S002-028",
      "S002-126",
      "S002-127",
      "S002-128"),
  /** Balance request received by the agency. */
  DEMANDE_SOLDE(
      "Demande de solde reçue par l'agence",
      "Balance request received by the agency",
      "S002-026",
      "S002-028",
      "S002-029"),
  /** Balance decided: none above the ceiling, and the advance comes first. */
  DECISION_SOLDE("Solde décidé", "Balance decided", "S002-105", "S002-114", "S002-121"),
  /** Balance paid. */
  VERSEMENT_SOLDE("Solde versé", "Balance paid", "S002-105", "S001-19"),
  /** Over-payment to repay. */
  TROP_PERCU("Trop-perçu à reverser", "Over-payment to repay", "S002-133"),
  /** Advance to repay. */
  REVERSEMENT_AVANCE("Avance à reverser", "Advance to repay", "S002-133", "S002-135"),
  /** Paid on an inadmissible request, to repay. */
  INDU(
      "Somme versée sur une demande irrecevable, à reverser",
      "Sum paid on an inadmissible request, to repay",
      "S002-025",
      "S002-026",
      "S002-133");

  private final Text label;
  private final List<String> statements;

  Jalon(String fr, String en, String... statements) {
    this.label = new Text(fr, en);
    this.statements = List.of(statements);
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
