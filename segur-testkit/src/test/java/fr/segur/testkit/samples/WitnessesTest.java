package fr.segur.testkit.samples;

import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Finding;
import fr.segur.model.Outcome;
import fr.segur.model.Severity;
import fr.segur.model.Verdict;
import fr.segur.schemas.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A witness breaks exactly its rule, or none. */
class WitnessesTest {

  static Set<String> codes() {
    return Catalogue.imported().stream()
        .map(Catalogue.Entry::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void every_code_has_witnesses_and_no_other() {
    assertThat(Witnesses.codes()).isEqualTo(codes());
  }

  @ParameterizedTest
  @MethodSource("codes")
  void a_violating_file_breaks_that_rule_and_no_other(String code) {
    var expected = new HashSet<>(Witnesses.companions(code));
    expected.add(code);
    for (long seed = 0; seed < SamplesTest.SEEDS; seed++) {
      Sample sample = Witnesses.violating(code, Draw.of(seed)).orElseThrow();
      Verdict verdict = sample.check();
      assertThat(verdict.findings())
          .as("%s, seed %d%n%s%n%s", code, seed, verdict.findings(), sample)
          .filteredOn(finding -> finding.severity() != Severity.INFO)
          .extracting(Finding::code)
          .contains(code)
          .isSubsetOf(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("codes")
  void a_satisfying_file_breaks_none(String code) {
    for (long seed = 0; seed < SamplesTest.SEEDS; seed++) {
      Sample sample = Witnesses.satisfying(code, Draw.of(seed)).orElseThrow();
      Verdict verdict = sample.check();
      assertThat(verdict.findings()).as("%s, seed %d%n%s", code, seed, sample).isEmpty();
      assertThat(verdict.outcome()).as("%s", verdict).isEqualTo(Outcome.ACCEPTABLE);
    }
  }

  @Test
  void rules_with_companions_are_all_told_by_the_README() throws IOException {
    String readme = Files.readString(Path.of("README.md"));

    assertThat(Witnesses.codes())
        .filteredOn(code -> !Witnesses.companions(code).isEmpty())
        .hasSize(3)
        .allMatch(code -> readme.contains(
            "`" + code + "`: `" + Witnesses.companions(code).iterator().next() + "`"));
  }
}
