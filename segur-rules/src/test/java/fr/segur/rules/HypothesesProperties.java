package fr.segur.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.TypeDemande;
import fr.segur.model.Verdict.Dependency;
import java.util.ArrayList;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class HypothesesProperties {

  @Property(tries = 400)
  void the_dependencies_are_those_of_checking_again_under_every_other_option(
      @ForAll("spoilt") Essai essai) {
    var verdict = essai.verdict();
    var expected = new ArrayList<Dependency>();
    for (Reading reading : Reading.values()) {
      for (Option option : reading.options()) {
        var outcome = essai.verdict(essai.readings().with(reading, option)).outcome();
        if (outcome != verdict.outcome()) {
          expected.add(new Dependency(reading, option, outcome));
        }
      }
    }
    assertThat(verdict.dependsOn()).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Property(tries = 200)
  void a_finding_says_only_readings_its_rule_declares(@ForAll("spoilt") Essai essai) {
    for (var finding : essai.verdict().findings()) {
      var declared = Controles.of(TypeDemande.AVANCE).rules().stream()
          .filter(rule -> rule.code().equals(finding.code()))
          .flatMap(rule -> rule.readings().stream())
          .toList();
      assertThat(declared).containsAll(finding.readings());
    }
  }

  /** Each border alone, with each other option of each reading. */
  @Test
  void the_dependencies_of_each_border_are_exact() {
    for (var border : Alterations.desBornes()) {
      the_dependencies_are_those_of_checking_again_under_every_other_option(
          border.apply(Essai.valide()));
    }
  }

  @Provide
  Arbitrary<Essai> spoilt() {
    var all = Alterations.ensemble(Alterations.desBornes(), Alterations.desLectures());
    return Alterations.essais(all, 6);
  }
}
