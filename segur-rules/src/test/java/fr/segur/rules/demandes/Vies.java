package fr.segur.rules.demandes;

import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.Readings;
import fr.segur.model.TypeDemande;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Short ways to make a request live in a test. */
final class Vies {

  static final VieDesDemandes VIE = VieDesDemandes.PAR_DEFAUT;

  private Vies() {}

  static VieDesDemandes under(Reading reading, Option option) {
    return new VieDesDemandes(Readings.DEFAULTS.with(reading, option));
  }

  /** An instant written with its offset. */
  static Instant le(String offsetDateTime) {
    return OffsetDateTime.parse(offsetDateTime).toInstant();
  }

  /** A balance of MS2 that was just recorded. */
  static Dossier solde(String le) {
    return live(
        VIE, Dossier.nouveau(TypeDemande.SOLDE, "MS2"), le, EvenementDemande.IMPORT_ACCEPTE);
  }

  /** The request after an event that is accepted. */
  static Dossier live(VieDesDemandes vie, Dossier dossier, String le, EvenementDemande event) {
    Suite suite = vie.apply(dossier, Evenement.of(le(le), event));
    if (suite.refused()) {
      throw new AssertionError(suite.refusal());
    }
    return suite.dossier();
  }

  static Dossier live(Dossier dossier, String le, EvenementDemande event) {
    return live(VIE, dossier, le, event);
  }
}
