package fr.segur.testkit.cli;

import fr.segur.schemas.RequestSource;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The files named on the command line. What can be read only once, standard input or a pipe, is
 * kept in memory, or in a temporary file when it is long, so that it can be opened again.
 */
final class Inputs implements AutoCloseable {

  static final String STANDARD_INPUT = "-";

  /** Bytes kept in memory before a temporary file is used. */
  private static final int IN_MEMORY = 1 << 24;

  private static final int BUFFER = 1 << 16;

  private final InputStream standardInput;
  private final Map<String, RequestSource> kept = new HashMap<>();
  private final List<Path> temporary = new ArrayList<>();

  Inputs(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  /** The file of that name, which exists and can be opened. */
  RequestSource open(String name) throws Failure {
    RequestSource before = kept.get(name);
    if (before != null) {
      return before;
    }
    try {
      RequestSource source = name.equals(STANDARD_INPUT) ? keep(standardInput) : file(name);
      kept.put(name, source);
      return source;
    } catch (IOException | InvalidPathException e) {
      throw unreadable(name, e);
    }
  }

  private RequestSource file(String name) throws IOException, Failure {
    Path path = Path.of(name);
    if (Files.isDirectory(path)) {
      throw Failure.unreadable(
          name + " : est un dossier, pas un fichier", name + ": is a directory, not a file");
    }
    if (Files.isRegularFile(path)) {
      Files.newInputStream(path).close();
      return of(path);
    }
    try (InputStream in = Files.newInputStream(path)) {
      return keep(in);
    }
  }

  private RequestSource keep(InputStream pipe) throws IOException {
    // a stream of a file asks for its position, which a pipe does not have
    var in = new BufferedInputStream(pipe, BUFFER);
    byte[] head = in.readNBytes(IN_MEMORY);
    if (head.length < IN_MEMORY) {
      return RequestSource.of(head);
    }
    Path file = Files.createTempFile("segur", ".json");
    temporary.add(file);
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(head);
      in.transferTo(out);
    }
    return of(file);
  }

  private static RequestSource of(Path path) throws IOException {
    long size = Files.size(path);
    return new RequestSource() {
      @Override
      public InputStream open() throws IOException {
        return new BufferedInputStream(Files.newInputStream(path), BUFFER);
      }

      @Override
      public long size() {
        return size;
      }
    };
  }

  /** How a file is named to people. */
  static String shown(String name, Console console) {
    return name.equals(STANDARD_INPUT) ? console.say("entrée standard", "standard input") : name;
  }

  /** Why a file cannot be read, in one line. */
  static Failure unreadable(String name, Exception reason) {
    if (reason instanceof NoSuchFileException) {
      return Failure.unreadable(name + " : fichier introuvable", name + ": no such file");
    }
    if (reason instanceof AccessDeniedException) {
      return Failure.unreadable(name + " : lecture interdite", name + ": permission denied");
    }
    String detail = reason instanceof FileSystemException system && system.getReason() != null
        ? system.getReason()
        : reason.getMessage();
    return Failure.unreadable(
        name + " : lecture impossible (" + detail + ")",
        name + ": cannot be read (" + detail + ")");
  }

  @Override
  public void close() {
    for (Path file : temporary) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException left) {
        // in the temporary folder it does no harm
      }
    }
  }
}
