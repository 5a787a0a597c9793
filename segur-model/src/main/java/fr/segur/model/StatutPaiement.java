package fr.segur.model;

import java.util.Optional;

/** Where the last payment of a request stands. */
public enum StatutPaiement {
  /** Nothing is being paid (S000-32). */
  AUCUN_PAIEMENT_EN_COURS("Aucun paiement en cours", "No payment in progress"),
  /** A payment was ordered (S000-32). */
  PAIEMENT_EN_COURS("Paiement en cours", "Payment in progress"),
  /** The payment was made (S004-05); the list never shows its label. */
  PAIEMENT_EFFECTUE("Paiement effectué", "Payment made");

  private final Text label;

  StatutPaiement(String fr, String en) {
    this.label = new Text(fr, en);
  }

  /** {@return how people call it} */
  public Text label() {
    return label;
  }

  /**
   * {@return the status of that name, as {@code PAIEMENT_EN_COURS}; empty for any other text}
   *
   * @param name its name
   */
  public static Optional<StatutPaiement> find(String name) {
    for (StatutPaiement statut : values()) {
      if (statut.name().equals(name)) {
        return Optional.of(statut);
      }
    }
    return Optional.empty();
  }
}
