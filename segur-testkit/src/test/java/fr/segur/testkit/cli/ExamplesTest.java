package fr.segur.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Severity;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.Controles;
import fr.segur.rules.Rule;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code has an example that keeps it and one that breaks it, and they do. */
class ExamplesTest {

  static List<String> codes() {
    return Stream.concat(Catalogue.reader().stream(), Catalogue.rules().stream().map(Rule::code))
        .distinct()
        .toList();
  }

  @Test
  void the_rules_are_those_of_both_kinds_of_file() {
    assertThat(Catalogue.rules())
        .containsAll(Controles.AVANCE.rules())
        .containsAll(Controles.SOLDE.rules());
  }

  @Test
  void the_catalogue_has_every_code_once() {
    assertThat(Catalogue.imported())
        .extracting(Catalogue.Entry::code)
        .containsExactlyElementsOf(codes());
  }

  @ParameterizedTest
  @MethodSource("codes")
  void the_refused_example_is_refused_for_that_code(String code) {
    assertThat(Example.of(code).refused().findings(code, Locale.FRENCH)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void the_accepted_example_is_not(String code) {
    assertThat(Example.of(code).accepted().findings(code, Locale.FRENCH)).isEmpty();
  }

  /** But for the 200 requests of one, which are empty to stay short. */
  @ParameterizedTest
  @MethodSource("codes")
  void an_accepted_example_breaks_no_other_rule(String code) {
    var errors = Example.of(code).accepted().check(AfMs2DuiPde.V2).findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR);

    assertThat(errors.filter(finding -> !code.equals("FORM-NOMBRE-LIGNES"))).isEmpty();
  }
}
