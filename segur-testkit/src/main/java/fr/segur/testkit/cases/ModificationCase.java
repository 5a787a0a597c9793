package fr.segur.testkit.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.Settings;
import fr.segur.rules.edition.Bilan;
import fr.segur.schemas.Segur;
import org.jspecify.annotations.Nullable;

/** {@code modification}: whether a balance may be edited so, read from the bytes of the case. */
final class ModificationCase implements CaseKind {

  @Override
  public String id() {
    return "modification";
  }

  @Override
  public ObjectNode run(AppelAFinancement appel, CaseInput input) throws UnreadableCase {
    Settings settings = Settings.DEFAULTS.with(input.readings()).keeping(Integer.MAX_VALUE);
    Bilan bilan = Segur.of(appel)
        .with(settings)
        .modification(ligne(input, "avant"), ligne(input, "apres"), input.facts(appel));
    ObjectNode actual = CaseInput.JSON.createObjectNode();
    actual.put("accepte", accepte(bilan));
    ArrayNode violations = actual.putArray("violations");
    bilan.violations().forEach(violations::add);
    return actual;
  }

  private static @Nullable Boolean accepte(Bilan bilan) {
    return switch (bilan.issue()) {
      case ACCEPTABLE -> true;
      case REFUSE -> false;
      case INDETERMINE -> null;
    };
  }

  private static byte[] ligne(CaseInput input, String key) throws UnreadableCase {
    byte[] json = input.raw(key);
    if (json == null || !input.tree(key).isObject()) {
      throw CaseInput.wrong(key, "une demande de solde", "a balance request");
    }
    return json;
  }

  /** Violations are a set. */
  @Override
  public boolean matches(JsonNode expected, JsonNode actual) {
    return Comparison.matches(Comparison.asSet(expected, "violations"), actual);
  }
}
