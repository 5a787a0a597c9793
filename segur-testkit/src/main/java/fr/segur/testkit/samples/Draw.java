package fr.segur.testkit.samples;

import java.time.LocalDate;
import java.util.List;

/**
 * Where the choices of a generator come from. Zero is always the simplest choice, so that a source
 * of zeros gives the plainest sample; a draw is consumed by use and confined to one thread.
 */
public interface Draw {

  /**
   * {@return a number from 0 to {@code bound} − 1; {@code bound} is at least 1}
   *
   * @param bound above 0
   */
  int below(int bound);

  /**
   * {@return choices that look random, the same ones for the same seed on every machine}
   *
   * @param seed any number; the same one gives the same choices
   */
  static Draw of(long seed) {
    return new SeededDraw(seed);
  }

  /**
   * {@return choices that were made before, in order; zeros when there are no more} A smaller
   * number never gives a later choice: shrinking the numbers simplifies the sample.
   *
   * @param choices numbers of at least 0
   */
  static Draw of(List<Integer> choices) {
    return new ChosenDraw(choices);
  }

  /**
   * {@return a number between the two, both inclusive; the first is the simplest}
   *
   * @param first the smallest
   * @param last the greatest, included
   */
  default int between(int first, int last) {
    return first + below(last - first + 1);
  }

  /**
   * {@return true once in {@code outOf} times; false is the simplest}
   *
   * @param outOf how many chances in all, above 0
   */
  default boolean once(int outOf) {
    return below(outOf) == outOf - 1;
  }

  /**
   * {@return one of them; the first is the simplest}
   *
   * @param <T> the type of the value
   * @param choices those made before, or to choose from
   */
  default <T> T oneOf(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /**
   * {@return one of them; the first is the simplest}
   *
   * @param <T> the type of the value
   * @param choices those made before, or to choose from
   */
  @SuppressWarnings("unchecked") // the array is only read
  default <T> T oneOf(T... choices) {
    return choices[below(choices.length)];
  }

  /**
   * {@return a day between the two, both inclusive: the borders as often as all other days
   * together}
   *
   * @param first the first day, included
   * @param last the last day, included
   */
  default LocalDate day(LocalDate first, LocalDate last) {
    int days = Math.toIntExact(last.toEpochDay() - first.toEpochDay());
    return switch (below(4)) {
      case 0 -> last;
      case 1 -> first;
      default -> first.plusDays(below(days + 1));
    };
  }
}
