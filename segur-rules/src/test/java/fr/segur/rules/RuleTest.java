package fr.segur.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Champ;
import fr.segur.model.Reading;
import fr.segur.model.Readings;
import fr.segur.model.Severity;
import fr.segur.model.Text;
import fr.segur.rules.Situe.Depot;
import org.junit.jupiter.api.Test;

/** How a rule is declared, and how it is asked of another subject. */
class RuleTest {

  private static final Depot DEPOT = new Depot("1", "2", 1, Illisibles.AUCUN);

  private static Context context() {
    return new Context(AfMs2DuiPde.V2, Facts.INCONNUS, Readings.DEFAULTS);
  }

  private static Rule<Depot> rule(Result result) {
    return Rule.<Depot>of("X-1")
        .warns()
        .cites("X-01")
        .cites("X-02", "X-03")
        .reads(Reading.R_03)
        .at(Champ.NUMERO_ANS)
        .demands("exigé", "demanded")
        .says("dit", "said")
        .check((depot, context) -> result);
  }

  @Test
  void what_was_declared_is_told() {
    var rule = rule(Result.SATISFIED);
    assertThat(rule).hasToString("X-1");
    assertThat(rule.code()).isEqualTo("X-1");
    assertThat(rule.severity()).isEqualTo(Severity.WARNING);
    assertThat(rule.statements()).containsExactly("X-01", "X-02", "X-03");
    assertThat(rule.readings()).containsExactly(Reading.R_03);
    assertThat(rule.champ()).isEqualTo(Champ.NUMERO_ANS);
    assertThat(rule.pointer()).isEqualTo("/numeroAns");
    assertThat(rule.demand()).isEqualTo(new Text("exigé", "demanded"));
    assertThat(rule.message()).isEqualTo(new Text("dit", "said"));
    assertThat(rule.check(DEPOT, context())).isEqualTo(Result.SATISFIED);
  }

  @Test
  void what_was_not_declared_is_empty_and_a_violation_is_an_error() {
    var rule = Rule.<Depot>of("X-2").check((depot, context) -> Result.SATISFIED);
    assertThat(rule.severity()).isEqualTo(Severity.ERROR);
    assertThat(rule.champ()).isNull();
    assertThat(rule.pointer()).isEmpty();
    assertThat(rule.statements()).isEmpty();
    assertThat(rule.readings()).isEmpty();
  }

  @Test
  void a_rule_that_asks_a_key_cites_its_statements() {
    var rule = Rule.<Depot>of("X-3")
        .cites("X-01")
        .asks(Champ.NUMERO_CARTE_CPX)
        .check((depot, context) -> Result.SATISFIED);
    assertThat(rule.pointer()).isEqualTo("/certificatServeur/numeroCarteCPX");
    assertThat(rule.statements()).containsExactly("X-01", "S003-21");
  }

  @Test
  void a_rule_does_not_apply_to_those_it_does_not_concern() {
    assertThat(rule(Result.SATISFIED).when(depot -> true).check(DEPOT, context()))
        .isEqualTo(Result.SATISFIED);
    assertThat(rule(Result.SATISFIED).when(depot -> false).check(DEPOT, context()))
        .isEqualTo(Result.NOT_APPLICABLE);
    assertThat(rule(Result.SATISFIED).when(depot -> true).code()).isEqualTo("X-1");
  }

  @Test
  void seen_from_elsewhere_it_is_the_same_rule_at_another_place() {
    Rule<Depot> seen = rule(Result.SATISFIED).seenFrom("/ailleurs", (depot, context) -> depot);
    Rule<Depot> absent = rule(Result.SATISFIED).seenFrom("/ailleurs", (depot, context) -> null);
    assertThat(seen.pointer()).isEqualTo("/ailleurs");
    assertThat(seen.champ()).isNull();
    assertThat(seen.code()).isEqualTo("X-1");
    assertThat(seen.severity()).isEqualTo(Severity.WARNING);
    assertThat(seen.statements()).containsExactly("X-01", "X-02", "X-03");
    assertThat(seen.check(DEPOT, context())).isEqualTo(Result.SATISFIED);
    assertThat(absent.check(DEPOT, context())).isEqualTo(Result.NOT_EVALUATED);
  }
}
