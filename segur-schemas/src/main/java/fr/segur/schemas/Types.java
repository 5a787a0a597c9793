package fr.segur.schemas;

import com.fasterxml.jackson.core.JsonToken;
import fr.segur.model.Fix;
import fr.segur.model.Message;
import fr.segur.model.Text;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The types of values of a request file, as strict as the specification. */
final class Types {

  private static final Text UN_TEXTE = new Text("un texte", "a text");
  private static final Text UN_BOOLEEN = new Text("true ou false", "true or false");
  private static final Text UNE_DATE =
      new Text("une date, comme \"2023-05-12\"", "a date, as \"2023-05-12\"");
  private static final Text UN_OBJET = new Text("un objet", "an object");
  private static final Text UNE_LISTE = new Text("une liste", "a list");

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
          : in.wrongType(UN_TEXTE, statements, quoted(Numbers.ofDigits(in, count)));
    }
  }

  /** A boolean. */
  static final Type FLAG = (in, statements) -> switch (in.token()) {
    case VALUE_TRUE -> true;
    case VALUE_FALSE -> false;
    default -> in.wrongType(UN_BOOLEEN, statements, written(in, List.of("true", "false", NULL)));
  };

  /** A whole number; {@code 1.0} is one. */
  static final Type INTEGER = Numbers::whole;

  /** A decimal, read from its text: {@code 1500.00} keeps its scale. */
  static final Type DECIMAL = Numbers::decimal;

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
}
