package fr.segur.model;

import java.util.Optional;

/** The types of document that the texts print, and one that they leave without a name. */
public enum TypePiece {
  /** The order form (S002-112). */
  BON_COMMANDE(new Text("bon de commande", "order form")),
  /** The attestation that VAT is not due (S002-092); the name is ours. */
  ATTESTATION_TVA(new Text("attestation de non-assujettissement à la TVA", "VAT attestation")),
  /** The invoice (S002-124). */
  FACTURE(new Text("facture", "invoice")),
  /** The attestation, signed by the client, that the Prestation meets its conditions (S002-125). */
  VA(new Text("attestation de vérification d'aptitude", "verification certificate")),
  /** Any other document of a balance (S000-59). */
  AUTRE_S(new Text("autre pièce du solde", "other document of a balance")),
  /**
   * The decision on an advance (S000-59), written {@code decision_attribution_} and the number of
   * the request without its suffix.
   */
  DECISION_ATTRIBUTION(new Text("décision d'attribution", "decision of attribution")),
  /** The record of a pilot (S004-63). */
  PV_PILOTE(new Text("procès-verbal de pilote", "record of a pilot"));

  private static final String DECISION_PREFIX = "decision_attribution_";

  private final Text label;

  TypePiece(Text label) {
    this.label = label;
  }

  /** {@return how people call it} */
  public Text label() {
    return label;
  }

  /**
   * {@return the type that a file writes so, to the letter; empty for any other text}
   *
   * @param code as it is written in files
   */
  public static Optional<TypePiece> find(String code) {
    return switch (code) {
      case "BON_COMMANDE" -> Optional.of(BON_COMMANDE);
      case "ATTESTATION_TVA" -> Optional.of(ATTESTATION_TVA);
      case "FACTURE" -> Optional.of(FACTURE);
      case "VA" -> Optional.of(VA);
      case "AUTRE_S" -> Optional.of(AUTRE_S);
      case "PV_PILOTE" -> Optional.of(PV_PILOTE);
      default -> estDecision(code) ? Optional.of(DECISION_ATTRIBUTION) : Optional.empty();
    };
  }

  private static boolean estDecision(String code) {
    return code.startsWith(DECISION_PREFIX)
        && NumeroDossier.estSansSuffixe(code.substring(DECISION_PREFIX.length()));
  }
}
