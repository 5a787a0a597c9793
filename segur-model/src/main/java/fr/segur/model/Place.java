package fr.segur.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where sentences of the texts live in the library: a rule, an amount, a row of a life, a column of
 * a screen, a duty on a checklist…
 *
 * @param kind what it does with them
 * @param name stable name, as {@code AF-4.4-ANTERIORITE}, unique within its kind
 * @param what it is, for people
 * @param statements ids of the sentences, at least one, in the order it gives them
 */
public record Place(Treatment kind, String name, Text what, List<String> statements) {

  /**
   * Keeps copies: what it was made from may change.
   *
   * @param kind what it does with them
   * @param name stable name, as {@code AF-4.4-ANTERIORITE}, unique within its kind
   * @param what it is, for people
   * @param statements ids of the sentences, at least one, in the order it gives them
   */
  public Place {
    statements = List.copyOf(statements);
  }

  /**
   * {@return a place of that kind}
   *
   * @param kind what it does with them
   * @param name its name
   * @param what it is, for people
   * @param statements ids of the statements it rests on
   */
  public static Place of(Treatment kind, String name, Text what, List<String> statements) {
    return new Place(kind, name, what, statements);
  }

  /**
   * {@return those places in their order; those that share kind and name, as the rows of one table
   * do, are one}
   *
   * @param places some places
   */
  public static List<Place> merged(Stream<Place> places) {
    Map<String, Place> byName = new LinkedHashMap<>();
    places.forEach(place -> byName.merge(place.kind() + " " + place.name(), place, Place::and));
    return List.copyOf(byName.values());
  }

  /**
   * {@return the same place, with the statements of {@code other} too}
   *
   * @param other the other one
   */
  public Place and(Place other) {
    List<String> both =
        Stream.concat(statements.stream(), other.statements.stream()).distinct().toList();
    return new Place(kind, name, what, both);
  }
}
