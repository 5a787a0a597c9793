package fr.segur.rules.demandes;

import fr.segur.model.StatutPaiement;

/** What follows from a step in the life of a request, beside its status. */
public sealed interface EffetDemande {

  /**
   * Somebody is told.
   *
   * @param notification what
   */
  record Notifie(NotificationDemande notification) implements EffetDemande {}

  /**
   * The payment moves.
   *
   * @param paiement where it stands then
   */
  record Paie(StatutPaiement paiement) implements EffetDemande {}

  /**
   * The request is in conflict with another one, or no longer.
   *
   * @param ouvert whether it is
   */
  record Conflit(boolean ouvert) implements EffetDemande {}
}
