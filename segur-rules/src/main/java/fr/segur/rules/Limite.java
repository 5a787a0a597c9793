package fr.segur.rules;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A last moment that a text prints, Europe/Paris. Whether the day itself or the minute printed
 * still counts is a reading.
 *
 * @param jour the day printed
 * @param heure the hour printed; null when there is none
 */
public record Limite(LocalDate jour, @Nullable LocalTime heure) {

  /**
   * {@return a day without an hour}
   *
   * @param iso as {@code 2024-01-10} or {@code 2022-11-30T14:00}
   */
  public static Limite jour(String iso) {
    return new Limite(LocalDate.parse(iso), null);
  }

  /**
   * {@return a day and a full hour}
   *
   * @param iso as {@code 2024-01-10} or {@code 2022-11-30T14:00}
   * @param heure local time in France
   */
  public static Limite heure(String iso, int heure) {
    return new Limite(LocalDate.parse(iso), LocalTime.of(heure, 0));
  }
}
