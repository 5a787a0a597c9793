package fr.segur.rules.lifecycle;

import fr.segur.model.Reading;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One row of a life: in that status, when that happens and the guards hold, it moves there. Who may
 * make it happen is said by the event.
 *
 * @param from the status it leaves; null before the thing exists
 * @param event what happens
 * @param to the status it reaches; the same one when only its effects count
 * @param guards all of which must hold, asked in order
 * @param effects what follows beside the move, in order
 * @param statements ids of the sentences it comes from
 * @param readings readings it rests on
 * @param <S> statuses
 * @param <E> events
 * @param <C> what guards may consult
 * @param <F> effects
 */
public record Transition<S extends Enum<S>, E extends Enum<E> & Event, C, F>(
    @Nullable S from,
    E event,
    S to,
    List<Guard<C>> guards,
    List<F> effects,
    List<String> statements,
    List<Reading> readings) {

  /**
   * Keeps copies: what it was made from may change.
   *
   * @param from the status it leaves; null before the thing exists
   * @param event what happens
   * @param to the status it reaches; the same one when only its effects count
   * @param guards all of which must hold, asked in order
   * @param effects what follows beside the move, in order
   * @param statements ids of the sentences it comes from
   * @param readings readings it rests on
   */
  public Transition {
    guards = List.copyOf(guards);
    effects = List.copyOf(effects);
    statements = List.copyOf(statements);
    readings = List.copyOf(readings);
  }

  /**
   * {@return a row without guard, effect, statement or reading}
   *
   * @param <S> the statuses
   * @param <E> the events
   * @param <C> what guards and timers look at
   * @param <F> what follows a step
   * @param from the status before it; null for none
   * @param event what happens
   * @param to the status after it
   */
  public static <S extends Enum<S>, E extends Enum<E> & Event, C, F> Transition<S, E, C, F> of(
      @Nullable S from, E event, S to) {
    return new Transition<>(from, event, to, List.of(), List.of(), List.of(), List.of());
  }

  /**
   * {@return the same row, under one more guard}
   *
   * @param asked what must hold
   */
  public Transition<S, E, C, F> when(Guard<C> asked) {
    return new Transition<>(from, event, to, with(guards, asked), effects, statements, readings);
  }

  /**
   * {@return the same row, with one more effect}
   *
   * @param following what follows the step
   */
  public Transition<S, E, C, F> does(F following) {
    return new Transition<>(
        from, event, to, guards, with(effects, following), statements, readings);
  }

  /**
   * {@return the same row, coming from these statements}
   *
   * @param ids ids of statements
   */
  public Transition<S, E, C, F> cites(String... ids) {
    return new Transition<>(from, event, to, guards, effects, List.of(ids), readings);
  }

  /**
   * {@return the same row, resting on these readings}
   *
   * @param consulted the readings it may consult
   */
  public Transition<S, E, C, F> reads(Reading... consulted) {
    return new Transition<>(from, event, to, guards, effects, statements, List.of(consulted));
  }

  /** {@return whether it leaves its status, or begins the life} */
  public boolean moves() {
    return from != to;
  }

  private static <T> List<T> with(List<T> list, T one) {
    return Stream.concat(list.stream(), Stream.of(one)).toList();
  }

  /** The first refusal of a guard that does not hold; null when the row applies. */
  @Nullable
  Refusal refusal(C context) {
    for (int i = 0; i < guards.size(); i++) {
      Guard<C> guard = guards.get(i);
      if (!guard.holds().test(context)) {
        return guard.refusal();
      }
    }
    return null;
  }
}
