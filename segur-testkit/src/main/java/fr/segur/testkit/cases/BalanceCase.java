package fr.segur.testkit.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.segur.model.RegimeTva;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.SoldeAPayer;
import java.math.BigDecimal;

/** {@code balance}: what is left to pay once the Prestation is done. */
final class BalanceCase implements CaseKind {

  @Override
  public String id() {
    return "balance";
  }

  @Override
  public ObjectNode run(AppelAFinancement appel, CaseInput input) throws UnreadableCase {
    RegimeTva regime = input.regime();
    BigDecimal taux = input.taux(regime);
    try {
      SoldeAPayer solde = SoldeAPayer.of(
          appel,
          input.readings(),
          input.montant("montantSoldeHT"),
          input.montant("avanceDecidee"),
          regime,
          taux);
      return CaseInput.JSON
          .createObjectNode()
          .put("payable", solde.payable().toString())
          .put("solde", solde.solde().toString())
          .put("tropPercu", solde.tropPercu().toString());
    } catch (ArithmeticException tooLarge) {
      throw new UnreadableCase(
          "un montant dépasse ce qui se calcule", "an amount is beyond what can be computed");
    }
  }
}
