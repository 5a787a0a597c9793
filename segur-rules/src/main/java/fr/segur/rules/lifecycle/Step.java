package fr.segur.rules.lifecycle;

/**
 * What a life answers to an event.
 *
 * @param <S> statuses
 * @param <E> events
 * @param <C> what guards may consult
 * @param <F> effects
 */
public sealed interface Step<S extends Enum<S>, E extends Enum<E> & Event, C, F> {

  /**
   * It happens.
   *
   * @param transition the row that applies
   */
  record Moved<S extends Enum<S>, E extends Enum<E> & Event, C, F>(
      Transition<S, E, C, F> transition) implements Step<S, E, C, F> {}

  /**
   * It cannot happen.
   *
   * @param refusal why not
   */
  record Refused<S extends Enum<S>, E extends Enum<E> & Event, C, F>(Refusal refusal)
      implements Step<S, E, C, F> {}
}
