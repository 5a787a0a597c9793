package fr.segur.rules.lifecycle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One row of the refusals of a life, for the pairs of a status and an event that have no
 * {@link Transition}. The first row that covers the pair, and whose condition holds, gives the
 * reason.
 *
 * @param statuses the statuses it covers, null standing for before the thing exists; null for every
 *     status
 * @param events the events it covers; null for every event
 * @param when a further condition; null for none
 * @param refusal the reason
 * @param <S> statuses
 * @param <E> events
 * @param <C> what the condition may consult
 */
public record Refuses<S extends Enum<S>, E extends Enum<E> & Event, C>(
    @Nullable List<@Nullable S> statuses,
    @Nullable List<E> events,
    @Nullable Predicate<C> when,
    Refusal refusal) {

  /**
   * Keeps copies: what it was made from may change.
   *
   * @param statuses the statuses it covers, null standing for before the thing exists; null for
   *     every status
   * @param events the events it covers; null for every event
   * @param when a further condition; null for none
   * @param refusal the reason
   */
  public Refuses {
    // null is a member: List.copyOf would not have it
    statuses = statuses == null ? null : Collections.unmodifiableList(new ArrayList<>(statuses));
    events = events == null ? null : List.copyOf(events);
  }

  boolean covers(@Nullable S status, E event) {
    return (statuses == null || statuses.contains(status))
        && (events == null || events.contains(event));
  }

  boolean holds(C context) {
    return when == null || when.test(context);
  }
}
