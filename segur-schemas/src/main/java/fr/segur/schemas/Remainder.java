package fr.segur.schemas;

import fr.segur.model.Finding;
import fr.segur.model.Reading;
import fr.segur.model.Readings;
import fr.segur.model.Verdict;
import fr.segur.rules.Manque;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a text report says after its findings: the rest of them, missing facts, doubts. */
final class Remainder {

  private final Words words;
  private final Readings readings;
  private final Verdict verdict;
  private final boolean document;

  Remainder(Words words, Readings readings, Verdict verdict) {
    this(words, readings, verdict, false);
  }

  Remainder(Words words, Readings readings, Verdict verdict, boolean document) {
    this.document = document;
    this.words = words;
    this.readings = readings;
    this.verdict = verdict;
  }

  /** A part of the rest, which has at least one line. */
  record Section(String title, List<String> lines) {}

  void write(Page page) throws IOException {
    for (Section section : sections()) {
      page.gap();
      page.line(section.title());
      for (String line : section.lines()) {
        page.line("  " + line);
      }
    }
  }

  List<Section> sections() {
    return Stream.of(
            new Section(words.of("Constats non montrés :", "Findings not shown:"), capped()),
            new Section(words.of("Il manque, pour conclure :", "Missing, to conclude:"), missing()),
            new Section(words.of("Non évalué :", "Not evaluated:"), notEvaluated()),
            new Section(words.of("Lectures retenues :", "Readings chosen:"), readingsUsed()),
            new Section(
                words.of("Le verdict tient à une lecture :", "The verdict depends on a reading:"),
                doubts()))
        .filter(section -> !section.lines().isEmpty())
        .toList();
  }

  private List<String> capped() {
    Map<String, Long> shown = new HashMap<>();
    for (Finding finding : verdict.findings()) {
      shown.merge(finding.code(), 1L, Long::sum);
    }
    var lines = new ArrayList<String>();
    verdict.totals().byCode().forEach((code, total) -> {
      long others = total - shown.getOrDefault(code, 0L);
      if (others > 0) {
        lines.add(code
            + words.of(" : … et ", ": … and ")
            + words.count(others, "autre", "autres", "other", "others")
            + words.of(", ", ", ")
            + total
            + words.of(" en tout", " in all"));
      }
    });
    return lines;
  }

  private List<String> missing() {
    Map<String, List<String>> waiting = new LinkedHashMap<>();
    for (Verdict.Undetermined undetermined : verdict.undetermined()) {
      for (String fact : undetermined.missing()) {
        waiting.computeIfAbsent(fact, unseen -> new ArrayList<>()).add(undetermined.code());
      }
    }
    var lines = new ArrayList<String>();
    waiting.forEach((fact, codes) -> {
      String help = Manque.aide(fact).map(words::of).orElse(fact);
      lines.add(fact + " — " + help);
      lines.add("    " + words.of("attendu par ", "awaited by ") + String.join(", ", codes));
    });
    return lines;
  }

  private List<String> notEvaluated() {
    return verdict.notEvaluated().stream()
        .map(one -> (one.ligne() == 0
                ? document ? "document" : words.of("en-tête du fichier", "head of the file")
                : words.of("demande ", "request ") + one.ligne())
            + " — "
            + words.sentence(one.reason(words.locale())))
        .toList();
  }

  private List<String> readingsUsed() {
    var used = new TreeSet<Reading>();
    verdict.findings().forEach(finding -> used.addAll(finding.readings()));
    return used.stream()
        .map(reading -> reading.id()
            + " — "
            + words.of(reading.question())
            + " "
            + readings.choice(reading)
            + words.of(" : ", ": ")
            + words.of(readings.choice(reading).meaning()))
        .toList();
  }

  private List<String> doubts() {
    return verdict.dependsOn().stream()
        .map(doubt -> words.of("Sous l'autre option ", "Under the other option ")
            + doubt.option()
            + words.of(" de ", " of ")
            + doubt.reading().id()
            + " ("
            + words.of(doubt.reading().question())
            + ")"
            + words.of(", le verdict serait ", ", the verdict would be ")
            + words.label(doubt.outcome())
            + ".")
        .toList();
  }
}
