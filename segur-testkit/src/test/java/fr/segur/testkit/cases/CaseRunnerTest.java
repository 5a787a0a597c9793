package fr.segur.testkit.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.testkit.conformance.ConformanceKit;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Published cases pass, wrong expectations fail, and what cannot be read fails with a reason. */
class CaseRunnerTest {

  private static final CaseRunner RUNNER = CaseRunner.of(AfMs2DuiPde.V2, Locale.FRENCH);
  private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12)
      .getSchema(ConformanceKit.schema());

  static List<String> published() throws IOException {
    var lines = new ArrayList<String>();
    for (String kind : CaseRunner.kinds()) {
      var in = CaseRunnerTest.class.getResourceAsStream(kind + ".jsonl");
      if (in == null) {
        continue; // a kind that only the kit has
      }
      try (var reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
        reader.lines().forEach(lines::add);
      }
      Path latest = Path.of("../../shared/spec/cases", kind + ".jsonl");
      if (Files.exists(latest)) {
        lines.addAll(Files.readAllLines(latest));
      }
    }
    return lines;
  }

  @ParameterizedTest
  @MethodSource("published")
  void a_published_case_passes(String line) {
    assertThat(run(line)).startsWith("{\"id\":\"").contains(",\"ok\":true,\"actual\":{");
  }

  @ParameterizedTest
  @MethodSource("published")
  void a_published_case_has_the_form_of_the_schema(String line) {
    assertThat(SCHEMA.validate(line, InputFormat.JSON)).isEmpty();
  }

  @Test
  void another_expectation_fails_and_the_answer_is_shown() {
    assertThat(run("""
                {"id":"a","kind":"finess","input":{"numero":"030780092"},"expected":{"cle":false}}"""))
        .isEqualTo("{\"id\":\"a\",\"ok\":false,\"actual\":{\"forme\":true,\"cle\":true}}");
  }

  @Test
  void without_comparison_the_expectation_is_ignored() {
    String line = """
        {"id":"a","kind":"finess","input":{"numero":"030780092"},"expected":{"cle":false}}""";

    assertThat(RUNNER.actual(line.getBytes(UTF_8)).ok()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not json",
        "[]",
        "{\"id\":\"a\"}",
        "{\"id\":\"a\",\"kind\":\"finess\",\"input\":[],\"expected\":{}}",
        "{\"id\":\"a\",\"kind\":\"nothing\",\"input\":{},\"expected\":{}}",
        "{\"id\":\"a\",\"kind\":5,\"input\":{},\"expected\":{}}",
        "{\"id\":\"a\",\"kind\":\"finess\",\"input\":{\"numero\":5},\"expected\":{}}",
        "{\"id\":\"a\",\"kind\":\"finess\",\"input\":{\"numero\":\"5\"}}",
        "{\"id\":\"a\",\"kind\":\"finess\",\"input\":{\"numero\":\"5\"},\"expected\":5}",
        "{\"id\":\"a\",\"kind\":\"finess\",\"input\":{\"numero\":\"5\"},\"expected\":{}} {}",
        "{\"id\":\"a\",\"kind\":\"extraction\",\"input\":{\"dateCommande\":\"2023-02-29\"},\"expected\":{}}",
        "{\"id\":\"a\",\"kind\":\"window\",\"input\":{\"texte\":\"XYZ\",\"typeDemande\":\"AVANCE\","
            + "\"recuLe\":\"2023-01-01T00:00:00Z\"},\"expected\":{}}",
        "{\"id\":\"a\",\"kind\":\"window\",\"input\":{\"texte\":\"MDV\",\"typeDemande\":\"AVANCE\","
            + "\"recuLe\":\"2023-01-01T00:00:00\"},\"expected\":{}}",
        "{\"id\":\"a\",\"kind\":\"window\",\"input\":{\"texte\":\"MDV\",\"typeDemande\":\"AVANCE\","
            + "\"recuLe\":\"2023-01-01T00:00:00Z\",\"readings\":{\"R-01\":\"JOUR_EXCLU\"}},\"expected\":{}}",
        "{\"id\":\"a\",\"kind\":\"price\",\"input\":{\"structures\":[],\"regimeTVA\":\"HT\","
            + "\"tauxTVA\":\"0\"},\"expected\":{}}",
        "{\"id\":\"a\",\"kind\":\"import\",\"input\":{},\"expected\":{}}",
        "{\"id\":\"a\",\"kind\":\"import\",\"input\":{\"texte\":\"{}\",\"facts\":{\"recuLe\":\"hier\"}},"
            + "\"expected\":{}}",
        "{\"id\":\"a\",\"kind\":\"document\",\"input\":{\"modele\":\"devis\",\"document\":{}},\"expected\":{}}",
        "{\"id\":\"a\",\"kind\":\"document\",\"input\":{\"modele\":\"va\"},\"expected\":{}}",
        "{\"id\":\"a\",\"kind\":\"portfolio\",\"input\":{},\"expected\":{}}",
        "{\"id\":\"a\",\"kind\":\"portfolio\",\"input\":{\"demandes\":[{\"dossier\":1}]},\"expected\":{}}",
        "{\"id\":\"a\",\"kind\":\"schedule\",\"input\":{\"structures\":[{\"esmsOrganisme\":5,"
            + "\"esmsCommandes\":5}],\"regimeTVA\":\"HT\",\"soldeRecuLe\":\"hier\"},\"expected\":{}}",
        "{\"id\":\"a\",\"kind\":\"recovery\",\"input\":{\"cas\":\"X\",\"au\":\"2024-10-03\"},"
            + "\"expected\":{}}",
        "{\"id\":\"a\",\"kind\":\"recovery\",\"input\":{\"cas\":\"TROP_PERCU\",\"avance\":\"-1\","
            + "\"au\":\"2024-10-03\"},\"expected\":{}}"
      })
  void what_cannot_be_read_fails_with_a_reason(String line) {
    assertThat(run(line)).contains("\"ok\":false,\"actual\":null,\"raison\":\"");
  }

  @Test
  void the_closing_minute_is_a_reading() {
    String input =
        "{\"id\":1,\"kind\":\"window\",\"input\":{\"texte\":\"MDV\",\"typeDemande\":\"AVANCE\","
            + "\"recuLe\":\"2022-11-30T14:00:59+01:00\"%s},\"expected\":{\"ouvert\":%s}}";

    assertThat(run(String.format(Locale.ROOT, input, "", "true"))).contains("\"ok\":true");
    String before14h = ",\"readings\":{\"R-01\":\"AVANT_14H\"}";
    assertThat(run(String.format(Locale.ROOT, input, before14h, "false"))).contains("\"ok\":true");
  }

  @Test
  void the_statements_of_an_order_are_a_set() {
    assertThat(run("""
                {"id":"a","kind":"order","input":{"dateCommande":"2022-09-06","dateOuverture":null,\
                "depotPreuvesLe":"2023-06-28","referenceeLe":"2023-09-01","mentionConditionnelle":false},\
                "expected":{"outcome":"INELIGIBLE","statements":["S002-116","S002-075","S002-073"]}}""")).contains("\"ok\":true");
  }

  @Test
  void a_fraction_of_a_cent_above_the_ceiling_is_above_it() {
    assertThat(run("""
                {"id":"a","kind":"price","input":{"structures":[{"esmsOrganisme":5,"esmsCommandes":5}],\
                "regimeTVA":"TTC","tauxTVA":"20","montantSegurHT":"9125.001"},\
                "expected":{"outcome":"AU_DESSUS_DU_PLAFOND","plafondHT":"9125.00"}}""")).contains("\"ok\":true");
  }

  @Test
  void the_tranche_of_an_unknown_count_is_null_and_the_others_are_told() {
    assertThat(run("""
                {"id":"a","kind":"price","input":{"structures":[{"esmsOrganisme":0,"esmsCommandes":1},\
                {"esmsOrganisme":100,"esmsCommandes":1}],"regimeTVA":"HT","tauxTVA":"0"},\
                "expected":{"tranches":[null,"F"],"outcome":"INDETERMINE"}}""")).contains("\"ok\":true");
  }

  @Test
  void the_file_of_a_case_keeps_the_spelling_of_its_numbers() {
    assertThat(run(importing("{\"typeDemande\":\"AVANCE\",\"lignesImport\":[{\"numLigne\":1.0}]}")))
        .doesNotContain("/numLigne");
    assertThat(run(importing("{\"typeDemande\":\"AVANCE\",\"lignesImport\":[{\"numLigne\":1.5}]}")))
        .contains("/numLigne");
  }

  @Test
  void half_a_surrogate_pair_in_a_text_is_not_utf_8() {
    String line = "{\"id\":\"a\",\"kind\":\"import\",\"input\":{\"texte\":\"{\\\"\\ud800\\\":1}\"},"
        + "\"expected\":{\"constats\":[{\"pointer\":\"\",\"statements\":[],\"severity\":\"ERROR\"}],"
        + "\"aucunAutre\":true}}";

    assertThat(run(line)).contains("\"ok\":true");
  }

  @Test
  void no_other_error_is_allowed_when_the_case_says_so() {
    String expected = "\"expected\":{\"verdict\":\"REFUSE\",\"constats\":[]%s}}";
    String input = "{\"id\":\"a\",\"kind\":\"import\",\"input\":{\"texte\":\"\"},";

    assertThat(run(input + String.format(Locale.ROOT, expected, ""))).contains("\"ok\":true");
    assertThat(run(input + String.format(Locale.ROOT, expected, ",\"aucunAutre\":true")))
        .contains("\"ok\":false");
  }

  private static String importing(String file) {
    return "{\"id\":\"a\",\"kind\":\"import\",\"input\":{\"fichier\":" + file
        + "},\"expected\":{}}";
  }

  private static String run(String line) {
    return RUNNER.run(line.getBytes(UTF_8)).json();
  }
}
