package fr.segur.rules.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Finding;
import fr.segur.model.Outcome;
import fr.segur.model.Severity;
import fr.segur.model.Statement;
import fr.segur.model.Text;
import fr.segur.model.Verdict;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.Donnee;
import fr.segur.rules.Facts;
import fr.segur.rules.Illisibles;
import fr.segur.rules.Rule;
import fr.segur.rules.Settings;
import fr.segur.rules.documents.DossierEnrolement.TypePiece;
import fr.segur.rules.documents.Ecarts.Ecart;
import fr.segur.rules.documents.Signature.Moyen;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every document: a complete one is accepted, and one thing less is said as such. */
class ModelesTest {

  private static final Pattern CODE = Pattern.compile("(ENR|BC|ATT|FACT|VA|AF)(-[A-Z0-9.]+)+");
  private static final Pattern NAME = Pattern.compile("\\{([^}]*)}");

  record Complet<D>(Modele<D> modele, D document) {

    Verdict check(Facts facts) {
      return modele.check(AfMs2DuiPde.V2, document, facts);
    }

    @Override
    public String toString() {
      return modele.code();
    }
  }

  static List<Complet<?>> complets() {
    return List.of(
        new Complet<>(Modeles.ENROLEMENT, Documents.ENROLEMENT),
        new Complet<>(Modeles.ATTESTATION_TVA, Documents.ATTESTATION),
        new Complet<>(Modeles.BON_DE_COMMANDE, Documents.BON),
        new Complet<>(Modeles.FACTURE, Documents.FACTURE),
        new Complet<>(Modeles.VA, Documents.VA));
  }

  static List<Ecart<?>> ecarts() {
    return Ecarts.ALL;
  }

  static Stream<Rule<?>> regles() {
    return Modeles.ALL.stream().flatMap(modele -> modele.rules().stream());
  }

  @ParameterizedTest
  @MethodSource("complets")
  void a_complete_document_is_acceptable_without_a_word(Complet<?> complet) {
    Verdict verdict = complet.check(Documents.FAITS);

    assertThat(verdict.findings()).isEmpty();
    assertThat(verdict.undetermined()).isEmpty();
    assertThat(verdict.notEvaluated()).isEmpty();
    assertThat(verdict.outcome()).isEqualTo(Outcome.ACCEPTABLE);
  }

  @Test
  void every_kind_of_document_has_a_complete_example() {
    assertThat(complets().stream().map(c -> c.modele().code()))
        .containsExactlyElementsOf(Modeles.ALL.stream().map(Modele::code).toList());
  }

