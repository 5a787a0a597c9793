package fr.segur.schemas;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Instants as facts, cases and the command line write them: date, time and offset. */
public final class Instants {

  private Instants() {}

  /** The instant of an ISO 8601 offset date-time, as {@code 2023-11-02T10:15:00+01:00}. */
  public static Optional<Instant> parse(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text.strip()).toInstant());
    } catch (DateTimeException notAnInstant) {
      return Optional.empty();
    }
  }
}
