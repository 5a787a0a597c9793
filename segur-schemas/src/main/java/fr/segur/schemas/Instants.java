package fr.segur.schemas;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Instants as facts, cases and the command line write them: date, time and offset. */
public final class Instants {

  /** Farther instants have no day in every zone. */
  private static final int LAST_YEAR = 9999;

  private Instants() {}

  /**
   * {@return the instant of an ISO 8601 offset date-time of four-digit year, as
   * {@code 2023-11-02T10:15:00+01:00}}
   *
   * @param text the text to read
   */
  public static Optional<Instant> parse(String text) {
    try {
      OffsetDateTime parsed = OffsetDateTime.parse(text.strip());
      boolean usual = parsed.getYear() >= 0 && parsed.getYear() <= LAST_YEAR;
      return usual ? Optional.of(parsed.toInstant()) : Optional.empty();
    } catch (DateTimeException notAnInstant) {
      return Optional.empty();
    }
  }
}
