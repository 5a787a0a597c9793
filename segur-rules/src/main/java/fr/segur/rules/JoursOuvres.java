package fr.segur.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * Working days: Monday to Friday, the eleven legal holidays of metropolitan France aside (S001-19).
 * Gregorian calendar; computed, so for every year.
 */
public final class JoursOuvres {

  private static final Set<MonthDay> FIXED = Set.of(
      MonthDay.of(1, 1),
      MonthDay.of(5, 1),
      MonthDay.of(5, 8),
      MonthDay.of(7, 14),
      MonthDay.of(8, 15),
      MonthDay.of(11, 1),
      MonthDay.of(11, 11),
      MonthDay.of(12, 25));

  private static final int EASTER_MONDAY = 1;
  private static final int ASCENSION = 39;
  private static final int WHIT_MONDAY = 50;

  private JoursOuvres() {}

  /**
   * {@return whether that day is a working day}
   *
   * @param jour a day in France
   */
  public static boolean estOuvre(LocalDate jour) {
    return jour.getDayOfWeek() != DayOfWeek.SATURDAY
        && jour.getDayOfWeek() != DayOfWeek.SUNDAY
        && !estFerie(jour);
  }

  /**
   * {@return whether that day is a legal holiday in metropolitan France}
   *
   * @param jour a day in France
   */
  public static boolean estFerie(LocalDate jour) {
    if (FIXED.contains(MonthDay.from(jour))) {
      return true;
    }
    long sinceEaster = jour.toEpochDay() - paques(jour.getYear()).toEpochDay();
    return sinceEaster == EASTER_MONDAY || sinceEaster == ASCENSION || sinceEaster == WHIT_MONDAY;
  }

  /**
   * {@return the last of {@code jours} working days after {@code du}, which is day 0; {@code du}
   * itself for none}
   *
   * @param du the first day
   * @param jours how many working days
   * @throws IllegalArgumentException when {@code jours} is negative
   */
  public static LocalDate apres(LocalDate du, int jours) {
    if (jours < 0) {
      throw new IllegalArgumentException("jours < 0: " + jours);
    }
    LocalDate jour = du;
    for (int left = jours; left > 0; ) {
      jour = jour.plusDays(1);
      left -= estOuvre(jour) ? 1 : 0;
    }
    return jour;
  }

  /** Easter Sunday of the Gregorian calendar, by the anonymous algorithm. */
  static LocalDate paques(int annee) {
    int golden = annee % 19;
    int century = annee / 100;
    int inCentury = annee % 100;
    int epact =
        (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
    int late = (golden + 11 * epact + 22 * weekday) / 451;
    int day = epact + weekday - 7 * late + 114;
    return LocalDate.of(annee, day / 31, day % 31 + 1);
  }
}
