package fr.segur.schemas;

import fr.segur.model.Niveau;
import fr.segur.schemas.Shape.Field;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

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

    /** Whether it is a request or in one. */
    boolean isInRequests() {
      return path.startsWith(Niveau.LIGNE.pattern());
    }
  }

  /** All of them, by path. */
  static final Map<String, Place> PLACES = places();

  private Layout() {}

  private static Map<String, Place> places() {
    var places = new LinkedHashMap<String, Place>();
    Shape<?> head = RequestFile.head(Types.list(Shapes.of(null)));
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
