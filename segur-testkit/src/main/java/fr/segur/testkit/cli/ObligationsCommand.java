package fr.segur.testkit.cli;

import fr.segur.rules.documents.Obligation.Jalons;
import fr.segur.rules.documents.Obligations;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code obligations}: the duties that no file shows kept, to print and tick. */
final class ObligationsCommand implements Command {

  @Override
  public CommandSpec spec(Console console) {
    CommandSpec spec = Specs.command(
        console,
        "obligations",
        "Imprime les obligations de l'appel à financement, à cocher ; avec des dates, les échéances.",
        "Prints the duties of the call for funding, to tick; with dates, the last days.");
    spec.addOption(
        day(console, "--order", "Jour de signature de la commande.", "Day the order was signed."));
    spec.addOption(day(
        console,
        "--portability",
        "Jour où le client a formellement demandé ses données.",
        "Day the client formally asked for its data."));
    spec.addOption(day(
        console,
        "--contract-end",
        "Dernier jour du contrat de support, renouvellements compris.",
        "Last day of the support contract, renewals included."));
    EditionOption.declare(spec, console);
    ChecklistCommand.addFormat(spec, console);
    return spec;
  }

  private static OptionSpec day(Console console, String name, String fr, String en) {
    return Specs.text(name, console.say("AAAA-MM-JJ", "YYYY-MM-DD"), console.say(fr, en));
  }

  @Override
  public int run(ParseResult options, Console console) throws Failure, IOException {
    var jalons = new Jalons(
        day(options, "--order"), day(options, "--portability"), day(options, "--contract-end"));
    ChecklistCommand.print(
        Obligations.checklist(EditionOption.read(options), jalons), options, console);
    return Exit.ACCEPTABLE;
  }

  private static @Nullable LocalDate day(ParseResult options, String name) throws Failure {
    String text = Options.text(options, name);
    if (text == null) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException wrong) {
      throw Failure.usage(
          name + " : « " + text + " » n'est pas une date AAAA-MM-JJ",
          name + ": \"" + text + "\" is not a date YYYY-MM-DD");
    }
  }
}
