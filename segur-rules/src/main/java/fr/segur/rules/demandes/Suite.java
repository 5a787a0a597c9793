package fr.segur.rules.demandes;

import fr.segur.model.StatutDemande;
import fr.segur.rules.lifecycle.Passage;
import fr.segur.rules.lifecycle.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What follows when time passes for a request, and something may be done to it.
 *
 * @param avant the request before
 * @param dossier the request after
 * @param refusal why what was tried did not happen; null when it did. Time passed all the same
 */
public record Suite(
    Dossier avant, Dossier dossier, @Nullable Refusal refusal) {

  /** {@return whether what was tried did not happen} */
  public boolean refused() {
    return refusal != null;
  }

  /** {@return what happened, the oldest first: deadlines that were reached, then what was done} */
  public List<Passage<StatutDemande, EvenementDemande, Situation, EffetDemande>> passages() {
    return dossier.history().since(avant.history());
  }

  /** {@return what is to be sent because of it, in order} */
  public List<Envoi> envois() {
    return Envoi.depuis(avant, dossier);
  }
}
