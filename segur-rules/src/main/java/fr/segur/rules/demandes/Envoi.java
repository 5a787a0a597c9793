package fr.segur.rules.demandes;

import fr.segur.rules.Paris;
import fr.segur.rules.demandes.EffetDemande.Notifie;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A notification that is due to somebody; {@link VieDesDemandes#courriel} writes it.
 *
 * @param le when
 * @param notification which
 * @param depuis when the request came to the status it is about
 * @param commentaire the personalised part; null for none
 */
public record Envoi(
    Instant le,
    NotificationDemande notification,
    Instant depuis,
    @Nullable String commentaire) {

  /** {@return the day of sending, Europe/Paris} */
  public LocalDate jour() {
    return Paris.jour(le);
  }

  /** What was sent between two moments of a request, in order; from the beginning for null. */
  static List<Envoi> depuis(@Nullable Dossier avant, Dossier apres) {
    var envois = new ArrayList<Envoi>();
    int from = avant == null ? 0 : avant.history().size();
    for (var here = apres.history(); here != null && here.size() > from; here = here.previous()) {
      var passage = here.last();
      if (passage != null) {
        var effets = passage.transition().effects();
        for (int i = effets.size() - 1; i >= 0; i--) {
          if (effets.get(i) instanceof Notifie notifie && here.depuis() != null) {
            envois.add(new Envoi(
                passage.le(), notifie.notification(), here.depuis(), passage.commentaire()));
          }
        }
      }
    }
    Collections.reverse(envois);
    return List.copyOf(envois);
  }
}
