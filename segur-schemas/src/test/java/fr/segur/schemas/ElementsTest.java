package fr.segur.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Finding;
import fr.segur.model.Outcome;
import fr.segur.model.Verdict;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Elements of lists that are not objects, roots that are not objects, kinds that are not said. */
class ElementsTest {

  private static final String TYPE = "JSON-TYPE";

  @ParameterizedTest
  @ValueSource(
      strings = {"[]", "[1, 2]", "[{}]", "\"x\"", "12", "true", "false", "null", "-1.5e3", "\"\""})
  void a_root_that_is_not_an_object_is_one_finding_about_the_whole_file(String root) {
    for (String blanks : new String[] {"", " ", "\r\n\t"}) {
      byte[] file = (blanks + root + "\n").getBytes(UTF_8);
      Verdict verdict = Sample.check(file);
      assertThat(verdict.outcome()).isEqualTo(Outcome.REFUSE);
      assertThat(Sample.summary(verdict)).containsExactly(TYPE + " ");
      assertThat(Sample.position(verdict.findings().get(0)))
          .isEqualTo(Sample.position(file, blanks.length()));
      assertThat(verdict.lignes()).isZero();
    }
  }

  @Test
  void an_empty_object_misses_all_that_is_required() {
    Verdict verdict = Sample.check("{}");
    assertThat(Sample.sorted(verdict))
        .containsExactly(
            "JSON-MANQUANT /lignesImport",
            "JSON-MANQUANT /numeroAns",
            "JSON-MANQUANT /siret",
            "JSON-MANQUANT /typeDemande");
    assertThat(verdict.findings()).extracting(Sample::offset).containsOnly(0L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "1", "true", "\"x\"", "[]", "[[{}]]"})
  void a_request_that_is_not_an_object_holds_its_place(String element) {
    String file = Sample.put("/lignesImport/0", element);
    Verdict verdict = Sample.check(file);
    assertThat(Sample.summary(verdict)).containsExactly(TYPE + " /lignesImport/0");
    assertThat(Sample.offset(verdict.findings().get(0)))
        .isEqualTo(Sample.at("/lignesImport/0").start());
    assertThat(verdict.lignes()).isEqualTo(2);
    // the second request keeps its index
    Verdict both = Sample.check(file.replace("\"numLigne\": 2", "\"numLigne\": \"2\""));
    assertThat(Sample.summary(both))
        .containsExactly(TYPE + " /lignesImport/0", TYPE + " /lignesImport/1/numLigne");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/lignesImport/0/beneficiaires/structures/0",
        "/lignesImport/0/beneficiaires/structures/0/etablissements/2",
        "/lignesImport/0/piecesJustificatives/0"
      })
  void so_does_any_other_element(String pointer) {
    for (String element : new String[] {"null", "0", "\"\"", "[1]"}) {
      String file = Sample.put(pointer, element);
      Verdict verdict = Sample.check(file);
      assertThat(verdict.outcome()).isEqualTo(Outcome.REFUSE);
      assertThat(Sample.one(verdict, TYPE).pointer()).isEqualTo(pointer);
      assertThat(Sample.of(verdict, "JSON-MANQUANT")).isEmpty();
      Sample.assertPlaced(file.getBytes(UTF_8), verdict);
    }
  }

  @Test
  void the_kind_may_be_said_last() {
    String last =
        Sample.without("/typeDemande").replaceFirst("\\}\\s*$", ", \"typeDemande\": \"AVANCE\"}");
    assertThat(Sample.check(last).outcome()).isEqualTo(Outcome.ACCEPTABLE);
    // and the rules of an advance apply
    Verdict verdict = Sample.check(last.replace("9125.0", "9125.01"));
    assertThat(Sample.summary(verdict))
        .containsExactly("AF-6.1-PLAFOND /lignesImport/0/commande/montantSegurHT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"AVOIR\"", "\"Avance\"", "\"\"", "null", "12", "{}", "[\"AVANCE\"]"})
  void of_a_file_of_unknown_kind_only_the_shape_is_looked_at(String kind) {
    // a late order, a high amount: nobody can tell; a wrong type, an unknown format: anybody can
    String file = Sample.put("/typeDemande", kind)
        .replace("9125.0", "99999999")
        .replace("2023-05-12", "2035-05-12")
        .replaceFirst("\"PDF\"", "\"pdf\"")
        .replace("\"numLigne\": 2", "\"numLigne\": [2]");
    Verdict verdict = Sample.check(file);
    assertThat(verdict.outcome()).isEqualTo(Outcome.REFUSE);
    String code = kind.startsWith("\"A")
        ? "FORM-VALEUR"
        : kind.equals("\"\"") || kind.equals("null") ? "JSON-MANQUANT" : TYPE;
    assertThat(Sample.summary(verdict))
        .containsExactly(
            code + " /typeDemande",
            "FORM-FORMAT /lignesImport/0/piecesJustificatives/0/formatFichier",
            TYPE + " /lignesImport/1/numLigne");
    assertThat(verdict.findings()).extracting(Finding::code).noneMatch(c -> c.startsWith("AF-"));
  }

  @Test
  void so_of_a_file_that_does_not_say_its_kind() {
    Verdict verdict = Sample.check(Sample.without("/typeDemande").replace("9125.0", "99999999"));
    assertThat(Sample.summary(verdict)).containsExactly("JSON-MANQUANT /typeDemande");
    assertThat(Sample.offset(verdict.findings().get(0))).isZero();
  }

  @Test
  void a_wrong_value_does_not_stop_the_other_rules_of_its_request() {
    String file = Sample.put("/lignesImport/0/numLigne", "\"x\"")
        .replace("9125.0", "9125.01")
        .replaceFirst("\"PDF\"", "\"pdf\"")
        .replace("\"FINESSGeo\": \"759001019\"", "\"FINESSGeo\": 759001019");
    Verdict verdict = Sample.check(file);
    assertThat(Sample.summary(verdict))
        .contains(
            TYPE + " /lignesImport/0/numLigne",
            TYPE + " /lignesImport/0/beneficiaires/structures/0/etablissements/1/FINESSGeo",
            "FORM-FORMAT /lignesImport/0/piecesJustificatives/0/formatFichier");
    Sample.assertPlaced(file.getBytes(UTF_8), verdict);
  }

  @Test
  void a_cap_keeps_the_first_findings_and_the_true_totals() {
    String file =
        Sample.AVANCE.replace("\"maitreIdentite\": false", "\"maitreIdentite\": \"false\"");
    Verdict whole = Sample.check(file);
    assertThat(Sample.of(whole, TYPE)).hasSize(6);
    Verdict capped = Sample.SEGUR
        .with(Sample.SEGUR.settings().keeping(2))
        .check(file.getBytes(UTF_8), Sample.facts());
    assertThat(capped.findings()).isEqualTo(whole.findings().subList(0, 2));
    assertThat(capped.totals()).isEqualTo(whole.totals());
    assertThat(capped.totals().byCode()).containsEntry(TYPE, 6L);
    assertThat(capped.outcome()).isEqualTo(Outcome.REFUSE);
    assertThat(Objects.requireNonNull(capped.findings().get(0).fix()).operations())
        .hasSize(1);
  }
}
