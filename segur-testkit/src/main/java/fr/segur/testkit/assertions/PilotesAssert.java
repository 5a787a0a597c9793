package fr.segur.testkit.assertions;

import fr.segur.rules.pilotes.Pilote;
import fr.segur.rules.pilotes.Pilotes;
import fr.segur.rules.pilotes.StatutPilote;
import fr.segur.rules.pilotes.VieDesPilotes;
import java.util.Locale;
import org.assertj.core.api.AbstractAssert;

/** Assertions on the pilots of a supplier, by the default readings. */
public final class PilotesAssert extends AbstractAssert<PilotesAssert, Pilotes> {

  PilotesAssert(Pilotes actual) {
    super(actual, PilotesAssert.class);
  }

  /**
   * The pilot of that key was declared, and stands there.
   *
   * @param cle the key of the pilot
   * @param expected what it must be
   * @return this
   */
  public PilotesAssert hasStatut(String cle, StatutPilote expected) {
    isNotNull();
    Pilote pilote = actual.find(cle);
    if (pilote == null || pilote.statut() != expected) {
      failWithMessage("Expected pilot %s to be %s, but:%n%s", cle, expected, Stories.of(actual));
    }
    return this;
  }

  /**
   * Balances can be lodged for that numéro ANS.
   *
   * @param numeroAns number of the solution at the ANS
   * @return this
   */
  public PilotesAssert opensSoldeOf(String numeroAns) {
    isNotNull();
    var refusal = VieDesPilotes.PAR_DEFAUT.refusDeSolde(actual, numeroAns);
    if (refusal != null) {
      failWithMessage(
          "Expected balances of %s to be open, but:%n%s%s",
          numeroAns, Stories.of(refusal, Locale.ENGLISH), Stories.of(actual));
    }
    return this;
  }

  /**
   * Balances cannot be lodged for that numéro ANS.
   *
   * @param numeroAns number of the solution at the ANS
   * @return this
   */
  public PilotesAssert keepsSoldeClosedFor(String numeroAns) {
    isNotNull();
    if (VieDesPilotes.PAR_DEFAUT.refusDeSolde(actual, numeroAns) == null) {
      failWithMessage(
          "Expected balances of %s to be closed, but they are open:%n%s",
          numeroAns, Stories.of(actual));
    }
    return this;
  }
}
