package fr.segur.schemas;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The two ways a day is written: {@code 2023-05-12} and {@code 12/05/2023}; nothing else is one.
 */
final class Dates {

  private static final int LENGTH = 10;

  private static final Pattern YEAR_FIRST = Pattern.compile(
      "(20[0-9]{2})([-/.]|(?=[0-9]{4}$))([0-9]{1,2})\\2([0-9]{1,2})([T ]00:00(:00(\\.0+)?)?)?");

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

  /**
   * The day that a text certainly means though it is not written as it must be: blanks around it,
   * the year first with other signs or without the zeros, or midnight added to it. Null when it is
   * not certain; a day first may be a month first.
   */
  static @Nullable LocalDate written(String text) {
    Matcher year = YEAR_FIRST.matcher(text.strip());
    if (year.matches()) {
      return day(number(year.group(1)), number(year.group(3)), number(year.group(4)));
    }
    return parse(text.strip());
  }

  private static int number(String digits) {
    return number(digits, 0, digits.length());
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
