package fr.segur.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Severity;
import fr.segur.model.TypeDemande;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.Controles;
import fr.segur.rules.Rule;
import fr.segur.rules.documents.Obligation;
import fr.segur.rules.documents.Obligation.Jalons;
import fr.segur.rules.documents.Obligations;
import fr.segur.schemas.Catalogue;
import fr.segur.schemas.Catalogue.Entry;
import fr.segur.schemas.Catalogue.Family;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Every code has an example that keeps it and one that breaks it, and they do. */
class ExamplesTest {

  /** A code where it stands, with its examples. */
  record Shown(Family family, Entry entry, Example.Pair pair) {

    @Override
    public String toString() {
      return family.id() + " " + entry.code();
    }
  }

  static final List<Shown> SHOWN = Catalogue.families().stream()
      .flatMap(family -> family.entries().stream()
          .flatMap(entry -> Example.find(family, entry.code()).stream()
              .map(pair -> new Shown(family, entry, pair))))
      .toList();

  /** A duty without a last day is read in no file and on no calendar. */
  @Test
  void only_a_duty_without_a_last_day_has_no_example() {
    var day = LocalDate.of(2023, 5, 12);
    Stream<String> undated = Obligations.ALL.stream()
        .filter(duty -> duty.echeance(AfMs2DuiPde.V2, new Jalons(day, day, day)) == null)
        .map(Obligation::code);

    assertThat(Catalogue.families())
        .flatExtracting(family -> family.entries().stream()
            .filter(entry -> Example.find(family, entry.code()).isEmpty())
            .map(Entry::code)
            .toList())
        .containsExactlyElementsOf(undated.toList());
  }

  @Test
  void the_codes_of_the_import_test_are_those_of_both_kinds_of_file() {
    assertThat(Catalogue.imported())
        .extracting(Entry::code)
        .doesNotHaveDuplicates()
        .containsAll(Stream.of(Controles.of(TypeDemande.AVANCE), Controles.of(TypeDemande.SOLDE))
            .map(Controles::rules)
            .flatMap(Collection::stream)
            .map(Rule::code)
            .toList());
  }

  @ParameterizedTest
  @EnumSource
  void no_example_is_of_a_code_that_is_not_there(Scene scene) {
    List<String> used = SHOWN.stream()
        .filter(shown -> shown.pair().accepted().scene() == scene)
        .map(shown -> shown.entry().code())
        .toList();

    assertThat(Example.codes(scene)).containsExactlyInAnyOrderElementsOf(used);
  }

  @ParameterizedTest
  @FieldSource("SHOWN")
  void the_refused_example_is_refused_for_that_code(Shown shown) {
    assertThat(shown.pair().refused().findings(shown.entry().code()))
        .as(shown.toString())
        .isNotEmpty();
  }

  /** But for the 200 requests of one, which are empty to stay short. */
  @ParameterizedTest
  @FieldSource("SHOWN")
  void the_accepted_example_breaks_no_rule(Shown shown) {
    String code = shown.entry().code();
    var verdict = shown.pair().accepted().judge(AfMs2DuiPde.V2);

    assertThat(verdict.findings())
        .as(shown.toString())
        .filteredOn(one -> one.code().equals(code))
        .isEmpty();
    assertThat(verdict.findings())
        .as(shown.toString())
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .filteredOn(finding -> !code.equals("FORM-NOMBRE-LIGNES"))
        .isEmpty();
  }
}
