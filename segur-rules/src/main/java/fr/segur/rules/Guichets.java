package fr.segur.rules;

import fr.segur.model.Readings;
import fr.segur.model.TypeDemande;
import fr.segur.rules.calendrier.Guichet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The windows for requests that the texts print: their closing side, Europe/Paris. */
public final class Guichets {

  private Guichets() {}

  /**
   * {@return whether a request received at {@code recuLe} is in time; empty when no text prints a
   * window for {@code texte}}
   *
   * @param appel the edition whose rules apply
   * @param texte the call, blanks and hyphens being equal, or a couloir of the closing guide:
   *     {@code MDV}, {@code BIO}, {@code RAD}, {@code HOP} (wave 1)
   * @param type the kind of request
   * @param recuLe instant of reception
   * @param readings the option of each reading
   */
  public static Optional<Boolean> ouvert(
      AppelAFinancement appel, String texte, TypeDemande type, Instant recuLe, Readings readings) {
    return Optional.ofNullable(Guichet.find(appel, texte, type))
        .map(guichet -> guichet.ouvert(recuLe, readings::choice));
  }

  /**
   * {@return when a window closes; empty when no text prints one for {@code texte}}
   *
   * @param appel the edition whose rules apply
   * @param texte as for {@link #ouvert}
   * @param type the kind of request
   * @param readings the option of each reading
   */
  public static Optional<Fermeture> fermeture(
      AppelAFinancement appel, String texte, TypeDemande type, Readings readings) {
    return Optional.ofNullable(Guichet.find(appel, texte, type))
        .map(guichet -> new Fermeture(
            Paris.instant(guichet.fermeture(readings::choice)),
            Paris.instant(guichet.annoncee(readings::choice)),
            List.of(guichet.reading()),
            guichet.statements()));
  }
}
