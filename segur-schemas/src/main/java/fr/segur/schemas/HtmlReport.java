package fr.segur.schemas;

import fr.segur.model.Outcome;
import fr.segur.model.Readings;
import fr.segur.model.Severity;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Verdicts as one HTML page that needs nothing else: no network, readable on a phone, printable,
 * light or dark as its reader prefers; with a script, findings can be filtered, without one they
 * are all there. Nothing of a file is ever markup, and the page allows no other style or script
 * than its own. Immutable and thread-safe.
 */
public final class HtmlReport {

  /** What the page allows: its own style and its own script, by their hashes. */
  static final String POLICY = "default-src 'none'; "
      + "style-src 'sha256-9Y5IDmrtjqTEFJQUobknbLVGHRJjPlpzwBAbkgPpi3Y='; "
      + "script-src 'sha256-vBcYuHWO/w685l6j32w46jfENUdr6y0O66gty0ZHKWk='; "
      + "base-uri 'none'; form-action 'none'";

  private static final String STYLE = Resources.text("report.css");
  private static final String SCRIPT = Resources.text("report.js");

  /** Longest file name shown, in characters. */
  private static final int LONGEST_NAME = 200;

  private final Words words;
  private final Readings readings;
  private final @Nullable Dialect dialect;

  private HtmlReport(Words words, Readings readings, @Nullable Dialect dialect) {
    this.words = words;
    this.readings = readings;
    this.dialect = dialect;
  }

  /**
   * {@return a page in French when the language of {@code locale} is French, else in English}
   *
   * @param locale French when its language is French, else English
   */
  public static HtmlReport in(Locale locale) {
    return new HtmlReport(new Words(locale), Readings.DEFAULTS, null);
  }

  /**
   * {@return the same page, for checks made under these readings}
   *
   * @param chosen the option of each reading
   */
  public HtmlReport with(Readings chosen) {
    return new HtmlReport(words, chosen, dialect);
  }

  /**
   * {@return the same page, for checks as {@code checker} makes them: under its readings, of files
   * in its layout}
   *
   * @param checker who checks
   */
  public HtmlReport with(Segur checker) {
    return new HtmlReport(words, checker.settings().readings(), checker.dialect());
  }

  /**
   * Writes the page on {@code files}, to be kept in UTF-8.
   *
   * @param files in the order of the report
   * @param out where it goes; stays open
   * @throws IOException when the bytes of a file cannot be had or {@code out} fails
   */
  public void write(List<Checked> files, Appendable out) throws IOException {
    var html = new Html(out);
    String title = files.size() == 1 ? name(files.get(0)) : files(files.size());
    head(title, html);
    html.raw("<header class=\"top\">\n")
        .element("p class=\"brand\"", words.of("Test d'import Ségur", "Ségur import test"));
    html.element("h1", title);
    if (files.size() == 1) {
      verdict(files.get(0), html);
    } else {
      table(files, html);
    }
    html.raw("</header>\n<main id=\"main\">\n");
    filters(html);
    for (int i = 0; i < files.size(); i++) {
      file(files.get(i), files.size() == 1 ? 0 : i + 1, html);
    }
    html.raw("</main>\n<footer class=\"foot\">\n")
        .element(
            "p",
            words.of(
                "Produit hors ligne par segur, d'après les guides publics : l'acceptation par le"
                    + " portail n'en est que déduite.",
                "Made offline by segur, from the public guides: acceptance by the portal is only"
                    + " inferred from them."))
        .raw("</footer>\n<script>")
        .raw(SCRIPT)
        .raw("</script>\n</body>\n</html>\n");
  }

  private void head(String title, Html html) throws IOException {
    html.raw("<!DOCTYPE html>\n<html lang=\"" + words.of("fr", "en") + "\">\n<head>\n")
        .raw("<meta charset=\"utf-8\">\n")
        .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n")
        .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .raw("<meta name=\"referrer\" content=\"no-referrer\">\n")
        .element("title", title + " — segur")
        .raw("<style>")
        .raw(STYLE)
        .raw("</style>\n</head>\n<body>\n")
        .element(
            "a class=\"skip\" href=\"#main\"", words.of("Aller aux constats", "To the findings"));
  }

