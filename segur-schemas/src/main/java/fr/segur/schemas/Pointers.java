package fr.segur.schemas;

import fr.segur.model.Champ;
import java.util.ArrayList;
import java.util.List;

/** JSON Pointers (RFC 6901) taken apart. */
final class Pointers {

  private Pointers() {}

  /** The keys and indexes on the way; none for the whole file. */
  static List<String> steps(String pointer) {
    var steps = new ArrayList<String>();
    for (int from = 0; from < pointer.length(); ) {
      int to = pointer.indexOf('/', from + 1);
      to = to < 0 ? pointer.length() : to;
      steps.add(pointer.substring(from + 1, to).replace("~1", "/").replace("~0", "~"));
      from = to;
    }
    return steps;
  }

  /** Index of the request that a pointer leads into, from 0; -1 for the head of the file. */
  static int request(String pointer) {
    String list = Champ.LIGNES_IMPORT.pointer() + '/';
    if (!pointer.startsWith(list)) {
      return -1;
    }
    int end = pointer.indexOf('/', list.length());
    String index = pointer.substring(list.length(), end < 0 ? pointer.length() : end);
    boolean rank = !index.isEmpty()
        && index.length() < 10
        && index.chars().allMatch(c -> c >= '0' && c <= '9');
    return rank ? Integer.parseInt(index) : -1;
  }

  /** The same place, were its request the one of that index. */
  static String inRequest(int request, String pointer) {
    String list = Champ.LIGNES_IMPORT.pointer() + '/';
    int end = pointer.indexOf('/', list.length());
    return list + request + (end < 0 ? "" : pointer.substring(end));
  }

  /** The pointer of the object around; empty for a key of the file. */
  static String parent(String pointer) {
    return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
  }

  /** The last key or index. */
  static String last(String pointer) {
    return pointer.substring(pointer.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~");
  }

  /** {@code key} as a step of a pointer. */
  static String escaped(String key) {
    return key.indexOf('~') < 0 && key.indexOf('/') < 0
        ? key
        : key.replace("~", "~0").replace("/", "~1");
  }
}
