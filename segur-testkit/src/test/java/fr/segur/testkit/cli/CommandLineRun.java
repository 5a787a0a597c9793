package fr.segur.testkit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One run of the command line, with its streams in memory. */
public record CommandLineRun(int exit, String out, String err) {

  public static CommandLineRun of(String... arguments) {
    return with(new byte[0], arguments);
  }

  static CommandLineRun with(byte[] standardInput, String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int exit = Main.run(arguments, new ByteArrayInputStream(standardInput), out, err, false);
    return new CommandLineRun(exit, out.toString(UTF_8), err.toString(UTF_8));
  }

  /** A sample of the command line's resources. */
  public static String sample(String name) {
    try (InputStream in = Main.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static String file(Path folder, String name, String text) {
    return file(folder, name, text.getBytes(UTF_8));
  }

  static String file(Path folder, String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes).toString();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
