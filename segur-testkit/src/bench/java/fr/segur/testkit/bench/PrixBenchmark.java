package fr.segur.testkit.bench;

import fr.segur.model.Montant;
import fr.segur.model.Readings;
import fr.segur.model.RegimeTva;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.Prix;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Pricing one order; the goals are 100 ns and 200 B ({@code -prof gc}). */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PrixBenchmark {

  private final Prix.Commande commande = new Prix.Commande(
      List.of(new Prix.Part(5, 5)),
      RegimeTva.TTC,
      new BigDecimal("20.0"),
      Montant.of(new BigDecimal("9000.00")));

  /** Tranche, ceiling, VAT, payable amount, advance and balance. */
  @Benchmark
  public Prix price() {
    return Prix.of(AfMs2DuiPde.V2, Readings.DEFAULTS, commande);
  }
}
