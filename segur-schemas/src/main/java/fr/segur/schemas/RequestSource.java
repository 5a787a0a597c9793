package fr.segur.schemas;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of a request file. They are opened more than once: first for the kind of the file,
 * which usually stands at its beginning, then for the check, then again when there are findings to
 * put at their places. So every opening gives the same bytes.
 */
@FunctionalInterface
public interface RequestSource {

  /**
   * {@return a new stream from the first byte; the caller closes it}
   *
   * @throws IOException when the bytes cannot be had; never for what they say
   */
  InputStream open() throws IOException;

  /** {@return number of bytes; -1 when it is not known} */
  default long size() {
    return -1;
  }

  /**
   * {@return bytes in memory; the array is not copied and must not change}
   *
   * @param bytes the file, in UTF-8
   */
  static RequestSource of(byte[] bytes) {
    return new RequestSource() {
      @Override
      public InputStream open() {
        return new ByteArrayInputStream(bytes);
      }

      @Override
      public long size() {
        return bytes.length;
      }
    };
  }
}
