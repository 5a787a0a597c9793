package fr.segur.rules.suivi;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days from one to another, both inclusive; a side that is null is open. A period that ends before
 * it begins holds no day.
 *
 * @param du first day
 * @param au last day
 */
public record Periode(@Nullable LocalDate du, @Nullable LocalDate au) {

  /** Every day. */
  public static final Periode TOUJOURS = new Periode(null, null);

  /**
   * {@return whether the day is one of them}
   *
   * @param jour a day in France
   */
  public boolean contient(LocalDate jour) {
    return (du == null || !jour.isBefore(du)) && (au == null || !jour.isAfter(au));
  }
}
