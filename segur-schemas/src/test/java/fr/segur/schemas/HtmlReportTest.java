package fr.segur.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.DemandeAvance;
import fr.segur.model.Verdict;
import fr.segur.rules.Facts;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page for people: whole, safe against any file, usable without a script. */
class HtmlReportTest {

  private static final String NASTY =
      "</script></style><script>alert(1)</script><img src=x onerror='alert(2)'>&amp;\u202e";

  private static String page(Locale locale, Checked... files) throws IOException {
    var out = new StringBuilder();
    HtmlReport.in(locale).write(List.of(files), out);
    return out.toString();
  }

  private static Checked checked(String name, String file) {
    byte[] bytes = file.getBytes(UTF_8);
    return new Checked(name, Sample.check(bytes), RequestSource.of(bytes));
  }

  private static String spoilt() {
    return Sample.with("\"siret\"", "\"SIRET\"").replace("9125.0", "9125.01");
  }

  @Test
  void every_finding_is_there_beside_its_source_line() throws IOException {
    String page = page(Locale.FRENCH, checked("avance.json", spoilt()));

    assertThat(page)
        .startsWith("<!DOCTYPE html>\n<html lang=\"fr\">")
        .contains(
            "<h1>avance.json</h1>", "<strong>REFUSÉ</strong>", "(1 avec une correction certaine)")
        .contains("<b>17</b>", "&quot;montantSegurHT&quot;: <mark>9125.01</mark>")
        .contains("<code>AF-6.1-PLAFOND</code>", "ligne 17, colonne 27", "§ 6.1 (S002-114)")
        .contains("renommer la clé «\u00a0SIRET\u00a0» en «\u00a0siret\u00a0»")
        .contains("<h3>demande 1 <span>numLigne 1</span></h3>");
    assertThat(page(Locale.ENGLISH, checked("a", spoilt())))
        .contains("<html lang=\"en\">", "<strong>REFUSED</strong>", "line 17, column 27");
  }

  @Test
  void several_files_have_a_table_that_leads_to_them() throws IOException {
    assertThat(page(Locale.ENGLISH, checked("a", Sample.AVANCE), checked("b", spoilt())))
        .contains("<h1>2 files</h1>", "<a href=\"#file-2\">b</a>", "<section id=\"file-2\">")
        .contains("2 requests, no finding");
  }

  @Test
  void what_is_missing_and_what_it_depends_on_is_said() throws IOException {
    byte[] bytes = Sample.AVANCE.getBytes(UTF_8);
    Verdict verdict = Sample.SEGUR.check(bytes, Facts.INCONNUS);
    assertThat(page(Locale.FRENCH, new Checked("a", verdict, RequestSource.of(bytes))))
        .contains("<strong>INDÉTERMINÉ</strong>", "<li>recuLe —", "<small>attendu par AF-");
  }

  @Test
  void a_request_without_a_file_has_findings_without_lines() throws IOException {
    Verdict verdict =
        Sample.SEGUR.check(DemandeAvance.builder().numeroAns("x").build(), Sample.facts());
    assertThat(page(Locale.FRENCH, new Checked("r", verdict, null)))
        .contains("<code>JSON-MANQUANT</code>")
        .doesNotContain("<pre");
  }

  /** Whatever a file, its name or its keys say, the markup is the one of a harmless file. */
  @Test
  void nothing_of_a_file_is_markup() throws IOException {
    String inside = NASTY.replace("\\", "\\\\");
    String harmless = Sample.with("\"impId\"", "\"cle\"").replace("MAI_337", "valeur");
    String nasty = Sample.with("\"impId\"", '"' + inside + '"').replace("MAI_337", inside);
    String page = page(Locale.FRENCH, checked(NASTY, nasty));

    assertThat(tags(page)).isEqualTo(tags(page(Locale.FRENCH, checked("nom", harmless))));
    assertThat(page).contains("&lt;img src=x onerror=&#39;alert(2)&#39;&gt;&amp;amp;");
    assertThat(page).doesNotContain("\u202e", "<img");
  }

  private static List<String> tags(String page) {
    return Pattern.compile("<[^>]*>")
        .matcher(page)
        .results()
        .map(tag -> tag.group().replaceAll("-[0-9a-f]{8}\"", "\"")) // places are named by hashes
        .toList();
  }

