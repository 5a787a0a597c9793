package fr.segur.schemas;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The two ways a day is written: {@code 2023-05-12} and {@code 12/05/2023}; nothing else is one.
 */
final class Dates {

  private static final int LENGTH = 10;

  private Dates() {}

  /** The day, or null when the text is not one of the calendar. */
  static @Nullable LocalDate parse(String text) {
    if (text.length() != LENGTH) {
      return null;
    }
    if (text.charAt(4) == '-' && text.charAt(7) == '-') {
      return day(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }
    if (text.charAt(2) == '/' && text.charAt(5) == '/') {
      return day(number(text, 6, 10), number(text, 3, 5), number(text, 0, 2));
    }
    return null;
  }

  private static @Nullable LocalDate day(int year, int month, int day) {
    if (year < 0 || month < 1 || month > 12 || day < 1) {
      return null;
    }
    return day > YearMonth.of(year, month).lengthOfMonth() ? null : LocalDate.of(year, month, day);
  }

  /** The digits of a part of the text, or -1 when one is not a digit. */
  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = 10 * number + (c - '0');
    }
    return number;
  }
}
