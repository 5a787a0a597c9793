package fr.segur.schemas;

import fr.segur.model.Niveau;
import fr.segur.model.TypeDemande;
import fr.segur.schemas.Shape.Field;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The canonical layout: every place of a request file of either kind, parents before children. */
final class Layout {

  /** What stands at a place. */
  enum Kind {
    OBJECT,
    LIST,
    VALUE
  }

  /**
   * A place.
   *
   * @param path JSON Pointer with {@code *} for an index; empty for the file
   * @param kind what stands there
   * @param type how it is read
   */
  record Place(String path, Kind kind, Type type) {

    /** The key, or {@code *} for an element. */
    String step() {
      return path.substring(path.lastIndexOf('/') + 1);
    }

    String parent() {
      return Pointers.parent(path);
    }

    boolean isElement() {
      return path.endsWith("/*");
    }

    private boolean isIn(Map<String, Place> others) {
      Place other = others.get(path);
      return other != null && other.kind() == kind;
    }

    /** Whether it is a request or in one. */
    boolean isInRequests() {
      return path.startsWith(Niveau.LIGNE.pattern());
    }
  }

  private static final Pattern INDEX = Pattern.compile("/[0-9]+(?=/|$)");

  /** All of them, by path. */
  static final Map<String, Place> PLACES = places(null);

  /** The objects that a request has, whatever its kind. */
  static final Set<String> ALWAYS = always();

  /** For every key, the objects that have it. */
  private static final Map<String, List<String>> OWNERS = PLACES.values().stream()
      .filter(place -> !place.isElement())
      .collect(Collectors.groupingBy(
          Place::step, Collectors.mapping(Place::parent, Collectors.toUnmodifiableList())));

  private Layout() {}

  /**
   * The objects where a key belongs that stands at {@code place}, in an object of a request that
   * does not have it; none when the key is nobody's.
   */
  static List<String> owners(String key, String place) {
    String here = pattern(Pointers.parent(place));
    Place object = PLACES.get(here);
    List<String> owners = OWNERS.getOrDefault(key, List.of());
    // one kind of request has the key there, and this one is of the other
    return object == null || !object.isInRequests() || owners.contains(here) ? List.of() : owners;
  }

  private static String pattern(String pointer) {
    return INDEX.matcher(pointer).replaceAll("/*");
  }

  private static Set<String> always() {
    var always = new LinkedHashSet<String>();
    Map<String, Place> balance = places(TypeDemande.SOLDE);
    places(TypeDemande.AVANCE).forEach((path, place) -> {
      if (place.kind() == Kind.OBJECT && place.isIn(balance)) {
        always.add(path);
      }
    });
    return Collections.unmodifiableSet(always);
  }

  private static Map<String, Place> places(@Nullable TypeDemande type) {
    var places = new LinkedHashMap<String, Place>();
    Shape<?> head = RequestFile.head(Types.list(Shapes.of(type)));
    add(places, "", Types.object(head));
    return Collections.unmodifiableMap(places);
  }

  private static void add(Map<String, Place> places, String path, Type declared) {
    Type type = declared instanceof Type.Required required ? required.type() : declared;
    if (type instanceof Types.ObjectOf object) {
      places.put(path, new Place(path, Kind.OBJECT, type));
      for (Field field : object.shape().fields()) {
        add(places, path + "/" + field.key(), field.type());
      }
    } else if (type instanceof Types.ListOf list) {
      places.put(path, new Place(path, Kind.LIST, type));
      add(places, path + "/*", Types.object(list.shape()));
    } else {
      places.put(path, new Place(path, Kind.VALUE, type));
    }
  }
}
