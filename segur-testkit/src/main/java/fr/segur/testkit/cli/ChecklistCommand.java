package fr.segur.testkit.cli;

import fr.segur.rules.documents.Checklist;
import fr.segur.schemas.ChecklistReport;
import java.io.IOException;
import java.util.List;

/** {@code checklist}: what a document must show, to print and tick. */
final class ChecklistCommand implements Command {

  @Override
  public Usage usage(Console console) {
    Usage usage = Usage.of(
        console,
        "checklist",
        "Imprime ce qu'un document (" + DocumentCommand.NAMES + ") doit montrer, à cocher.",
        "Prints what a document (" + DocumentCommand.NAMES + ") must show, to tick.");
    EditionOption.declare(usage);
    addFormat(usage);
    usage.names(1, 1, console.say("MODELE", "MODEL"), "Le modèle.", "The model.");
    return usage;
  }

  @Override
  public int run(Arguments arguments, Console console) throws Failure, IOException {
    List<String> names = arguments.names();
    print(
        DocumentCommand.modele(names.get(0)).checklist(EditionOption.read(arguments)),
        arguments,
        console);
    return Exit.ACCEPTABLE;
  }

  static void addFormat(Usage usage) {
    usage.text(
        "--format",
        "text|markdown",
        "Texte (par défaut) ou Markdown.",
        "Text (default) or Markdown.");
  }

  static void print(Checklist checklist, Arguments arguments, Console console)
      throws Failure, IOException {
    boolean markdown = arguments.choice("--format", "text", "markdown").equals("markdown");
    var report = markdown
        ? ChecklistReport.markdown(console.locale())
        : ChecklistReport.text(console.locale());
    report.write(checklist, console.text());
    console.text().flush();
  }
}
