package fr.segur.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Finding;
import fr.segur.model.Fix;
import fr.segur.model.Outcome;
import fr.segur.model.Verdict;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The keys by which an advance orders a server certificate: all of them or none. */
class CertificateKeysTest {

  private static final String TOGETHER = "CERT-2-CLES";
  private static final String S0 = "/lignesImport/0/beneficiaires/structures/0";
  private static final String S1 = "/lignesImport/1/beneficiaires/structures/0";
  private static final List<String> FLAGS = List.of(
      "demandeCertificatServeur",
      "contracutualisationOG",
      "StatutAdminTechnique",
      "contractualisationEditeur");

  /** The sample of which the second structure, which orders nothing, has only these keys. */
  private static String second(String keys) {
    Tree structure = Sample.at(S1);
    Tree.Member first = structure.members().stream()
        .filter(member -> member.key().equals(FLAGS.get(0)))
        .findFirst()
        .orElseThrow();
    Tree.Member after = structure.members().stream()
        .filter(member -> member.key().equals("etablissements"))
        .findFirst()
        .orElseThrow();
    byte[] bytes = Sample.AVANCE.getBytes(UTF_8);
    return new String(bytes, 0, first.keyStart(), UTF_8)
        + keys
        + new String(bytes, after.keyStart(), bytes.length - after.keyStart(), UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "demandeCertificatServeur, S003-16",
    "contracutualisationOG, S003-17",
    "StatutAdminTechnique, S003-18",
    "contractualisationEditeur, S003-19"
  })
  void a_flag_that_is_missing_is_missing_once(String key, String statement) {
    for (String structure : List.of(S0, S1)) {
      String file = Sample.without(structure + "/" + key);
      Verdict verdict = Sample.check(file);
      assertThat(Sample.summary(verdict)).containsExactly(TOGETHER + " " + structure + "/" + key);
      assertThat(Sample.one(verdict, TOGETHER).statements()).containsExactly(statement);
      assertThat(verdict.outcome()).isEqualTo(Outcome.REFUSE);
      Sample.assertPlaced(file.getBytes(UTF_8), verdict);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "demandeCertificatServeur, false",
    "contracutualisationOG, true",
    "StatutAdminTechnique, '\"E\"'",
    "contractualisationEditeur, null"
  })
  void a_flag_alone_asks_for_the_three_others(String key, String value) {
    Verdict verdict = Sample.check(second("\"" + key + "\": " + value + ", "));
    assertThat(Sample.of(verdict, TOGETHER))
        .extracting(Finding::pointer)
        .containsExactlyElementsOf(FLAGS.stream()
            .filter(flag -> !flag.equals(key))
            .map(f -> S1 + "/" + f)
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "{\"numeroCarteCPX\": \"1234567890\"}", "{\"utiliteCertificat\": null}"})
  void a_block_alone_asks_for_the_four_flags(String block) {
    Verdict verdict = Sample.check(second("\"certificatServeur\": " + block + ", "));
    assertThat(Sample.summary(verdict))
        .containsExactlyElementsOf(
            FLAGS.stream().map(flag -> TOGETHER + " " + S1 + "/" + flag).toList());
    assertThat(Sample.of(verdict, TOGETHER))
        .extracting(Finding::statements)
        .containsExactly(
            List.of("S003-16"), List.of("S003-17"), List.of("S003-18"), List.of("S003-19"));
  }

  @Test
  void a_block_alone_that_is_null_asks_for_nothing() {
    Verdict verdict = Sample.check(second("\"certificatServeur\": null, "));
    assertThat(Sample.summary(verdict)).isEmpty();
    assertThat(verdict.outcome()).isEqualTo(Outcome.ACCEPTABLE);
  }

  @Test
  void none_of_the_keys_is_needed() {
    Verdict verdict = Sample.check(second(""));
    assertThat(Sample.summary(verdict)).isEmpty();
    assertThat(verdict.outcome()).isEqualTo(Outcome.ACCEPTABLE);
  }

  @Test
  void the_block_may_be_absent_where_nothing_is_ordered() {
    assertThat(Sample.check(Sample.without(S1 + "/certificatServeur")).outcome())
        .isEqualTo(Outcome.ACCEPTABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"numeroCarteCPX\": null, \"nomAdminTechnique\": \" \"}"})
  void a_block_of_nothing_counts_as_null(String block) {
    Verdict verdict = Sample.check(Sample.put(S1 + "/certificatServeur", block));
    assertThat(Sample.summary(verdict)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/etablissements/0/FINESSGeo, demandeCertificatServeur, ''",
    "/etablissements/0/FINESSGeo, certificatServeur, ''",
    "/etablissements/0/scenarioInstallation/maitreIdentite, nomAdminTechnique, /certificatServeur",
    "/FINESSJuridique, numeroCarteCPX, /certificatServeur",
    "/FINESSJuridique, utiliteCertificat, /certificatServeur",
    "/certificatServeur/numeroCarteCPX, StatutAdminTechnique, ''",
  })
  void a_key_out_of_place_is_told_where_it_belongs(String before, String key, String object) {
    Finding finding = stranger(before, key);
    String place = "/lignesImport/*/beneficiaires/structures/*" + object;

    assertThat(finding.message(Locale.FRENCH))
        .isEqualTo(
            "La clé « " + key + " » est inconnue à cet endroit : sa place est dans " + place + ".");
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo("The key \"" + key + "\" is unknown there: its place is in " + place + ".");
    assertThat(finding.statements()).isEmpty();
    assertThat(finding.fix()).isNull();
  }

