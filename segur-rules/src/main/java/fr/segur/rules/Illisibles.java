package fr.segur.rules;

import java.util.Set;

/**
 * Places of the file that hold something which could not be read. Their values are null in the
 * request, but they are not missing: the reader already said what is wrong there.
 *
 * @param pointers JSON Pointers of these places
 */
public record Illisibles(Set<String> pointers) {

  /** Everything could be read. */
  public static final Illisibles AUCUN = new Illisibles(Set.of());

  public Illisibles {
    pointers = Set.copyOf(pointers);
  }

  /** Whether {@code pointer} or an object around it could not be read. */
  public boolean couvre(String pointer) {
    if (pointers.isEmpty()) {
      return false;
    }
    for (int end = pointer.length(); end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
      if (pointers.contains(pointer.substring(0, end))) {
        return true;
      }
      if (end == 0) {
        break;
      }
    }
    return false;
  }

  /** Whether something inside the object at {@code pointer} could not be read. */
  public boolean sous(String pointer) {
    return pointers.stream().anyMatch(place -> place.startsWith(pointer + "/"));
  }
}
