package fr.segur.testkit.cli;

import fr.segur.model.Reading;
import fr.segur.model.Statement;
import fr.segur.model.Text;
import fr.segur.schemas.TextReport;
import fr.segur.testkit.cli.Catalogue.Entry;
import fr.segur.testkit.cli.Catalogue.Family;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The catalogue as one Markdown page: sentences in both languages, the rest in that of the page.
 */
final class RulesPage {

  private static final List<String> UNSAID = List.of("", "as above", "not stated");

  /** Places shown of a form that many keys have. */
  private static final int MOST_PLACES = 5;

  private final Appendable out;
  private final Locale locale;

  RulesPage(Appendable out, Locale locale) {
    this.out = out;
    this.locale = locale;
  }

  void write() throws IOException {
    out.append(say("# Les règles\n\n", "# The rules\n\n"))
        .append(say(
            "Tous les codes que la bibliothèque peut donner. Page écrite par "
                + "`segur.jar rules --format markdown`, depuis les objets mêmes qui vérifient ; un test "
                + "la tient à jour.\n\n",
            "Every code that the library can give. Written by "
                + "`segur.jar rules --format markdown --lang en` from the very objects that check; a "
                + "test keeps it up to date.\n\n"))
        .append(say(
            "Une ERREUR refuse le fichier. Un AVERTISSEMENT ne refuse rien : aucune phrase n'interdit, "
                + "mais cela mérite d'être relu. Un REFUS est celui d'un événement. Un DEVOIR ne se "
                + "lit dans aucun fichier. « Depuis » nomme l'édition de l'appel, ou le guide.\n",
            "An ERROR refuses the file. A WARNING refuses nothing: no sentence forbids it, but it is "
                + "worth a second look. A REFUSAL is that of an event. A DUTY is read in no file. "
                + "“Since” names the edition of the call, or the guide.\n"));
    List<Family> families = Catalogue.families();
    Markdown.heading(out, 2, say("Sommaire", "Contents"));
    for (Family family : families) {
      contents(family);
    }
    Tables tables = new Tables(out, locale);
    out.append(say("\nPuis les nombres et les vies : ", "\nThen the numbers and the lives: "));
    out.append(tables.contents()).append(".\n");
    for (Family family : families) {
      out.append("\n## " + family.name().in(locale) + "\n");
      if (family.entries().stream().anyMatch(entry -> Example.has(entry.code()))) {
        for (Entry entry : family.entries()) {
          one(entry);
        }
      } else {
        compact(family);
      }
    }
    tables.write();
  }

  private void contents(Family family) throws IOException {
    String name = family.name().in(locale);
    if (family.entries().stream().noneMatch(entry -> Example.has(entry.code()))) {
      out.append("* " + name + ": ")
          .append(String.valueOf(family.entries().size()))
          .append('\n');
      return;
    }
    var links = new ArrayList<String>();
    family.entries().forEach(entry -> links.add(Markdown.link("", entry.code())));
    out.append("* " + name + ": " + String.join(", ", links) + "\n");
  }

  /** Everything about one code. */
  void one(Entry entry) throws IOException {
    Markdown.heading(out, 3, entry.code());
    out.append("**" + entry.effect().label().in(locale) + "** · ");
    out.append(say("depuis ", "since ") + Since.of(entry).in(locale) + "\n\n");
    for (Text demand : entry.demands()) {
      out.append("> " + Markdown.text(demand.fr()) + "\\\n");
      out.append("> " + Markdown.text(demand.en()) + "\n\n");
    }
    where(entry.pointers().stream().filter(p -> !p.isEmpty()).toList());
    List<String> after = consequences(entry);
    if (!after.isEmpty()) {
      out.append("* " + say("Ce qui s'ensuit", "What follows") + colon());
      out.append(Markdown.text(String.join("; ", after)) + "\n");
    }
    for (String id : entry.statements()) {
      out.append("* " + Markdown.text(TextReport.citation(List.of(id), locale)) + "\\\n");
      out.append("  " + Markdown.text(Statement.of(id).text()) + "\n");
    }
    for (Reading reading : entry.readings()) {
      out.append("* " + Markdown.link("READINGS.md", reading.id()) + " — ");
      out.append(Markdown.text(reading.question().in(locale)) + "\n");
    }
    if (Example.has(entry.code())) {
      Example.Pair pair = Example.of(entry.code());
      example(say("Accepté", "Accepted"), entry, pair.accepted());
      example(say("Refusé", "Refused"), entry, pair.refused());
    } else {
      for (Text message : entry.messages()) {
        out.append("* " + say("Dit\u00a0: ", "Says: ") + Markdown.text(message.in(locale)) + "\n");
      }
    }
  }

  /** The edits of the sample, and what the check then says. */
  private void example(String title, Entry entry, Example example) throws IOException {
    List<String> edits =
        example.edits(locale).stream().map(edit -> Markdown.code(edit)).toList();
    List<String> findings = example.messages(entry.code(), locale);
    out.append("* " + title + colon() + String.join("; ", edits));
    out.append(findings.isEmpty() ? "\n" : "\\\n  → " + Markdown.text(findings.get(0)) + "\n");
  }

  private void where(List<String> places) throws IOException {
    if (places.isEmpty()) {
      return;
    }
    List<String> shown =
        places.stream().limit(MOST_PLACES).map(place -> Markdown.code(place)).toList();
    int left = places.size() - shown.size();
    String more = left == 0 ? "" : say(" et " + left + " autres", " and " + left + " others");
    out.append("* " + say("Où", "Where") + colon() + String.join(", ", shown) + more + "\n");
  }

  /** Why it is as severe as it is: what the register says follows, sentence by sentence. */
  private static List<String> consequences(Entry entry) {
    return entry.statements().stream()
        .map(Statement::of)
        .filter(statement -> UNSAID.stream().noneMatch(statement.violation()::equals))
        .map(statement -> statement.violation() + " (" + statement.id() + ")")
        .toList();
  }

  private void compact(Family family) throws IOException {
    out.append('\n');
    var rows = new ArrayList<List<String>>();
    for (Entry entry : family.entries()) {
      var sentences = new ArrayList<String>();
      for (Text demand : entry.demands()) {
        sentences.add(Markdown.text(demand.fr()) + "<br>" + Markdown.text(demand.en()));
      }
      var readings = new ArrayList<String>();
      entry.readings().forEach(one -> readings.add(Markdown.link("READINGS.md", one.id())));
      rows.add(List.of(
          Markdown.code(entry.code()),
          entry.effect().label().in(locale),
          String.join("<br>", sentences),
          String.join(", ", entry.statements()),
          String.join(", ", readings),
          Since.of(entry).in(locale)));
    }
    Markdown.table(
        out,
        List.of(
            "Code",
            say("Effet", "Effect"),
            say("Phrase", "Sentence"),
            say("Énoncés", "Statements"),
            say("Lectures", "Readings"),
            say("Depuis", "Since")),
        rows);
    if (!family.also().isEmpty()) {
      List<String> also =
          family.also().stream().map(code -> Markdown.link("", code)).toList();
      out.append(say("\nEt, comme plus haut\u00a0: ", "\nAnd, as above: "));
      out.append(String.join(", ", also) + "\n");
    }
  }

  private String colon() {
    return say("\u00a0: ", ": ");
  }

  private String say(String fr, String en) {
    return new Text(fr, en).in(locale);
  }
}
