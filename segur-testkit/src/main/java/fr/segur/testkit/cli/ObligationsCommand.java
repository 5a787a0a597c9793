package fr.segur.testkit.cli;

import fr.segur.rules.documents.Obligation.Jalons;
import fr.segur.rules.documents.Obligations;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** {@code obligations}: the duties that no file shows kept, to print and tick. */
final class ObligationsCommand implements Command {

  @Override
  public Usage usage(Console console) {
    Usage usage = Usage.of(
        console,
        "obligations",
        "Imprime les obligations de l'appel à financement, à cocher ; avec des dates, les échéances."
            + " Ce que demandent les guides des certificats et de la fermeture n'y est pas :"
            + " segur statement S003-10, par exemple, le dit.",
        "Prints the duties of the call for funding, to tick; with dates, the last days. What the"
            + " guides on certificates and on the closing ask is not there: segur statement"
            + " S003-10, for example, tells it.");
    day(
        usage,
        console,
        "--order",
        "Jour de signature de la commande.",
        "Day the order was signed.");
    day(
        usage,
        console,
        "--portability",
        "Jour où le client a formellement demandé ses données.",
        "Day the client formally asked for its data.");
    day(
        usage,
        console,
        "--contract-end",
        "Dernier jour du contrat de support, renouvellements compris.",
        "Last day of the support contract, renewals included.");
    EditionOption.declare(usage);
    ChecklistCommand.addFormat(usage);
    return usage;
  }

  private static void day(Usage usage, Console console, String name, String fr, String en) {
    usage.text(name, console.say("AAAA-MM-JJ", "YYYY-MM-DD"), fr, en);
  }

  @Override
  public int run(Arguments arguments, Console console) throws Failure, IOException {
    var jalons = new Jalons(
        day(arguments, "--order"),
        day(arguments, "--portability"),
        day(arguments, "--contract-end"));
    ChecklistCommand.print(
        Obligations.checklist(EditionOption.read(arguments), jalons), arguments, console);
    return Exit.ACCEPTABLE;
  }

  private static @Nullable LocalDate day(Arguments arguments, String name) throws Failure {
    String text = arguments.text(name);
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