  private void verdict(Checked file, Html html) throws IOException {
    var summary = new Summary(words, file.verdict());
    html.raw("<div class=\"verdict " + tone(file.verdict().outcome()) + "\">\n")
        .element("strong", words.label(file.verdict().outcome()))
        .element("p", summary.counts())
        .element("p class=\"todo\"", summary.toDo())
        .raw("</div>\n");
  }

  private void table(List<Checked> files, Html html) throws IOException {
    html.raw("<table class=\"files\">\n<thead><tr>")
        .element("th scope=\"col\"", words.of("Fichier", "File"))
        .element("th scope=\"col\"", "Verdict")
        .element("th scope=\"col\"", words.of("Constats", "Findings"))
        .raw("</tr></thead>\n<tbody>\n");
    for (int i = 0; i < files.size(); i++) {
      Checked file = files.get(i);
      html.raw("<tr><td>")
          .element("a href=\"#file-" + (i + 1) + "\"", name(file))
          .raw("</td><td>")
          .element(
              "span class=\"badge " + tone(file.verdict().outcome()) + "\"",
              words.label(file.verdict().outcome()))
          .raw("</td>")
          .element("td", new Summary(words, file.verdict()).counts())
          .raw("</tr>\n");
    }
    html.raw("</tbody></table>\n");
  }

  private void filters(Html html) throws IOException {
    html.raw("<div class=\"filters\" id=\"filters\" role=\"search\" hidden>\n<fieldset>")
        .element("legend", words.of("Gravité", "Severity"));
    for (Severity severity : Severity.values()) {
      html.raw("<label><input type=\"checkbox\" checked value=\"" + severity + "\"> ")
          .text(words.label(severity))
          .raw("</label>\n");
    }
    html.raw("</fieldset>\n<label>")
        .text(words.of("Règle", "Rule"))
        .raw(" <select>")
        .element("option value=\"\"", words.of("toutes", "all"))
        .raw("</select></label>\n<label>")
        .text(words.of("Texte", "Text"))
        .raw(" <input type=\"search\" autocomplete=\"off\"></label>\n")
        .raw("<output aria-live=\"polite\" data-none=\"")
        .text(words.of("Aucun constat ne répond aux filtres", "No finding passes the filters"))
        .raw("\"></output>\n<span class=\"steps\">");
    button("previous", words.of("Précédent", "Previous"), html);
    button("next", words.of("Suivant", "Next"), html);
    button("reset", words.of("Tout montrer", "Show all"), html);
    html.raw("</span>\n</div>\n");
  }

  private static void button(String name, String text, Html html) throws IOException {
    html.element("button type=\"button\" name=\"" + name + "\"", text);
  }

  /** The findings of a file, and what is said of it beside them; its rank is 0 when it is alone. */
  private void file(Checked file, int rank, Html html) throws IOException {
    html.raw(rank == 0 ? "<section>\n" : "<section id=\"file-" + rank + "\">\n");
    List<Remainder.Section> sections = new Remainder(words, readings, file.verdict()).sections();
    if (rank > 0) {
      html.element("h2", name(file));
      verdict(file, html);
    } else if (!sections.isEmpty() || !file.verdict().findings().isEmpty()) {
      html.element("h2", words.of("Constats", "Findings"));
    }
    var links = new HtmlLinks(file, rank);
    links.write(words, html);
    new HtmlFindings(file, words, readings, dialect, links, html).write();
    for (Remainder.Section rest : sections) {
      html.raw("<section class=\"rest\">\n").element("h3", rest.title()).raw("<ul>\n");
      String end = "";
      for (String line : rest.lines()) {
        boolean more = line.startsWith(" ");
        html.raw(more ? "<small>" : end + "<li>").text(line.strip()).raw(more ? "</small>" : "");
        end = "</li>\n";
      }
      html.raw(end).raw("</ul>\n</section>\n");
    }
    html.raw("</section>\n");
  }

  private static String tone(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT);
  }

  private static String name(Checked file) {
    return Harmless.text(file.name(), LONGEST_NAME);
  }

  private String files(int count) {
    return words.count(count, "fichier", "fichiers", "file", "files");
  }
}
