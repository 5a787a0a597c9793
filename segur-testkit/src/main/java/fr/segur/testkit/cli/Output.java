package fr.segur.testkit.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Standard output. When nobody reads it any more ({@code | head}) the rest is dropped: the work
 * goes on for its exit code.
 */
final class Output extends OutputStream {

  /** What systems say of a pipe without reader, or of a stream closed from the start. */
  private static final Pattern READER_LEFT =
      Pattern.compile("pipe|file descriptor|descripteur", Pattern.CASE_INSENSITIVE);

  private final OutputStream out;
  private @Nullable IOException failure;

  Output(OutputStream out) {
    this.out = new BufferedOutputStream(out, 1 << 14);
  }

  /** Why the output could not be written; null when it could, or when its reader left. */
  @Nullable
  IOException failure() {
    String message = failure == null ? null : failure.getMessage();
    boolean left = message != null && READER_LEFT.matcher(message).find();
    return left ? null : failure;
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    if (failure == null) {
      try {
        out.write(bytes, from, length);
      } catch (IOException e) {
        failure = e;
      }
    }
  }

  @Override
  public void flush() {
    if (failure == null) {
      try {
        out.flush();
      } catch (IOException e) {
        failure = e;
      }
    }
  }
}
