package fr.segur.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.segur.model.Champ;
import fr.segur.model.Finding;
import fr.segur.model.LigneAvance;
import fr.segur.model.Message;
import fr.segur.model.Outcome;
import fr.segur.model.Severity;
import fr.segur.model.TypeDemande;
import fr.segur.model.Verdict;
import fr.segur.rules.Situe.Depot;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ImportTestTest {

  @Test
  void the_valid_example_is_acceptable_and_nothing_is_said_of_it() {
    var verdict = Exemples.check(Exemples.AVANCE, Exemples.FAITS);
    assertThat(verdict.outcome()).isEqualTo(Outcome.ACCEPTABLE);
    assertThat(verdict.lignes()).isEqualTo(2);
    assertThat(verdict.findings()).isEmpty();
    assertThat(verdict.totals().all()).isZero();
    assertThat(verdict.undetermined()).isEmpty();
    assertThat(verdict.notEvaluated()).isEmpty();
    assertThat(verdict.dependsOn()).isEmpty();
  }

  @Test
  void when_nothing_is_known_the_valid_example_is_undetermined() {
    var verdict = Exemples.check(Exemples.AVANCE, Facts.INCONNUS);
    assertThat(verdict.outcome()).isEqualTo(Outcome.INDETERMINE);
    assertThat(verdict.findings()).isEmpty();
    assertThat(verdict.undetermined())
        .flatExtracting(Verdict.Undetermined::missing)
        .contains(
            "recuLe",
            "solution",
            "enrolement",
            "financements",
            "esmsNumerique",
            "finess.2022-01-03",
            "finess.T2-2023",
            "finess.T3-2023")
        .doesNotContain("dateOuverture", "erreurInterne");
  }

  @Test
  void an_error_refuses_whatever_is_undetermined_beside_it() {
    var essai = Essai.valide().ligne(l -> l.typeAction("M")).faits(f -> f.recuLe(null));
    assertThat(essai.verdict().outcome()).isEqualTo(Outcome.REFUSE);
    assertThat(essai.verdict().undetermined()).isNotEmpty();
  }

  @Test
  void findings_of_a_code_are_capped_and_totals_are_true() {
    List<LigneAvance> lignes = Collections.nCopies(50, LigneAvance.builder().build());
    var essai = Essai.valide().depot(d -> d.lignes(lignes));
    var all = essai.verdict();
    var capped = ImportTest.check(
        AfMs2DuiPde.V2, essai.demande(), Exemples.FAITS, Settings.DEFAULTS.keeping(3));
    assertThat(all.totals().byCode()).containsEntry("JSON-MANQUANT", 250L);
    assertThat(all.notEvaluated()).hasSize(50);
    assertThat(capped.totals()).isEqualTo(all.totals());
    assertThat(capped.findings())
        .filteredOn(f -> f.code().equals("JSON-MANQUANT"))
        .hasSize(3);
    assertThat(capped.notEvaluated()).hasSize(3);
    assertThat(capped.outcome()).isEqualTo(Outcome.REFUSE);
  }

  @Test
  void at_least_one_finding_of_a_code_is_kept() {
    assertThat(Settings.DEFAULTS.keeping(1).findingsPerRule()).isOne();
    assertThatThrownBy(() -> Settings.DEFAULTS.keeping(0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void findings_follow_the_requests_of_the_file() {
    var essai = Essai.valide().ligne(l -> l.typeAction("M")).ligne(1, l -> l.typeAction("M"));
    assertThat(essai.verdict().findings())
        .extracting(Finding::pointer)
        .containsExactly("/lignesImport/0/typeAction", "/lignesImport/1/typeAction");
  }

  @Test
  void a_rule_that_fails_to_run_leaves_the_verdict_open() {
    Rule<Depot> broken = Rule.<Depot>of("X-BROKEN").check((depot, context) -> {
      throw new IllegalStateException("never silence");
    });
    var verdict = only(broken, Illisibles.AUCUN);
    assertThat(verdict.outcome()).isEqualTo(Outcome.INDETERMINE);
    assertThat(verdict.undetermined())
        .containsExactly(new Verdict.Undetermined("X-BROKEN", Set.of("erreurInterne")));
  }

  @Test
  void a_rule_that_only_warns_never_makes_a_verdict_undetermined() {
    Rule<Depot> open = Rule.<Depot>of("X-OPEN")
        .warns()
        .check((depot, context) -> Result.undetermined(Fait.RECU_LE));
    assertThat(only(open, Illisibles.AUCUN).outcome()).isEqualTo(Outcome.ACCEPTABLE);
    Rule<Depot> skipped =
        Rule.<Depot>of("X-SKIPPED").warns().check((depot, context) -> Result.NOT_EVALUATED);
    assertThat(only(skipped, Illisibles.AUCUN).outcome()).isEqualTo(Outcome.ACCEPTABLE);
  }

  @Test
  void what_stands_in_the_file_unreadable_is_not_missing() {
    var readable = Controles.of(TypeDemande.AVANCE).depot().get(0).rules().get(0);
    assertThat(readable.champ()).isEqualTo(Champ.NUMERO_ANS);
    assertThat(only(readable, Illisibles.AUCUN).outcome()).isEqualTo(Outcome.REFUSE);
    var verdict = only(readable, new Illisibles(Set.of("/numeroAns")));
    assertThat(verdict.findings()).isEmpty();
    assertThat(verdict.notEvaluated()).isEmpty();
  }

  @Test
  void an_unreadable_place_covers_what_is_inside_it_only() {
    var illisibles = new Illisibles(Set.of("/lignesImport/1/commande"));
    assertThat(illisibles.couvre("/lignesImport/1/commande")).isTrue();
    assertThat(illisibles.couvre("/lignesImport/1/commande/tauxTVA")).isTrue();
    assertThat(illisibles.couvre("/lignesImport/1")).isFalse();
    assertThat(illisibles.couvre("/lignesImport/1/commandes")).isFalse();
    assertThat(illisibles.couvre("/lignesImport/10/commande")).isFalse();
    assertThat(new Illisibles(Set.of("")).couvre("/siret")).isTrue();
    assertThat(Illisibles.AUCUN.couvre("")).isFalse();
  }

  @Test
  void severities_are_counted_apart() {
    var verdict = Essai.valide()
        .ligne(l -> l.typeAction("M").numeroEditeur("33"))
        .scenario(s -> s.operateurMessagerie("x"))
        .verdict();
    assertThat(verdict.totals().errors()).isEqualTo(1);
    assertThat(verdict.totals().warnings()).isEqualTo(2);
    assertThat(verdict.findings())
        .filteredOn(f -> f.severity() == Severity.WARNING)
        .allSatisfy(f -> assertThat(f.position()).isNull());
  }

  private static Verdict only(Rule<Depot> rule, Illisibles illisibles) {
    var controles = new Controles(
        List.of(Chapter.of(List.of(rule))), List.of(), List.of(), List.of(), List.of());
    var test = new ImportTest(AfMs2DuiPde.V2, controles, Facts.INCONNUS, Settings.DEFAULTS);
    test.depot(new Depot(null, null, 0, illisibles));
    return test.verdict();
  }

  @Test
  void what_the_reader_found_counts_and_a_file_not_read_to_its_end_is_not_acceptable() {
    var unread = new Finding(
        "JSON-X",
        Severity.ERROR,
        "/lignesImport/0",
        List.of("S002-107"),
        List.of(),
        Message.of("non", "no"),
        null,
        null);
    var test = new ImportTest(
        AfMs2DuiPde.V2, Controles.of(TypeDemande.AVANCE), Facts.INCONNUS, Settings.DEFAULTS);
    test.after(1).ligne(LigneAvance.builder().build(), Illisibles.AUCUN);
    assertThat(test.verdict().lignes()).isEqualTo(2);
    assertThat(test.verdict().findings())
        .isNotEmpty()
        .allMatch(finding -> finding.pointer().startsWith("/lignesImport/1"));
    test.add(unread);
    assertThat(test.verdict().findings()).contains(unread);
    assertThat(test.verdict().totals().byCode()).containsEntry("JSON-X", 1L);

    var nothing = new ImportTest(
        AfMs2DuiPde.V2, Controles.of(TypeDemande.AVANCE), Facts.INCONNUS, Settings.DEFAULTS);
    assertThat(nothing.verdict().outcome()).isEqualTo(Outcome.ACCEPTABLE);
    nothing.stopped();
    assertThat(nothing.verdict().outcome()).isEqualTo(Outcome.INDETERMINE);
    assertThat(nothing.verdict().undetermined())
        .flatExtracting(Verdict.Undetermined::missing)
        .containsExactly(Fait.LECTURE.cle());
  }
}
