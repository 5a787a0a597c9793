package fr.segur.rules.pilotes;

import fr.segur.rules.Paris;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A notification that is due to the supplier; {@link VieDesPilotes#courriel} writes it.
 *
 * @param le when
 * @param notification which
 * @param pilote key of the pilot it follows from
 * @param motif the reason of a rejection, with its comment; null for none
 */
public record EnvoiPilote(
    Instant le,
    NotificationPilote notification,
    String pilote,
    @Nullable String motif) {

  /** {@return the day of sending, Europe/Paris} */
  public LocalDate jour() {
    return Paris.jour(le);
  }
}
