package fr.segur.rules;

import static fr.segur.rules.Exemples.jour;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.Readings;
import fr.segur.rules.Eligibilite.Issue;
import fr.segur.rules.Facts.Solution;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EligibiliteTest {

  private static Eligibilite of(Readings readings, Facts facts, String date, boolean mention) {
    return Eligibilite.of(AfMs2DuiPde.V2, readings, facts, jour(date), mention);
  }

  private static Facts facts(
      @Nullable String ouverture, @Nullable String depot, @Nullable String referencee) {
    return Facts.builder()
        .dateOuverture(ouverture == null ? null : jour(ouverture))
        .solution(Solution.builder()
            .depotPreuvesLe(depot == null ? null : jour(depot))
            .referenceeLe(referencee == null ? null : jour(referencee))
            .build())
        .build();
  }

  @ParameterizedTest(
      name = "order {0}, opening {1}, evidence {2}, référencée {3}, mention {4}: {5} {6}")
  @CsvSource({
    "2023-05-12, 2022-09-08, 2023-01-15, 2023-03-01, false, ELIGIBLE,",
    "2022-09-08, 2022-09-08, 2022-08-01, 2022-09-01, false, ELIGIBLE,",
    "2022-09-07, 2022-09-08, 2022-08-01, 2022-09-01, false, INELIGIBLE, S002-073",
    "2023-02-28, 2022-09-08, 2023-06-28, 2023-09-01, true,  ELIGIBLE,",
    "2023-02-27, 2022-09-08, 2023-06-28, 2023-09-01, true,  INELIGIBLE, S002-075",
    "2023-02-28, 2022-09-08, 2023-06-28, 2023-09-01, false, INELIGIBLE, S002-116",
    "2023-02-27, 2022-09-08, 2023-06-28, 2023-09-01, false, INELIGIBLE, S002-075 S002-116",
    "2023-08-31, 2022-09-08, 2023-06-28, 2023-09-01, false, INELIGIBLE, S002-116",
    "2023-09-01, 2022-09-08, 2023-06-28, 2023-09-01, false, ELIGIBLE,",
    "2024-01-10, 2022-09-08, 2023-01-15, 2023-03-01, false, ELIGIBLE,",
    "2024-01-11, 2022-09-08, 2023-01-15, 2023-03-01, false, INELIGIBLE, S002-027",
    "2022-09-06, ,           2022-08-01, 2022-09-01, false, INELIGIBLE, S002-073",
    "2022-09-07, ,           2022-08-01, 2022-09-01, false, INDETERMINE,",
    "2022-10-31, ,           2022-08-01, 2022-09-01, false, INDETERMINE,",
    "2022-11-01, ,           2022-08-01, 2022-09-01, false, ELIGIBLE,",
    "2023-02-28, 2022-09-08, 2023-06-28, ,           true,  ELIGIBLE,",
    "2023-02-27, 2022-09-08, 2023-06-28, ,           true,  INDETERMINE,",
    "2023-02-28, 2022-09-08, 2023-06-28, ,           false, INDETERMINE,",
    "2023-05-12, 2022-09-08, ,           2023-03-01, false, ELIGIBLE,",
    "2023-02-28, 2022-09-08, ,           2023-03-01, true,  INDETERMINE,",
    "2023-02-28, 2022-09-08, ,           2023-03-01, false, INELIGIBLE, S002-116",
    "2024-01-11, 2022-09-08, ,           ,           false, INELIGIBLE, S002-027",
  })
  void an_order_is_eligible_when_no_statement_is_violated_and_nothing_that_matters_is_unknown(
      String date,
      @Nullable String ouverture,
      @Nullable String depot,
      @Nullable String referencee,
      boolean mention,
      Issue issue,
      @Nullable String violated) {
    var answer = of(Readings.DEFAULTS, facts(ouverture, depot, referencee), date, mention);
    assertThat(answer.issue()).isEqualTo(issue);
    String[] expected = violated == null ? new String[0] : violated.split(" ", -1);
    // § 2 says the same as § 4.4 of an order that is too early
    assertThat(answer.statements())
        .filteredOn(id -> !id.equals("S002-019"))
        .containsExactly(expected);
    if (issue != Issue.INELIGIBLE) {
      assertThat(answer.missing().isEmpty()).isEqualTo(issue == Issue.ELIGIBLE);
    }
  }

  @Test
  void only_the_statements_of_the_order_are_cited() {
    var early =
        of(Readings.DEFAULTS, facts("2022-09-08", "2022-08-01", "2022-09-01"), "2022-09-07", false);
    assertThat(early.statements()).containsExactly("S002-073");
  }

  @Test
  void what_is_unknown_is_named() {
    assertThat(of(Readings.DEFAULTS, Facts.INCONNUS, "2022-10-01", false).missing())
        .containsExactlyInAnyOrder(Fait.DATE_OUVERTURE, Fait.SOLUTION);
    assertThat(
            of(Readings.DEFAULTS, facts(null, null, null), "2022-10-01", false).missing())
        .containsExactlyInAnyOrder(
            Fait.DATE_OUVERTURE, Fait.SOLUTION_REFERENCEE_LE, Fait.SOLUTION_DEPOT_PREUVES_LE);
  }

  @Test
  void the_opening_day_follows_its_reading() {
    var facts = facts("2022-09-08", "2022-08-01", "2022-09-01");
    var closed = Readings.DEFAULTS.with(Reading.R_03, Option.JOUR_EXCLU);
    assertThat(of(closed, facts, "2022-09-08", false).issue()).isEqualTo(Issue.INELIGIBLE);
    assertThat(of(closed, facts, "2022-09-09", false).issue()).isEqualTo(Issue.ELIGIBLE);
  }

  @Test
  void the_reading_about_the_reception_does_not_move_the_closing_day_of_orders() {
    var closed = Readings.DEFAULTS.with(Reading.R_02, Option.JOUR_EXCLU);
    var facts = facts("2022-09-08", "2023-01-15", "2023-03-01");
    assertThat(of(closed, facts, "2024-01-10", false).issue()).isEqualTo(Issue.ELIGIBLE);
  }
}
