package fr.segur.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The civil time of the agency: every day and hour of the texts is read there (C-03). */
public final class Paris {

  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

  private Paris() {}

  /** The day it is in Paris at {@code instant}. */
  public static LocalDate jour(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }

  /** The date and time it is in Paris at {@code instant}. */
  public static LocalDateTime heure(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZONE);
  }

  /** The first instant of {@code jour} in Paris. */
  public static Instant debut(LocalDate jour) {
    return instant(jour.atStartOfDay());
  }

  /** The instant at which it is {@code heure} in Paris; the first of two in autumn. */
  public static Instant instant(LocalDateTime heure) {
    return heure.toInstant(ZONE.getRules().getOffset(heure));
  }
}
