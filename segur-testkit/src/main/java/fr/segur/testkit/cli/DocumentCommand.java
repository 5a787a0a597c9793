package fr.segur.testkit.cli;

import fr.segur.model.Readings;
import fr.segur.rules.Facts;
import fr.segur.rules.Settings;
import fr.segur.rules.documents.Modele;
import fr.segur.rules.documents.Modeles;
import fr.segur.schemas.Segur;
import fr.segur.schemas.TextReport;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** {@code document}: whether order forms, invoices… show what they must. */
final class DocumentCommand implements Command {

  private static final String TEXT = "text";
  private static final String JSON = "json";

  /** The names of the models, as in the help. */
  static final String NAMES =
      Modeles.ALL.stream().map(Modele::code).collect(Collectors.joining("|"));

  @Override
  public Usage usage(Console console) {
    Usage usage = Usage.of(
        console,
        "document",
        "Dit si un document (" + NAMES + ") montre ce qu'il doit, et sinon quoi et où.",
        "Says whether a document (" + NAMES + ") shows what it must, and if not what and where.");
    FactsOption.declare(usage, console);
    EditionOption.declare(usage);
    ReadingOption.declare(usage);
    usage.text(
        "--format",
        "text|json",
        "Rapport pour des personnes (par défaut), ou un objet JSON par fichier, un par ligne.",
        "Report for people (default), or one JSON object per file, one a line.");
    usage.names(
        1,
        Usage.MANY,
        console.say("MODELE FICHIER", "MODEL FILE"),
        "Le modèle, puis les documents en JSON ; « - » est l'entrée standard.",
        "The model, then the documents as JSON; \"-\" is standard input.");
    usage.footer(
        "Code de sortie : 0 tout est ACCEPTABLE, 1 au moins un REFUSÉ, 2 au moins un"
            + " INDÉTERMINÉ, 66 fichier illisible.",
        "Exit code: 0 all ACCEPTABLE, 1 at least one REFUSED, 2 at least one UNDETERMINED,"
            + " 66 unreadable file.");
    return usage;
  }

  @Override
  public int run(Arguments arguments, Console console) throws Failure, IOException {
    List<String> names = arguments.names();
    Modele<?> modele = modele(names.get(0));
    if (names.size() < 2) {
      throw Failure.usage("il manque un fichier", "a file is missing");
    }
    boolean json = arguments.choice("--format", TEXT, JSON).equals(JSON);
    Readings readings = ReadingOption.read(arguments);
    FactsOption.oneStandardInput(arguments, names);
    Segur segur = Segur.of(EditionOption.read(arguments)).with(Settings.DEFAULTS.with(readings));
    List<String> files = names.subList(1, names.size());
    try (var inputs = new Inputs(console.in())) {
      Facts facts = FactsOption.read(arguments, segur.appel(), inputs, console);
      TextReport text = TextReport.in(console.locale()).with(readings).onDocuments();
      Reports reports =
          json ? new JsonReports(console) : new TextReports(console, text, files.size());
      var check = new CheckRun(
          segur, facts, (file, progress) -> segur.check(modele, file, facts), reports, console);
      return check.all(files, inputs, List.of());
    }
  }

  /** The model of that name. */
  static Modele<?> modele(String name) throws Failure {
    return Modeles.find(name)
        .orElseThrow(() -> Failure.usage(
            "« " + name + " » n'est pas un modèle : " + NAMES,
            "\"" + name + "\" is not a model: " + NAMES));
  }
}
