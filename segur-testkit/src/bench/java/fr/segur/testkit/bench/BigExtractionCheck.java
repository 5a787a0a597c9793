package fr.segur.testkit.bench;

import fr.segur.rules.AfMs2DuiPde;
import fr.segur.schemas.FinessFile;
import fr.segur.testkit.SyntheticExtraction;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Reads an invented FINESS extraction of the public size from disk, a few times, and says how long
 * it took and what is kept. The goals are 0.5 s and 16 MB:
 *
 * <pre>mvn -P bench -pl segur-testkit -am verify -DskipTests \
 *   -Djmh.main=fr.segur.testkit.bench.BigExtractionCheck -Djmh=windows-1252</pre>
 */
public final class BigExtractionCheck {

  private static final int TIMES = 5;

  private BigExtractionCheck() {}

  /** Takes the encoding. */
  public static void main(String[] args) throws IOException {
    Path file = Files.createTempFile("finess", ".csv");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        SyntheticExtraction.OF_THE_PUBLIC_SIZE.write(out, Charset.forName(args[0]));
      }
      for (int i = 0; i < TIMES; i++) {
        long before = used();
        long start = System.nanoTime();
        FinessFile.Read read = FinessFile.read(AfMs2DuiPde.V2, () -> Files.newInputStream(file));
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf(
            "%d rows, %d bytes: %d ms, %.1f MB kept, usable %b%n",
            read.registre().size(),
            Files.size(file),
            time.toMillis(),
            (used() - before) / 1048576.0,
            read.usable());
      }
    } finally {
      Files.delete(file);
    }
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
