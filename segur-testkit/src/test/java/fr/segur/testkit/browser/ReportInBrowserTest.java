package fr.segur.testkit.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.segur.testkit.cli.CommandLineRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The page as a person uses it, with mouse, keyboard, phone, paper and at night:
 * {@code -Dsegur.chromium=chromium} says which browser, without one nothing is tried.
 */
@EnabledIfSystemProperty(named = "segur.chromium", matches = ".+")
class ReportInBrowserTest {

  private static final Path SAMPLES = Path.of("src/main/resources/fr/segur/testkit/cli");

  /** A value and a key that would run if either were ever markup. */
  private static final String NASTY =
      "</script><script>window.ran=1</script><img src=x onerror='window.ran=2'>";

  private static final int TAB = 9;
  private static final int ENTER = 13;
  private static final int ESCAPE = 27;
  private static final int DOWN = 40;

  @TempDir
  private Path folder = Path.of("");

  private Browser browser;

  @BeforeEach
  void open() throws Exception {
    String file = Files.readString(SAMPLES.resolve("avance-ms2-pde.json"))
        .replace("\"PDF\"", "\"pdf\"")
        .replace("\"siret\"", "\"SIRET\"")
        .replace("\"impId\"", "\"" + NASTY + "\"")
        .replace("\"numeroEditeur\": \"", "\"numeroEditeur\": \"" + "x".repeat(300))
        .replaceFirst("(\"telephoneResponsable\": \"..)", "$1 ");
    Path request = Files.writeString(folder.resolve("a&<b>.json"), file, UTF_8);
    CommandLineRun run = CommandLineRun.of(
        "check",
        "--format",
        "html",
        "--facts",
        SAMPLES.resolve("facts-avance.json").toString(),
        request.toString());
    Path page = Files.writeString(folder.resolve("report.html"), run.out(), UTF_8);
    browser = new Browser(
        System.getProperty("segur.chromium"), Files.createDirectory(folder.resolve("p")), page);
    browser.size(1280, 900);
  }

  @AfterEach
  void close() throws Exception {
    browser.quit();
  }

  private int visible(String selector) throws Exception {
    return browser
        .eval("[...document.querySelectorAll('" + selector + "')]"
            + ".filter((e) => e.offsetParent !== null).length")
        .asInt();
  }

  private String text(String selector) throws Exception {
    return browser
        .eval("document.querySelector('" + selector + "').textContent")
        .asText();
  }

  @Test
  void a_severity_is_filtered_by_a_click_and_shown_again() throws Exception {
    int all = visible(".finding");
    int warnings = visible(".finding.warning");
    assertThat(warnings).isBetween(1, all - 1);

    browser.click("input[value=ERROR]");
    assertThat(visible(".finding")).isEqualTo(warnings);
    assertThat(text("output")).isEqualTo(warnings + " / " + all);
    browser.click("input[value=WARNING]");
    assertThat(visible(".finding")).isZero();
    assertThat(visible(".request")).isZero();
    assertThat(text("output")).isEqualTo("Aucun constat ne répond aux filtres");
    browser.click("button[name=reset]");
    assertThat(visible(".finding")).isEqualTo(all);
  }

  @Test
  void a_rule_and_a_word_are_chosen_by_the_keyboard() throws Exception {
    browser.eval("document.querySelector('select').focus()");
    browser.press("ArrowDown", DOWN);
    String code = browser.eval("document.querySelector('select').value").asText();
    assertThat(code).isNotEmpty();
    assertThat(visible(".finding")).isEqualTo(visible(".finding[data-code=\"" + code + "\"]"));

    browser.click("button[name=reset]");
    browser.type("pdf formatFichier");
    assertThat(visible(".finding")).isEqualTo(visible(".finding[data-code=\"FORM-FORMAT\"]"));
    browser.press("Escape", ESCAPE);
    assertThat(
            browser.eval("document.querySelector('input[type=search]').value").asText())
        .isEmpty();
    assertThat(visible(".finding[data-code=\"JSON-CLE-INCONNUE\"]")).isPositive();
  }

