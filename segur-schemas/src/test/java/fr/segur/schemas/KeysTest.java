package fr.segur.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Finding;
import fr.segur.model.Fix;
import fr.segur.model.Outcome;
import fr.segur.model.Verdict;
import java.util.Locale;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys that are there twice, and keys nobody knows. */
class KeysTest {

  private static final String DOUBLE = "JSON-CLE-DOUBLE";
  private static final String UNKNOWN = "JSON-CLE-INCONNUE";

  @Test
  void of_two_values_under_one_key_the_first_counts_and_the_second_is_the_finding() {
    String file = Sample.with(
        "\"siret\": \"43806968400019\"", "\"siret\": \"43806968400019\", \"siret\": 12");
    Verdict verdict = Sample.check(file);
    assertThat(verdict.outcome()).isEqualTo(Outcome.REFUSE);
    assertThat(Sample.summary(verdict)).containsExactly(DOUBLE + " /siret");
    assertThat(Sample.offset(verdict.findings().get(0))).isEqualTo(file.indexOf("12,"));
    assertThat(verdict.findings().get(0).statements()).isEmpty();
    assertThat(verdict.findings().get(0).fix()).isNull();
  }

  @Test
  void every_later_one_is_a_finding_whatever_it_holds() {
    String file = Sample.with(
        "\"isMandataire\": false",
        "\"isMandataire\": false, \"isMandataire\": null, \"isMandataire\": {\"a\": [1]}, \"isMandataire\": \"x\"");
    Verdict verdict = Sample.check(file);
    String finding = DOUBLE + " /lignesImport/0/beneficiaires/isMandataire";
    assertThat(Sample.summary(verdict)).containsExactly(finding, finding, finding);
    Sample.assertPlaced(file.getBytes(UTF_8), verdict);
  }

  @Test
  void a_first_null_counts_too() {
    Verdict verdict = Sample.check(Sample.with("\"siret\": ", "\"siret\": null, \"siret\": "));
    assertThat(Sample.summary(verdict)).containsExactly("JSON-MANQUANT /siret", DOUBLE + " /siret");
  }

  @Test
  void a_second_list_of_requests_is_not_read() {
    Verdict verdict = Sample.check(Sample.with("\"siret\"", "\"lignesImport\": [], \"siret\""));
    assertThat(Sample.sorted(verdict))
        .containsExactly("FORM-VIDE /lignesImport", DOUBLE + " /lignesImport");
    assertThat(verdict.lignes()).isZero();
  }

  @Test
  void an_unknown_key_met_before_the_reading_stops_is_kept_without_a_fix() {
    String whole = Sample.with("\"siret\"", "\"SIRET\"");
    Verdict verdict = Sample.check(whole.substring(0, whole.length() / 2));
    assertThat(Sample.summary(verdict)).containsExactly(UNKNOWN + " /SIRET", "JSON-SYNTAXE ");
    assertThat(verdict.findings().get(0).fix()).isNull();
  }

  @Test
  void the_first_kind_counts() {
    Verdict verdict =
        Sample.check(Sample.with("\"impId\"", "\"typeDemande\": \"SOLDE\", \"impId\""));
    assertThat(Sample.summary(verdict)).containsExactly(DOUBLE + " /typeDemande");
  }

  @Test
  void doubles_inside_unknown_ignored_and_unusable_values_are_findings() {
    String value = "{\"a\": 1, \"a\": {\"b\": 1, \"b\": 2}, \"c\": [{\"d\": 1, \"d\": 1}]}";
    String file = Sample.with("\"impId\": null", "\"impId\": " + value + ", \"zzzzzzzz\": " + value)
        .replaceFirst("\"numLigne\": 1", "\"numLigne\": " + Matcher.quoteReplacement(value));
    Verdict verdict = Sample.check(file);
    for (String at : new String[] {"/impId", "/zzzzzzzz", "/lignesImport/0/numLigne"}) {
      assertThat(Sample.summary(verdict))
          .contains(
              DOUBLE + " " + at + "/a", DOUBLE + " " + at + "/a/b", DOUBLE + " " + at + "/c/0/d");
    }
    assertThat(verdict.totals().byCode()).containsEntry(DOUBLE, 9L);
    Sample.assertPlaced(file.getBytes(UTF_8), verdict);
  }

  @Test
  void a_key_written_with_escapes_is_the_same_key() {
    Verdict verdict =
        Sample.check(Sample.with("\"impId\"", "\"\\u0073iret\": \"43806968400019\", \"impId\""));
    assertThat(Sample.summary(verdict)).containsExactly(DOUBLE + " /siret");
    assertThat(Sample.check(Sample.with("\"siret\"", "\"sir\\u0065t\"")).outcome())
        .isEqualTo(Outcome.ACCEPTABLE);
  }

