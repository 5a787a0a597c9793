package fr.segur.testkit.cli;

import fr.segur.schemas.RequestSource;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is written whole or not at all: beside its place first, so that it may take the place
 * of the very file it is made from.
 */
final class OutputFile implements AutoCloseable {

  private static final int BUFFER = 1 << 16;

  private final Path path;
  private final Path beside;
  private boolean whole;

  private OutputFile(Path path, Path beside) {
    this.path = path;
    this.beside = beside;
  }

  /** The file of that name, whose folder exists and can be written to. */
  static OutputFile at(String name) throws Failure {
    try {
      Path path = Path.of(name).toAbsolutePath();
      if (Files.isDirectory(path)) {
        throw Failure.unreadable(
            name + " : est un dossier, pas un fichier", name + ": is a directory, not a file");
      }
      Path beside = path.resolveSibling("." + path.getFileName() + ".part");
      Files.newOutputStream(beside).close();
      return new OutputFile(path, beside);
    } catch (IOException | InvalidPathException e) {
      throw unwritable(name, e);
    }
  }

  /** What a file is filled with. */
  @FunctionalInterface
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  /** Writes these bytes, and nothing else. */
  void write(RequestSource bytes) throws Failure {
    fill(out -> {
      try (InputStream in = bytes.open()) {
        in.transferTo(out);
      }
    });
  }

  /** Writes that content, and nothing else. */
  void fill(Content content) throws Failure {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside), BUFFER)) {
      content.write(out);
    } catch (IOException e) {
      throw unwritable(path.toString(), e);
    }
    whole = true;
  }

  static Failure unwritable(String name, Exception reason) {
    String detail = reason instanceof FileSystemException system && system.getReason() != null
        ? system.getReason()
        : reason.getClass().getSimpleName();
    return Failure.unreadable(
        name + " : écriture impossible (" + detail + ")",
        name + ": cannot be written (" + detail + ")");
  }

  @Override
  public void close() throws IOException {
    if (whole) {
      Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING);
    } else {
      Files.deleteIfExists(beside);
    }
  }
}