  @Test
  void every_rule_has_a_line_that_leads_to_its_first_finding() throws IOException {
    String page = page(Locale.FRENCH, checked("a", spoilt().replace("\"PDF\"", "\"pdf\"")));
    String rules = between(page, "<nav class=\"rules\"", "</nav>");

    assertThat(rules)
        .contains("<code>AF-6.1-PLAFOND</code>", "<code>FORM-FORMAT</code>\n", "<b>× 3</b>");
    assertThat(Pattern.compile("href=\"#([^\"]+)\"").matcher(rules).results())
        .hasSize(4)
        .allSatisfy(link -> assertThat(page).containsOnlyOnce("id=\"" + link.group(1) + "\""));
    assertThat(page(Locale.FRENCH, checked("a", Sample.with("9125.0", "9125.01"))))
        .as("one rule needs no table")
        .doesNotContain("<nav");
  }

  @Test
  void the_link_to_a_finding_is_the_same_in_the_report_of_another_day() throws IOException {
    String before = page(Locale.FRENCH, checked("a", spoilt()));
    String after = page(Locale.ENGLISH, checked("b", "\n\n" + Sample.with("9125.0", "9125.01")));
    String link = "id=\"AF-6.1-PLAFOND-";
    String id = between(before, link, "\"");

    assertThat(after).contains(link + id, "href=\"#AF-6.1-PLAFOND-" + id);
    assertThat(id).matches("[0-9a-f]{8}");
    String twice = page(Locale.FRENCH, checked("a", spoilt()), checked("b", spoilt()));
    List<String> ids = Pattern.compile(" id=\"([^\"]+)\"")
        .matcher(twice)
        .results()
        .map(place -> place.group(1))
        .toList();
    assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(6);
  }

  /** The hashes of the policy are those of the one style and the one script; nothing is inline. */
  @Test
  void the_policy_allows_the_page_its_own_style_and_script_only() throws Exception {
    String page = page(Locale.FRENCH, checked(NASTY, spoilt()));

    assertThat(HtmlReport.POLICY)
        .startsWith("default-src 'none'")
        .contains("style-src '" + hash(between(page, "<style>", "</style>")) + "'")
        .contains("script-src '" + hash(between(page, "<script>", "</script>")) + "'");
    assertThat(page)
        .contains("content=\"" + HtmlReport.POLICY + "\"")
        .contains("charset=\"utf-8\"");
    assertThat(page).doesNotContainPattern("<[^>]* (on[a-z]+|style|src|srcset)=");
    assertThat(page).doesNotContain("http://", "https://", "@import", "url(");
  }

  private static String between(String page, String open, String close) {
    int from = page.indexOf(open) + open.length();
    return page.substring(from, page.indexOf(close, from));
  }

  private static String hash(String text) throws GeneralSecurityException {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(hash);
  }

  @Test
  void without_a_script_everything_is_shown_but_the_filters() throws IOException {
    String body = between(page(Locale.FRENCH, checked("a", spoilt())), "<body>", "<script>");
    assertThat(body).contains("id=\"filters\" role=\"search\" hidden");
    assertThat(Pattern.compile("\\bhidden\\b").matcher(body).results()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void headings_go_down_one_level_at_a_time(int files) throws IOException {
    Checked[] all = new Checked[files];
    Arrays.fill(all, checked("a", spoilt()));
    var levels = Pattern.compile("<h([1-6])>")
        .matcher(page(Locale.FRENCH, all))
        .results()
        .map(heading -> Integer.parseInt(heading.group(1)))
        .toList();
    assertThat(levels).startsWith(1, 2).contains(3, 4);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\ud83d\ude00", "{", "{\"a\": \"\ud800\"}", "[[[[", "\u0000", "{}\n\n{}"})
  void any_file_gets_a_page(String file) throws IOException {
    assertThat(page(Locale.FRENCH, checked("a", file))).contains("REFUSÉ").endsWith("</html>\n");
  }

  /** Files of one long line are cut around the value. */
  @Test
  void a_file_of_one_line_is_cut_around_the_value() throws IOException {
    String page = page(Locale.FRENCH, checked("a", Sample.minified(spoilt())));
    assertThat(page).contains("<mark>9125.01</mark>");
    assertThat(page.lines().filter(line -> line.contains("<mark>")))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line.length()).isLessThan(1500));
  }
}
