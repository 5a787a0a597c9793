package fr.segur.rules.pilotes;

import java.util.Optional;

/** The two systèmes ouverts et non sélectifs of couloir Hôpital (S004-22). */
public enum Sons {
  /** Dossier patient informatisé. */
  DPI,
  /** Plateforme d'intermédiation. */
  PFI;

  /**
   * {@return the one that is written so, to the letter; empty for any other text}
   *
   * @param code the code
   */
  public static Optional<Sons> find(String code) {
    return switch (code) {
      case "DPI" -> Optional.of(DPI);
      case "PFI" -> Optional.of(PFI);
      default -> Optional.empty();
    };
  }
}
