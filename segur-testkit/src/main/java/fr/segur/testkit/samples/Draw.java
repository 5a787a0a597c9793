package fr.segur.testkit.samples;

import java.time.LocalDate;
import java.util.List;

/**
 * Where the choices of a generator come from. Zero is always the simplest choice, so that a source
 * of zeros gives the plainest sample; a draw is consumed by use and confined to one thread.
 */
public interface Draw {

  /** A number from 0 to {@code bound} − 1; {@code bound} is at least 1. */
  int below(int bound);

  /** Choices that look random, the same ones for the same seed on every machine. */
  static Draw of(long seed) {
    return new SeededDraw(seed);
  }

  /**
   * Choices that were made before, in order; zeros when there are no more. A smaller number never
   * gives a later choice: shrinking the numbers simplifies the sample.
   *
   * @param choices numbers of at least 0
   */
  static Draw of(List<Integer> choices) {
    return new ChosenDraw(choices);
  }

  /** A number between the two, both inclusive; the first is the simplest. */
  default int between(int first, int last) {
    return first + below(last - first + 1);
  }

  /** True once in {@code outOf} times; false is the simplest. */
  default boolean once(int outOf) {
    return below(outOf) == outOf - 1;
  }

  /** One of them; the first is the simplest. */
  default <T> T oneOf(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /** One of them; the first is the simplest. */
  @SuppressWarnings("unchecked") // the array is only read
  default <T> T oneOf(T... choices) {
    return choices[below(choices.length)];
  }

  /** A day between the two, both inclusive: the borders as often as all other days together. */
  default LocalDate day(LocalDate first, LocalDate last) {
    int days = Math.toIntExact(last.toEpochDay() - first.toEpochDay());
    return switch (below(4)) {
      case 0 -> last;
      case 1 -> first;
      default -> first.plusDays(below(days + 1));
    };
  }
}
