package fr.segur.model;

import java.util.Optional;

/** The kinds of request (S000-31). */
public enum TypeDemande {
  /** 30 % of the payable amount, once the order is signed. */
  AVANCE(new Text("Avance", "Advance")),
  /** The rest, once the Prestation is performed. */
  SOLDE(new Text("Solde", "Balance"));

  private final Text label;

  TypeDemande(Text label) {
    this.label = label;
  }

  /** {@return how people call it} */
  public Text label() {
    return label;
  }

  /**
   * {@return the kind that a file writes so, to the letter; empty for any other text}
   *
   * @param code as it is written in files
   */
  public static Optional<TypeDemande> find(String code) {
    return switch (code) {
      case "AVANCE" -> Optional.of(AVANCE);
      case "SOLDE" -> Optional.of(SOLDE);
      default -> Optional.empty();
    };
  }
}
