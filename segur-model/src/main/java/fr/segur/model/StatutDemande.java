package fr.segur.model;

import java.util.Optional;

/** Where a request stands. The portal prints a label for five of them; two are inferred. */
public enum StatutDemande {
  /** Recorded; waiting for instruction, or under it. */
  EN_COURS("En cours", "In progress", true),
  /** The supplier must add a document. */
  EN_ATTENTE_DE_PIECE_JOINTE_COMPLEMENTAIRE(
      "En attente de pièce jointe complémentaire", "Waiting for a further document", true),
  /** The supplier must correct data. */
  A_MODIFIER("A modifier", "To be modified", true),
  /** The instruction ended favourably. */
  DECIDEE("Décidée", "Decided", true),
  /** The instruction ended with a rejection; no label is printed. */
  REJETEE("Rejetée", "Rejected", false),
  /** The supplier deleted it; the menu entry is printed, the status is not (C-51). */
  SUPPRIMEE("Supprimée", "Deleted", false),
  /** Seen once on the portal and nowhere explained (S000-33). */
  REGULARISATION_EN_COURS("Régularisation en cours", "Regularisation in progress", true);

  private final Text label;
  private final boolean printed;

  StatutDemande(String fr, String en, boolean printed) {
    this.label = new Text(fr, en);
    this.printed = printed;
  }

  /** {@return how people call it; the French form is the portal's where it prints one} */
  public Text label() {
    return label;
  }

  /** {@return the label as the portal prints it; empty for the two inferred statuses} */
  public Optional<String> libellePortail() {
    return printed ? Optional.of(label.fr()) : Optional.empty();
  }

  /**
   * {@return the status of that name, as {@code A_MODIFIER}; empty for any other text}
   *
   * @param name its name
   */
  public static Optional<StatutDemande> find(String name) {
    for (StatutDemande statut : values()) {
      if (statut.name().equals(name)) {
        return Optional.of(statut);
      }
    }
    return Optional.empty();
  }
}
