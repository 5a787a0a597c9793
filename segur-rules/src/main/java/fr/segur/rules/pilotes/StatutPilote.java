package fr.segur.rules.pilotes;

import fr.segur.model.Text;
import java.util.Optional;

/** Where a declared pilot stands (S004-54). */
public enum StatutPilote {
  /** Declared; its instruction is not begun, or under way (S004-28). */
  EN_COURS("Demande en cours", "In progress", true),
  /** Found compliant (S004-29). */
  VALIDEE("Demande validée", "Validated", true),
  /** Found not compliant (S004-55). */
  REJETEE("Demande rejetée", "Rejected", false),
  /** Given up by the supplier (S004-56). */
  ANNULEE("Demande annulée", "Cancelled", false);

  private final Text label;
  private final boolean actif;

  StatutPilote(String fr, String en, boolean actif) {
    this.label = new Text(fr, en);
    this.actif = actif;
  }

  /** {@return how people call it; the French form is the portal's} */
  public Text label() {
    return label;
  }

  /** {@return whether such a pilot takes one of the three places of its numéro ANS (S004-19)} */
  public boolean actif() {
    return actif;
  }

  /**
   * {@return the status of that name, as {@code EN_COURS}; empty for any other text}
   *
   * @param name its name
   */
  public static Optional<StatutPilote> find(String name) {
    for (StatutPilote statut : values()) {
      if (statut.name().equals(name)) {
        return Optional.of(statut);
      }
    }
    return Optional.empty();
  }
}
