package fr.segur.schemas;

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
