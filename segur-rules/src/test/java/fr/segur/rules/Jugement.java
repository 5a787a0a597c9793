package fr.segur.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Finding;
import fr.segur.model.Outcome;
import fr.segur.model.Reading;
import fr.segur.model.Severity;
import fr.segur.model.Verdict;
import java.util.List;
import java.util.Locale;

/** What one rule says in a verdict, and what the verdict is because of it. */
public record Jugement(String code, Verdict verdict) {

  /** The rule is kept, and so is every other. */
  public void accepte() {
    assertThat(verdict.findings())
        .filteredOn(f -> f.severity() == Severity.ERROR)
        .isEmpty();
    assertThat(verdict.undetermined()).isEmpty();
    assertThat(verdict.notEvaluated()).isEmpty();
    assertThat(verdict.outcome()).isEqualTo(Outcome.ACCEPTABLE);
    seTait();
  }

  /** The rule says nothing, whatever others say. */
  public void seTait() {
    assertThat(mine()).isEmpty();
    assertThat(verdict.undetermined()).extracting(Verdict.Undetermined::code).doesNotContain(code);
    assertThat(verdict.notEvaluated())
        .flatExtracting(Verdict.NotEvaluated::codes)
        .doesNotContain(code);
  }

  /** The file is refused by this rule and by no other, there, with exactly these statements. */
  public void refuse(String pointer, String... statements) {
    refuseAussi(pointer, statements);
    assertThat(verdict.findings())
        .filteredOn(f -> f.severity() == Severity.ERROR)
        .extracting(Finding::code)
        .containsOnly(code);
  }

  /** The file is refused by this rule, there, with exactly these statements. */
  public void refuseAussi(String pointer, String... statements) {
    Finding finding = one(pointer, Severity.ERROR);
    assertThat(finding.statements()).containsExactlyInAnyOrder(statements);
    assertThat(verdict.outcome()).isEqualTo(Outcome.REFUSE);
  }

  /** There is a warning there, and the file is acceptable all the same. */
  public void avertit(String pointer) {
    one(pointer, Severity.WARNING);
    assertThat(verdict.outcome()).isEqualTo(Outcome.ACCEPTABLE);
  }

  /** The rule lacks exactly these facts, and the verdict is undetermined. */
  public void manque(String... keys) {
    assertThat(mine()).isEmpty();
    assertThat(verdict.undetermined())
        .filteredOn(u -> u.code().equals(code))
        .singleElement()
        .satisfies(u -> assertThat(u.missing()).containsExactlyInAnyOrder(keys));
    assertThat(verdict.outcome()).isEqualTo(Outcome.INDETERMINE);
  }

  /** The rule could not run on that request, for want of a value of the file. */
  public void nEvaluePas(int rang) {
    assertThat(mine()).isEmpty();
    assertThat(verdict.notEvaluated())
        .filteredOn(n -> n.ligne() == rang)
        .singleElement()
        .satisfies(n -> assertThat(n.codes()).contains(code));
  }

  /** Readings that the finding says it consulted. */
  public void ditAvoirLu(Reading... readings) {
    assertThat(mine())
        .isNotEmpty()
        .allSatisfy(f -> assertThat(f.readings()).containsExactly(readings));
  }

  private List<Finding> mine() {
    return verdict.findings().stream().filter(f -> f.code().equals(code)).toList();
  }

  private Finding one(String pointer, Severity severity) {
    List<Finding> there =
        mine().stream().filter(f -> f.pointer().equals(pointer)).toList();
    assertThat(there).as("%s at %s in %s", code, pointer, mine()).hasSize(1);
    Finding finding = there.get(0);
    assertThat(finding.severity()).isEqualTo(severity);
    for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      assertThat(finding.message(locale)).isNotBlank().doesNotContain("{", "}");
    }
    return finding;
  }
}
