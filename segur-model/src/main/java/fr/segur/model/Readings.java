package fr.segur.model;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * One option chosen for every {@link Reading}, as {@code Readings.DEFAULTS.with(Reading.R_02,
 * Option.JOUR_EXCLU)}. Immutable and thread-safe.
 */
@SuppressWarnings("EnumOrdinal") // an index in memory, never stored
public final class Readings {

  private static final Reading[] ALL = Reading.values();

  /** The default option of every reading. */
  public static final Readings DEFAULTS =
      new Readings(Arrays.stream(ALL).map(Reading::defaultOption).toArray(Option[]::new));

  // indexed by the ordinal of the reading
  private final Option[] choices;

  private Readings(Option[] choices) {
    this.choices = choices;
  }

  /**
   * {@return the same choices, but {@code option} for {@code reading}}
   *
   * @param reading the reading
   * @param option what is chosen
   * @throws IllegalArgumentException when it is not an option of that reading
   */
  public Readings with(Reading reading, Option option) {
    if (!reading.options().contains(option)) {
      throw new IllegalArgumentException(
          option + " is not an option of " + reading.id() + ", which has " + reading.options());
    }
    var copy = choices.clone();
    copy[reading.ordinal()] = option;
    return new Readings(copy);
  }

  /**
   * {@return the option chosen for {@code reading}, one of {@link Reading#options()}}
   *
   * @param reading the reading
   */
  public Option choice(Reading reading) {
    return choices[reading.ordinal()];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Readings readings && Arrays.equals(choices, readings.choices);
  }

  @Override
  public int hashCode() {
    // by name: the hash of an enum differs from one run to the next
    int hash = 1;
    for (Option option : choices) {
      hash = 31 * hash + option.name().hashCode();
    }
    return hash;
  }

  /** The choices that are not defaults, as {@code Readings[R-03=JOUR_EXCLU]}. */
  @Override
  public String toString() {
    return Arrays.stream(ALL)
        .filter(reading -> choice(reading) != reading.defaultOption())
        .map(reading -> reading.id() + '=' + choice(reading))
        .collect(Collectors.joining(", ", "Readings[", "]"));
  }
}
