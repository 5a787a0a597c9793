package fr.segur.testkit.cli;

import fr.segur.model.Finding;
import fr.segur.model.Severity;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.ExtractionFiness;
import fr.segur.rules.Facts;
import fr.segur.rules.RegistreFiness;
import fr.segur.schemas.FactsFile;
import fr.segur.schemas.Instants;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code --facts FILE}, {@code --finess CSV@EXTRACTION} and {@code --at INSTANT}: what the check is
 * told.
 */
final class FactsOption {

  /** Errors of a facts file shown one by one. */
  private static final int SHOWN = 20;

  private FactsOption() {}

  /** Adds the options to a command. */
  static void declare(Usage usage, Console console) {
    usage.text(
        "--facts",
        console.say("FAITS", "FACTS"),
        "Fichier JSON des faits : solution, enrôlement, extractions FINESS… Sans lui, ce qui"
            + " manque est dit.",
        "JSON file of the facts: solution, enrolment, FINESS extractions… Without it, what is"
            + " missing is said.");
    usage.texts(
        "--finess",
        "CSV@EXTRACTION",
        "Extraction FINESS publique (CSV), à la place de celle des faits, comme"
            + " etalab.csv@T2-2023 ; peut se répéter.",
        "Public FINESS extraction (CSV), instead of that of the facts, as etalab.csv@T2-2023; may"
            + " be repeated.");
    usage.text(
        "--at",
        "INSTANT",
        "Instant de réception, à la place de « recuLe » des faits : 2023-11-02T10:15:00+01:00.",
        "Instant of reception, instead of \"recuLe\" of the facts: 2023-11-02T10:15:00+01:00.");
  }

  /** Standard input cannot be read for two purposes. */
  static void oneStandardInput(Arguments arguments, List<String> names) throws Failure {
    if (Inputs.STANDARD_INPUT.equals(arguments.text("--facts"))
        && names.contains(Inputs.STANDARD_INPUT)) {
      throw Failure.usage(
          "l'entrée standard ne peut être à la fois les faits et un fichier",
          "standard input cannot be both the facts and a file");
    }
  }

  static Facts read(Arguments arguments, AppelAFinancement appel, Inputs inputs, Console console)
      throws Failure {
    Instant at = at(arguments);
    String name = arguments.text("--facts");
    Facts facts = name == null ? Facts.INCONNUS : facts(name, appel, inputs, console);
    Map<ExtractionFiness, RegistreFiness> finess = new HashMap<>();
    finess.putAll(facts.finess());
    finess.putAll(FinessOption.read(arguments, appel, inputs, console));
    var told = Facts.builder().from(facts).finess(finess);
    return at == null ? told.build() : told.recuLe(at).build();
  }

  private static @Nullable Instant at(Arguments arguments) throws Failure {
    String text = arguments.text("--at");
    if (text == null) {
      return null;
    }
    Optional<Instant> instant = Instants.parse(text);
    return instant.orElseThrow(() -> Failure.usage(
        "--at : « " + text + " » n'est pas un instant avec décalage,"
            + " comme 2023-11-02T10:15:00+01:00",
        "--at: \"" + text + "\" is not an instant with offset," + " as 2023-11-02T10:15:00+01:00"));
  }

  private static Facts facts(String name, AppelAFinancement appel, Inputs inputs, Console console)
      throws Failure {
    byte[] bytes;
    try (InputStream in = inputs.open(name).open()) {
      bytes = in.readAllBytes();
    } catch (IOException e) {
      throw Inputs.unreadable(name, e);
    }
    FactsFile.Read read = FactsFile.read(appel, bytes);
    int errors = 0;
    for (Finding finding : read.findings()) {
      boolean error = finding.severity() == Severity.ERROR;
      if (error && ++errors > SHOWN) {
        continue;
      }
      String label =
          error ? console.say("ERREUR", "ERROR") : console.say("AVERTISSEMENT", "WARNING");
      console.error(name + ":" + finding.position() + "  " + label + "  " + finding.code() + "  "
          + finding.message(console.locale()));
    }
    if (errors > 0) {
      throw Failure.unreadable(
          name + " : faits illisibles, aucun fichier n'est vérifié",
          name + ": unreadable facts, no file is checked");
    }
    return read.facts();
  }
}
