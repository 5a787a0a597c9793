package fr.segur.schemas;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of a request file. They are read once, and once or twice more when there are findings
 * to put at their places, so every opening gives the same bytes.
 */
@FunctionalInterface
public interface RequestSource {

  /**
   * A new stream from the first byte; the caller closes it.
   *
   * @throws IOException when the bytes cannot be had; never for what they say
   */
  InputStream open() throws IOException;

  /** Bytes in memory; the array is not copied and must not change. */
  static RequestSource of(byte[] bytes) {
    return () -> new ByteArrayInputStream(bytes);
  }
}
