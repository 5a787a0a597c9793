package fr.segur.rules.pilotes;

import fr.segur.model.Text;
import fr.segur.rules.lifecycle.Acteur;
import fr.segur.rules.lifecycle.Event;
import java.util.Optional;

/** What may happen to a pilot. */
public enum EvenementPilote implements Event {
  /** Its supplier declares it. */
  DECLARER(Acteur.FOURNISSEUR, "déclaration", "declaration"),
  /** The ASP begins to examine it; its supplier does not see it but by losing a button. */
  PRENDRE_EN_CHARGE(Acteur.GESTIONNAIRE, "prise en charge", "taking in charge"),
  /** It is found compliant. */
  VALIDER(Acteur.GESTIONNAIRE, "validation", "validation"),
  /** It is found not compliant. */
  REJETER(Acteur.GESTIONNAIRE, "rejet", "rejection"),
  /** Its supplier gives it up. */
  ANNULER(Acteur.FOURNISSEUR, "annulation", "cancellation"),
  /** Its supplier deposits a compliant record after a rejection. */
  REGULARISER(Acteur.FOURNISSEUR, "régularisation", "regularisation");

  private final Acteur acteur;
  private final Text label;

  EvenementPilote(Acteur acteur, String fr, String en) {
    this.acteur = acteur;
    this.label = new Text(fr, en);
  }

  @Override
  public Text label() {
    return label;
  }

  @Override
  public Acteur acteur() {
    return acteur;
  }

  /**
   * {@return the event of that name, as {@code DECLARER}; empty for any other text}
   *
   * @param name its name
   */
  public static Optional<EvenementPilote> find(String name) {
    for (EvenementPilote event : values()) {
      if (event.name().equals(name)) {
        return Optional.of(event);
      }
    }
    return Optional.empty();
  }
}
