package fr.segur.testkit.cli;

import fr.segur.model.Finding;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.ExtractionFiness;
import fr.segur.rules.RegistreFiness;
import fr.segur.schemas.FinessFile;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code --finess CSV@EXTRACTION}: public FINESS extractions as facts. */
final class FinessOption {

  private FinessOption() {}

  static Map<ExtractionFiness, RegistreFiness> read(
      Arguments arguments, AppelAFinancement appel, Inputs inputs, Console console) throws Failure {
    Map<ExtractionFiness, RegistreFiness> registres = new HashMap<>();
    for (String value : arguments.texts("--finess")) {
      int at = value.lastIndexOf('@');
      var extraction = new ExtractionFiness(value.substring(at + 1));
      if (at < 1 || !appel.extractions().contains(extraction)) {
        String known = appel.extractions().stream()
            .map(ExtractionFiness::id)
            .collect(Collectors.joining(", "));
        throw Failure.usage(
            "--finess : « " + value + " » n'est pas de la forme CSV@EXTRACTION (" + known + ")",
            "--finess: \"" + value + "\" is not of the form CSV@EXTRACTION (" + known + ")");
      }
      registres.put(extraction, registre(value.substring(0, at), appel, inputs, console));
    }
    return registres;
  }

  private static RegistreFiness registre(
      String name, AppelAFinancement appel, Inputs inputs, Console console) throws Failure {
    FinessFile.Read read;
    try {
      read = FinessFile.read(appel, inputs.open(name));
    } catch (IOException e) {
      throw Inputs.unreadable(name, e);
    }
    for (Finding finding : read.findings()) {
      console.error(name + "  " + console.say("ERREUR", "ERROR") + "  " + finding.code() + "  "
          + finding.message(console.locale()));
    }
    if (!read.usable()) {
      throw Failure.unreadable(
          name + " : extraction FINESS illisible, aucun fichier n'est vérifié",
          name + ": unreadable FINESS extraction, no file is checked");
    }
    return read.registre();
  }
}