  @ParameterizedTest
  @MethodSource("ecarts")
  void one_thing_less_is_said_once_and_there(Ecart<?> ecart) {
    Rule<?> rule = ecart.modele().rules().stream()
        .filter(r -> r.code().equals(ecart.code()))
        .findFirst()
        .orElseThrow();
    Verdict verdict = ecart.check();
    List<Finding> findings =
        verdict.findings().stream().filter(f -> f.severity() == rule.severity()).toList();

    assertThat(findings.get(0).code()).isEqualTo(ecart.code());
    assertThat(findings.get(0).pointer()).isEqualTo(ecart.pointer());
    assertThat(findings)
        .extracting(Finding::code)
        .filteredOn(ecart.code()::equals)
        .hasSize(1);
    assertThat(findings).extracting(Finding::code).allMatch(ecart.codes()::contains);
    assertThat(findings.get(0).statements()).containsAll(rule.statements());
    assertThat(verdict.outcome())
        .isEqualTo(rule.severity() == Severity.ERROR ? Outcome.REFUSE : Outcome.ACCEPTABLE);
    for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      assertThat(findings.get(0).message(locale)).isNotBlank().doesNotContain("{", "}");
    }
  }

  /** The form of what a register knows, and what only another test's data can break, aside. */
  @Test
  void every_code_is_made_to_speak() {
    Set<String> spoken = Ecarts.ALL.stream().map(Ecart::code).collect(Collectors.toSet());

    assertThat(regles().map(Rule::code).filter(code -> !code.startsWith("AF-")).distinct())
        .allSatisfy(code -> assertThat(spoken).contains(code));
  }

  @ParameterizedTest
  @MethodSource("regles")
  void a_rule_has_code_texts_and_statements(Rule<?> rule) {
    assertThat(rule.code()).matches(CODE);
    assertThat(rule.demand().fr()).isNotBlank().endsWith(".").doesNotContain("{");
    assertThat(rule.demand().en()).isNotBlank().endsWith(".").doesNotContain("{");
    assertThat(names(rule.message().fr())).isEqualTo(names(rule.message().en()));
    assertThat(rule.statements())
        .doesNotHaveDuplicates()
        .allSatisfy(id -> assertThat(Statement.find(id)).isPresent());
    assertThat(rule.severity() == Severity.WARNING || !rule.statements().isEmpty())
        .isTrue();
  }

  @Test
  void rules_of_one_code_share_severity_and_texts() {
    record Shared(Severity severity, Text demand, Text message) {}
    for (Modele<?> modele : Modeles.ALL) {
      Map<String, Shared> byCode = new HashMap<>();
      for (Rule<?> rule : modele.rules()) {
        var shared = new Shared(rule.severity(), rule.demand(), rule.message());
        if (!rule.code().equals("AF-6.1-PROFIL")) {
          assertThat(byCode.computeIfAbsent(rule.code(), code -> shared))
              .as(rule.code())
              .isEqualTo(shared);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("complets")
  void what_cannot_be_known_is_undetermined_and_named(Complet<?> complet) {
    Verdict verdict = complet.check(Facts.INCONNUS);

    assertThat(verdict.findings()).isEmpty();
    Set<String> missing = verdict.undetermined().stream()
        .flatMap(one -> one.missing().stream())
        .collect(Collectors.toCollection(TreeSet::new));
    switch (complet.modele().code()) {
      case "enrolement" -> assertThat(missing).containsExactly("recuLe", "solution");
      case "bon-de-commande" ->
        assertThat(missing)
            .containsExactly(
                "esmsNumerique", "financements", "finess.2022-01-03", "finess.T2-2023", "solution");
      default -> assertThat(verdict.outcome()).isEqualTo(Outcome.ACCEPTABLE);
    }
  }

  @Test
  void models_are_found_by_their_names() {
    for (Modele<?> modele : Modeles.ALL) {
      assertThat(Modeles.find(modele.code())).contains(modele);
    }
    assertThat(Modeles.find("devis")).isEmpty();
  }

  @Test
  void what_the_reader_found_is_of_the_verdict() {
    Finding found = Ecarts.ALL.get(0).check().findings().get(0);

    assertThat(check(Documents.FACTURE, List.of(found)).findings()).containsExactly(found);
  }

  private static Verdict check(Facture facture, List<Finding> lus) {
    return Modeles.FACTURE.check(
        AfMs2DuiPde.V2, facture, Illisibles.AUCUN, lus, Documents.FAITS, Settings.DEFAULTS);
  }

  @Test
  void people_have_words_for_everything_in_both_languages() {
    var words = Stream.of(
            Modeles.ALL.stream().flatMap(modele -> Stream.of(modele.label(), modele.quand())),
            Stream.of(Acteur.values()).map(Acteur::label),
            Stream.of(TypePiece.values()).map(TypePiece::label),
            Stream.of(Moyen.values()).map(Moyen::label))
        .flatMap(all -> all);

    assertThat(words).allSatisfy(word -> {
      assertThat(word.fr()).isNotBlank();
      assertThat(word.en()).isNotBlank();
    });
    assertThat(Modeles.FACTURE).hasToString("facture");
  }

  /** The wordings of the call, word for word, where a document must carry them. */
  @Test
  void a_checklist_quotes_the_call() {
    assertThat(Modeles.BON_DE_COMMANDE.checklist(AfMs2DuiPde.V2).points())
        .filteredOn(point -> point.code().equals("BC-6.1-MENTION"))
        .singleElement()
        .satisfies(point -> assertThat(point.texte())
            .isEqualTo(AfMs2DuiPde.V2.valeur(Donnee.MENTION_PRISE_EN_CHARGE)));
    assertThat(Modeles.FACTURE.checklist(AfMs2DuiPde.V2).points())
        .allSatisfy(point -> assertThat(point.texte()).isNull());
  }

  @Test
  void a_checklist_has_one_line_a_code_under_its_heading() {
    for (Modele<?> modele : Modeles.ALL) {
      assertThat(modele.checklist(AfMs2DuiPde.V2).points())
          .extracting(Checklist.Point::code)
          .doesNotHaveDuplicates()
          .containsExactlyElementsOf(
              modele.rules().stream().map(Rule::code).distinct().toList());
    }
  }

  private static Set<String> names(String template) {
    var names = new TreeSet<String>();
    NAME.matcher(template).results().forEach(match -> names.add(match.group(1)));
    return names;
  }
}
