package fr.segur.schemas;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the values at some JSON Pointers stand in a file, with what is around them: one walk. */
final class Places {

  /** A place that is looked for, or on the way to one; offsets in bytes, -1 for what is not. */
  static final class Place {

    private final Map<String, Place> children = new HashMap<>();

    /** Where its key begins; for an element, where it begins itself. */
    long key = -1;

    /** Where the value begins. */
    long start = -1;

    /** The byte after the value. */
    long end = -1;

    /** The byte after the value before it in its object or list. */
    long previousEnd = -1;

    /** Where the next key, or element, begins. */
    long next = -1;

    /** Whether it is an object. */
    boolean object;

    /** Its last member. */
    @Nullable
    Place last;

    boolean found() {
      return start >= 0;
    }
  }

  private final Place root = new Place();

  /** Finds {@code pointers} in {@code file}; of two values under one key the first one counts. */
  static Places of(RequestSource file, List<String> pointers) throws IOException {
    var places = new Places();
    pointers.forEach(places::descend);
    try (var scanner = new JsonScanner(file, finding -> {})) {
      scanner.glance(() -> places.visit(places.root, scanner));
    }
    return places;
  }

  /** The place of one of the pointers that were looked for. */
  Place at(String pointer) {
    return descend(pointer);
  }

  private Place descend(String pointer) {
    Place place = root;
    for (String step : Pointers.steps(pointer)) {
      place = place.children.computeIfAbsent(step, unseen -> new Place());
    }
    return place;
  }

  private void visit(Place place, JsonScanner in) throws IOException {
    place.start = in.offset();
    place.object = in.token() == JsonToken.START_OBJECT;
    if (!place.children.isEmpty() && place.object) {
      var members = new Members(place, in);
      for (String key = in.nextKey(); key != null; key = in.nextKey()) {
        long keyStart = in.offset();
        in.next();
        members.visit(key, keyStart);
      }
    } else if (!place.children.isEmpty() && in.token() == JsonToken.START_ARRAY) {
      var members = new Members(place, in);
      for (int index = 0; in.next() != JsonToken.END_ARRAY; index++) {
        members.visit(Integer.toString(index), in.offset());
      }
    } else {
      in.skipQuickly();
    }
    place.end = in.end();
  }

  /** The members of one object or list, one after the other. */
  private final class Members {

    private final Place parent;
    private final JsonScanner in;

    Members(Place parent, JsonScanner in) {
      this.parent = parent;
      this.in = in;
    }

    /** The value of {@code key} is the current token. */
    void visit(String key, long keyStart) throws IOException {
      Place sought = parent.children.get(key);
      Place member = sought == null || sought.found() ? new Place() : sought;
      Place previous = parent.last;
      member.key = keyStart;
      if (previous != null) {
        previous.next = keyStart;
        member.previousEnd = previous.end;
      }
      parent.last = member;
      Places.this.visit(member, in);
    }
  }
}
