package fr.segur.schemas;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the value of a key is read; a null is no value, unless the type says otherwise. */
@FunctionalInterface
interface Type {

  /**
   * Reads the value at the current token up to its last token, or reports it with
   * {@code statements}, skips it and returns null.
   */
  @Nullable
  Object read(JsonScanner in, List<String> statements) throws IOException;

  /**
   * Whether only the reader can tell that the key is missing: an absent list is bound as an empty
   * one. Every other presence is a rule.
   */
  default boolean requiredByReader() {
    return false;
  }

  /** Whether a null is read too; it is simply no value for every other type. */
  default boolean readsNull() {
    return false;
  }

  /** The same type, of which the reader reports the absence. */
  default Type required() {
    return new Required(this);
  }

  /**
   * A type of which the reader reports the absence.
   *
   * @param type how the value is read
   */
  record Required(Type type) implements Type {

    @Override
    public @Nullable Object read(JsonScanner in, List<String> statements) throws IOException {
      return type.read(in, statements);
    }

    @Override
    public boolean requiredByReader() {
      return true;
    }
  }
}
