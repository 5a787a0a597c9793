package fr.segur.testkit.bench;

import fr.segur.model.Outcome;
import fr.segur.model.Verdict;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.Facts;
import fr.segur.schemas.Segur;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** As many requests in files of one as in one file: the time for each, which is to be the same. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(SizeBenchmark.REQUESTS)
public class SizeBenchmark {

  static final int REQUESTS = 100_000;

  private final Segur segur = Segur.of(AfMs2DuiPde.V2);
  private byte[] file = {};
  private Facts facts = Facts.INCONNUS;

  /** Requests of one file. */
  @Param({"1", "10", "100", "1000", "10000", "100000"})
  public int size = 1;

  /** Generates the file, and makes sure that it is valid. */
  @Setup
  public void generate() throws IOException {
    var made = new BigFile(size, "9125.00");
    var out = new ByteArrayOutputStream();
    made.write(out);
    file = out.toByteArray();
    facts = made.facts();
    Verdict verdict = segur.check(file, facts);
    if (verdict.outcome() != Outcome.ACCEPTABLE || verdict.lignes() != size) {
      throw new IllegalStateException(verdict.findings() + " " + verdict.undetermined());
    }
  }

  /** Checks the file as often as it takes. */
  @Benchmark
  public void check(Blackhole sink) {
    for (int i = 0; i < REQUESTS / size; i++) {
      sink.consume(segur.check(file, facts));
    }
  }
}
