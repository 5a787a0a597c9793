package fr.segur.testkit.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.Settings;
import fr.segur.rules.documents.Modele;
import fr.segur.rules.documents.Modeles;
import fr.segur.schemas.RequestSource;
import fr.segur.schemas.Segur;
import java.io.IOException;
import java.io.UncheckedIOException;

/** {@code document}: whether a document shows what it must, read from the bytes of the case. */
final class DocumentCase implements CaseKind {

  @Override
  public String id() {
    return "document";
  }

  @Override
  public ObjectNode run(AppelAFinancement appel, CaseInput input) throws UnreadableCase {
    Modele<?> modele = Modeles.find(input.text("modele"))
        .orElseThrow(() -> CaseInput.wrong("modele", "un modèle", "a model"));
    byte[] document = input.raw("document");
    if (document == null) {
      throw CaseInput.wrong("document", "un document", "a document");
    }
    Settings settings = Settings.DEFAULTS.with(input.readings()).keeping(Integer.MAX_VALUE);
    try {
      return Constats.of(Segur.of(appel)
          .with(settings)
          .check(modele, RequestSource.of(document), input.facts(appel)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  @Override
  public boolean matches(JsonNode expected, JsonNode actual) {
    return Constats.matches(expected, actual);
  }
}
