package fr.segur.rules.demandes;

import fr.segur.model.Reading;
import fr.segur.rules.lifecycle.Refusal;
import fr.segur.rules.lifecycle.Timer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody can do about a request, or why not.
 *
 * @param event what
 * @param refusal why it cannot be done now; null when it can
 * @param des when it happens by itself; null for what somebody does
 * @param avant first instant at which it will be too late, as things stand; null when no text sets
 *     an end
 * @param readings readings the answer rests on
 */
public record Action(
    EvenementDemande event,
    @Nullable Refusal refusal,
    @Nullable Instant des,
    @Nullable Instant avant,
    List<Reading> readings) {

  /**
   * Keeps copies: what it was made from may change.
   *
   * @param event what
   * @param refusal why it cannot be done now; null when it can
   * @param des when it happens by itself; null for what somebody does
   * @param avant first instant at which it will be too late, as things stand; null when no text
   *     sets an end
   * @param readings readings the answer rests on
   */
  public Action {
    readings = List.copyOf(readings);
  }

  /** It can be done, without an end. */
  static Action possible(EvenementDemande event) {
    return new Action(event, null, null, null, List.of());
  }

  /** It can be done until a delay ends. */
  static Action jusquA(EvenementDemande event, Instant avant, Timer<?, ?, ?> timer) {
    return new Action(event, null, null, avant, timer.readings());
  }

  /** It happens by itself when a delay ends. */
  static Action aLEcheance(EvenementDemande event, Instant des, Timer<?, ?, ?> timer) {
    return new Action(event, null, des, null, timer.readings());
  }

  /** It cannot be done. */
  static Action refusee(EvenementDemande event, Refusal refusal) {
    return new Action(event, refusal, null, null, refusal.readings());
  }

  /** {@return whether it can be done now, or will happen by itself} */
  public boolean possible() {
    return refusal == null;
  }
}
