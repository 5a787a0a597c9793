package fr.segur.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Finding;
import fr.segur.model.Outcome;
import fr.segur.model.Position;
import fr.segur.model.Verdict;
import fr.segur.rules.documents.Modele;
import fr.segur.rules.documents.Modeles;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents as JSON: strict, with places, and never an exception. */
class DocumentFileTest {

  static List<Modele<?>> modeles() {
    return Modeles.ALL;
  }

  private static String sample(Modele<?> modele) {
    return Sample.resource(modele.code() + ".json");
  }

  private static Verdict check(Modele<?> modele, String json) throws IOException {
    return Sample.SEGUR.check(modele, RequestSource.of(json.getBytes(UTF_8)), Sample.facts());
  }

  private static Verdict with(Modele<?> modele, String target, String replacement)
      throws IOException {
    String json = sample(modele);
    assertThat(json).contains(target);
    return check(modele, json.replace(target, replacement));
  }

  @ParameterizedTest
  @MethodSource("modeles")
  void the_sample_is_acceptable(Modele<?> modele) throws IOException {
    Verdict verdict = check(modele, sample(modele));

    assertThat(verdict.findings()).isEmpty();
    assertThat(verdict.undetermined()).isEmpty();
    assertThat(verdict.outcome()).isEqualTo(Outcome.ACCEPTABLE);
  }

  /** Every key is read: without it something is said, or its absence is allowed by the text. */
  @ParameterizedTest
  @MethodSource("modeles")
  void every_key_of_the_sample_is_known(Modele<?> modele) throws IOException {
    String json = sample(modele);
    List<String> keys = Pattern.compile("\"([A-Za-z]+)\":")
        .matcher(json)
        .results()
        .map(match -> match.group(1))
        .distinct()
        .toList();

    for (String key : keys) {
      Verdict verdict = check(modele, json.replace("\"" + key + "\":", "\"" + key + "_\":"));
      assertThat(verdict.findings())
          .as(key)
          .extracting(Finding::code)
          .contains("JSON-CLE-INCONNUE");
    }
  }

  @ParameterizedTest
  @MethodSource("modeles")
  void an_empty_object_misses_everything_once(Modele<?> modele) throws IOException {
    Verdict verdict = check(modele, "{}");

    assertThat(verdict.outcome()).isEqualTo(Outcome.REFUSE);
    assertThat(verdict.findings()).extracting(Finding::code).doesNotHaveDuplicates();
    assertThat(verdict.findings())
        .allSatisfy(finding -> assertThat(finding.position()).isEqualTo(new Position(1, 1, 0)));
  }

  @ParameterizedTest
  @CsvSource({
    "'', JSON-SYNTAXE",
    "'[]', JSON-TYPE",
    "'{', JSON-SYNTAXE",
    "'{} {}', JSON-SYNTAXE",
    "'\ufeff{}', JSON-ENCODAGE"
  })
  void what_is_no_document_is_said(String json, String code) throws IOException {
    for (Modele<?> modele : Modeles.ALL) {
      assertThat(check(modele, json).findings()).extracting(Finding::code).contains(code);
      assertThat(check(modele, json).outcome()).isEqualTo(Outcome.REFUSE);
    }
  }

  @Test
  void a_value_that_cannot_be_read_is_said_once_and_its_rules_do_not_run() throws IOException {
    Verdict verdict =
        with(Modeles.BON_DE_COMMANDE, "\"moyen\": \"EIDAS\"", "\"moyen\": \"TAMPON\"");

    assertThat(verdict.findings()).extracting(Finding::code).containsExactly("FORM-VALEUR");
    Finding finding = verdict.findings().get(0);
    assertThat(finding.pointer()).isEqualTo("/signature/moyen");
    assertThat(finding.position()).isNotNull().extracting(Position::line).isEqualTo(35);
    assertThat(finding.message(Locale.FRENCH)).contains("MANUSCRITE", "PRO_SANTE_CONNECT");
    assertThat(verdict.notEvaluated())
        .singleElement()
        .satisfies(one ->
            assertThat(one.codes()).contains("BC-6.1-SIGNATURE-MOYEN", "BC-6.1-SIGNATURE-NIVEAU"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"2023-02-30\"", "20230512", "\"12 mai 2023\""})
  void a_day_is_one_of_the_calendar(String day) throws IOException {
    Verdict verdict = with(Modeles.BON_DE_COMMANDE, "\"2023-05-12\"", day);

    assertThat(verdict.findings())
        .singleElement()
        .satisfies(f -> assertThat(f.pointer()).isEqualTo("/dateCommande"));
  }

  @Test
  void a_mention_that_is_no_text_may_be_the_one() throws IOException {
    Verdict verdict = with(
        Modeles.BON_DE_COMMANDE,
        "\"Montant de la Prestation Ségur pris en charge par l’État au titre du Ségur de la santé\"",
        "12");

    assertThat(verdict.findings()).extracting(Finding::code).containsExactly("JSON-TYPE");
    assertThat(verdict.findings().get(0).pointer()).isEqualTo("/mentions/0");
    assertThat(verdict.notEvaluated()).isNotEmpty();
  }

  @Test
  void findings_stand_at_their_places() throws IOException {
    Verdict verdict = with(Modeles.FACTURE, "2190.00", "2190.01");

    assertThat(verdict.findings()).singleElement().satisfies(finding -> {
      assertThat(finding.code()).isEqualTo("FACT-5.3-TOTAL");
      assertThat(finding.pointer()).isEqualTo("/lignes/0/montantTTC");
      assertThat(finding.position()).isNotNull().extracting(Position::line).isEqualTo(13);
      assertThat(finding.message(Locale.FRENCH))
          .contains("2\u00a0190,00\u00a0€", "2\u00a0190,01\u00a0€");
    });
  }

  @Test
  void a_document_is_reported_without_requests() throws IOException {
    String json = sample(Modeles.VA).replace("\"indicateurs\": true", "\"indicateurs\": false");
    RequestSource file = RequestSource.of(json.getBytes(UTF_8));
    Verdict verdict = Sample.SEGUR.check(Modeles.VA, file, Sample.facts());
    var out = new StringBuilder();
    TextReport.in(Locale.FRENCH).onDocuments().write("va.json", verdict, file, out);

    assertThat(out.toString())
        .startsWith("va.json\u00a0: REFUSÉ — 1 erreur\n")
        .contains("va.json:3:91  ERREUR  VA-6.2-INDICATEURS  ESMS 1 · indicateurs")
        .contains("Source\u00a0: AF-MS2 DUI PDE-Va1 V2, § 6.2 (S002-128)")
        .doesNotContain("demande 1", "en-tête");
  }
}
