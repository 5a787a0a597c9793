package fr.segur.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An RFC 6902 JSON Patch that makes one finding disappear and adds none. It exists only where the
 * right value is certain from the file and the facts.
 *
 * @param operations applied in order
 */
public record Fix(List<Operation> operations) {

  /**
   * One operation of the patch.
   *
   * @param op {@code replace}, {@code add}, {@code move} or {@code remove}
   * @param path JSON Pointer of the target
   * @param from JSON Pointer of the origin of a {@code move}, else null
   * @param value JSON text of the new value of a {@code replace} or {@code add}, else null
   */
  public record Operation(
      String op,
      String path,
      @Nullable String from,
      @Nullable String value) {

    /**
     * Gives {@code path} the value written by the JSON text {@code json}.
     *
     * @param path JSON Pointer (RFC 6901)
     * @param json JSON text
     * @return the operation
     */
    public static Operation replace(String path, String json) {
      return new Operation("replace", path, null, json);
    }
  }

  /**
   * Keeps copies: what it was made from may change.
   *
   * @param operations applied in order
   */
  public Fix {
    operations = List.copyOf(operations);
  }

  /**
   * Gives {@code path} the value written by the JSON text {@code json}.
   *
   * @param path JSON Pointer (RFC 6901)
   * @param json JSON text
   * @return the correction
   */
  public static Fix replace(String path, String json) {
    return new Fix(List.of(Operation.replace(path, json)));
  }

  /**
   * Gives the object around a key {@code path} that it lacks, with that value.
   *
   * @param path JSON Pointer (RFC 6901)
   * @param json JSON text
   * @return the correction
   */
  public static Fix add(String path, String json) {
    return new Fix(List.of(new Operation("add", path, null, json)));
  }

  /**
   * Takes the value at {@code path} away, with its key.
   *
   * @param path JSON Pointer (RFC 6901)
   * @return the correction
   */
  public static Fix remove(String path) {
    return new Fix(List.of(new Operation("remove", path, null, null)));
  }

  /**
   * Moves the value at {@code from} to {@code path}: a key under its right name.
   *
   * @param from JSON Pointer (RFC 6901) of what moves
   * @param path JSON Pointer (RFC 6901)
   * @return the correction
   */
  public static Fix move(String from, String path) {
    return new Fix(List.of(new Operation("move", path, from, null)));
  }
}
