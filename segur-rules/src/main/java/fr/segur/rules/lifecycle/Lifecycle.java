package fr.segur.rules.lifecycle;

import fr.segur.model.Text;
import fr.segur.rules.Paris;
import fr.segur.rules.lifecycle.Step.Moved;
import fr.segur.rules.lifecycle.Step.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The whole life of one kind of thing, as tables: its {@link Transition}s, its {@link Refuses} for
 * every other pair of a status and an event, its {@link Timer}s. Immutable and thread-safe.
 *
 * <p>Where several transitions leave one status on one event they are asked in order, and the first
 * whose guards hold applies; when none does, the last one says why. Nothing is thrown for an event
 * that cannot happen: {@link #step} answers a refusal.
 *
 * @param <S> statuses
 * @param <E> events
 * @param <C> what guards may consult
 * @param <F> effects
 */
@SuppressWarnings("EnumOrdinal") // indexes in memory, never stored
public final class Lifecycle<S extends Enum<S>, E extends Enum<E> & Event, C, F> {

  private static final long SECONDS_A_DAY = 86_400;

  private final List<S> statuses;
  private final List<E> events;
  private final Function<S, Text> label;
  private final List<Transition<S, E, C, F>> transitions;
  private final List<Refuses<S, E, C>> refusals;
  private final List<Timer<S, E, C>> timers;
  // by event, then by status, the first for before the thing exists
  private final List<Cell<S, E, C, F>> cells;

  /** Exactly one of the two lists has rows. */
  private record Cell<S extends Enum<S>, E extends Enum<E> & Event, C, F>(
      List<Transition<S, E, C, F>> transitions, List<Refuses<S, E, C>> refusals) {}

  /**
   * A life.
   *
   * @param statuses every status there is
   * @param events every event there is
   * @param label how people call a status
   * @param transitions in the order of the table
   * @param refusals in the order they are looked at
   * @param timers what happens by itself
   * @throws IllegalArgumentException when a pair of a status and an event has no answer, a row can
   *     never apply, or two refusals share a code: tables are written by programmers
   */
  public Lifecycle(
      Class<S> statuses,
      Class<E> events,
      Function<S, Text> label,
      List<Transition<S, E, C, F>> transitions,
      List<Refuses<S, E, C>> refusals,
      List<Timer<S, E, C>> timers) {
    this.statuses = List.of(statuses.getEnumConstants());
    this.events = List.of(events.getEnumConstants());
    this.label = label;
    this.transitions = List.copyOf(transitions);
    this.refusals = List.copyOf(refusals);
    this.timers = List.copyOf(timers);
    this.cells = cells();
    Soundness.check(this);
  }

  /** {@return every status, in the order of its enum} */
  public List<S> statuses() {
    return statuses;
  }

  /** {@return every event, in the order of its enum} */
  public List<E> events() {
    return events;
  }

  /**
   * {@return how people call {@code status}}
   *
   * @param status the status
   */
  public Text label(S status) {
    return label.apply(status);
  }

  /** {@return the rows that move, as printed} */
  public List<Transition<S, E, C, F>> transitions() {
    return transitions;
  }

  /** {@return the rows that refuse, as printed} */
  public List<Refuses<S, E, C>> refusals() {
    return refusals;
  }

  /** {@return the delays} */
  public List<Timer<S, E, C>> timers() {
    return timers;
  }

  /**
   * {@return the rows for that pair, in order; none when it is refused whatever the context}
   *
   * @param status the status; null for none
   * @param event what happens
   */
  public List<Transition<S, E, C, F>> transitions(@Nullable S status, E event) {
    return cell(status, event).transitions();
  }

  /** The refusals for that pair, in order; none when a transition answers. */
  List<Refuses<S, E, C>> refusals(@Nullable S status, E event) {
    return cell(status, event).refusals();
  }

  /** {@return every reason it may give, each once, guards first; the wrong actor aside} */
  public List<Refusal> reasons() {
    return Stream.concat(
            transitions.stream().flatMap(row -> row.guards().stream()).map(Guard::refusal),
            refusals.stream().map(Refuses::refusal))
        .distinct()
        .toList();
  }

  /**
   * {@return whether nothing leads out of {@code status}}
   *
   * @param status the status
   */
  public boolean isFinal(S status) {
    return transitions.stream().noneMatch(row -> row.from() == status && row.moves());
  }

  /**
   * {@return what becomes of a thing in {@code status} when {@code acteur} makes {@code event}
   * happen}
   *
   * @param status null before the thing exists
   * @param event what happens
   * @param acteur who acts
   * @param context what guards and timers look at
   */
  public Step<S, E, C, F> step(@Nullable S status, E event, Acteur acteur, C context) {
    return acteur == event.acteur()
        ? step(status, event, context)
        : new Refused<>(event.acteur().refusal());
  }

  private Step<S, E, C, F> step(@Nullable S status, E event, C context) {
    Cell<S, E, C, F> cell = cell(status, event);
    Refusal refusal = null;
    for (int i = 0; i < cell.transitions.size(); i++) {
      Transition<S, E, C, F> row = cell.transitions.get(i);
      refusal = row.refusal(context);
      if (refusal == null) {
        return new Moved<>(row);
      }
    }
    return new Refused<>(refusal == null ? reason(cell.refusals, context) : refusal);
  }

  /** The last row has no condition. */
  private static <S extends Enum<S>, E extends Enum<E> & Event, C> Refusal reason(
      List<Refuses<S, E, C>> rows, C context) {
    int i = 0;
    while (!rows.get(i).holds(context)) {
      i++;
    }
    return rows.get(i).refusal();
  }

  /**
   * {@return what happens next by itself after {@code history}; null for nothing}
   *
   * @param history what happened so far
   * @param context what guards and timers look at
   */
  public @Nullable Due<S, E, C> next(History<S, E, C, F> history, C context) {
    return next(history, context, Instant.MAX);
  }

  /**
   * {@return what happens next by itself, at {@code until} at the latest; null for nothing}
   *
   * @param history what happened so far
   * @param context what guards and timers look at
   * @param until the last instant looked at
   */
  public @Nullable Due<S, E, C> next(History<S, E, C, F> history, C context, Instant until) {
    Timer<S, E, C> first = null;
    int soonest = Integer.MAX_VALUE;
    for (int i = 0; i < timers.size(); i++) {
      int days = days(timers.get(i), history, context);
      if (days > 0 && days < soonest) {
        first = timers.get(i);
        soonest = days;
      }
    }
    return first == null ? null : due(first, history.depuis(), soonest, until);
  }

  /**
   * {@return everything that would happen by itself after {@code history}, in the order of the
   * timers}
   *
   * @param history what happened so far
   * @param context what guards and timers look at
   */
  public List<Due<S, E, C>> dues(History<S, E, C, F> history, C context) {
    var dues = new ArrayList<Due<S, E, C>>();
    for (Timer<S, E, C> timer : timers) {
      int days = days(timer, history, context);
      Due<S, E, C> due = days == 0 ? null : due(timer, history.depuis(), days, Instant.MAX);
      if (due != null) {
        dues.add(due);
      }
    }
    return List.copyOf(dues);
  }

  /** Zero when the timer does not run, or already ended. */
  private static <S extends Enum<S>, E extends Enum<E> & Event, C, F> int days(
      Timer<S, E, C> timer, History<S, E, C, F> history, C context) {
    return timer.status() != history.status() || history.happened(timer.event())
        ? 0
        : timer.days().applyAsInt(context);
  }

  /** Null when the timer ends after {@code until}. */
  private static <S extends Enum<S>, E extends Enum<E> & Event, C> @Nullable Due<S, E, C> due(
      Timer<S, E, C> timer, @Nullable Instant depuis, int days, Instant until) {
    if (depuis == null || isSurelyBefore(until, depuis, days)) {
      return null;
    }
    Instant le = Paris.debut(Paris.jour(depuis).plusDays(days));
    return le.isAfter(until) ? null : new Due<>(le, timer);
  }

  /** No calendar is needed: the day of entry may be over at once, and one day is an hour short. */
  private static boolean isSurelyBefore(Instant until, Instant depuis, int days) {
    return until.getEpochSecond() < depuis.getEpochSecond() + (days - 2) * SECONDS_A_DAY;
  }

  private Cell<S, E, C, F> cell(@Nullable S status, E event) {
    int row = status == null ? 0 : status.ordinal() + 1;
    return cells.get(event.ordinal() * (statuses.size() + 1) + row);
  }

  private List<Cell<S, E, C, F>> cells() {
    var all = new ArrayList<Cell<S, E, C, F>>();
    for (E event : events) {
      all.add(cellOf(null, event));
      for (S status : statuses) {
        all.add(cellOf(status, event));
      }
    }
    return List.copyOf(all);
  }

  private Cell<S, E, C, F> cellOf(@Nullable S status, E event) {
    List<Transition<S, E, C, F>> moving = transitions.stream()
        .filter(row -> row.from() == status && row.event() == event)
        .toList();
    List<Refuses<S, E, C>> refusing = moving.isEmpty()
        ? refusals.stream().filter(row -> row.covers(status, event)).toList()
        : List.of();
    return new Cell<>(moving, untilUnconditional(refusing));
  }

  private static <S extends Enum<S>, E extends Enum<E> & Event, C>
      List<Refuses<S, E, C>> untilUnconditional(List<Refuses<S, E, C>> rows) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).when() == null) {
        return rows.subList(0, i + 1);
      }
    }
    return rows;
  }
}
