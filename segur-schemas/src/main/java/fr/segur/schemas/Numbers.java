package fr.segur.schemas;

import com.fasterxml.jackson.core.JsonToken;
import fr.segur.model.Message;
import fr.segur.model.Text;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How numbers are read, exactly and within bounds, and what texts spell one. */
final class Numbers {

  private static final Text UN_ENTIER = new Text("un nombre entier", "a whole number");
  private static final Text UN_NOMBRE = new Text("un nombre", "a number");

  /** Digits a whole number may have, inclusive. */
  private static final int INTEGER_DIGITS = 18;

  /** Largest exponent of ten a number may have, either way, inclusive. */
  private static final int EXPONENT = 1_000;

  /**
   * Numbers that may replace the text which spells them: in a request, another would be wrong too.
   */
  private static final Pattern WHOLE = Pattern.compile("[1-9][0-9]{0,17}");

  private static final Pattern AMOUNT = Pattern.compile("(0|[1-9][0-9]{0,17})(\\.[0-9]{1,2})?");

  /** An amount as it is written in French: {@code 9 125,00}. */
  private static final Pattern FRENCH_AMOUNT =
      Pattern.compile("([0-9]+|[0-9]{1,3}([ \u00a0\u202f][0-9]{3})+)(,[0-9]{1,2})?");

  private Numbers() {}

  /** A whole number; {@code 1.0} is one. */
  static @Nullable Object whole(JsonScanner in, List<String> statements) throws IOException {
    if (in.token() == JsonToken.VALUE_NUMBER_INT && in.length() <= INTEGER_DIGITS) {
      return in.whole();
    }
    if (!isNumber(in)) {
      return in.wrongType(UN_ENTIER, statements, spelt(in, WHOLE));
    }
    BigDecimal value = bounded(in);
    if (value == null || value.precision() - value.scale() > INTEGER_DIGITS) {
      return tooLarge(in, statements);
    }
    return value.signum() == 0 || value.stripTrailingZeros().scale() <= 0
        ? (Object) value.longValueExact()
        : in.wrongType(UN_ENTIER, statements, null);
  }

  /** A decimal, read from its text: {@code 1500.00} keeps its scale. */
  static @Nullable Object decimal(JsonScanner in, List<String> statements) throws IOException {
    if (!isNumber(in)) {
      return in.wrongType(UN_NOMBRE, statements, spelt(in, AMOUNT));
    }
    BigDecimal value = bounded(in);
    return value == null ? tooLarge(in, statements) : value;
  }

  private static boolean isNumber(JsonScanner in) {
    return in.token() == JsonToken.VALUE_NUMBER_INT || in.token() == JsonToken.VALUE_NUMBER_FLOAT;
  }

  /** The number at the current token; null when its exponent is out of bounds. */
  private static @Nullable BigDecimal bounded(JsonScanner in) throws IOException {
    BigDecimal value = in.decimal();
    if (value == null) {
      String text = in.text();
      value = exponentDigits(text) > 5 ? null : new BigDecimal(text);
    }
    return value == null || Math.abs(value.scale()) > EXPONENT ? null : value;
  }

  /** Digits of the exponent, leading zeros aside; 0 when there is none. */
  private static int exponentDigits(String number) {
    int e = Math.max(number.indexOf('e'), number.indexOf('E'));
    for (int i = e + 1; e >= 0 && i < number.length(); i++) {
      if (number.charAt(i) >= '1' && number.charAt(i) <= '9') {
        return number.length() - i;
      }
    }
    return 0;
  }

  private static @Nullable Object tooLarge(JsonScanner in, List<String> statements)
      throws IOException {
    return in.reject(
        Reported.LIMITE,
        statements,
        Message.of(
            "Ce nombre est hors des limites de lecture.",
            "This number is beyond the reading limits."),
        null);
  }

  /** The number of that form that a text spells, or null. */
  private static @Nullable String spelt(JsonScanner in, Pattern form) throws IOException {
    if (in.token() != JsonToken.VALUE_STRING) {
      return null;
    }
    String text = in.text().strip();
    if (form == AMOUNT && FRENCH_AMOUNT.matcher(text).matches()) {
      text = text.replaceAll("[ \u00a0\u202f]", "").replace(',', '.');
    }
    return form.matcher(text).matches() ? text : null;
  }

  /** The whole number at the current token when it has that many digits, else null. */
  static @Nullable String ofDigits(JsonScanner in, int digits) throws IOException {
    if (in.token() != JsonToken.VALUE_NUMBER_INT) {
      return null;
    }
    String number = in.text();
    return number.length() == digits && number.charAt(0) != '-' ? number : null;
  }
}
