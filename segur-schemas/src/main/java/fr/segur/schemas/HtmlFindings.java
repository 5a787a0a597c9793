package fr.segur.schemas;

import fr.segur.model.Finding;
import fr.segur.model.Position;
import fr.segur.model.Readings;
import fr.segur.model.Severity;
import fr.segur.schemas.Spots.Spot;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The findings of one file in an HTML page, request by request, each beside its source lines. */
final class HtmlFindings {

  /** Longest line shown, in characters. */
  private static final int LONGEST_LINE = 400;

  private final Checked checked;
  private final Words words;
  private final Readings readings;
  private final @Nullable Dialect dialect;
  private final HtmlLinks links;
  private final Html html;

  HtmlFindings(
      Checked checked,
      Words words,
      Readings readings,
      @Nullable Dialect dialect,
      HtmlLinks links,
      Html html) {
    this.checked = checked;
    this.words = words;
    this.readings = readings;
    this.dialect = dialect;
    this.links = links;
    this.html = html;
  }

  void write() throws IOException {
    RequestSource file = checked.file();
    Map<Integer, List<Finding>> groups =
        TextReport.byRequest(checked.verdict().findings(), dialect);
    Map<Integer, String> numbers =
        file == null ? Map.of() : NumerosDeLigne.of(file, dialect, groups.keySet());
    IdentityHashMap<Finding, Spot> spots = Spots.of(checked.verdict().findings(), file);
    for (Map.Entry<Integer, List<Finding>> group : groups.entrySet()) {
      html.raw("<section class=\"request\">\n<h3>").text(words.request(group.getKey()));
      String number = numbers.get(group.getKey());
      if (number != null) {
        html.raw(" <span>").text("numLigne " + number).raw("</span>");
      }
      html.raw("</h3>\n");
      for (Finding finding : group.getValue()) {
        write(finding, spots.get(finding));
      }
      html.raw("</section>\n");
    }
  }

  private void write(Finding finding, @Nullable Spot spot) throws IOException {
    String id = String.valueOf(links.id(finding));
    html.raw("<article class=\"finding " + tone(finding.severity()) + "\" id=\"")
        .text(id)
        .raw("\" data-severity=\"" + finding.severity() + "\" data-code=\"")
        .text(finding.code())
        .raw("\">\n<p class=\"meta\">")
        .element("span class=\"badge\"", words.label(finding.severity()))
        .element("code", finding.code())
        .element("span", words.place(finding.pointer()));
    Position position = finding.position();
    if (position != null) {
      html.element(
          "span",
          words.of("ligne ", "line ")
              + position.line()
              + words.of(", colonne ", ", column ")
              + position.column());
    }
    html.raw("<a class=\"link\" href=\"#")
        .text(id)
        .raw("\" aria-label=\"")
        .text(words.of("Lien vers ce constat", "Link to this finding"))
        .raw("\">#</a></p>\n")
        .element("h4", words.sentence(finding.message(words.locale())));
    if (position != null && spot != null) {
      source(position.line(), spot);
    }
    if (finding.fix() != null) {
      html.raw("<p class=\"fix\">")
          .element("b", words.of("Correction :", "Fix:"))
          .text(words.fix(finding.fix(), finding.pointer()))
          .raw("</p>\n");
    }
    if (!finding.statements().isEmpty()) {
      html.element(
          "p class=\"cite\"",
          words.of("Source : ", "Source: ") + Citations.of(finding.statements(), words) + ".");
    }
    List<String> used = finding.readings().stream()
        .map(reading -> reading.id() + " = " + readings.choice(reading))
        .sorted()
        .toList();
    if (!used.isEmpty()) {
      html.element(
          "p class=\"cite\"", words.of("Lecture : ", "Reading: ") + String.join(", ", used) + ".");
    }
    html.raw("</article>\n");
  }

  /** The class of what is shown of that severity. */
  static String tone(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  private void source(int line, Spot spot) throws IOException {
    if (spot.before().isBlank() && spot.value().isEmpty() && spot.above().isEmpty()) {
      return; // an empty file
    }
    html.raw("<pre class=\"source\" tabindex=\"0\" role=\"region\" aria-label=\"")
        .text(words.of("Lignes du fichier", "Lines of the file"))
        .raw("\"><code>");
    int margin = margin(spot);
    int number = line - spot.above().size();
    for (String above : spot.above()) {
      row("<span>", number++).text(shown(above, margin)).raw("</span>");
    }
    row("<span class=\"here\">", number++)
        .text(shown(spot.before(), margin))
        .raw("<mark>")
        .text(shown(spot.value(), 0))
        .raw("</mark>")
        .text(shown(spot.after(), 0))
        .raw("</span>");
    for (String below : spot.below()) {
      row("<span>", number++).text(shown(below, margin)).raw("</span>");
    }
    html.raw("</code></pre>\n");
  }

  private Html row(String open, int number) throws IOException {
    return html.raw(open).raw("<b>" + number + "</b>");
  }

  /** Blanks that all lines begin with: on a phone there is no room for them. */
  private static int margin(Spot spot) {
    int margin = blanks(spot.before() + spot.value());
    for (String line : spot.above()) {
      margin = Math.min(margin, line.isBlank() ? margin : blanks(line));
    }
    for (String line : spot.below()) {
      margin = Math.min(margin, line.isBlank() ? margin : blanks(line));
    }
    return margin;
  }

  private static int blanks(String line) {
    int blanks = 0;
    while (blanks < line.length() && (line.charAt(blanks) == ' ' || line.charAt(blanks) == '\t')) {
      blanks++;
    }
    return blanks;
  }

  private static String shown(String line, int margin) {
    return Harmless.text(line.substring(Math.min(margin, line.length())), LONGEST_LINE);
  }
}
