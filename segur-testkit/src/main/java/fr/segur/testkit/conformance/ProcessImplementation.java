package fr.segur.testkit.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A program in any language: it reads cases on its standard input, one JSON object a line, and
 * writes one JSON object a line with {@code id} and {@code actual} on its standard output, in any
 * order, until its input ends. It is run once, with all cases; its standard error is passed on.
 */
public final class ProcessImplementation implements Implementation {

  private static final JsonMapper JSON = new JsonMapper();

  /**
   * The common pool has one thread on two processors, from Java 25 on, and one of us would wait.
   */
  private static final Executor OWN_THREAD = task -> {
    var thread = new Thread(task, "segur-process");
    thread.setDaemon(true);
    thread.start();
  };

  private final Map<String, String> answers;

  private ProcessImplementation(Map<String, String> answers) {
    this.answers = answers;
  }

  /**
   * Runs {@code command} on the cases of {@code kit}.
   *
   * @param kit the cases
   * @param patience how long it may take for all of them
   * @param command the program and its arguments
   * @return the answers of the program
   * @throws IOException when it cannot be started, writes a line that is no answer, or takes longer
   * @throws InterruptedException when the thread is stopped meanwhile
   */
  public static ProcessImplementation run(
      ConformanceKit kit, Duration patience, List<String> command)
      throws IOException, InterruptedException {
    return run(kit.cases().stream().map(ConformanceCase::line).toList(), patience, command);
  }

  static ProcessImplementation run(List<String> lines, Duration patience, List<String> command)
      throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
    try {
      // read while writing, so that neither side waits for the other's pipe
      var reading = CompletableFuture.supplyAsync(() -> read(process), OWN_THREAD);
      var writing = CompletableFuture.runAsync(() -> write(process, lines), OWN_THREAD);
      if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new IOException(command + " is not done after " + patience);
      }
      writing.exceptionally(brokenPipe -> null).join();
      return new ProcessImplementation(reading.join());
    } catch (CompletionException failure) {
      throw new IOException(command + ": " + failure.getCause(), failure.getCause());
    } finally {
      process.destroyForcibly();
    }
  }

  private static void write(Process process, List<String> lines) {
    try (Writer out = new BufferedWriter(
        new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8))) {
      for (String line : lines) {
        out.append(line).append('\n');
      }
    } catch (IOException closed) {
      throw new UncheckedIOException(closed);
    }
  }

  private static Map<String, String> read(Process process) {
    var answers = new HashMap<String, String>();
    try (var in = new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        JsonNode answer = line.isBlank() ? JSON.nullNode() : JSON.readTree(line);
        if (answer.has("id")) {
          answers.put(answer.path("id").asText(), line);
        }
      }
      return answers;
    } catch (IOException notAnAnswer) {
      throw new UncheckedIOException(notAnAnswer);
    }
  }

  @Override
  public @Nullable String answer(String line) throws IOException {
    return answers.get(JSON.readTree(line).path("id").asText());
  }
}
