package fr.segur.testkit.samples;

import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.DemandeAvance;
import fr.segur.model.Outcome;
import fr.segur.model.Verdict;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.schemas.Segur;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Valid samples are valid: as files, and as values. */
class SamplesTest {

  /** Seeds of one run: {@code -Dsegur.seeds=5000} for a long one. */
  static final int SEEDS = Integer.getInteger("segur.seeds", 8);

  private static final Segur SEGUR = Segur.of(AfMs2DuiPde.V2);

  static LongStream seeds() {
    return LongStream.range(0, 3L * SEEDS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void an_advance_is_acceptable(long seed) {
    var valid = Samples.advance(Draw.of(seed));

    acceptable(valid.sample().check(), valid.sample());
    acceptable(SEGUR.check(valid.demande(), valid.facts()), valid.sample());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_balance_is_acceptable(long seed) {
    var valid = Samples.balance(Draw.of(seed));

    acceptable(valid.sample().check(), valid.sample());
    acceptable(SEGUR.check(valid.demande(), valid.facts()), valid.sample());
  }

  private static void acceptable(Verdict verdict, Sample sample) {
    assertThat(verdict.findings()).as(sample::toString).isEmpty();
    assertThat(verdict.outcome()).as(verdict::toString).isEqualTo(Outcome.ACCEPTABLE);
  }

  @Test
  void one_seed_gives_the_same_bytes_every_time() {
    assertThat(Samples.valid(5, 42))
        .map(Sample::toString)
        .isEqualTo(Samples.valid(5, 42).stream().map(Sample::toString).toList());
    assertThat(Samples.valid(5, 42).get(0).file())
        .isNotEqualTo(Samples.valid(5, 43).get(0).file());
  }

  @Test
  void zeros_give_the_plainest_advance() {
    DemandeAvance demande = Samples.advance(Draw.of(List.of())).demande();

    assertThat(demande.lignes()).hasSize(1);
    var beneficiaires = Objects.requireNonNull(demande.lignes().get(0).beneficiaires());
    assertThat(beneficiaires.isMandataire()).isFalse();
    assertThat(beneficiaires.structures()).hasSize(1);
    assertThat(beneficiaires.structures().get(0).etablissements()).hasSize(1);
    assertThat(beneficiaires.structures().get(0).certificat()).isNull();
  }

  @Test
  void a_smaller_choice_is_never_a_later_one() {
    for (int bound : new int[] {1, 2, 3, 10, 1_000_000}) {
      int before = 0;
      for (int choice = 0;
          choice >= 0 && choice < Integer.MAX_VALUE - 70_000_000;
          choice += 70_000_000) {
        int drawn = Draw.of(List.of(choice)).below(bound);
        assertThat(drawn).isBetween(before, bound - 1);
        before = drawn;
      }
      assertThat(Draw.of(List.of(Integer.MAX_VALUE)).below(bound)).isEqualTo(bound - 1);
    }
  }
}
