package fr.segur.testkit.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.segur.model.Montant;
import fr.segur.model.RegimeTva;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.Bareme.Tranche;
import fr.segur.rules.Prix;
import fr.segur.rules.Prix.Part;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code price}: what an order is worth. */
final class PriceCase implements CaseKind {

  private static final BigInteger MOST = BigInteger.valueOf(Integer.MAX_VALUE);

  @Override
  public String id() {
    return "price";
  }

  @Override
  public ObjectNode run(AppelAFinancement appel, CaseInput input) throws UnreadableCase {
    List<Part> parts = parts(input.tree("structures"));
    RegimeTva regime = input.regime();
    BigDecimal taux = input.taux(regime);
    BigDecimal declare = input.isAbsent("montantSegurHT") ? null : input.decimal("montantSegurHT");
    try {
      return price(appel, input, parts, regime, taux, declare);
    } catch (ArithmeticException tooLarge) {
      throw new UnreadableCase(
          "un montant dépasse ce qui se calcule", "an amount is beyond what can be computed");
    }
  }

  private static ObjectNode price(
      AppelAFinancement appel,
      CaseInput input,
      List<Part> parts,
      RegimeTva regime,
      BigDecimal taux,
      @Nullable BigDecimal declare)
      throws UnreadableCase {
    Prix prix = Prix.of(appel, input.readings(), new Prix.Commande(parts, regime, taux, null));
    Montant plafond = prix.plafondHT();
    if (declare != null && plafond != null) {
      // a fraction of a cent may be above the ceiling, but it is not an amount
      if (declare.compareTo(plafond.toBigDecimal()) > 0) {
        return write(prix, Prix.Issue.AU_DESSUS_DU_PLAFOND, false);
      }
      Montant amount = Montant.parse(declare.toString())
          .orElseThrow(() -> CaseInput.wrong("montantSegurHT", "un montant", "an amount"));
      prix = Prix.of(appel, input.readings(), new Prix.Commande(parts, regime, taux, amount));
    }
    return write(prix, prix.issue(), prix.issue() == Prix.Issue.OK);
  }

  static List<Part> parts(JsonNode structures) throws UnreadableCase {
    if (!structures.isArray() || structures.isEmpty()) {
      throw CaseInput.wrong("structures", "une liste non vide", "a list with elements");
    }
    var parts = new ArrayList<Part>();
    for (JsonNode structure : structures) {
      Integer ordered = count(structure.path("esmsCommandes"), "esmsCommandes");
      if (ordered == null) {
        throw CaseInput.wrong("esmsCommandes", "un nombre", "a number");
      }
      parts.add(new Part(count(structure.path("esmsOrganisme"), "esmsOrganisme"), ordered));
    }
    return parts;
  }

  /** A number of ESMS, at most what an int holds; null when absent. */
  private static @Nullable Integer count(JsonNode node, String key) throws UnreadableCase {
    if (node.isNull() || node.isMissingNode()) {
      return null;
    }
    if (!node.isNumber()
        || !node.canConvertToExactIntegral()
        || node.decimalValue().signum() < 0) {
      throw CaseInput.wrong(key, "un nombre d'ESMS", "a number of ESMS");
    }
    return node.bigIntegerValue().min(MOST).intValue();
  }

  private static ObjectNode write(Prix prix, Prix.Issue issue, boolean amounts) {
    ObjectNode actual = CaseInput.JSON.createObjectNode();
    ArrayNode tranches = actual.putArray("tranches");
    for (Tranche tranche : prix.tranches()) {
      tranches.add(tranche == null ? null : tranche.nom());
    }
    put(actual, "plafondHT", prix.plafondHT());
    put(actual, "tva", amounts ? prix.tva() : null);
    put(actual, "payable", amounts ? prix.payable() : null);
    put(actual, "avance", amounts ? prix.avance() : null);
    put(actual, "solde", amounts ? prix.solde() : null);
    actual.put("outcome", issue.name());
    return actual;
  }

  private static void put(ObjectNode actual, String key, @Nullable Montant montant) {
    actual.put(key, montant == null ? null : montant.toBigDecimal().toPlainString());
  }
}
