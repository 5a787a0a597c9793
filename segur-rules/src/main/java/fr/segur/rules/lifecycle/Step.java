package fr.segur.rules.lifecycle;

import org.jspecify.annotations.Nullable;

/**
 * What a life answers to an event: it happens, or it cannot.
 *
 * @param <S> statuses
 * @param <E> events
 * @param <C> what guards may consult
 * @param <F> effects
 */
public sealed interface Step<S extends Enum<S>, E extends Enum<E> & Event, C, F> {

  /** {@return the row that applies; null when it cannot happen} */
  @Nullable
  Transition<S, E, C, F> transition();

  /** {@return why it cannot happen; null when it happens} */
  @Nullable
  Refusal refusal();

  /**
   * It happens.
   *
   * @param transition the row that applies
   */
  record Moved<S extends Enum<S>, E extends Enum<E> & Event, C, F>(
      Transition<S, E, C, F> transition) implements Step<S, E, C, F> {

    @Override
    public @Nullable Refusal refusal() {
      return null;
    }
  }

  /**
   * It cannot happen.
   *
   * @param refusal why not
   */
  record Refused<S extends Enum<S>, E extends Enum<E> & Event, C, F>(Refusal refusal)
      implements Step<S, E, C, F> {

    @Override
    public @Nullable Transition<S, E, C, F> transition() {
      return null;
    }
  }
}
