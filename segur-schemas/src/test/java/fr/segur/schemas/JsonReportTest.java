package fr.segur.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Finding;
import fr.segur.model.Message;
import fr.segur.model.Severity;
import fr.segur.model.Verdict;
import fr.segur.rules.Facts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The report for programs: its exact bytes. */
class JsonReportTest {

  private static String report(String file, Facts facts, Locale locale) throws IOException {
    Verdict verdict = Sample.SEGUR.check(file.getBytes(UTF_8), facts);
    var out = new ByteArrayOutputStream();
    JsonReport.write("é.json", verdict, locale, out);
    return out.toString(UTF_8);
  }

  @Test
  void an_acceptable_file() throws IOException {
    assertThat(report(Sample.AVANCE, Sample.facts(), Locale.FRENCH))
        .isEqualTo(
            "{\"fichier\":\"é.json\",\"verdict\":\"ACCEPTABLE\",\"lignes\":2,\"constats\":[],\"totaux\":{},"
                + "\"indetermines\":[],\"nonEvalues\":[],\"dependDe\":[]}\n");
  }

  @Test
  void a_refused_file_with_a_correction() throws IOException {
    String file = Sample.with("\"PDF\"", "\"pdf\"");
    int offset = file.indexOf("\"pdf\"");
    String before = file.substring(0, offset);
    long line = before.lines().count();
    int column = offset - before.lastIndexOf('\n');

    assertThat(report(file, Sample.facts(), Locale.ENGLISH))
        .isEqualTo("{\"fichier\":\"é.json\",\"verdict\":\"REFUSE\",\"lignes\":2,\"constats\":[{"
            + "\"code\":\"FORM-FORMAT\",\"severity\":\"ERROR\","
            + "\"pointer\":\"/lignesImport/0/piecesJustificatives/0/formatFichier\","
            + "\"line\":" + line + ",\"column\":" + column + ",\"offset\":" + offset + ","
            + "\"statements\":[],\"readings\":[],\"message\":\"Format \\\"pdf\\\" is not \\\"PDF\\\".\","
            + "\"fix\":[{\"op\":\"replace\","
            + "\"path\":\"/lignesImport/0/piecesJustificatives/0/formatFichier\",\"value\":\"PDF\"}]}],"
            + "\"totaux\":{\"FORM-FORMAT\":1},"
            + "\"indetermines\":[],\"nonEvalues\":[],\"dependDe\":[]}\n");
  }

  @Test
  void a_misspelt_key_is_moved() throws IOException {
    assertThat(report(Sample.with("\"siret\"", "\"SIRET\""), Sample.facts(), Locale.FRENCH))
        .contains("\"fix\":[{\"op\":\"move\",\"path\":\"/siret\",\"from\":\"/SIRET\"}]");
  }

  @Test
  void what_is_missing_is_named_by_rule() throws IOException {
    assertThat(report(Sample.AVANCE, Facts.INCONNUS, Locale.FRENCH))
        .contains("\"verdict\":\"INDETERMINE\"")
        .contains("{\"code\":\"AF-4.2-ESMS-NUMERIQUE\",\"manque\":[\"esmsNumerique\"]}");
  }

  @Test
  void a_value_that_cannot_be_read_is_a_request_not_evaluated() throws IOException {
    assertThat(report(Sample.with("9125.0", "\"9125.0\""), Sample.facts(), Locale.ENGLISH))
        .contains(
            "\"nonEvalues\":[{\"ligne\":1,\"raison\":\"a value is absent or unreadable; rules not"
                + " evaluated: FORM-MONTANT, AF-6.1-PLAFOND\"}]");
  }

  @Test
  void half_a_surrogate_pair_is_escaped_and_a_whole_one_is_not() throws IOException {
    var finding = new Finding(
        "A",
        Severity.INFO,
        "/\ud83d\ude00\ud83dx\ude00",
        List.of(),
        List.of(),
        Message.of("\ud83d", ""),
        null,
        null);
    var totals = new Verdict.Totals(0, 0, 1, Map.of("A", 1L));
    var verdict = new Verdict(0, List.of(finding), totals, List.of(), List.of(), List.of());
    var out = new ByteArrayOutputStream();
    JsonReport.write("a", verdict, Locale.FRENCH, out);

    assertThat(out.toString(UTF_8))
        .contains("\"pointer\":\"/😀\\ud83dx\\ude00\",\"line\":null")
        .contains("\"message\":\"\\ud83d\",");
  }
}
