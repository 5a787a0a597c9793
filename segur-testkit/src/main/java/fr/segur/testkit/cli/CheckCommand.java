package fr.segur.testkit.cli;

import fr.segur.model.Outcome;
import fr.segur.model.Readings;
import fr.segur.model.Verdict;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.Facts;
import fr.segur.rules.Settings;
import fr.segur.schemas.JsonReport;
import fr.segur.schemas.RequestSource;
import fr.segur.schemas.Segur;
import fr.segur.schemas.TextReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code check}: the import test of each file. */
final class CheckCommand implements Command {

  private static final String TEXT = "text";
  private static final String JSON = "json";

  /** Findings shown for each rule: a person reads fewer than a program. */
  private static final int MAX_TEXT = 20;

  private static final int MAX_JSON = 1000;

  @Override
  public CommandSpec spec(Console console) {
    CommandSpec spec = Specs.command(
        console,
        "check",
        "Dit si chaque fichier de demandes passerait le test d'import, et sinon pourquoi et où.",
        "Says whether each request file would pass the import test, and if not why and where.");
    spec.addOption(Specs.text(
        "--facts",
        console.say("FAITS", "FACTS"),
        console.say(
            "Fichier JSON des faits : solution, enrôlement, extractions FINESS… Sans lui, ce qui"
                + " manque est dit.",
            "JSON file of the facts: solution, enrolment, FINESS extractions… Without it, what is"
                + " missing is said.")));
    spec.addOption(Specs.texts(
        "--finess",
        "CSV@EXTRACTION",
        console.say(
            "Extraction FINESS publique (CSV), à la place de celle des faits, comme"
                + " etalab.csv@T2-2023 ; peut se répéter.",
            "Public FINESS extraction (CSV), instead of that of the facts, as etalab.csv@T2-2023; may"
                + " be repeated.")));
    spec.addOption(
        Specs.text(
            "--at",
            "INSTANT",
            console.say(
                "Instant de réception, à la place de « recuLe » des faits : 2023-11-02T10:15:00+01:00.",
                "Instant of reception, instead of \"recuLe\" of the facts: 2023-11-02T10:15:00+01:00.")));
    spec.addOption(Specs.texts(
        "--reading",
        "ID=OPTION",
        console.say(
            "Choisit l'option d'une lecture, comme R-02=JOUR_EXCLU ; peut se répéter.",
            "Chooses the option of a reading, as R-02=JOUR_EXCLU; may be repeated.")));
    spec.addOption(Specs.text(
        "--format",
        "text|json",
        console.say(
            "Rapport pour des personnes (par défaut), ou un objet JSON par fichier, un par ligne.",
            "Report for people (default), or one JSON object per file, one a line.")));
    spec.addOption(Specs.text(
        "--max",
        "N",
        console.say(
            "Constats montrés pour chaque règle (20 en texte, 1000 en JSON) ; les totaux sont"
                + " toujours vrais.",
            "Findings shown for each rule (20 as text, 1000 as JSON); totals are always true.")));
    spec.addPositional(Specs.names(
        "1..*",
        console.say("FICHIER", "FILE"),
        console.say(
            "Fichiers de demandes ; « - » est l'entrée standard.",
            "Request files; \"-\" is standard input.")));
    spec.usageMessage()
        .footer(console.say(
            "%nCode de sortie : 0 tout est ACCEPTABLE, 1 au moins un REFUSÉ, 2 au moins un"
                + " INDÉTERMINÉ, 64 mauvais usage, 66 fichier illisible, 70 erreur interne.",
            "%nExit code: 0 all ACCEPTABLE, 1 at least one REFUSED, 2 at least one UNDETERMINED,"
                + " 64 wrong usage, 66 unreadable file, 70 internal error."));
    return spec;
  }

  @Override
  public int run(ParseResult options, Console console) throws Failure, IOException {
    boolean json = Options.choice(options, "--format", TEXT, JSON).equals(JSON);
    String max = Options.text(options, "--max");
    int most = max == null ? (json ? MAX_JSON : MAX_TEXT) : Options.number("--max", max, 1);
    Readings readings = Options.readings(options);
    List<String> names = options.matchedPositionalValue(0, List.of());
    if (Inputs.STANDARD_INPUT.equals(Options.text(options, "--facts"))
        && names.contains(Inputs.STANDARD_INPUT)) {
      throw Failure.usage(
          "l'entrée standard ne peut être à la fois les faits et un fichier",
          "standard input cannot be both the facts and a file");
    }
    Settings settings = Settings.DEFAULTS.with(readings).keeping(most);
    Segur segur = Segur.of(AfMs2DuiPde.V2).with(settings);
    try (var inputs = new Inputs(console.in())) {
      Facts facts = FactsOption.read(options, segur.appel(), inputs, console);
      var run = new Run(segur, facts, TextReport.in(console.locale()).with(readings), json);
      return run.all(names, inputs, console);
    }
  }

  /** The check of several files. */
  private record Run(Segur segur, Facts facts, TextReport text, boolean json) {

    int all(List<String> names, Inputs inputs, Console console) throws IOException {
      Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
      int exit = Exit.ACCEPTABLE;
      int unreadable = 0;
      boolean first = true;
      for (String name : names) {
        Outcome outcome = null;
        try {
          outcome = one(name, inputs.open(name), first, console);
          first = false;
        } catch (Failure failure) {
          console.error("segur : " + failure.reason().in(console.locale()));
        }
        unreadable += outcome == null ? 1 : 0;
        exit = Exit.worse(exit, outcome == null ? Exit.NO_INPUT : Exit.of(outcome));
        if (outcome != null) {
          outcomes.merge(outcome, 1, Integer::sum);
        }
      }
      if (!json && names.size() > 1) {
        console
            .text()
            .append(summary(names.size(), outcomes, unreadable, console))
            .flush();
      }
      return exit;
    }

    private Outcome one(String name, RequestSource file, boolean first, Console console)
        throws Failure, IOException {
      Progress progress = Progress.of(console, name);
      Verdict verdict = verdict(name, progress.watch(file));
      progress.end();
      if (json) {
        JsonReport.write(name, verdict, console.locale(), console.out());
      } else {
        String shown = name.equals(Inputs.STANDARD_INPUT)
            ? console.say("entrée standard", "standard input")
            : name;
        console.text().append(first ? "" : "\n");
        text.write(shown, verdict, file, console.text());
        console.text().flush();
      }
      return verdict.outcome();
    }

    private Verdict verdict(String name, RequestSource file) throws Failure {
      try {
        return segur.check(file, facts);
      } catch (IOException e) {
        throw Inputs.unreadable(name, e);
      }
    }

    private static String summary(
        int files, Map<Outcome, Integer> outcomes, int unreadable, Console console) {
      var parts = new ArrayList<String>();
      add(parts, outcomes.get(Outcome.ACCEPTABLE), "ACCEPTABLE");
      add(parts, outcomes.get(Outcome.REFUSE), console.say("REFUSÉ", "REFUSED"));
      add(parts, outcomes.get(Outcome.INDETERMINE), console.say("INDÉTERMINÉ", "UNDETERMINED"));
      add(
          parts,
          unreadable == 0 ? null : Integer.valueOf(unreadable),
          console.say("illisible", "unreadable"));
      return "\n"
          + files
          + console.say(" fichiers : ", " files: ")
          + String.join(", ", parts)
          + ".\n";
    }

    private static void add(List<String> parts, @Nullable Integer count, String label) {
      if (count != null) {
        parts.add(count + " " + label);
      }
    }
  }
}
