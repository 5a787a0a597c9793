package fr.segur.testkit.cli;

import fr.segur.model.Readings;
import fr.segur.rules.Facts;
import fr.segur.rules.Settings;
import fr.segur.schemas.Segur;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@code check}: the import test of each file. */
final class CheckCommand implements Command {

  /** Findings shown for each rule: a person reads fewer than a program. */
  private static final int MAX_TEXT = 20;

  private static final int MAX = 1000;

  @Override
  public Usage usage(Console console) {
    Usage usage = Usage.of(
        console,
        "check",
        "Dit si chaque fichier de demandes passerait le test d'import, et sinon pourquoi et où.",
        "Says whether each request file would pass the import test, and if not why and where.");
    FactsOption.declare(usage, console);
    DialectOption.declare(usage, console);
    ReadingOption.declare(usage);
    EditionOption.declare(usage);
    usage.text(
        "--format",
        "text|json|sarif|html",
        "Rapport pour des personnes (par défaut) ; un objet JSON par fichier, un par ligne ;"
            + " SARIF 2.1.0 ; une page HTML qui se suffit.",
        "Report for people (default); one JSON object per file, one a line; SARIF 2.1.0; one"
            + " self-contained HTML page.");
    usage.text(
        "--max",
        "N",
        "Constats montrés pour chaque règle (20 en texte, 1000 autrement) ; les totaux sont"
            + " toujours vrais.",
        "Findings shown for each rule (20 as text, 1000 otherwise); totals are always true.");
    usage.text(
        "--fix",
        console.say("SORTIE", "OUT"),
        "Écrit le fichier corrigé là où la bonne valeur est certaine ; tout le reste est gardé,"
            + " octet pour octet.",
        "Writes the file corrected where the right value is certain; all the rest is kept,"
            + " byte for byte.");
    usage.text(
        "--split",
        console.say("DOSSIER", "DIR"),
        "Partage chaque fichier : le plus grand fichier acceptable, les demandes refusées,"
            + " celles dont on ne sait rien conclure, et le pourquoi de chacune.",
        "Shares each file out: the largest acceptable file, the refused requests, those of"
            + " which it cannot be told, and why for each.");
    usage.names(
        1,
        Usage.MANY,
        console.say("FICHIER", "FILE"),
        "Fichiers de demandes ; « - » est l'entrée standard.",
        "Request files; \"-\" is standard input.");
    usage.footer(
        "Code de sortie : 0 tout est ACCEPTABLE, 1 au moins un REFUSÉ, 2 au moins un"
            + " INDÉTERMINÉ, 64 mauvais usage, 66 fichier illisible, 70 erreur interne.",
        "Exit code: 0 all ACCEPTABLE, 1 at least one REFUSED, 2 at least one UNDETERMINED,"
            + " 64 wrong usage, 66 unreadable file, 70 internal error.");
    return usage;
  }

  @Override
  public int run(Arguments arguments, Console console) throws Failure, IOException {
    String format = arguments.choice("--format", "text", "json", "sarif", "html");
    String max = arguments.text("--max");
    int most =
        max == null ? (format.equals("text") ? MAX_TEXT : MAX) : Arguments.number("--max", max, 1);
    Readings readings = ReadingOption.read(arguments);
    List<String> names = arguments.names();
    FactsOption.oneStandardInput(arguments, names);
    String fix = arguments.text("--fix");
    if (fix != null && names.size() > 1) {
      throw Failure.usage(
          "--fix écrit un seul fichier corrigé : un seul fichier à vérifier",
          "--fix writes one corrected file: one file to check");
    }
    String split = arguments.text("--split");
    Settings settings = Settings.DEFAULTS.with(readings).keeping(most);
    Segur canonical = Segur.of(EditionOption.read(arguments)).with(settings);
    try (var inputs = new Inputs(console.in())) {
      Segur segur = DialectOption.apply(arguments, canonical, inputs, console);
      Facts facts = FactsOption.read(arguments, segur.appel(), inputs, console);
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
