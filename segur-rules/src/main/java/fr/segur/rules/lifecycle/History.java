package fr.segur.rules.lifecycle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one thing, from its beginning or from the status it was found in. Adding to it
 * makes a longer one and copies nothing. Immutable and thread-safe; equal when the same things
 * happened at the same instants.
 *
 * @param <S> statuses
 * @param <E> events
 * @param <C> what guards may consult
 * @param <F> effects
 */
public final class History<S extends Enum<S>, E extends Enum<E> & Event, C, F> {

  private final @Nullable History<S, E, C, F> previous;
  private final @Nullable Passage<S, E, C, F> last;
  private final @Nullable S status;
  private final @Nullable Instant depuis;
  private final int size;

  private History(
      @Nullable History<S, E, C, F> previous,
      @Nullable Passage<S, E, C, F> last,
      @Nullable S status,
      @Nullable Instant depuis) {
    this.previous = previous;
    this.last = last;
    this.status = status;
    this.depuis = depuis;
    this.size = previous == null ? 0 : previous.size + 1;
  }

  /**
   * {@return nothing happened yet}
   *
   * @param <S> the statuses
   * @param <E> the events
   * @param <C> what guards and timers look at
   * @param <F> what follows a step
   */
  public static <S extends Enum<S>, E extends Enum<E> & Event, C, F> History<S, E, C, F> none() {
    return new History<>(null, null, null, null);
  }

  /**
   * {@return a thing found in {@code status}, where it stands since {@code depuis}}
   *
   * @param <S> the statuses
   * @param <E> the events
   * @param <C> what guards and timers look at
   * @param <F> what follows a step
   * @param status the status
   * @param depuis since when
   */
  public static <S extends Enum<S>, E extends Enum<E> & Event, C, F> History<S, E, C, F> found(
      S status, Instant depuis) {
    return new History<>(null, null, status, depuis);
  }

  /**
   * {@return the same history, and then {@code passage}}
   *
   * @param passage the step that was made
   */
  public History<S, E, C, F> then(Passage<S, E, C, F> passage) {
    Transition<S, E, C, F> transition = passage.transition();
    return new History<>(
        this, passage, transition.to(), transition.moves() ? passage.le() : depuis);
  }

  /** {@return the status reached; null before the thing exists} */
  public @Nullable S status() {
    return status;
  }

  /** {@return when that status was entered; null before the thing exists} */
  public @Nullable Instant depuis() {
    return depuis;
  }

  /** {@return what happened last; null for nothing} */
  public @Nullable Passage<S, E, C, F> last() {
    return last;
  }

  /** {@return the history before the last thing happened; null when nothing did} */
  public @Nullable History<S, E, C, F> previous() {
    return previous;
  }

  /**
   * {@return how the status was entered; null before the thing exists, or when it was found there}
   */
  public @Nullable Passage<S, E, C, F> entry() {
    var here = this;
    while (here.previous != null && here.last != null && !here.last.transition().moves()) {
      here = here.previous;
    }
    return here.last;
  }

  /**
   * {@return whether {@code event} happened since the status was entered, the entry included}
   *
   * @param event what happens
   */
  public boolean happened(E event) {
    for (var here = this; here.last != null && here.previous != null; here = here.previous) {
      if (here.last.transition().event() == event) {
        return true;
      }
      if (here.last.transition().moves()) {
        return false;
      }
    }
    return false;
  }

  /** {@return how many things happened} */
  public int size() {
    return size;
  }

  /** {@return everything that happened, the oldest first} */
  public List<Passage<S, E, C, F>> passages() {
    return since(null);
  }

  /**
   * {@return what happened after {@code earlier}, a history this one grew from, the oldest first;
   * everything for null}
   *
   * @param earlier what came before
   */
  public List<Passage<S, E, C, F>> since(@Nullable History<S, E, C, F> earlier) {
    var passages = new ArrayList<Passage<S, E, C, F>>();
    int from = earlier == null ? 0 : earlier.size;
    for (var here = this; here != null && here.last != null && here.size > from; ) {
      passages.add(here.last);
      here = here.previous;
    }
    Collections.reverse(passages);
    return Collections.unmodifiableList(passages);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof History<?, ?, ?, ?> history
        && size == history.size
        && status == history.status
        && Objects.equals(depuis, history.depuis)
        && passages().equals(history.passages());
  }

  @Override
  public int hashCode() {
    return 31 * size + Objects.hashCode(depuis);
  }

  @Override
  public String toString() {
    return passages().toString();
  }
}
