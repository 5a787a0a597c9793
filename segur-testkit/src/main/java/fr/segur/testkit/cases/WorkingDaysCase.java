package fr.segur.testkit.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.JoursOuvres;

/** {@code workingdays}: so many working days after a day. */
final class WorkingDaysCase implements CaseKind {

  /** Forty years: beyond it a case means something else. */
  private static final int MOST = 10_000;

  @Override
  public String id() {
    return "workingdays";
  }

  @Override
  public ObjectNode run(AppelAFinancement appel, CaseInput input) throws UnreadableCase {
    var jours = input.tree("jours");
    if (!jours.isIntegralNumber() || !jours.canConvertToInt()) {
      throw CaseInput.wrong("jours", "un nombre de jours", "a number of days");
    }
    if (jours.intValue() < 0 || jours.intValue() > MOST) {
      throw CaseInput.wrong("jours", "un nombre de jours", "a number of days");
    }
    return CaseInput.JSON
        .createObjectNode()
        .put("au", JoursOuvres.apres(input.date("du"), jours.intValue()).toString());
  }
}
