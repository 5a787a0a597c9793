package fr.segur.schemas;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4) as 64 lower-case hexadecimal digits. */
final class Sha256 {

  private static final int BUFFER = 1 << 16;

  private final MessageDigest digest;
  private long bytes;

  Sha256() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /** The digest of {@code text} in UTF-8. */
  static String of(String text) {
    return new Sha256().add(text).hex();
  }

  Sha256 add(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Adds every byte of {@code source}. */
  Sha256 add(RequestSource source) throws IOException {
    var buffer = new byte[BUFFER];
    try (InputStream in = source.open()) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
        bytes += n;
      }
    }
    return this;
  }

  /** Bytes read from sources. */
  long bytes() {
    return bytes;
  }

  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
