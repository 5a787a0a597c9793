package fr.segur.testkit.samples;

import fr.segur.model.DemandeAvance;
import fr.segur.model.DemandeSolde;
import java.util.ArrayList;
import java.util.List;

/** Valid samples over the whole domain. */
public final class Samples {

  private Samples() {}

  /**
   * {@return a valid advance and its facts}
   *
   * @param draw where choices come from
   */
  public static Valid<DemandeAvance> advance(Draw draw) {
    Avances.Drawn drawn = Avances.draw(Wish.ANY, draw);
    Sample sample = new Draft(Layout.of(drawn.demande(), draw), drawn.monde().facts(draw)).sample();
    return new Valid<>(drawn.demande(), sample.readFacts(), sample);
  }

  /**
   * {@return a valid balance, and facts that have the advance it follows}
   *
   * @param draw where choices come from
   */
  public static Valid<DemandeSolde> balance(Draw draw) {
    Soldes.Drawn drawn = Soldes.follow(Avances.draw(Wish.ANY, draw), draw);
    Sample sample = new Draft(Layout.of(drawn.demande(), draw), drawn.facts()).sample();
    return new Valid<>(drawn.demande(), sample.readFacts(), sample);
  }

  /**
   * {@return a valid file of either kind}
   *
   * @param draw where choices come from
   */
  public static Sample any(Draw draw) {
    Wish any = Wish.ANY;
    return (draw.once(3) ? Draft.balance(any, draw) : Draft.advance(any, draw)).sample();
  }

  /**
   * {@return a FINESS extraction}
   *
   * @param draw where choices come from
   */
  public static Extraction extraction(Draw draw) {
    return Extraction.draw(draw);
  }

  /**
   * {@return valid files, advances and balances, the same for the same seed}
   *
   * @param number how many
   * @param seed any number; the same one gives the same choices
   */
  public static List<Sample> valid(int number, long seed) {
    Draw draw = Draw.of(seed);
    var samples = new ArrayList<Sample>(number);
    for (int i = 0; i < number; i++) {
      samples.add(any(draw));
    }
    return samples;
  }
}
