package fr.segur.rules.lifecycle;

import fr.segur.model.Reading;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A delay that begins each time a status is entered, and makes something happen when it ends, once.
 *
 * @param status the status in which it runs
 * @param event what happens, at 00:00 Europe/Paris of the day it is due
 * @param days calendar days from the day of the entry, which is day 0, to the day it is due; zero
 *     when it does not run
 * @param statements ids of the sentences it comes from
 * @param readings readings it rests on
 * @param <S> statuses
 * @param <E> events
 * @param <C> what the delay may depend on
 */
public record Timer<S extends Enum<S>, E extends Enum<E> & Event, C>(
    S status, E event, ToIntFunction<C> days, List<String> statements, List<Reading> readings) {

  /**
   * Keeps copies: what it was made from may change.
   *
   * @param status the status in which it runs
   * @param event what happens, at 00:00 Europe/Paris of the day it is due
   * @param days calendar days from the day of the entry, which is day 0, to the day it is due; zero
   *     when it does not run
   * @param statements ids of the sentences it comes from
   * @param readings readings it rests on
   */
  public Timer {
    statements = List.copyOf(statements);
    readings = List.copyOf(readings);
  }
}