  @Test
  void a_misspelt_key_stands_at_the_key_and_is_mended_by_a_move() {
    String file = Sample.with("\"siret\"", "\"SIRET\"");
    Verdict verdict = Sample.check(file);
    assertThat(verdict.outcome()).isEqualTo(Outcome.REFUSE);
    Finding finding = Sample.one(verdict, UNKNOWN);
    assertThat(finding.pointer()).isEqualTo("/SIRET");
    assertThat(Sample.offset(finding)).isEqualTo(file.indexOf("\"SIRET\""));
    assertThat(Sample.position(finding))
        .isEqualTo(Sample.position(file.getBytes(UTF_8), file.indexOf("\"SIRET\"")));
    assertThat(finding.fix()).isEqualTo(Fix.move("/SIRET", "/siret"));
    assertThat(finding.message(Locale.FRENCH)).contains("SIRET").contains("siret");
    assertThat(finding.message(Locale.ENGLISH)).contains("SIRET").contains("siret");
  }

  @ParameterizedTest
  @CsvSource({
    "numligne, numLigne",
    "num_ligne, numLigne",
    "NumeroASP, numeroASP",
    "numroEditeur, numeroEditeur",
    "piecesJustificative, piecesJustificatives",
    "benificiaires, beneficiaires",
    "typAction, typeAction",
  })
  void the_nearest_known_key_of_the_same_object_is_suggested(String written, String right) {
    String file = Sample.without("/lignesImport/0/" + right)
        .replaceFirst(
            "\\{\\s*\"(numLigne|typeAction)\"",
            "{\"" + written + "\": " + json(right) + ", \"$1\"");
    Finding finding = Sample.one(Sample.check(file), UNKNOWN);
    assertThat(finding.pointer()).isEqualTo("/lignesImport/0/" + written);
    assertThat(finding.fix())
        .isEqualTo(Fix.move("/lignesImport/0/" + written, "/lignesImport/0/" + right));
  }

  private static String json(String key) {
    Tree value = Sample.at("/lignesImport/0/" + key);
    return Sample.AVANCE.substring(value.start(), value.end());
  }

  @Test
  void without_a_near_key_nothing_is_suggested() {
    Finding finding = Sample.one(
        Sample.check(Sample.with("\"impId\"", "\"commentaire\": \"x\", \"impId\"")), UNKNOWN);
    assertThat(finding.pointer()).isEqualTo("/commentaire");
    assertThat(finding.fix()).isNull();
    assertThat(finding.message(Locale.ENGLISH)).doesNotContain("perhaps");
  }

  @Test
  void a_key_whose_right_name_is_taken_is_not_mended() {
    Finding finding =
        Sample.one(Sample.check(Sample.with("\"impId\"", "\"Siret\": \"x\", \"impId\"")), UNKNOWN);
    assertThat(finding.message(Locale.ENGLISH)).contains("siret");
    assertThat(finding.fix()).isNull();
  }

  @Test
  void two_misspellings_of_one_key_are_not_mended() {
    Verdict verdict =
        Sample.check(Sample.with("\"siret\"", "\"Siret\": \"43806968400019\", \"SIRET\""));
    assertThat(Sample.of(verdict, UNKNOWN)).hasSize(2).extracting(Finding::fix).containsOnlyNulls();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "a/b /a~1b",
        "a~b /a~0b",
        "~1 /~01",
        "/ /~1",
        "a.b /a.b",
        "é€😀 /é€😀",
        "\\u0041/\\u007e /A~1~0"
      })
  void keys_are_escaped_in_pointers(String key, String pointer) {
    String file = Sample.with("\"impId\"", "\"" + key + "\": {\"x\": 1, \"x\": 2}, \"impId\"");
    Verdict verdict = Sample.check(file);
    assertThat(Sample.summary(verdict))
        .containsExactly(UNKNOWN + " " + pointer, DOUBLE + " " + pointer + "/x");
    Sample.assertPlaced(file.getBytes(UTF_8), verdict);
  }

  @Test
  void an_empty_key_has_a_pointer_too() {
    Verdict verdict = Sample.check(Sample.with("\"impId\"", "\"\": 1, \"impId\""));
    assertThat(Sample.summary(verdict)).containsExactly(UNKNOWN + " /");
  }

  @Test
  void a_misspelt_key_is_missing_under_its_right_name() {
    Verdict verdict = Sample.check(Sample.with("\"montantSegurHT\"", "\"montantSegurHt\""));
    assertThat(Sample.sorted(verdict))
        .containsExactly(
            UNKNOWN + " /lignesImport/0/commande/montantSegurHt",
            "JSON-MANQUANT /lignesImport/0/commande/montantSegurHT");
  }

  @Test
  void keys_of_another_level_are_unknown() {
    Verdict verdict =
        Sample.check(Sample.with("\"numLigne\"", "\"FINESSGeo\": \"759001001\", \"numLigne\""));
    assertThat(Sample.summary(verdict)).containsExactly(UNKNOWN + " /lignesImport/0/FINESSGeo");
  }
}
