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

  /** Nothing happened yet. */
  public static <S extends Enum<S>, E extends Enum<E> & Event, C, F> History<S, E, C, F> none() {
    return new History<>(null, null, null, null);
  }

  /** A thing found in {@code status}, where it stands since {@code depuis}. */
  public static <S extends Enum<S>, E extends Enum<E> & Event, C, F> History<S, E, C, F> found(
      S status, Instant depuis) {
    return new History<>(null, null, status, depuis);
  }

  /** The same history, and then {@code passage}. */
  public History<S, E, C, F> then(Passage<S, E, C, F> passage) {
    Transition<S, E, C, F> transition = passage.transition();
    return new History<>(
        this, passage, transition.to(), transition.moves() ? passage.le() : depuis);
  }

  /** The status reached; null before the thing exists. */
  public @Nullable S status() {
    return status;
  }

  /** When that status was entered; null before the thing exists. */
  public @Nullable Instant depuis() {
    return depuis;
  }

  /** What happened last; null for nothing. */
  public @Nullable Passage<S, E, C, F> last() {
    return last;
  }

  /** The history before the last thing happened; null when nothing did. */
  public @Nullable History<S, E, C, F> previous() {
    return previous;
  }

  /** How the status was entered; null before the thing exists, or when it was found there. */
  public @Nullable Passage<S, E, C, F> entry() {
    var here = this;
    while (here.previous != null && here.last != null && !here.last.transition().moves()) {
      here = here.previous;
    }
    return here.last;
  }

  /** Whether {@code event} happened since the status was entered, the entry included. */
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

  /** How many things happened. */
  public int size() {
    return size;
  }

  /** Everything that happened, the oldest first. */
  public List<Passage<S, E, C, F>> passages() {
    return since(null);
  }

  /**
   * What happened after {@code earlier}, a history this one grew from, the oldest first; everything
   * for null.
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
