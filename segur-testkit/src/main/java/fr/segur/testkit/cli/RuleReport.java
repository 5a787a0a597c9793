package fr.segur.testkit.cli;

import fr.segur.model.Finding;
import fr.segur.model.Reading;
import fr.segur.model.Statement;
import fr.segur.model.Text;
import fr.segur.schemas.Catalogue.Entry;
import fr.segur.schemas.Catalogue.Family;
import fr.segur.schemas.TextReport;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** Everything about one code, for a person who met it in a report. */
final class RuleReport {

  private final Family family;
  private final Entry entry;
  private final Console console;
  private final Writer out;

  RuleReport(Family family, Entry entry, Console console) {
    this.family = family;
    this.entry = entry;
    this.console = console;
    this.out = console.text();
  }

  void write(String before) throws IOException {
    out.append(before + entry.code() + "  " + entry.effect().label().in(console.locale()));
    out.append("  " + family.name().in(console.locale()));
    out.append(console.say(", depuis ", ", since "));
    out.append(Since.of(family, entry).in(console.locale()) + "\n");
    for (Text demand : entry.demands()) {
      out.append("  " + demand.in(console.locale()) + "\n");
    }
    for (String pointer : entry.pointers()) {
      out.append("  " + (pointer.isEmpty() ? console.say("(fichier)", "(file)") : pointer) + "\n");
    }
    Optional<Example.Pair> examples = Example.find(family, entry.code());
    if (examples.isPresent()) {
      examples(examples.get());
    } else if (!entry.messages().isEmpty()) {
      out.append(console.say("\nCe qu'elle dit\u00a0:\n", "\nWhat it says:\n"));
      for (Text message : entry.messages()) {
        out.append("  " + message.in(console.locale()) + "\n");
      }
    }
    sources();
  }

  /** The refused one first: it looks like the file of the reader. */
  private void examples(Example.Pair pair) throws IOException {
    String sample = pair.refused().scene().sample();
    out.append(console.say("\nExemples, sur ", "\nExamples, on "));
    out.append(sample + console.say("\u00a0:\n", ":\n"));
    example(console.say("refusé   ", "refused  "), pair.refused());
    example(console.say("accepté  ", "accepted "), pair.accepted());
  }

  /** The edits of the sample, and what the check then says with that code. */
  private void example(String title, Example example) throws IOException {
    String margin = "  " + title;
    for (String edit : example.edits(console.locale())) {
      out.append(margin + edit + "\n");
      margin = " ".repeat(margin.length());
    }
    List<Finding> findings = example.findings(entry.code());
    String none = console.say("aucun constat ", "no finding ") + entry.code();
    out.append(" ".repeat(margin.length()) + "→ ");
    out.append((findings.isEmpty() ? none : shown(findings.get(0))) + "\n");
  }

  private String shown(Finding finding) {
    return (finding.position() == null ? "" : finding.position() + "  ")
        + (finding.pointer().isEmpty() ? "" : finding.pointer() + "  ")
        + finding.message(console.locale());
  }

  private void sources() throws IOException {
    if (!entry.statements().isEmpty()) {
      out.append(console.say(
          "\nSources (résumées en anglais par nos soins)\u00a0:\n", "\nSources (in our words):\n"));
      for (String id : entry.statements()) {
        out.append("  " + TextReport.citation(List.of(id), console.locale()) + "\n");
        out.append("      " + Statement.of(id).text() + "\n");
      }
    }
    if (!entry.readings().isEmpty()) {
      out.append(console.say("\nLectures\u00a0:\n", "\nReadings:\n"));
      for (Reading reading : entry.readings()) {
        ReadingsCommand.options(reading, console);
      }
    }
  }
}
