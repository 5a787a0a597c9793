package fr.segur.rules;

import fr.segur.model.Readings;

/**
 * How a check is made. Immutable.
 *
 * @param readings the option chosen for each reading
 * @param findingsPerRule findings kept for each code, at least 1; totals are always true
 */
public record Settings(Readings readings, int findingsPerRule) {

  /** The default readings, and a thousand findings a rule. */
  public static final Settings DEFAULTS = new Settings(Readings.DEFAULTS, 1000);

  /**
   * Refuses what cannot be.
   *
   * @param readings the option chosen for each reading
   * @param findingsPerRule findings kept for each code, at least 1; totals are always true
   * @throws IllegalArgumentException when not one finding is kept
   */
  public Settings {
    if (findingsPerRule < 1) {
      throw new IllegalArgumentException("findingsPerRule < 1: " + findingsPerRule);
    }
  }

  /**
   * {@return the same settings with other readings}
   *
   * @param others the option of each reading
   */
  public Settings with(Readings others) {
    return new Settings(others, findingsPerRule);
  }

  /**
   * {@return the same settings, keeping at most {@code most} findings of each code}
   *
   * @param most findings kept for each rule, above 0
   * @throws IllegalArgumentException when it is not
   */
  public Settings keeping(int most) {
    return new Settings(readings, most);
  }
}
