package fr.segur.model;

import java.util.Optional;

/** Whether the supplier is liable to VAT for an order, hence what is paid. */
public enum RegimeTva {
  /** Liable: the amount including VAT is paid, at a rate above zero (S002-090). */
  TTC(new Text("TTC", "including VAT")),
  /** Not liable: the amount excluding VAT is paid, at rate zero (S002-091). */
  HT(new Text("HT", "excluding VAT"));

  private final Text label;

  RegimeTva(Text label) {
    this.label = label;
  }

  /** {@return how people call it} */
  public Text label() {
    return label;
  }

  /**
   * {@return the regime that a file writes so, to the letter; empty for any other text}
   *
   * @param code as it is written in files
   */
  public static Optional<RegimeTva> find(String code) {
    return switch (code) {
      case "TTC" -> Optional.of(TTC);
      case "HT" -> Optional.of(HT);
      default -> Optional.empty();
    };
  }
}
