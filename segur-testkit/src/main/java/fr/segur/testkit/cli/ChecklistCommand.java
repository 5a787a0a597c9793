package fr.segur.testkit.cli;

import fr.segur.rules.documents.Checklist;
import fr.segur.schemas.ChecklistReport;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code checklist}: what a document must show, to print and tick. */
final class ChecklistCommand implements Command {

  @Override
  public CommandSpec spec(Console console) {
    CommandSpec spec = Specs.command(
        console,
        "checklist",
        "Imprime ce qu'un document (" + DocumentCommand.NAMES + ") doit montrer, à cocher.",
        "Prints what a document (" + DocumentCommand.NAMES + ") must show, to tick.");
    EditionOption.declare(spec, console);
    addFormat(spec, console);
    spec.addPositional(
        Specs.names("1", console.say("MODELE", "MODEL"), console.say("Le modèle.", "The model.")));
    return spec;
  }

  @Override
  public int run(ParseResult options, Console console) throws Failure, IOException {
    List<String> names = options.matchedPositionalValue(0, List.of());
    print(
        DocumentCommand.modele(names.get(0)).checklist(EditionOption.read(options)),
        options,
        console);
    return Exit.ACCEPTABLE;
  }

  static void addFormat(CommandSpec spec, Console console) {
    spec.addOption(Specs.text(
        "--format",
        "text|markdown",
        console.say("Texte (par défaut) ou Markdown.", "Text (default) or Markdown.")));
  }

  static void print(Checklist checklist, ParseResult options, Console console)
      throws Failure, IOException {
    boolean markdown = Options.choice(options, "--format", "text", "markdown").equals("markdown");
    var report = markdown
        ? ChecklistReport.markdown(console.locale())
        : ChecklistReport.text(console.locale());
    report.write(checklist, console.text());
    console.text().flush();
  }
}
