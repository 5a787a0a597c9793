package fr.segur.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Finding;
import fr.segur.model.Severity;
import fr.segur.model.Statement;
import fr.segur.model.Text;
import fr.segur.model.TypeDemande;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every rule of the import test of an advance has, whatever it demands. */
class ReglesTest {

  private static final Pattern CODE = Pattern.compile("[A-Z]+(-[A-Z0-9.]+)+");
  private static final Pattern NAME = Pattern.compile("\\{([^}]*)}");

  static List<Rule<?>> regles() {
    return Controles.of(TypeDemande.AVANCE).rules();
  }

  static Stream<String> codes() {
    return regles().stream().map(Rule::code).distinct();
  }

  @ParameterizedTest
  @MethodSource("regles")
  void it_has_a_code_a_demand_and_a_message_in_both_languages(Rule<?> rule) {
    assertThat(rule.code()).matches(CODE);
    assertThat(rule.demand().fr()).isNotBlank();
    assertThat(rule.demand().en()).isNotBlank();
    assertThat(rule.message().fr()).isNotBlank();
    assertThat(rule.message().en()).isNotBlank();
    assertThat(names(rule.demand().fr())).isEmpty();
    assertThat(names(rule.demand().en())).isEmpty();
    assertThat(names(rule.message().fr())).isEqualTo(names(rule.message().en()));
  }

  @ParameterizedTest
  @MethodSource("regles")
  void its_statements_are_in_the_register_each_once(Rule<?> rule) {
    assertThat(rule.statements()).doesNotHaveDuplicates();
    assertThat(rule.allStatements()).doesNotHaveDuplicates().containsAll(rule.statements());
    assertThat(rule.allStatements())
        .allSatisfy(id -> assertThat(Statement.find(id)).isPresent());
  }

  @Test
  void the_rows_that_rules_may_cite_are_those_of_the_editions() {
    Set<String> extractions = new TreeSet<>();
    Set<String> tranches = new TreeSet<>();
    for (AppelAFinancement edition : AfMs2DuiPde.EDITIONS) {
      var references = edition.valeur(Donnee.REFERENCES);
      if (references != null) {
        references.forEach(row -> extractions.addAll(row.statements()));
      }
      edition.bareme().tranches().forEach(row -> tranches.add(row.statement()));
    }

    assertThat(rows("AF-4.2-ORGANISME")).isEqualTo(extractions);
    assertThat(rows("AF-4.2-ESMS")).isEqualTo(extractions);
    assertThat(rows("AF-6.1-PLAFOND")).isEqualTo(tranches);
  }

  /** What the rule may cite beside its own statements. */
  private static Set<String> rows(String code) {
    Rule<?> rule =
        regles().stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
    Set<String> rows = new TreeSet<>(rule.allStatements());
    rule.statements().forEach(rows::remove);
    return rows;
  }

  @ParameterizedTest
  @MethodSource("regles")
  void a_rule_of_the_call_that_refuses_cites_what_it_comes_from(Rule<?> rule) {
    boolean ofTheCall = rule.code().startsWith("AF-");
    boolean refuses = rule.severity() == Severity.ERROR;
    assertThat(ofTheCall && refuses && rule.statements().isEmpty()).isFalse();
  }

  @Test
  void rules_of_one_code_share_severity_and_texts() {
    record Shared(Severity severity, Text demand, Text message) {}
    Map<String, Shared> byCode = new HashMap<>();
    for (Rule<?> rule : regles()) {
      var shared = new Shared(rule.severity(), rule.demand(), rule.message());
      assertThat(byCode.computeIfAbsent(rule.code(), code -> shared))
          .as(rule.code())
          .isEqualTo(shared);
    }
  }

  @Test
  void rules_of_one_code_look_at_different_keys() {
    record Place(String code, String champ) {}
    assertThat(regles().stream()
            .map(rule ->
                new Place(rule.code(), rule.champ() == null ? "" : rule.champ().name())))
        .doesNotHaveDuplicates();
  }

  @Test
  void there_is_an_example_that_makes_every_code_speak() {
    assertThat(Refus.PAR_CODE.keySet())
        .containsExactlyInAnyOrderElementsOf(codes().toList());
  }

  @ParameterizedTest
  @MethodSource("codes")
  void an_actual_finding_supplies_every_value_its_message_names(String code) {
    List<Finding> findings =
        Refus.PAR_CODE.getOrDefault(code, Essai.valide()).verdict().findings().stream()
            .filter(finding -> finding.code().equals(code))
            .toList();
    assertThat(findings).as("the example of %s", code).isNotEmpty();
    Rule<?> rule =
        regles().stream().filter(r -> r.code().equals(code)).findFirst().orElseThrow();
    for (Finding finding : findings) {
      assertThat(finding.message().template()).isEqualTo(rule.message());
      assertThat(finding.message().arguments().keySet())
          .containsExactlyInAnyOrderElementsOf(names(rule.message().fr()));
      assertThat(finding.statements())
          .allSatisfy(id -> assertThat(Statement.find(id)).isPresent());
      assertThat(regles())
          .as("the rule that may cite %s", finding.statements())
          .anyMatch(one ->
              one.code().equals(code) && one.allStatements().containsAll(finding.statements()));
      for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
        assertThat(finding.message(locale)).isNotBlank().doesNotContain("{", "}");
      }
    }
  }

  private static Set<String> names(String template) {
    var names = new TreeSet<String>();
    NAME.matcher(template).results().forEach(match -> names.add(match.group(1)));
    return names;
  }
}