  @Test
  void every_control_has_a_stop_of_the_keyboard_and_what_does_not_scroll_has_none()
      throws Exception {
    List<String> stops = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      browser.press("Tab", TAB);
      stops.add(browser
          .eval("(() => { const e = document.activeElement; return e.className || e.name || e.type"
              + " || e.parentElement?.parentElement?.className || e.tagName; })()")
          .asText());
    }
    assertThat(stops)
        .startsWith("skip", "checkbox")
        .contains("select-one", "search", "next", "link", "source");
    assertThat(browser
            .eval("[...document.querySelectorAll('.source')]"
                + ".every((e) => (e.tabIndex === 0) === (e.scrollWidth > e.clientWidth))")
            .asBoolean())
        .isTrue();
  }

  @Test
  void next_and_previous_go_from_finding_to_finding() throws Exception {
    int all = visible(".finding");
    browser.eval("document.querySelector('button[name=next]').focus()");
    browser.press("Enter", ENTER);
    browser.press("Enter", ENTER);
    assertThat(browser
            .eval("[...document.querySelectorAll('.finding')]"
                + ".indexOf(document.querySelector('.current'))")
            .asInt())
        .isEqualTo(1);
    assertThat(text("output")).isEqualTo("2 / " + all);
    browser.click("button[name=previous]");
    browser.click("button[name=previous]");
    assertThat(browser
            .eval("[...document.querySelectorAll('.finding')]"
                + ".indexOf(document.querySelector('.current'))")
            .asInt())
        .isEqualTo(all - 1);
    // what is current is not under the bar of the filters
    assertThat(browser
            .eval("document.querySelector('.current').getBoundingClientRect().top"
                + " >= document.getElementById('filters').getBoundingClientRect().bottom")
            .asBoolean())
        .isTrue();
  }

  @Test
  void a_link_leads_to_its_finding_even_when_it_is_filtered_away() throws Exception {
    assertThat(browser
            .eval("[...document.querySelectorAll('.rules a, .link')]"
                + ".every((a) => document.getElementById(a.hash.slice(1)))")
            .asBoolean())
        .isTrue();
    browser.click("input[value=ERROR]");
    browser.click(".rules li.error a");
    browser.await("document.querySelector('.finding:target') !== null");
    browser.await("document.querySelector('.finding.error:target').offsetParent !== null");
    browser.click(".finding.warning .link");
    browser.await("document.querySelector('.finding.warning:target.current') !== null");
  }

  @Test
  void nothing_of_the_file_runs() throws Exception {
    assertThat(browser.eval("window.ran === undefined").asBoolean()).isTrue();
    assertThat(browser.eval("document.querySelectorAll('script').length").asInt())
        .isEqualTo(1);
    assertThat(browser.eval("document.querySelectorAll('img').length").asInt()).isZero();
    assertThat(browser.eval("document.body.innerText.includes('onerror=')").asBoolean())
        .isTrue();
    assertThat(text("h1")).endsWith("a&<b>.json");
    // not even what is put there afterwards
    browser.eval("document.body.append(Object.assign(document.createElement('script'),"
        + " {textContent: 'window.ran = 3'}))");
    assertThat(browser.eval("window.ran === undefined").asBoolean()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"320", "390", "768"})
  void the_page_does_not_scroll_sideways(int width) throws Exception {
    browser.size(width, 800);
    assertThat(browser.eval("document.documentElement.scrollWidth").asInt())
        .isLessThanOrEqualTo(width);
  }

  @Test
  void paper_has_every_finding_and_no_control() throws Exception {
    browser.media("print", "light");
    assertThat(visible("#filters")).isZero();
    assertThat(visible(".link")).isZero();
    assertThat(visible(".finding"))
        .isEqualTo(browser.eval("document.querySelectorAll('.finding').length").asInt());
    assertThat(browser
            .eval("[...document.querySelectorAll('.source span')]"
                + ".every((e) => getComputedStyle(e).whiteSpace === 'pre-wrap')")
            .asBoolean())
        .isTrue();
  }

  /** WCAG 2.1, 1.4.3: 4.5 to 1. */
  @ParameterizedTest
  @CsvSource({"screen, light", "screen, dark", "print, light"})
  void every_text_stands_out_from_what_is_behind_it(String media, String scheme) throws Exception {
    browser.media(media, scheme);
    JsonNode faint = browser.eval("""
        (() => {
          const rgb = (color) => color.match(/[\\d.]+/g).map(Number);
          const light = (color) => rgb(color).slice(0, 3).map((c) => c / 255)
              .map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
              .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
          const behind = (e) => {
            for (; e; e = e.parentElement) {
              const color = getComputedStyle(e).backgroundColor;
              if (rgb(color)[3] !== 0) return color;
            }
            return 'rgb(255, 255, 255)';
          };
          const faint = [];
          for (const e of document.querySelectorAll('body *')) {
            const own = [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim());
            if (!own || e.offsetParent === null || e.disabled || e.tagName === 'OPTION') continue;
            const [a, b] = [light(getComputedStyle(e).color), light(behind(e))];
            const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
            if (ratio < 4.5) faint.push(e.tagName + '.' + e.className + ' ' + ratio.toFixed(2));
          }
          return [...new Set(faint)];
        })()
        """);
    assertThat(faint).isEmpty();
  }
}
