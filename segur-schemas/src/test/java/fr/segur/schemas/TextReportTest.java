package fr.segur.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.DemandeAvance;
import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.Readings;
import fr.segur.model.Verdict;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.Facts;
import fr.segur.rules.Settings;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * The report as its reader sees it, whole, in both languages. Unbreakable blanks are shown as ~.
 */
class TextReportTest {

  private static final Settings SETTINGS = Settings.DEFAULTS.keeping(20);

  private static String report(String file, Facts facts, Locale locale) throws IOException {
    byte[] bytes = file.getBytes(UTF_8);
    Verdict verdict = Segur.of(AfMs2DuiPde.V2).with(SETTINGS).check(bytes, facts);
    var out = new StringBuilder();
    TextReport.in(locale).write("avance.json", verdict, RequestSource.of(bytes), out);
    return out.toString().replace('\u00a0', '~');
  }

  @Test
  void a_file_without_findings_gets_one_line() throws IOException {
    assertThat(report(Sample.AVANCE, Sample.facts(), Locale.FRENCH))
        .isEqualTo("avance.json~: ACCEPTABLE — 2 demandes, aucun constat\n");
    assertThat(report(Sample.AVANCE, Sample.facts(), Locale.ENGLISH))
        .isEqualTo("avance.json: ACCEPTABLE — 2 requests, no finding\n");
  }

  @Test
  void a_refused_file_in_french() throws IOException {
    String file = Sample.with("\"numeroEditeur\": \"00033\"", "\"numeroEditeur\": \"33\"")
        .replace("\"montantSegurHT\": 9125.0", "\"montantSegurHT\": 9125.01")
        .replaceFirst("\"typeAction\": \"C\"", "\"typeAction\": \"c\"");

    assertThat(report(file, Sample.facts(), Locale.FRENCH))
        .isEqualTo(Sample.resource("report-fr.txt"));
  }

  @Test
  void a_refused_file_in_english() throws IOException {
    String file =
        Sample.with("\"siret\"", "\"SIRET\"").replace("\"PDF\"", "\"Word\"").replace("\n", "\r\n");

    assertThat(report(file, Sample.facts(), Locale.ENGLISH))
        .isEqualTo(Sample.resource("report-en.txt"));
  }

  @Test
  void an_undetermined_file_names_each_missing_fact_once() throws IOException {
    assertThat(report(Sample.AVANCE, Facts.INCONNUS, Locale.FRENCH))
        .startsWith("avance.json~: INDÉTERMINÉ — 2 demandes, aucun constat, ")
        .contains("\nIl manque, pour conclure~:\n")
        .containsOnlyOnce(
            "\n  recuLe — instant de réception par l'agence~: clé «~recuLe~» des faits")
        .containsOnlyOnce("\n      attendu par AF-4.2-DEJA-FINANCE\n")
        .endsWith(", puis vérifier de nouveau.\n");
  }

  @Test
  void a_reading_that_matters_is_said_on_the_one_line() throws IOException {
    Facts lastDay = Facts.builder()
        .from(Sample.facts())
        .recuLe(Instant.parse("2024-01-10T22:59:59Z"))
        .build();

    assertThat(report(Sample.AVANCE, lastDay, Locale.FRENCH))
        .isEqualTo(
            "avance.json~: ACCEPTABLE — 2 demandes, aucun constat (REFUSÉ sous R-02=JOUR_EXCLU)\n");
  }

  @Test
  void the_chosen_option_is_the_one_of_the_settings() throws IOException {
    Readings chosen = Readings.DEFAULTS.with(Reading.R_02, Option.JOUR_EXCLU);
    Facts lastDay = Facts.builder()
        .from(Sample.facts())
        .recuLe(Instant.parse("2024-01-10T22:59:59Z"))
        .build();
    byte[] bytes = Sample.AVANCE.getBytes(UTF_8);
    Verdict verdict = Segur.of(AfMs2DuiPde.V2).with(SETTINGS.with(chosen)).check(bytes, lastDay);
    var out = new StringBuilder();
    TextReport.in(Locale.FRENCH).with(chosen).write("a", verdict, RequestSource.of(bytes), out);

    assertThat(out.toString().replace('\u00a0', ' '))
        .contains("Lecture : R-02 = JOUR_EXCLU.")
        .contains("Sous l'autre option JOUR_INCLUS de R-02 (Le jour de fermeture est-il ouvert")
        .contains("le verdict serait ACCEPTABLE.");
  }

  @Test
  void findings_left_out_are_counted() throws IOException {
    byte[] bytes = Sample.AVANCE.replace("MAI_337", "Mailiz").getBytes(UTF_8);
    Verdict verdict =
        Segur.of(AfMs2DuiPde.V2).with(SETTINGS.keeping(3)).check(bytes, Sample.facts());
    var out = new StringBuilder();
    TextReport.in(Locale.ENGLISH).write("a", verdict, RequestSource.of(bytes), out);

    assertThat(out).contains("FORM-OPERATEUR: … and 1 other, 4 in all");
  }

  @Test
  void a_request_without_a_file_has_pointers_for_places() throws IOException {
    Verdict verdict =
        Sample.SEGUR.check(DemandeAvance.builder().numeroAns("MSY12p4qNN").build(), Sample.facts());
    var out = new StringBuilder();
    TextReport.in(Locale.ENGLISH).write("request", verdict, null, out);

    assertThat(out).contains("\n/siret  ERROR  JSON-MANQUANT  siret\n");
  }

  @Test
  void a_name_or_a_key_cannot_move_the_cursor() throws IOException {
    byte[] bytes = "{\"\\u001b[2J\\u202e\": 1}".getBytes(UTF_8);
    Verdict verdict = Sample.check(bytes);
    var out = new StringBuilder();
    TextReport.in(Locale.ENGLISH).write("a\u001b[2J\n.json", verdict, RequestSource.of(bytes), out);

    assertThat(out.toString())
        .startsWith("a␛[2J␊.json: REFUSED")
        .doesNotContain("\u001b", "\u202e");
  }

  @Test
  void statements_are_cited_by_text_and_section() {
    assertThat(TextReport.citation(List.of("S002-058", "S002-059", "S002-114"), Locale.FRENCH))
        .isEqualTo("AF-MS2 DUI PDE-Va1 V2, § 4.2 (S002-058, S002-059) et § 6.1 (S002-114)");
  }
}
