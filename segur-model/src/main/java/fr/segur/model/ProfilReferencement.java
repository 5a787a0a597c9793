package fr.segur.model;

import java.util.Optional;

/** What a solution is référencée for, and an installation scenario may need (S000-11). */
public enum ProfilReferencement {
  /** The software is the master of identities (S002-110). */
  MAITRE_IDENTITE("Maître de l'identité", "Identity master"),
  /** The software stores identities (S000-51). */
  STOCKAGE_IDENTITE("Stockage d'identité", "Identity storage");

  private final Text label;

  ProfilReferencement(String fr, String en) {
    this.label = new Text(fr, en);
  }

  /** {@return how people call it} */
  public Text label() {
    return label;
  }

  /**
   * {@return the profile of that name, as {@code MAITRE_IDENTITE}; empty for any other text}
   *
   * @param name its name
   */
  public static Optional<ProfilReferencement> find(String name) {
    return switch (name) {
      case "MAITRE_IDENTITE" -> Optional.of(MAITRE_IDENTITE);
      case "STOCKAGE_IDENTITE" -> Optional.of(STOCKAGE_IDENTITE);
      default -> Optional.empty();
    };
  }
}
