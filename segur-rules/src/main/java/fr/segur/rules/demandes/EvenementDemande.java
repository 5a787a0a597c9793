package fr.segur.rules.demandes;

import fr.segur.model.Text;
import fr.segur.rules.lifecycle.Acteur;
import fr.segur.rules.lifecycle.Event;
import java.util.Optional;

/** What may happen to a request. */
public enum EvenementDemande implements Event {
  /** Its file passed the import test before the window closed. */
  IMPORT_ACCEPTE(Acteur.FOURNISSEUR, "import accepté", "import accepted"),
  /** The supplier tells the assistance that it made an error. */
  ERREUR_SIGNALEE(
      Acteur.FOURNISSEUR, "erreur signalée à l'assistance", "error reported to the assistance"),
  /** Its documents are not compliant. */
  PIECES_DEMANDEES(
      Acteur.GESTIONNAIRE, "pièces complémentaires demandées", "further documents asked for"),
  /** The documents asked for are there. */
  PIECES_DEPOSEES(
      Acteur.FOURNISSEUR, "pièces complémentaires déposées", "further documents deposited"),
  /** Its data and its documents disagree. */
  MODIFICATION_DEMANDEE(Acteur.GESTIONNAIRE, "modification demandée", "modification asked for"),
  /** The supplier confirms its modifications, which are valid and whole. */
  MODIFICATION_CONFIRMEE(Acteur.FOURNISSEUR, "modification confirmée", "modification confirmed"),
  /** The supplier chooses not to modify. */
  MODIFICATION_ABANDONNEE(
      Acteur.FOURNISSEUR, "renoncement à la modification", "modification given up"),
  /** The instruction ends favourably. */
  DECISION_FAVORABLE(Acteur.GESTIONNAIRE, "décision favorable", "favourable decision"),
  /** The instruction ends with a rejection. */
  REJET(Acteur.GESTIONNAIRE, "rejet", "rejection"),
  /** The instruction of a rejected request starts again. */
  REPRISE(Acteur.GESTIONNAIRE, "reprise de l'instruction", "instruction resumed"),
  /** What is due is ordered to be paid. */
  PAIEMENT_LANCE(Acteur.GESTIONNAIRE, "paiement lancé", "payment ordered"),
  /** What is due is paid. */
  PAIEMENT_EFFECTUE(Acteur.GESTIONNAIRE, "paiement effectué", "payment made"),
  /** The supplier deletes it. */
  SUPPRESSION(Acteur.FOURNISSEUR, "suppression", "deletion"),
  /** One of its beneficiaries is in another request too. */
  CONFLIT_SIGNALE(Acteur.GESTIONNAIRE, "conflit signalé", "conflict reported"),
  /** The suppliers and their client settled it. */
  CONFLIT_RESOLU(Acteur.GESTIONNAIRE, "conflit résolu", "conflict settled"),
  /** Ten days without action. */
  RELANCE(Acteur.SYSTEME, "dix jours sans action", "ten days without action"),
  /** Twenty days without action. */
  DELAI_EXPIRE(Acteur.SYSTEME, "vingt jours sans action", "twenty days without action");

  private final Acteur acteur;
  private final Text label;

  EvenementDemande(Acteur acteur, String fr, String en) {
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
   * {@return the event of that name, as {@code IMPORT_ACCEPTE}; empty for any other text}
   *
   * @param name its name
   */
  public static Optional<EvenementDemande> find(String name) {
    for (EvenementDemande event : values()) {
      if (event.name().equals(name)) {
        return Optional.of(event);
      }
    }
    return Optional.empty();
  }
}
