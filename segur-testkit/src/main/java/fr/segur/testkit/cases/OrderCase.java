package fr.segur.testkit.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.Eligibilite;
import fr.segur.rules.Facts;
import java.util.Set;
import java.util.TreeSet;

/** {@code order}: whether an order can be funded at all. */
final class OrderCase implements CaseKind {

  /** Too early, after the Date de fermeture, more than 120 days, mention missing. */
  private static final Set<String> LISTED = Set.of("S002-073", "S002-027", "S002-075", "S002-116");

  @Override
  public String id() {
    return "order";
  }

  @Override
  public ObjectNode run(AppelAFinancement appel, CaseInput input) throws UnreadableCase {
    Facts facts = Facts.builder()
        .dateOuverture(input.optionalDate("dateOuverture"))
        .solution(Facts.Solution.builder()
            .depotPreuvesLe(input.optionalDate("depotPreuvesLe"))
            .referenceeLe(input.optionalDate("referenceeLe"))
            .build())
        .build();
    Eligibilite answer = Eligibilite.of(
        appel,
        input.readings(),
        facts,
        input.date("dateCommande"),
        input.flag("mentionConditionnelle"));
    ObjectNode actual = CaseInput.JSON.createObjectNode();
    actual.put("outcome", answer.issue().name());
    ArrayNode statements = actual.putArray("statements");
    new TreeSet<>(answer.statements()).stream().filter(LISTED::contains).forEach(statements::add);
    return actual;
  }

  /** Statements are a set. */
  @Override
  public boolean matches(JsonNode expected, JsonNode actual) {
    return Comparison.matches(Comparison.asSet(expected, "statements"), actual);
  }
}
