package fr.segur.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Finding;
import fr.segur.model.Outcome;
import fr.segur.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is beyond a reading limit is a finding: never an overflow, never a number nobody can print.
 */
class LimitTest {

  private static final String CODE = "JSON-LIMITE";
  private static final String MONTANT = "/lignesImport/0/commande/montantSegurHT";

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[{\"lignesImport\":"})
  void depth(String opening) {
    Verdict verdict = Sample.check(opening.repeat(20_000));
    Finding finding = Sample.one(verdict, CODE);
    assertThat(verdict.outcome()).isEqualTo(Outcome.REFUSE);
    assertThat(Sample.of(verdict, "JSON-SYNTAXE")).isEmpty();
    assertThat(Sample.offset(finding)).isLessThan(64L * opening.length() + opening.length());
  }

  @Test
  void sixty_four_levels_are_read() {
    Verdict verdict = Sample.check("[".repeat(64) + "]".repeat(64));
    assertThat(Sample.summary(verdict)).doesNotContain(CODE + " ");
  }

  @Test
  void sixty_five_levels_are_not() {
    Finding finding = Sample.one(Sample.check("[".repeat(65) + "]".repeat(65)), CODE);
    assertThat(finding.pointer()).isEmpty();
    assertThat(Sample.offset(finding)).isEqualTo(64);
  }

  @Test
  void depth_inside_an_unknown_key() {
    Verdict verdict =
        Sample.check(Sample.with("\"impId\"", "\"x\": " + "[".repeat(20_000) + ", \"impId\""));
    Finding finding = Sample.one(verdict, CODE);
    assertThat(finding.pointer()).isEmpty();
    assertThat(Sample.offset(finding)).isEqualTo(Sample.AVANCE.indexOf("\"impId\"") + 5 + 63);
  }

  @Test
  void a_number_of_a_thousand_digits_is_read() {
    Verdict verdict = Sample.check(Sample.put(MONTANT, "1" + "0".repeat(999)));
    assertThat(Sample.of(verdict, CODE)).isEmpty();
    assertThat(verdict.outcome()).isEqualTo(Outcome.REFUSE);
  }

  @ParameterizedTest
  @ValueSource(ints = {1_001, 5_000, 100_000})
  void a_longer_one_is_not(int digits) {
    for (String number : new String[] {
      "1".repeat(digits),
      "-" + "1".repeat(digits),
      "1." + "1".repeat(digits - 1),
      "1e" + "1".repeat(digits - 1)
    }) {
      assertStopsAt(MONTANT, number);
    }
  }

  @Test
  void an_unknown_or_ignored_number_is_bounded_too() {
    assertStopsAt("/impId", "1".repeat(5_000));
    assertStopsAt(
        "/lignesImport/0/beneficiaires/structures/0/etablissements/1",
        "[" + "1".repeat(5_000) + "]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"v", "é", "\\u00e9"})
  void a_text_of_a_million_characters_is_read(String character) {
    Verdict verdict = Sample.check(Sample.with("1.0.1", character.repeat(1_000_000)));
    assertThat(verdict.outcome()).isEqualTo(Outcome.ACCEPTABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"v", "é", "\\u00e9"})
  void a_longer_text_is_not(String character) {
    for (int length : new int[] {1_000_001, 2_000_000}) {
      assertStopsAt(
          "/lignesImport/0/beneficiaires/structures/0/nomResponsable",
          '"' + character.repeat(length) + '"');
    }
  }

  @Test
  void a_key_of_a_million_characters_is_read() {
    Verdict verdict = Sample.check(withKey(1_000_000));
    assertThat(verdict.findings()).hasSize(1);
    assertThat(Sample.one(verdict, "JSON-CLE-INCONNUE").pointer()).hasSize(1_000_001);
    assertThat(verdict.lignes()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {1_000_001, 2_000_000, 7_000_000})
  void a_longer_key_stops_the_reading_where_it_begins(int length) {
    Finding finding = Sample.one(Sample.check(withKey(length)), CODE);
    assertThat(finding.pointer()).isEmpty();
    assertThat(Sample.offset(finding)).isEqualTo(Sample.AVANCE.indexOf("\"impId\""));
  }

  private static String withKey(int length) {
    return Sample.with("\"impId\"", '"' + "k".repeat(length) + "\": 1, \"impId\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e999999999",
        "-1e-999999999",
        "1e9999999999999999999",
        "1E+100000",
        "1e1001",
        "1e-1001",
        "0.1e-1000"
      })
  void an_exponent_out_of_bounds_is_a_finding_at_its_value_and_reading_goes_on(String number) {
    Verdict verdict = Sample.check(Sample.put(MONTANT, number));
    Finding finding = Sample.one(verdict, CODE);
    assertThat(finding.pointer()).isEqualTo(MONTANT);
    assertThat(finding.statements()).containsExactly("S002-107");
    assertThat(Sample.offset(finding)).isEqualTo(Sample.at(MONTANT).start());
    assertThat(Sample.of(verdict, "JSON-MANQUANT")).isEmpty();
    assertThat(verdict.lignes()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e1000", "1e-1000", "1e000000000000001", "1e-000000000000001"})
  void an_exponent_in_bounds_is_a_number(String number) {
    Verdict verdict = Sample.check(Sample.put(MONTANT, number));
    assertThat(Sample.of(verdict, CODE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1000000000000000000",
        "123456789012345678901234567890",
        "-123456789012345678901234567890",
        "1e18",
        "1e400"
      })
  void a_whole_number_of_more_than_eighteen_digits_is_a_finding(String number) {
    Verdict verdict = Sample.check(Sample.put("/lignesImport/0/numLigne", number));
    Finding finding = Sample.one(verdict, CODE);
    assertThat(finding.pointer()).isEqualTo("/lignesImport/0/numLigne");
    assertThat(Sample.of(verdict, "JSON-MANQUANT")).isEmpty();
    assertThat(verdict.lignes()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"999999999999999999", "999999999999999999.0", "9e17"})
  void one_of_eighteen_digits_is_read(String number) {
    assertThat(Sample.check(Sample.put("/lignesImport/0/numLigne", number)).outcome())
        .isEqualTo(Outcome.ACCEPTABLE);
  }

  @Test
  void twenty_thousand_unknown_keys_are_capped_and_counted() {
    var keys = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      keys.append("\"k").append(i).append("\":0,");
    }
    Verdict verdict = Sample.check(Sample.with("\"impId\"", keys + "\"impId\""));
    assertThat(Sample.of(verdict, "JSON-CLE-INCONNUE")).hasSize(1_000);
    assertThat(verdict.totals().byCode()).containsEntry("JSON-CLE-INCONNUE", 20_000L);
  }

  /** A value at {@code pointer} that ends the reading: the finding stands at the value. */
  private static void assertStopsAt(String pointer, String json) {
    String file = Sample.put(pointer, json);
    Verdict verdict = Sample.check(file);
    assertThat(verdict.outcome()).isEqualTo(Outcome.REFUSE);
    Finding finding = Sample.one(verdict, CODE);
    String inside = json.startsWith("[") ? "/0" : "";
    int start = Sample.at(pointer).start() + (inside.isEmpty() ? 0 : 1);
    assertThat(finding.pointer()).isEqualTo(pointer + inside);
    assertThat(Sample.position(finding)).isEqualTo(Sample.position(file.getBytes(UTF_8), start));
  }
}
