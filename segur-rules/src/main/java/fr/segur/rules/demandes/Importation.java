package fr.segur.rules.demandes;

import fr.segur.model.Outcome;
import fr.segur.model.StatutDemande;
import fr.segur.model.Text;
import fr.segur.rules.Fermeture;
import fr.segur.rules.Paris;
import fr.segur.rules.courriels.Courriel;
import fr.segur.rules.lifecycle.Refusal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a file of requests that is lodged: it is recorded whole or not at all (S001-10),
 * and not at all once the window is closed (S001-12).
 *
 * @param le when it is received
 * @param fermeture when the window closes; null when that is not known
 * @param refusal why nothing of it is recorded; null when every request of it is
 */
public record Importation(
    Instant le, @Nullable Fermeture fermeture, @Nullable Refusal refusal) {

  private static final DateTimeFormatter FRENCH =
      DateTimeFormatter.ofPattern("dd/MM/uuuu 'à' HH:mm", Locale.ROOT);
  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("uuuu-MM-dd 'at' HH:mm", Locale.ROOT);

  /**
   * Decides on a file.
   *
   * @param le when
   * @param fermeture when the window closes, as {@link fr.segur.rules.Guichets#fermeture} tells;
   *     null when that is not known
   * @param test what the import test says of the whole file
   * @return what becomes of it
   */
  public static Importation of(Instant le, @Nullable Fermeture fermeture, Outcome test) {
    Refusal refusal = fermeture != null && fermeture.passee(le)
        ? RefusDemande.guichetFerme(fermeture)
        : refusal(test);
    return new Importation(le, fermeture, refusal);
  }

  private static @Nullable Refusal refusal(Outcome test) {
    return switch (test) {
      case ACCEPTABLE -> null;
      case REFUSE -> RefusDemande.FICHIER_NON_CONFORME;
      case INDETERMINE -> RefusDemande.FICHIER_INDETERMINE;
    };
  }

  /**
   * {@return what the portal shows when the import test rejects a file while the window is open;
   * empty otherwise}
   *
   * @param fichier name of the file
   * @param fournisseur whom it is shown to: the address given at the enrolment
   * @param erreurs what is wrong with it; null to leave it out
   */
  public Optional<Courriel> notification(
      String fichier, String fournisseur, @Nullable String erreurs) {
    if (!RefusDemande.FICHIER_NON_CONFORME.equals(refusal)) {
      return Optional.empty();
    }
    Map<String, Object> arguments = new HashMap<>();
    arguments.put("fichier", fichier);
    if (fermeture != null) {
      LocalDateTime heure = Paris.heure(fermeture.annoncee());
      arguments.put("fermeture", new Text(FRENCH.format(heure), ENGLISH.format(heure)));
    }
    return Optional.of(
        new Courriel(NotificationDemande.IMPORT_REFUSE, le, fournisseur, arguments, erreurs));
  }

  /**
   * {@return why no balance can follow an advance, by the closing guide: it was not lodged in time,
   * or is not validated} Empty when one can.
   *
   * @param deposeeLe when the advance was lodged
   * @param statut where it stands
   * @param fermeture when the window of the advances closed
   */
  public static Optional<Refusal> refusDuSolde(
      Instant deposeeLe, StatutDemande statut, Fermeture fermeture) {
    if (fermeture.passee(deposeeLe)) {
      return Optional.of(RefusDemande.avanceHorsDelai(fermeture));
    }
    return statut == StatutDemande.DECIDEE
        ? Optional.empty()
        : Optional.of(RefusDemande.AVANCE_NON_VALIDEE);
  }
}
