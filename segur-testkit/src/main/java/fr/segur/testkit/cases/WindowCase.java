package fr.segur.testkit.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.segur.model.TypeDemande;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.Guichets;

/** {@code window}: whether a request is received in time. */
final class WindowCase implements CaseKind {

  @Override
  public String id() {
    return "window";
  }

  @Override
  public ObjectNode run(AppelAFinancement appel, CaseInput input) throws UnreadableCase {
    TypeDemande type = TypeDemande.find(input.text("typeDemande"))
        .orElseThrow(() -> CaseInput.wrong("typeDemande", "AVANCE ou SOLDE", "AVANCE or SOLDE"));
    boolean open = Guichets.ouvert(
            appel, input.text("texte"), type, input.instant("recuLe"), input.readings())
        .orElseThrow(() -> CaseInput.wrong(
            "texte", "un texte dont la fenêtre est connue", "a text of which the window is known"));
    return CaseInput.JSON.createObjectNode().put("ouvert", open);
  }
}
