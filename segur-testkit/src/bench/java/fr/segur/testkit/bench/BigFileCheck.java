package fr.segur.testkit.bench;

import fr.segur.model.Verdict;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.Facts;
import fr.segur.schemas.Segur;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Checks a generated file of any size from disk, without facts, to see in how small a heap:
 * {@code java -Xmx64m -cp … fr.segur.testkit.bench.BigFileCheck 100000}.
 */
public final class BigFileCheck {

  private BigFileCheck() {}

  /** Takes the number of requests. */
  public static void main(String[] args) throws IOException {
    int requests = Integer.parseInt(args[0]);
    Path file = Files.createTempFile("avance", ".json");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        new BigFile(requests, "9125.00").write(out);
      }
      long start = System.nanoTime();
      Verdict verdict =
          Segur.of(AfMs2DuiPde.V2).check(() -> Files.newInputStream(file), Facts.INCONNUS);
      Duration time = Duration.ofNanos(System.nanoTime() - start);
      Runtime runtime = Runtime.getRuntime();
      System.out.printf(
          "%d requests, %d bytes: %s in %d ms, heap %d of %d MB%n",
          verdict.lignes(),
          Files.size(file),
          verdict.outcome(),
          time.toMillis(),
          (runtime.totalMemory() - runtime.freeMemory()) >> 20,
          runtime.maxMemory() >> 20);
    } finally {
      Files.delete(file);
    }
  }
}
