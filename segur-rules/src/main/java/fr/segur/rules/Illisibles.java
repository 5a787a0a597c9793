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

  /**
   * Keeps copies: what it was made from may change.
   *
   * @param pointers JSON Pointers of these places
   */
  public Illisibles {
    pointers = Set.copyOf(pointers);
  }

  /**
   * {@return whether {@code pointer} or an object around it could not be read}
   *
   * @param pointer JSON Pointer (RFC 6901)
   */
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

  /**
   * {@return whether something inside the object at {@code pointer} could not be read}
   *
   * @param pointer JSON Pointer (RFC 6901)
   */
  public boolean sous(String pointer) {
    return pointers.stream().anyMatch(place -> place.startsWith(pointer + "/"));
  }
}
