package fr.segur.schemas;

import fr.segur.model.Fix;
import fr.segur.model.Message;
import fr.segur.model.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The unknown keys of one object. */
final class Strangers {

  private List<Stranger> all = List.of();

  private record Stranger(String key, @Nullable String near, String place, long offset) {}

  /** {@code key} is none of {@code known}; it stands at {@code place}. */
  void add(String key, Collection<String> known, String place, long offset) {
    all = all.isEmpty() ? new ArrayList<>() : all;
    all.add(new Stranger(key, Nearest.of(key, known), place, offset));
  }

  /** Reports them without a fix: a fix needs the whole object. */
  void report(JsonScanner in) {
    all.forEach(one -> report(one, owners(one, in), null, in));
  }

  /**
   * Reports them, all of the object being read.
   *
   * @param isThere whether a known key stands in the object
   * @param object where the object stands
   */
  void report(JsonScanner in, Predicate<String> isThere, String object) {
    for (Stranger one : all) {
      List<String> owners = owners(one, in);
      report(one, owners, owners.isEmpty() ? fix(one, isThere, object) : null, in);
    }
  }

  /** A misspelt key can be mended when the right one is nowhere in the object. */
  private @Nullable Fix fix(Stranger one, Predicate<String> isThere, String object) {
    String near = one.near();
    if (near == null || isThere.test(near)) {
      return null;
    }
    long meant = all.stream().filter(other -> near.equals(other.near())).count();
    return meant == 1 ? Fix.move(one.place(), object + "/" + Pointers.escaped(near)) : null;
  }

  /** Where the key belongs when it is only out of place; another layout has other places. */
  private static List<String> owners(Stranger one, JsonScanner in) {
    return in.isCanonical() ? Layout.owners(one.key(), one.place()) : List.of();
  }

  private static void report(Stranger one, List<String> owners, @Nullable Fix fix, JsonScanner in) {
    in.report(
        Reported.CLE_INCONNUE.at(one.place(), one.offset(), List.of(), message(one, owners), fix));
  }

  private static Message message(Stranger one, List<String> owners) {
    if (!owners.isEmpty()) {
      String places = owners.stream()
          .map(owner -> owner.isEmpty() ? "/" : owner)
          .collect(Collectors.joining(", "));
      return new Message(
          new Text(
              "La clé « {cle} » est inconnue à cet endroit : sa place est dans {places}.",
              "The key \"{cle}\" is unknown there: its place is in {places}."),
          Map.of("cle", one.key(), "places", places));
    }
    String near = one.near();
    return near == null
        ? new Message(
            new Text("La clé « {cle} » est inconnue.", "The key \"{cle}\" is unknown."),
            Map.of("cle", one.key()))
        : new Message(
            new Text(
                "La clé « {cle} » est inconnue ; peut-être « {proche} » ?",
                "The key \"{cle}\" is unknown; perhaps \"{proche}\"?"),
            Map.of("cle", one.key(), "proche", near));
  }
}
