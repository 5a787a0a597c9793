package fr.segur.schemas;

import fr.segur.model.Finding;
import fr.segur.model.Position;
import fr.segur.model.Reading;
import fr.segur.model.Readings;
import fr.segur.model.Verdict;
import fr.segur.schemas.Spots.Spot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A verdict for people: the verdict on the first line, then every finding with its place in the
 * file, its sentence, its correction and its source, then what is missing, and what to do on the
 * last line. A file without anything to say gets one line. Immutable and thread-safe.
 */
public final class TextReport {

  /** Longest file name shown, in characters. */
  private static final int LONGEST_NAME = 200;

  private final Words words;
  private final Readings readings;
  private final @Nullable Dialect dialect;
  private final boolean document;

  private TextReport(Words words, Readings readings, @Nullable Dialect dialect, boolean document) {
    this.words = words;
    this.readings = readings;
    this.dialect = dialect;
    this.document = document;
  }

  /**
   * {@return a report in French when the language of {@code locale} is French, else in English}
   *
   * @param locale French when its language is French, else English
   */
  public static TextReport in(Locale locale) {
    return new TextReport(new Words(locale), Readings.DEFAULTS, null, false);
  }

  /**
   * {@return the same report, for checks made under these readings}
   *
   * @param chosen the option of each reading
   */
  public TextReport with(Readings chosen) {
    return new TextReport(words, chosen, dialect, document);
  }

  /**
   * {@return the same report, for checks as {@code checker} makes them: under its readings, of
   * files in its layout}
   *
   * @param checker who checks
   */
  public TextReport with(Segur checker) {
    return new TextReport(words, checker.settings().readings(), checker.dialect(), document);
  }

  /** {@return the same report, on documents: they hold no requests} */
  public TextReport onDocuments() {
    return new TextReport(words, readings, dialect, true);
  }

  /**
   * {@return where to look statements up: {@code AF-MS2 DUI PDE-Va1 V2, § 4.2 (S002-058,
   * S002-059)}}
   *
   * @param statements ids of the statements it rests on
   * @param locale French when its language is French, else English
   */
  public static String citation(List<String> statements, Locale locale) {
    return Citations.of(statements, new Words(locale));
  }

  /**
   * Writes the report on {@code file}.
   *
   * @param name how the file is named in it
   * @param verdict what was found
   * @param file the bytes that were checked; null for a request that was not read from a file
   * @param out where it goes; stays open
   * @throws IOException when the bytes cannot be had or {@code out} fails
   */
  public void write(String name, Verdict verdict, @Nullable RequestSource file, Appendable out)
      throws IOException {
    String shown = Harmless.text(name, LONGEST_NAME);
    var summary = new Summary(words, verdict, document);
    var page = new Page(out);
    page.line(summary.head(shown));
    if (summary.isOneLine()) {
      return;
    }
    Map<Integer, List<Finding>> groups = byRequest(verdict.findings(), dialect);
    Map<Integer, String> numbers =
        file == null ? Map.of() : NumerosDeLigne.of(file, dialect, groups.keySet());
    IdentityHashMap<Finding, Spot> spots = Spots.of(verdict.findings(), file);
    for (Map.Entry<Integer, List<Finding>> group : groups.entrySet()) {
      if (!document) {
        page.gap();
        page.line(title(group.getKey(), numbers.get(group.getKey())));
      }
      for (Finding finding : group.getValue()) {
        page.gap();
        write(shown, finding, spots.get(finding), page);
      }
    }
    new Remainder(words, readings, verdict, document).write(page);
    page.gap();
    page.line(summary.whatToDo());
  }

  /** Findings by index of their request, -1 for the head of the file, in order of appearance. */
  static Map<Integer, List<Finding>> byRequest(List<Finding> findings, @Nullable Dialect dialect) {
    RequestList requests = RequestList.in(dialect);
    Map<Integer, List<Finding>> groups = new LinkedHashMap<>();
    for (Finding finding : findings) {
      groups
          .computeIfAbsent(requests.index(finding.pointer()), unseen -> new ArrayList<>())
          .add(finding);
    }
    return groups;
  }

  private String title(int request, @Nullable String number) {
    String title = "── " + words.request(request);
    return number == null ? title : title + " · numLigne " + number;
  }

  private void write(String name, Finding finding, @Nullable Spot spot, Page page)
      throws IOException {
    Position position = finding.position();
    page.line((position == null ? finding.pointer() : name + ":" + position)
        + "  "
        + words.label(finding.severity())
        + "  "
        + finding.code()
        + "  "
        + words.place(finding.pointer()));
    Excerpt excerpt = spot == null ? null : Excerpt.of(spot);
    if (position != null && excerpt != null && !excerpt.text().isEmpty()) {
      String line = Integer.toString(position.line());
      String gutter = " ".repeat(Math.max(1, 6 - line.length()));
      page.line(gutter + line + " │ " + excerpt.text());
      page.line(" ".repeat(gutter.length() + line.length()) + " │ " + excerpt.carets());
    }
    page.line("  " + words.sentence(finding.message(words.locale())));
    if (finding.fix() != null) {
      page.line("  " + words.of("Correction : ", "Fix: ")
          + words.fix(finding.fix(), finding.pointer()) + ".");
    }
    if (!finding.statements().isEmpty()) {
      String source = Citations.of(finding.statements(), words);
      page.line("  " + words.of("Source : ", "Source: ") + source + ".");
    }
    Set<String> used = new TreeSet<>();
    for (Reading reading : finding.readings()) {
      used.add(reading.id() + " = " + readings.choice(reading));
    }
    if (!used.isEmpty()) {
      page.line("  " + words.of("Lecture : ", "Reading: ") + String.join(", ", used) + ".");
    }
  }
}
