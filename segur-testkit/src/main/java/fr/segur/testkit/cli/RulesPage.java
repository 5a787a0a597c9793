package fr.segur.testkit.cli;

import fr.segur.model.Finding;
import fr.segur.model.Reading;
import fr.segur.model.Statement;
import fr.segur.model.Text;
import fr.segur.schemas.Catalogue;
import fr.segur.schemas.Catalogue.Entry;
import fr.segur.schemas.Catalogue.Family;
import fr.segur.schemas.TextReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The catalogue as one Markdown page: sentences in both languages, the rest in that of the page.
 */
final class RulesPage {

  private static final List<String> UNSAID = List.of("", "as above", "not stated");

  /** Places shown of a form that many keys have. */
  private static final int MOST_PLACES = 5;

  /** Lines of the longest sample shown whole. */
  private static final int MOST_LINES = 60;

  /** Where the samples are, seen from the page. */
  private static final String SAMPLES = "../segur-testkit/src/main/resources/fr/segur/testkit/cli/";

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
    Set<String> above = new HashSet<>();
    for (Family family : families) {
      contents(family, above);
    }
    Tables tables = new Tables(out, locale);
    out.append(say("\nPuis les nombres et les vies : ", "\nThen the numbers and the lives: "));
    out.append(tables.contents()).append(".\n");
    for (Family family : families) {
      out.append("\n## " + family.name().in(locale) + "\n");
      samples(family);
      for (Entry entry : family.entries()) {
        one(family, entry);
      }
      also(family);
    }
    tables.write();
  }

  /** Of two headings that are alike, the second has another anchor. */
  private void contents(Family family, Set<String> above) throws IOException {
    var links = new ArrayList<String>();
    for (Entry entry : family.entries()) {
      String link = Markdown.link("", entry.code());
      links.add(above.add(entry.code()) ? link : link.replace(")", "-1)"));
    }
    out.append("* " + family.name().in(locale) + ": " + String.join(", ", links) + "\n");
  }

  /** What the examples of a family are edits of: shown when short, else named. */
  private void samples(Family family) throws IOException {
    List<Scene> used = family.entries().stream()
        .flatMap(entry -> Example.find(family, entry.code()).stream())
        .map(pair -> pair.refused().scene())
        .distinct()
        .sorted()
        .toList();
    for (Scene scene : used) {
      List<String> lines = new String(Example.resource(scene.sample()), StandardCharsets.UTF_8)
          .lines()
          .toList();
      String link = "[" + scene.sample() + "](" + SAMPLES + scene.sample() + ")";
      out.append(say("\nLes exemples partent de ", "\nExamples start from ") + link);
      if (lines.size() > MOST_LINES) {
        out.append(".\n");
      } else {
        String kind = scene.sample().replaceFirst(".*\\.", "");
        out.append(colon().stripTrailing() + "\n\n```" + kind + "\n");
        out.append(String.join("\n", lines) + "\n```\n");
      }
    }
  }

  private void also(Family family) throws IOException {
    if (!family.also().isEmpty()) {
      List<String> also =
          family.also().stream().map(code -> Markdown.link("", code)).toList();
      out.append(say("\nEt, comme plus haut\u00a0: ", "\nAnd, as above: "));
      out.append(String.join(", ", also) + ".\n");
    }
  }

  /** Everything about one code. */
  void one(Family family, Entry entry) throws IOException {
    Markdown.heading(out, 3, entry.code());
    out.append("**" + entry.effect().label().in(locale) + "** · ");
    out.append(say("depuis ", "since ") + Since.of(family, entry).in(locale) + "\n\n");
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
    Optional<Example.Pair> pair = Example.find(family, entry.code());
    if (pair.isPresent()) {
      Scene scene = pair.get().refused().scene();
      if (scene != Scene.of(family.id()).get(0)) {
        out.append("* " + say("Exemples sur ", "Examples on "));
        out.append(Markdown.code(scene.sample()) + "\n");
      }
      example(say("Accepté", "Accepted"), entry, pair.get().accepted());
      example(say("Refusé", "Refused"), entry, pair.get().refused());
    }
  }

  /** The edits of the sample, and what the check then says. */
  private void example(String title, Entry entry, Example example) throws IOException {
    List<String> edits =
        example.edits(locale).stream().map(edit -> Markdown.code(edit)).toList();
    List<Finding> findings = example.findings(entry.code());
    out.append("* " + title + colon() + String.join("; ", edits));
    out.append(
        findings.isEmpty()
            ? "\n"
            : "\\\n  → " + Markdown.text(findings.get(0).message(locale)) + "\n");
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

  private String colon() {
    return say("\u00a0: ", ": ");
  }

  private String say(String fr, String en) {
    return new Text(fr, en).in(locale);
  }
}
