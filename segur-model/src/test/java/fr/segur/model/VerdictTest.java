package fr.segur.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VerdictTest {

  private static final Fix FIX = Fix.replace("/a", "1");
  private static final Finding FINDING = new Finding(
      "CODE",
      Severity.ERROR,
      "/a",
      List.of("S002-075"),
      List.of(),
      Message.of("non", "no"),
      FIX,
      null);
  private static final Verdict.Undetermined UNDETERMINED =
      new Verdict.Undetermined("CODE", Set.of("fact"));
  private static final Verdict.NotEvaluated NOT_EVALUATED =
      new Verdict.NotEvaluated(2, List.of("A", "B"));

  private static Verdict verdict(
      long errors, List<Verdict.Undetermined> undetermined, List<Verdict.NotEvaluated> others) {
    return new Verdict(
        3,
        List.of(FINDING),
        new Verdict.Totals(errors, 2, 4, Map.of("CODE", errors)),
        undetermined,
        others,
        List.of());
  }

  @Test
  void one_error_refuses_whatever_is_unanswered() {
    assertThat(Verdict.outcome(0, 0)).isEqualTo(Outcome.ACCEPTABLE);
    assertThat(Verdict.outcome(1, 0)).isEqualTo(Outcome.REFUSE);
    assertThat(Verdict.outcome(1, 1)).isEqualTo(Outcome.REFUSE);
    assertThat(Verdict.outcome(0, 1)).isEqualTo(Outcome.INDETERMINE);
  }

  @Test
  void a_rule_without_its_fact_and_one_that_was_not_evaluated_both_leave_it_open() {
    var missing = List.of(UNDETERMINED);
    var unread = List.of(NOT_EVALUATED);
    assertThat(verdict(0, List.of(), List.of()).outcome()).isEqualTo(Outcome.ACCEPTABLE);
    assertThat(verdict(0, missing, List.of()).outcome()).isEqualTo(Outcome.INDETERMINE);
    assertThat(verdict(0, List.of(), unread).outcome()).isEqualTo(Outcome.INDETERMINE);
    assertThat(verdict(0, missing, unread).outcome()).isEqualTo(Outcome.INDETERMINE);
    assertThat(verdict(1, missing, unread).outcome()).isEqualTo(Outcome.REFUSE);
  }

  @Test
  void totals_add_up() {
    assertThat(new Verdict.Totals(1, 2, 4, Map.of()).all()).isEqualTo(7);
  }

  @Test
  void the_rules_not_evaluated_are_named_in_both_languages() {
    assertThat(NOT_EVALUATED.reason(Locale.FRENCH)).startsWith("une valeur").endsWith(" : A, B");
    assertThat(NOT_EVALUATED.reason(Locale.ENGLISH)).startsWith("a value").endsWith(": A, B");
  }

  @Test
  void findings_change_and_the_rest_stays() {
    var verdict = verdict(1, List.of(UNDETERMINED), List.of(NOT_EVALUATED));
    assertThat(verdict.withoutFixes().findings()).containsExactly(FINDING.with(null));
    assertThat(verdict.withoutFixes().withFindings(List.of(FINDING))).isEqualTo(verdict);
  }

  @Test
  void a_finding_takes_its_place_or_another_correction_and_keeps_the_rest() {
    var place = new Position(13, 26, 512);
    assertThat(FINDING.at(place).position()).isEqualTo(place);
    assertThat(FINDING.at(place).fix()).isEqualTo(FIX);
    assertThat(FINDING.with(null).fix()).isNull();
    assertThat(FINDING.with(null).with(FIX)).isEqualTo(FINDING);
    assertThat(FINDING.message(Locale.FRENCH)).isEqualTo("non");
    assertThat(FINDING.message(Locale.ENGLISH)).isEqualTo("no");
  }

  @Test
  void positions_are_in_the_order_of_the_file() {
    var first = new Position(2, 1, 40);
    assertThat(first).isLessThan(new Position(1, 1, 41)).isEqualByComparingTo(first);
    assertThat(first).hasToString("2:1");
  }

  @Test
  void a_correction_is_one_operation_of_a_json_patch() {
    assertThat(Fix.replace("/a", "1").operations())
        .containsExactly(new Fix.Operation("replace", "/a", null, "1"))
        .containsExactly(Fix.Operation.replace("/a", "1"));
    assertThat(Fix.add("/a", "1").operations())
        .containsExactly(new Fix.Operation("add", "/a", null, "1"));
    assertThat(Fix.remove("/a").operations())
        .containsExactly(new Fix.Operation("remove", "/a", null, null));
    assertThat(Fix.move("/a", "/b").operations())
        .containsExactly(new Fix.Operation("move", "/b", "/a", null));
  }
}