  @Test
  void a_key_of_several_objects_or_of_the_file_has_its_places() {
    assertThat(stranger("/FINESSJuridique", "montantSegurHT").message(Locale.ENGLISH))
        .endsWith("in /lignesImport/*/commande, /lignesImport/*/facture.");
    assertThat(stranger("/FINESSJuridique", "numeroAns").message(Locale.ENGLISH))
        .endsWith("in /.");
  }

  @Test
  void a_key_that_belongs_nowhere_or_to_a_balance_is_only_unknown() {
    assertThat(stranger("/FINESSJuridique", "couleur").message(Locale.ENGLISH))
        .isEqualTo("The key \"couleur\" is unknown.");
    assertThat(stranger("/etablissements/0/FINESSGeo", "presentSolde").message(Locale.ENGLISH))
        .isEqualTo("The key \"presentSolde\" is unknown.");
  }

  /** What is said of a key that stands before another one of the first structure. */
  private static Finding stranger(String before, String key) {
    long at = member(S0 + before).keyStart();
    byte[] bytes = Sample.AVANCE.getBytes(UTF_8);
    String file = new String(bytes, 0, (int) at, UTF_8)
        + "\"" + key + "\": null, "
        + new String(bytes, (int) at, bytes.length - (int) at, UTF_8);
    return Sample.one(Sample.check(file), "JSON-CLE-INCONNUE");
  }

  private static Tree.Member member(String pointer) {
    int slash = pointer.lastIndexOf('/');
    return Sample.at(pointer.substring(0, slash)).members().stream()
        .filter(member -> member.key().equals(pointer.substring(slash + 1)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void the_status_is_E_or_S() {
    assertThat(Sample.check(Sample.put(S0 + "/StatutAdminTechnique", "\"S\"")).outcome())
        .isEqualTo(Outcome.ACCEPTABLE);
    Finding finding =
        Sample.one(Sample.check(Sample.put(S0 + "/StatutAdminTechnique", "\"X\"")), "FORM-VALEUR");
    assertThat(finding.pointer()).isEqualTo(S0 + "/StatutAdminTechnique");
    assertThat(finding.statements()).containsExactly("S003-18");
  }

  @Test
  void a_status_that_cannot_be_read_is_said_once() {
    Verdict verdict = Sample.check(Sample.put(S0 + "/StatutAdminTechnique", "\"X\""));
    assertThat(Sample.summary(verdict))
        .containsExactly("FORM-VALEUR " + S0 + "/StatutAdminTechnique");
    assertThat(verdict.notEvaluated())
        .singleElement()
        .satisfies(
            n -> assertThat(n.codes()).contains("CERT-2-COMMANDE", "CERT-2-CARTE-OBLIGATOIRE"));
  }

  @Test
  void an_order_spelt_as_a_text_is_of_the_wrong_type_only() {
    Verdict verdict = Sample.check(Sample.put(S0 + "/demandeCertificatServeur", "\"true\""));
    assertThat(Sample.summary(verdict))
        .containsExactly("JSON-TYPE " + S0 + "/demandeCertificatServeur");
    assertThat(verdict.findings().get(0).fix())
        .isEqualTo(Fix.replace(S0 + "/demandeCertificatServeur", "true"));
  }

  /** The guide prints the key misspelt, and so it is known (C-58). */
  @Test
  void the_right_spelling_is_the_wrong_key() {
    String file = Sample.with("contracutualisationOG", "contractualisationOG");
    Verdict verdict = Sample.check(file);
    Finding finding = Sample.one(verdict, "JSON-CLE-INCONNUE");
    assertThat(finding.pointer()).isEqualTo(S0 + "/contractualisationOG");
    assertThat(finding.message(Locale.ENGLISH)).contains("contracutualisationOG");
    assertThat(finding.fix())
        .isEqualTo(Fix.move(S0 + "/contractualisationOG", S0 + "/contracutualisationOG"));
    assertThat(Sample.one(verdict, TOGETHER).pointer()).isEqualTo(S0 + "/contracutualisationOG");
  }

  @Test
  void the_capital_of_a_key_counts() {
    Finding finding = Sample.one(
        Sample.check(Sample.with("StatutAdminTechnique", "statutAdminTechnique")),
        "JSON-CLE-INCONNUE");
    assertThat(finding.pointer()).isEqualTo(S0 + "/statutAdminTechnique");
    assertThat(finding.fix())
        .isEqualTo(Fix.move(S0 + "/statutAdminTechnique", S0 + "/StatutAdminTechnique"));
  }
}
