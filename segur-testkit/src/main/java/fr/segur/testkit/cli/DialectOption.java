package fr.segur.testkit.cli;

import fr.segur.model.Finding;
import fr.segur.schemas.Dialect;
import fr.segur.schemas.Segur;
import java.io.IOException;
import java.io.InputStream;

/** {@code --dialect FILE}: the layout of the files, when it is not the canonical one. */
final class DialectOption {

  private static final String NAME = "--dialect";

  private DialectOption() {}

  static void declare(Usage usage, Console console) {
    usage.text(
        NAME,
        console.say("DIALECTE", "DIALECT"),
        "Fichier JSON qui dit où les clés du modèle canonique se trouvent dans les fichiers.",
        "JSON file that tells where the keys of the canonical layout stand in the files.");
  }

  /** The same front door, reading through the dialect when one is given. */
  static Segur apply(Arguments arguments, Segur segur, Inputs inputs, Console console)
      throws Failure {
    String name = arguments.text(NAME);
    if (name == null) {
      return segur;
    }
    Dialect.Read read;
    try (InputStream in = inputs.open(name).open()) {
      read = Dialect.read(in.readAllBytes());
    } catch (IOException e) {
      throw Inputs.unreadable(name, e);
    }
    for (Finding finding : read.findings()) {
      console.error(name + ":" + finding.position() + "  " + console.say("ERREUR", "ERROR") + "  "
          + finding.code() + "  " + finding.message(console.locale()));
    }
    Dialect dialect = read.dialect();
    if (dialect == null) {
      throw Failure.unreadable(
          name + " : dialecte inutilisable, aucun fichier n'est vérifié",
          name + ": unusable dialect, no file is checked");
    }
    return segur.reading(dialect);
  }
}
