package fr.segur.schemas;

import com.fasterxml.jackson.core.JsonToken;
import fr.segur.model.Fix;
import fr.segur.model.Message;
import fr.segur.model.Text;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The types of values of a request file, as strict as the specification. */
final class Types {

  private static final Text UN_TEXTE = new Text("un texte", "a text");
  private static final Text UN_BOOLEEN = new Text("true ou false", "true or false");
  private static final Text UN_ENTIER = new Text("un nombre entier", "a whole number");
  private static final Text UN_NOMBRE = new Text("un nombre", "a number");
  private static final Text UNE_DATE =
      new Text("une date, comme \"2023-05-12\"", "a date, as \"2023-05-12\"");
  private static final Text UN_OBJET = new Text("un objet", "an object");
  private static final Text UNE_LISTE = new Text("une liste", "a list");

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

  private static final String NULL = "null";

  /** A text, kept as lodged. */
  static final Type TEXT = (in, statements) ->
      in.token() == JsonToken.VALUE_STRING ? in.text() : in.wrongType(UN_TEXTE, statements, null);

  /** A text of that many digits, kept as lodged; a number of as many digits spells it. */
  static Type digits(int count) {
    return new Digits(count);
  }

  /**
   * A text of digits.
   *
   * @param count how many
   */
  record Digits(int count) implements Type {

    @Override
    public @Nullable Object read(JsonScanner in, List<String> statements) throws IOException {
      return in.token() == JsonToken.VALUE_STRING
          ? in.text()
          : in.wrongType(UN_TEXTE, statements, quoted(number(in, count)));
    }
  }

  /** A boolean. */
  static final Type FLAG = (in, statements) -> switch (in.token()) {
    case VALUE_TRUE -> true;
    case VALUE_FALSE -> false;
    default -> in.wrongType(UN_BOOLEEN, statements, written(in, List.of("true", "false", NULL)));
  };

  /** A whole number; {@code 1.0} is one. */
  static final Type INTEGER = Types::integer;

  /** A decimal, read from its text: {@code 1500.00} keeps its scale. */
  static final Type DECIMAL = Types::decimal;

  /** A day: {@code 2023-05-12}, or {@code 12/05/2023} as on the screens. */
  static final Type DATE = Types::date;

  /** Anything, not looked at. */
  static final Type IGNORED = (in, statements) -> {
    in.skip();
    return null;
  };

  /** Anything but a list where one is expected. */
  static final Type LIST_EXPECTED = (in, statements) -> in.wrongType(UNE_LISTE, statements, null);

  private Types() {}

  /** A key that must not be there; {@code code} says why. */
  static Type forbidden(Reported code) {
    return new Forbidden(code);
  }

  /** One of the constants of {@code type}, each under the name it has in files. */
  static <E extends Enum<E>> Type choice(Class<E> type, Function<E, String> name) {
    return choice(List.of(type.getEnumConstants()), name);
  }

  /** One of {@code values}, written as {@code name} says. */
  static <E> Type choice(Collection<E> values, Function<E, String> name) {
    var byName = new LinkedHashMap<String, Object>();
    values.forEach(value -> byName.put(name.apply(value), value));
    return new Choice(byName);
  }

  /** An object of that shape. */
  static Type object(Shape<?> shape) {
    return new ObjectOf(shape);
  }

  /** A list of objects of that shape; an element that is not one holds its place. */
  static Type list(Shape<?> shape) {
    return new ListOf(shape);
  }

  /**
   * A key that must not be there.
   *
   * @param code why
   */
  record Forbidden(Reported code) implements Type {

    @Override
    public @Nullable Object read(JsonScanner in, List<String> statements) throws IOException {
      boolean ordersNothing =
          in.token() == JsonToken.VALUE_NULL || in.token() == JsonToken.VALUE_FALSE;
      return in.rejectMending(
          code,
          statements,
          Message.of(
              "Un certificat ne se commande que dans une demande d'avance : clé à enlever.",
              "A certificate is ordered in an advance request only: remove the key."),
          ordersNothing ? Fix.remove(in.place()) : null);
    }

    @Override
    public boolean readsNull() {
      return true;
    }
  }

  /**
   * One value of a closed list.
   *
   * @param byName the values under the names they have in files, in order
   */
  record Choice(Map<String, Object> byName) implements Type {

