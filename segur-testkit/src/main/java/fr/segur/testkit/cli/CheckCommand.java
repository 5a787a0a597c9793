package fr.segur.testkit.cli;

import fr.segur.model.Readings;
import fr.segur.rules.Facts;
import fr.segur.rules.Settings;
import fr.segur.schemas.Segur;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code check}: the import test of each file. */
final class CheckCommand implements Command {

  /** Findings shown for each rule: a person reads fewer than a program. */
  private static final int MAX_TEXT = 20;

  private static final int MAX = 1000;

  @Override
  public CommandSpec spec(Console console) {
    CommandSpec spec = Specs.command(
        console,
        "check",
        "Dit si chaque fichier de demandes passerait le test d'import, et sinon pourquoi et où.",
        "Says whether each request file would pass the import test, and if not why and where.");
    FactsOption.declare(spec, console);
    spec.addOption(DialectOption.spec(console));
    Options.declareReadings(spec, console);
    EditionOption.declare(spec, console);
    spec.addOption(Specs.text(
        "--format",
        "text|json|sarif|html",
        console.say(
            "Rapport pour des personnes (par défaut) ; un objet JSON par fichier, un par ligne ;"
                + " SARIF 2.1.0 ; une page HTML qui se suffit.",
            "Report for people (default); one JSON object per file, one a line; SARIF 2.1.0; one"
                + " self-contained HTML page.")));
    spec.addOption(Specs.text(
        "--max",
        "N",
        console.say(
            "Constats montrés pour chaque règle (20 en texte, 1000 autrement) ; les totaux sont"
                + " toujours vrais.",
            "Findings shown for each rule (20 as text, 1000 otherwise); totals are always true.")));
    spec.addOption(Specs.text(
        "--fix",
        console.say("SORTIE", "OUT"),
        console.say(
            "Écrit le fichier corrigé là où la bonne valeur est certaine ; tout le reste est gardé,"
                + " octet pour octet.",
            "Writes the file corrected where the right value is certain; all the rest is kept,"
                + " byte for byte.")));
    spec.addOption(Specs.text(
        "--split",
        console.say("DOSSIER", "DIR"),
        console.say(
            "Partage chaque fichier : le plus grand fichier acceptable, les demandes refusées,"
                + " celles dont on ne sait rien conclure, et le pourquoi de chacune.",
            "Shares each file out: the largest acceptable file, the refused requests, those of"
                + " which it cannot be told, and why for each.")));
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
    String format = Options.choice(options, "--format", "text", "json", "sarif", "html");
    String max = Options.text(options, "--max");
    int most =
        max == null ? (format.equals("text") ? MAX_TEXT : MAX) : Options.number("--max", max, 1);
    Readings readings = Options.readings(options);
    List<String> names = options.matchedPositionalValue(0, List.of());
    FactsOption.oneStandardInput(options, names);
    String fix = Options.text(options, "--fix");
    if (fix != null && names.size() > 1) {
      throw Failure.usage(
          "--fix écrit un seul fichier corrigé : un seul fichier à vérifier",
          "--fix writes one corrected file: one file to check");
    }
    String split = Options.text(options, "--split");
    Settings settings = Settings.DEFAULTS.with(readings).keeping(most);
    Segur canonical = Segur.of(EditionOption.read(options)).with(settings);
    try (var inputs = new Inputs(console.in())) {
      Segur segur = DialectOption.apply(options, canonical, inputs, console);
      Facts facts = FactsOption.read(options, segur.appel(), inputs, console);
      Reports reports = Reports.of(format, console, segur, names.size());
      var check = new CheckRun(segur, facts, reports, console);
      var more = new ArrayList<CheckRun.Then>();
      if (fix != null) {
        more.add(new FixOption(fix, console));
      }
      if (split != null) {
        more.add(SplitOption.in(split, console));
      }
      return check.all(names, inputs, more);
    }
  }
}
