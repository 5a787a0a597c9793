package fr.segur.model;

import java.util.Optional;

/** The sectors of the programme that a window is known for. Their codes are not all printed. */
public enum Couloir {
  /** Médico-social, the couloir of AF-MS2 DUI PDE-Va1 (S002-003). */
  MS2("Médico-social (MS2)", "Social care (MS2)"),
  /** Médecine de ville, one of the four of the closing guide (S001-01). */
  MDV("Médecine de ville", "Primary care"),
  /** Biologie, one of the four of the closing guide (S001-01). */
  BIO("Biologie", "Laboratory medicine"),
  /** Radiologie, one of the four of the closing guide (S001-01). */
  RAD("Radiologie", "Radiology"),
  /** Hôpital, one of the four of the closing guide (S001-01). */
  HOP("Hôpital", "Hospital");

  private final Text label;

  Couloir(String fr, String en) {
    this.label = new Text(fr, en);
  }

  /** {@return how people call it} */
  public Text label() {
    return label;
  }

  /**
   * {@return the couloir of that three-character code, as {@code MS2}; empty for any other text}
   *
   * @param code as it is written in files
   */
  public static Optional<Couloir> find(String code) {
    return switch (code) {
      case "MS2" -> Optional.of(MS2);
      case "MDV" -> Optional.of(MDV);
      case "BIO" -> Optional.of(BIO);
      case "RAD" -> Optional.of(RAD);
      case "HOP" -> Optional.of(HOP);
      default -> Optional.empty();
    };
  }
}
