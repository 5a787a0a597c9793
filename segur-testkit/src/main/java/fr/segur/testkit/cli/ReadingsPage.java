package fr.segur.testkit.cli;

import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.Statement;
import fr.segur.model.Text;
import fr.segur.schemas.TextReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The readings as one Markdown page. */
final class ReadingsPage {

  private final Appendable out;
  private final Locale locale;

  ReadingsPage(Appendable out, Locale locale) {
    this.out = out;
    this.locale = locale;
  }

  void write() throws IOException {
    out.append(say("# Les lectures\n\n", "# The readings\n\n"))
        .append(say(
            "Là où les textes se contredisent ou se taisent, la bibliothèque ne choisit pas en secret : "
                + "chaque choix est une *lecture*, avec ses options. La première est le défaut ; "
                + "`--reading R-02=JOUR_EXCLU`, ou `Readings.DEFAULTS.with(…)`, en choisit une autre. Un "
                + "verdict qu'une autre option changerait le dit (`dependsOn`).\n\n"
                + "Page écrite par `segur.jar readings --format markdown` ; les cas sont ceux du kit de "
                + "conformité, joués sous les deux options.\n\n",
            "Where the texts contradict themselves or are silent, the library does not choose in "
                + "secret: every choice is a *reading*, with its options. The first is the default; "
                + "`--reading R-02=JOUR_EXCLU`, or `Readings.DEFAULTS.with(…)`, chooses another. A "
                + "verdict that another option would change says so (`dependsOn`).\n\n"
                + "Written by `segur.jar readings --format markdown --lang en`; the cases are those of "
                + "the conformance kit, run under both options.\n\n"));
    var rows = new ArrayList<List<String>>();
    for (Reading reading : Reading.values()) {
      rows.add(List.of(
          Markdown.link("", reading.id()),
          Markdown.text(reading.question().in(locale)),
          Markdown.code(reading.defaultOption().name())));
    }
    Markdown.table(out, List.of("", "Question", say("Par défaut", "Default")), rows);
    for (Reading reading : Reading.values()) {
      one(reading);
    }
  }

  /** Everything about one reading. */
  void one(Reading reading) throws IOException {
    Markdown.heading(out, 2, reading.id());
    out.append("**" + Markdown.text(reading.question().in(locale)) + "**\n\n");
    out.append(Markdown.text(reading.places().in(locale)) + "\n\n");
    for (String id : reading.statements()) {
      out.append("* " + Markdown.text(TextReport.citation(List.of(id), locale)) + "\\\n");
      out.append("  " + Markdown.text(Statement.of(id).text()) + "\n");
    }
    out.append(reading.statements().isEmpty() ? "" : "\n");
    Markdown.table(
        out,
        List.of(
            "Option",
            say("Ce qu'elle veut dire", "What it means"),
            say("Ce qui change", "What changes")),
        options(reading));
    List<String> rules = ReadingsCommand.consulting(reading).stream()
        .map(code -> Markdown.link("RULES.md", code))
        .toList();
    if (!rules.isEmpty()) {
      out.append("\n" + say("*Règles.* ", "*Rules.* ") + String.join(", ", rules) + "\n");
    }
    out.append("\n" + say("*Pourquoi ce défaut.* ", "*Why this default.* "));
    out.append(Markdown.text(reading.why().in(locale)));
    out.append(reading.points().isEmpty() ? "" : " (" + String.join(", ", reading.points()) + ")");
    out.append("\n");
  }

  private List<List<String>> options(Reading reading) {
    var rows = new ArrayList<List<String>>();
    for (Option option : reading.options()) {
      boolean standard = option == reading.defaultOption();
      rows.add(List.of(
          Markdown.code(option.name()),
          Markdown.text(option.meaning().in(locale)),
          standard ? say("le défaut", "the default") : changes(reading, option)));
    }
    return rows;
  }

  private String changes(Reading reading, Option option) {
    Optional<ReadingCase> found = ReadingCase.find(reading, option);
    if (found.isEmpty()) {
      throw new IllegalStateException("no case for " + option + " of " + reading.id());
    }
    ReadingCase one = found.get();
    String note = one.title().substring(one.one().id().length());
    return Markdown.code(one.one().id())
        + Markdown.text(note)
        + (one.isShort() ? "<br>" + Markdown.code(one.input()) : "")
        + "<br>"
        + Markdown.code(ReadingCase.shown(one.byDefault()))
        + " → "
        + Markdown.code(ReadingCase.shown(one.chosen()));
  }

  private String say(String fr, String en) {
    return new Text(fr, en).in(locale);
  }
}
