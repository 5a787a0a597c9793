package fr.segur.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The civil time of the agency: every day and hour of the texts is read there (C-03). */
public final class Paris {

  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

  private Paris() {}

  /**
   * {@return the day it is in Paris at {@code instant}}
   *
   * @param instant the instant
   */
  public static LocalDate jour(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }

  /**
   * {@return the date and time it is in Paris at {@code instant}}
   *
   * @param instant the instant
   */
  public static LocalDateTime heure(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZONE);
  }

  /**
   * {@return the first instant of {@code jour} in Paris}
   *
   * @param jour a day in France
   */
  public static Instant debut(LocalDate jour) {
    return instant(jour.atStartOfDay());
  }

  /**
   * {@return the instant at which it is {@code heure} in Paris; the first of two in autumn}
   *
   * @param heure local time in France
   */
  public static Instant instant(LocalDateTime heure) {
    return heure.toInstant(ZONE.getRules().getOffset(heure));
  }
}
