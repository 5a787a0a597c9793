package fr.segur.model;

import java.util.Optional;

/** What a server certificate is for (S003-25). */
public enum UtiliteCertificat {
  /** The shared medical record. */
  DMP("DMP", "DMP"),
  /** The national health identity service. */
  INS("INS", "INS"),
  /** Both. */
  DMP_INS("DMP,INS", "DMP, INS");

  private final String code;
  private final String libelle;

  UtiliteCertificat(String code, String libelle) {
    this.code = code;
    this.libelle = libelle;
  }

  /** {@return what a file writes: {@code DMP}, {@code INS} or {@code DMP,INS}} */
  public String code() {
    return code;
  }

  /**
   * {@return what the lists of the pop-ins offer: {@code DMP}, {@code INS} or {@code DMP, INS}
   * (S003-62)}
   */
  public String libelle() {
    return libelle;
  }

  /**
   * {@return the use that a file writes so, to the letter; empty for any other text} {@code DMP,
   * INS}, as the pop-ins spell it, is {@link #DMP_INS} too (C-69).
   *
   * @param code as it is written in files
   */
  public static Optional<UtiliteCertificat> find(String code) {
    return switch (code) {
      case "DMP" -> Optional.of(DMP);
      case "INS" -> Optional.of(INS);
      case "DMP,INS", "DMP, INS" -> Optional.of(DMP_INS);
      default -> Optional.empty();
    };
  }
}