    @Override
    public @Nullable Object read(JsonScanner in, List<String> statements) throws IOException {
      if (in.token() != JsonToken.VALUE_STRING) {
        return in.wrongType(UN_TEXTE, statements, null);
      }
      String text = in.text();
      Object constant = byName.get(text);
      return constant != null || text.isBlank()
          ? constant
          : in.reject(
              Reported.VALEUR,
              statements,
              new Message(
                  new Text(
                      "« {valeur} » n'est pas l'une des valeurs {valeurs}.",
                      "\"{valeur}\" is not one of the values {valeurs}."),
                  Map.of("valeur", text, "valeurs", String.join(", ", byName.keySet()))),
              text.strip().equalsIgnoreCase(NULL) ? NULL : quoted(written(in, byName.keySet())));
    }
  }

  /**
   * An object.
   *
   * @param shape its keys
   */
  record ObjectOf(Shape<?> shape) implements Type {

    @Override
    public @Nullable Object read(JsonScanner in, List<String> statements) throws IOException {
      return in.token() == JsonToken.START_OBJECT
          ? shape.read(in)
          : in.wrongType(UN_OBJET, statements, null);
    }
  }

  /**
   * A list of objects.
   *
   * @param shape the keys of each
   */
  record ListOf(Shape<?> shape) implements Type {

    @Override
    public @Nullable Object read(JsonScanner in, List<String> statements) throws IOException {
      if (in.token() != JsonToken.START_ARRAY) {
        return LIST_EXPECTED.read(in, statements);
      }
      var list = new ArrayList<Object>();
      while (in.next() != JsonToken.END_ARRAY) {
        list.add(element(shape, in));
      }
      return list;
    }
  }

  /** A list of texts; what is not one is left out. */
  static Type texts() {
    return (in, statements) -> {
      if (in.token() != JsonToken.START_ARRAY) {
        return LIST_EXPECTED.read(in, statements);
      }
      var list = new ArrayList<String>();
      while (in.next() != JsonToken.END_ARRAY) {
        if (TEXT.read(in, statements) instanceof String text) {
          list.add(text);
        }
      }
      return list;
    };
  }

  /** The element at the current token, or an empty one in its place. */
  static <T> T element(Shape<T> shape, JsonScanner in) throws IOException {
    if (in.token() == JsonToken.START_OBJECT) {
      return shape.read(in);
    }
    in.wrongType(UN_OBJET, List.of(), null);
    return shape.empty();
  }

  private static @Nullable Object integer(JsonScanner in, List<String> statements)
      throws IOException {
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

  private static @Nullable Object decimal(JsonScanner in, List<String> statements)
      throws IOException {
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

  private static @Nullable Object date(JsonScanner in, List<String> statements) throws IOException {
    if (in.token() != JsonToken.VALUE_STRING) {
      return in.wrongType(UNE_DATE, statements, null);
    }
    String text = in.text();
    LocalDate date = Dates.parse(text);
    return date != null || text.isBlank()
        ? date
        : in.reject(
            Reported.DATE,
            statements,
            new Message(
                new Text(
                    "« {valeur} » n'est pas une date : attendu AAAA-MM-JJ ou JJ/MM/AAAA.",
                    "\"{valeur}\" is not a date: expected YYYY-MM-DD or DD/MM/YYYY."),
                Map.of("valeur", text)),
            right(text));
  }

  /** The JSON text of the day that a text writes in another way, or null. */
  private static @Nullable String right(String text) {
    LocalDate day = Dates.written(text);
    return day != null ? quoted(day.toString()) : null;
  }

  /** The JSON text of the one of {@code names} that a text spells, case and blanks around aside. */
  private static @Nullable String written(JsonScanner in, Collection<String> names)
      throws IOException {
    if (in.token() == JsonToken.VALUE_STRING) {
      String text = in.text().strip().toLowerCase(Locale.ROOT);
      for (String name : names) {
        if (name.toLowerCase(Locale.ROOT).equals(text)) {
          return name;
        }
      }
    }
    return null;
  }

  private static @Nullable String quoted(@Nullable String name) {
    return name == null ? null : '"' + name + '"';
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
  private static @Nullable String number(JsonScanner in, int digits) throws IOException {
    if (in.token() != JsonToken.VALUE_NUMBER_INT) {
      return null;
    }
    String number = in.text();
    return number.length() == digits && number.charAt(0) != '-' ? number : null;
  }
}
