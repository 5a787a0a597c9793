package fr.segur.testkit.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.Settings;
import fr.segur.schemas.Segur;

/** {@code import}: the import test of a whole file, read from the very bytes of the case. */
final class ImportCase implements CaseKind {

  @Override
  public String id() {
    return "import";
  }

  @Override
  public ObjectNode run(AppelAFinancement appel, CaseInput input) throws UnreadableCase {
    Settings settings = Settings.DEFAULTS.with(input.readings()).keeping(Integer.MAX_VALUE);
    byte[] file = input.raw("fichier");
    return Constats.of(Segur.of(appel)
        .with(settings)
        .check(file == null ? RawText.bytes(input.text("texte")) : file, input.facts(appel)));
  }

  @Override
  public boolean matches(JsonNode expected, JsonNode actual) {
    return Constats.matches(expected, actual);
  }
}
