package fr.segur.testkit.assertions;

import fr.segur.model.StatutDemande;
import fr.segur.rules.demandes.NotificationDemande;
import fr.segur.rules.demandes.Suite;
import fr.segur.rules.lifecycle.Refusal;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.AbstractAssert;

/** Assertions on what followed an event of a request. */
public final class SuiteAssert extends AbstractAssert<SuiteAssert, Suite> {

  SuiteAssert(Suite actual) {
    super(actual, SuiteAssert.class);
  }

  /**
   * The event happened, and the request came to that status.
   *
   * @param expected what it must be
   * @return this
   */
  public SuiteAssert leadsTo(StatutDemande expected) {
    isNotNull();
    Refusal refusal = actual.refusal();
    if (refusal != null) {
      failWithMessage(
          "Expected the event to happen, but it is refused:%n%s",
          Stories.of(refusal, Locale.ENGLISH));
    }
    new DossierAssert(actual.dossier()).hasStatut(expected);
    return this;
  }

  /**
   * The event did not happen, for that reason: the code of the refusal.
   *
   * @param code the code
   * @return this
   */
  public SuiteAssert refusedFor(String code) {
    isNotNull();
    Refusal refusal = actual.refusal();
    if (refusal == null) {
      failWithMessage(
          "Expected the event to be refused for %s, but it happened:%n%s",
          code, Stories.of(actual.dossier(), Locale.ENGLISH));
    } else if (!refusal.code().equals(code)) {
      failWithMessage(
          "Expected the event to be refused for %s, but the reason is:%n%s",
          code, Stories.of(refusal, Locale.ENGLISH));
    }
    return this;
  }

  /**
   * The refusal cites all these statements.
   *
   * @param statements ids of the statements it rests on
   * @return this
   */
  public SuiteAssert citing(String... statements) {
    isNotNull();
    Refusal refusal = actual.refusal();
    if (refusal == null || !refusal.statements().containsAll(List.of(statements))) {
      failWithMessage(
          "Expected a refusal citing %s, but there is:%n%s",
          List.of(statements),
          refusal == null ? "  no refusal\n" : Stories.of(refusal, Locale.ENGLISH));
    }
    return this;
  }

  /**
   * What is to be sent because of it, in order.
   *
   * @param expected what it must be
   * @return this
   */
  public SuiteAssert sends(NotificationDemande... expected) {
    isNotNull();
    List<NotificationDemande> sent =
        actual.envois().stream().map(envoi -> envoi.notification()).toList();
    if (!sent.equals(List.of(expected))) {
      failWithMessage(
          "Expected %s to be sent, but %s is:%n%s",
          List.of(expected), sent, Stories.of(actual.dossier(), Locale.ENGLISH));
    }
    return this;
  }
}
