package fr.segur.rules.pilotes;

import java.util.Optional;

/** What a person of the supplier is entitled to on the portal. */
public enum Role {
  /** May declare, cancel and regularise pilots (S004-02). */
  FOURNISSEUR_ADMINISTRATEUR,
  /** May not. */
  FOURNISSEUR;

  /**
   * {@return the role of that name; empty for any other text}
   *
   * @param name its name
   */
  public static Optional<Role> find(String name) {
    return switch (name) {
      case "FOURNISSEUR_ADMINISTRATEUR" -> Optional.of(FOURNISSEUR_ADMINISTRATEUR);
      case "FOURNISSEUR" -> Optional.of(FOURNISSEUR);
      default -> Optional.empty();
    };
  }
}
