package fr.segur.schemas;

import fr.segur.model.Champ;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the requests of a file stand.
 *
 * @param pointer JSON Pointer of their list, in the names of the file
 */
record RequestList(String pointer) {

  private static final RequestList CANONICAL = new RequestList(Champ.LIGNES_IMPORT.pointer());

  /** The list in that layout, the canonical one when there is no dialect. */
  static RequestList in(@Nullable Dialect dialect) {
    return dialect == null
        ? CANONICAL
        : new RequestList(dialect.original(Champ.LIGNES_IMPORT.pointer()));
  }

  /** The keys that lead to the list. */
  List<String> keys() {
    return Pointers.steps(pointer);
  }

  /** Pointer of the request of that index, from 0. */
  String request(int index) {
    return pointer + '/' + index;
  }

  /** Index of the request that {@code place} leads into, from 0; -1 for the head of the file. */
  int index(String place) {
    int from = pointer.length() + 1;
    if (place.length() < from || !place.startsWith(pointer) || place.charAt(from - 1) != '/') {
      return -1;
    }
    int end = place.indexOf('/', from);
    String index = place.substring(from, end < 0 ? place.length() : end);
    boolean rank = !index.isEmpty()
        && index.length() < 10
        && index.chars().allMatch(c -> c >= '0' && c <= '9');
    return rank ? Integer.parseInt(index) : -1;
  }

  /** The same place, were its request the first one. */
  String inFirst(String place) {
    int end = place.indexOf('/', pointer.length() + 1);
    return request(0) + (end < 0 ? "" : place.substring(end));
  }

  /** A file of that request only, without anything else around it. */
  byte[] alone(byte[] request) {
    var before = new StringBuilder();
    for (String key : keys()) {
      before.append('{').append(Patch.quoted(key)).append(':');
    }
    byte[] opening = before.append('[').toString().getBytes(StandardCharsets.UTF_8);
    byte[] closing = (']' + String.join("", Collections.nCopies(keys().size(), "}")))
        .getBytes(StandardCharsets.UTF_8);
    var alone = new byte[opening.length + request.length + closing.length];
    System.arraycopy(opening, 0, alone, 0, opening.length);
    System.arraycopy(request, 0, alone, opening.length, request.length);
    System.arraycopy(closing, 0, alone, opening.length + request.length, closing.length);
    return alone;
  }
}
