package fr.segur.testkit.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.segur.model.Montant;
import fr.segur.model.RegimeTva;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.Prix;
import fr.segur.rules.paiements.Echeancier;
import fr.segur.rules.paiements.Etape;
import fr.segur.rules.paiements.Parcours;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** {@code schedule}: the steps of an order, what is paid, what is left, what must be paid back. */
final class ScheduleCase implements CaseKind {

  @Override
  public String id() {
    return "schedule";
  }

  @Override
  public ObjectNode run(AppelAFinancement appel, CaseInput input) throws UnreadableCase {
    RegimeTva regime = input.regime();
    var commande = new Prix.Commande(
        PriceCase.parts(input.tree("structures")),
        regime,
        input.taux(regime),
        input.optionalMontant("montantSegurHT"));
    Prix prix = Prix.of(appel, input.readings(), commande);
    return written(Echeancier.of(prix, parcours(input), input.optionalDate("au")));
  }

  private static Parcours parcours(CaseInput input) throws UnreadableCase {
    return Parcours.builder()
        .dateOuverture(input.optionalDate("dateOuverture"))
        .enroleLe(input.optionalDate("enroleLe"))
        .commandeLe(input.optionalDate("commandeLe"))
        .avanceRecueLe(input.optionalDate("avanceRecueLe"))
        .avanceDecideeLe(input.optionalDate("avanceDecideeLe"))
        .avanceDecidee(input.optionalMontant("avanceDecidee"))
        .avanceVerseeLe(input.optionalDate("avanceVerseeLe"))
        .soldeRecuLe(input.optionalDate("soldeRecuLe"))
        .montantSoldeHT(input.optionalMontant("montantSoldeHT"))
        .soldeDecideLe(input.optionalDate("soldeDecideLe"))
        .soldeVerseLe(input.optionalDate("soldeVerseLe"))
        .build();
  }

  private static ObjectNode written(Echeancier echeancier) {
    ObjectNode actual = CaseInput.JSON.createObjectNode();
    ObjectNode etats = actual.putObject("etats");
    ObjectNode derniersJours = actual.putObject("auPlusTard");
    ObjectNode montants = actual.putObject("montants");
    for (Etape etape : echeancier.etapes()) {
      String jalon = etape.jalon().name();
      LocalDate dernierJour = etape.auPlusTard();
      etats.put(jalon, etape.etat().name());
      derniersJours.put(jalon, dernierJour == null ? null : dernierJour.toString());
      montants.put(jalon, text(etape.montant()));
    }
    return actual
        .put("payable", text(echeancier.payable()))
        .put("verse", text(echeancier.verse()))
        .put("reste", text(echeancier.reste()))
        .put("aReverser", text(echeancier.aReverser()));
  }

  private static @Nullable String text(@Nullable Montant montant) {
    return montant == null ? null : montant.toString();
  }
}
