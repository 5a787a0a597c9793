package fr.segur.testkit.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.segur.rules.AppelAFinancement;

/** {@code extraction}: which FINESS extraction serves an order. */
final class ExtractionCase implements CaseKind {

  @Override
  public String id() {
    return "extraction";
  }

  @Override
  public ObjectNode run(AppelAFinancement appel, CaseInput input) throws UnreadableCase {
    var row = appel.reference(input.date("dateCommande"));
    return CaseInput.JSON
        .createObjectNode()
        .put("extraction", row == null ? null : row.extraction().id());
  }
}
