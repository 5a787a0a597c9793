package fr.segur.model;

import java.util.Optional;

/** Whose person the technical administrator of a certificate is (S003-18). */
public enum StatutAdminTechnique {
  /** The software publisher's. */
  EDITEUR("E", new Text("Editeur", "Publisher")),
  /** The client structure's. */
  STRUCTURE("S", new Text("Structure", "Structure"));

  private final String code;
  private final Text label;

  StatutAdminTechnique(String code, Text label) {
    this.code = code;
    this.label = label;
  }

  /** {@return the letter that a file writes: {@code E} or {@code S}} */
  public String code() {
    return code;
  }

  /** {@return how people call it; the French form is the portal's} */
  public Text label() {
    return label;
  }

  /**
   * {@return the status that a file writes so, to the letter; empty for any other text}
   *
   * @param code as it is written in files
   */
  public static Optional<StatutAdminTechnique> find(String code) {
    return switch (code) {
      case "E" -> Optional.of(EDITEUR);
      case "S" -> Optional.of(STRUCTURE);
      default -> Optional.empty();
    };
  }
}
