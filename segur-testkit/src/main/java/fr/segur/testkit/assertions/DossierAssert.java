package fr.segur.testkit.assertions;

import fr.segur.model.StatutDemande;
import fr.segur.model.StatutPaiement;
import fr.segur.rules.demandes.Dossier;
import fr.segur.rules.demandes.NotificationDemande;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on the life of a request. */
public final class DossierAssert extends AbstractAssert<DossierAssert, Dossier> {

  DossierAssert(Dossier actual) {
    super(actual, DossierAssert.class);
  }

  /**
   * Its status; null before it is recorded.
   *
   * @param expected what it must be
   * @return this
   */
  public DossierAssert hasStatut(@Nullable StatutDemande expected) {
    isNotNull();
    if (actual.statut() != expected) {
      failWithMessage("Expected status %s, but it is %s%n%s", expected, actual.statut(), story());
    }
    return this;
  }

  /**
   * The state of its payment.
   *
   * @param expected what it must be
   * @return this
   */
  public DossierAssert hasPaiement(StatutPaiement expected) {
    isNotNull();
    if (actual.paiement() != expected) {
      failWithMessage(
          "Expected payment %s, but it is %s%n%s", expected, actual.paiement(), story());
    }
    return this;
  }

  /**
   * What was sent since the beginning, in order.
   *
   * @param expected what it must be
   * @return this
   */
  public DossierAssert notified(NotificationDemande... expected) {
    isNotNull();
    List<NotificationDemande> sent =
        actual.envois().stream().map(envoi -> envoi.notification()).toList();
    if (!sent.equals(List.of(expected))) {
      failWithMessage("Expected %s to be sent, but %s was%n%s", List.of(expected), sent, story());
    }
    return this;
  }

  /** What happened, one event a line. */
  private String story() {
    return Stories.of(actual, Locale.ENGLISH);
  }
}
