package fr.segur.testkit.arbitraries;

import fr.segur.model.DemandeAvance;
import fr.segur.model.DemandeSolde;
import fr.segur.rules.demandes.Evenement;
import fr.segur.rules.pilotes.Acte;
import fr.segur.testkit.samples.Draw;
import fr.segur.testkit.samples.Extraction;
import fr.segur.testkit.samples.Histories;
import fr.segur.testkit.samples.Sample;
import fr.segur.testkit.samples.Samples;
import fr.segur.testkit.samples.Valid;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.domains.DomainContextBase;

/**
 * The domain of the request files: {@code @Domain(SegurDomain.class)} on a property or its class
 * gives parameters of these types their values.
 *
 * <ul>
 *   <li>{@code Valid<DemandeAvance>}: an acceptable advance, its facts, and both as files;
 *   <li>{@code Valid<DemandeSolde>}: an acceptable balance, and facts with its advance;
 *   <li>{@link Sample}: one or the other, as files;
 *   <li>{@link Extraction}: a FINESS extraction;
 *   <li>{@code List<Evenement>}: what may be tried on a request, in order of time;
 *   <li>{@code List<Acte>}: what may be tried on the pilots of a supplier, in order of time.
 * </ul>
 */
public final class SegurDomain extends DomainContextBase {

  /** Choices of a sample at most; where they end, the simplest is taken. */
  private static final int CHOICES = 400;

  /** For jqwik. */
  public SegurDomain() {}

  /** {@return acceptable advances with their facts} */
  @Provide
  public Arbitrary<Valid<DemandeAvance>> advances() {
    return drawn(Samples::advance);
  }

  /** {@return acceptable balances with their facts} */
  @Provide
  public Arbitrary<Valid<DemandeSolde>> balances() {
    return drawn(Samples::balance);
  }

  /** {@return acceptable files of both kinds} */
  @Provide
  public Arbitrary<Sample> samples() {
    return drawn(Samples::any);
  }

  /** {@return FINESS extractions} */
  @Provide
  public Arbitrary<Extraction> extractions() {
    return drawn(Samples::extraction);
  }

  /** {@return events of a request, refused ones among them} */
  @Provide
  public Arbitrary<List<Evenement>> events() {
    return drawn(Histories::ofARequest);
  }

  /** {@return acts on the pilots of a supplier, refused ones among them} */
  @Provide
  public Arbitrary<List<Acte>> acts() {
    return drawn(Histories::ofPilots);
  }

  /**
   * {@return whatever a generator makes of choices; fewer and smaller choices make it simpler}
   *
   * @param <T> the type of the value
   * @param generator makes a value from choices
   */
  public static <T> Arbitrary<T> drawn(Function<Draw, T> generator) {
    return Arbitraries.integers()
        .between(0, Integer.MAX_VALUE)
        .withDistribution(RandomDistribution.uniform())
        .withoutEdgeCases()
        .list()
        .ofMinSize(0)
        .ofMaxSize(CHOICES)
        .withSizeDistribution(RandomDistribution.uniform())
        .map(choices -> generator.apply(Draw.of(choices)));
  }
}
