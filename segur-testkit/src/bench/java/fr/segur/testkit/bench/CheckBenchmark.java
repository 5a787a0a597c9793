package fr.segur.testkit.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The import test against what any reader pays on the same bytes: time for each request of a file
 * of 10,000. Compare the ratios of one run; the goals are {@code check} at most 1.5 × {@code bind}
 * and a tenth of {@code pipeline}, and {@code checkInvalid} at most 3 × {@code check}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(CheckBenchmark.REQUESTS)
public class CheckBenchmark {

  static final int REQUESTS = 10_000;

  private final Segur segur = Segur.of(AfMs2DuiPde.V2);
  private final JsonFactory tokens = new JsonFactory();
  private final ObjectReader plain = JsonMapper.builder()
      .addModule(new JavaTimeModule())
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .build()
      .readerFor(Plain.class);
  private final UsualPipeline usual = new UsualPipeline();
  private byte[] valid = {};
  private byte[] invalid = {};
  private Facts facts = Facts.INCONNUS;

  /** Generates the files, and makes sure that they are what they are said to be. */
  @Setup
  public void generate() throws IOException {
    facts = new BigFile(REQUESTS, "9125.00").facts();
    valid = bytes("9125.00");
    invalid = bytes("9125.01");
    Verdict good = segur.check(valid, facts);
    Verdict bad = segur.check(invalid, facts);
    if (good.outcome() != Outcome.ACCEPTABLE
        || good.lignes() != REQUESTS
        || bad.totals().errors() != REQUESTS
        || bind().lignesImport().size() != REQUESTS
        || usual.all(valid, facts) != 0
        || usual.all(invalid, facts) != REQUESTS) {
      throw new IllegalStateException(
          good.findings() + " " + good.undetermined() + " " + bad.totals());
    }
  }

  /** Closes what was opened. */
  @TearDown
  public void close() {
    usual.close();
  }

  private static byte[] bytes(String amount) throws IOException {
    var out = new ByteArrayOutputStream();
    new BigFile(REQUESTS, amount).write(out);
    return out.toByteArray();
  }

  /** Skips the tokens. */
  @Benchmark
  public int tokens() throws IOException {
    int count = 0;
    try (JsonParser parser = tokens.createParser(valid)) {
      while (parser.nextToken() != null) {
        count++;
      }
    }
    return count;
  }

  /** Binds to plain records: no check at all. */
  @Benchmark
  public Plain bind() throws IOException {
    return plain.readValue(valid);
  }

  /** The whole import test of a file without errors. */
  @Benchmark
  public Verdict check() {
    return segur.check(valid, facts);
  }

  /** The whole import test of a file with one error in each request. */
  @Benchmark
  public Verdict checkInvalid() {
    return segur.check(invalid, facts);
  }

  /** A tree, and our own JSON Schema by networknt. */
  @Benchmark
  public int schema() throws IOException {
    return usual.schema(valid);
  }

  /** Our own records and their constraints by Hibernate Validator. */
  @Benchmark
  public int bindAndConstraints() throws IOException {
    return usual.constraints(valid);
  }

  /** The usual pipeline: schema, records, constraints, and a dozen rules by Drools. */
  @Benchmark
  public int pipeline() throws IOException {
    return usual.all(valid, facts);
  }
}
