package fr.segur.rules.paiements;

import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Montant;
import fr.segur.model.Readings;
import fr.segur.model.RegimeTva;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.Prix;
import fr.segur.rules.Prix.Commande;
import fr.segur.rules.Prix.Part;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** An order that is followed to its last euro, and what tests ask of it. */
final class Essais {

  /** Five ESMS of five at 20 %: 9125.00 HT, 10950.00 in all, 3285.00 and 7665.00. */
  static final Prix PRIX = prix(AfMs2DuiPde.V2, Readings.DEFAULTS);

  static final Parcours SOLDE_VERSE = Parcours.builder()
      .enroleLe(jour("2023-03-15"))
      .commandeLe(jour("2023-05-12"))
      .avanceRecueLe(jour("2023-11-02"))
      .avanceDecideeLe(jour("2023-12-20"))
      .avanceVerseeLe(jour("2024-01-05"))
      .soldeRecuLe(jour("2024-07-10"))
      .soldeDecideLe(jour("2024-07-12"))
      .soldeVerseLe(jour("2024-07-20"))
      .build();

  static Prix prix(AppelAFinancement appel, Readings readings) {
    var commande =
        new Commande(List.of(new Part(5, 5)), RegimeTva.TTC, BigDecimal.valueOf(20), null);
    return Prix.of(appel, readings, commande);
  }

  static LocalDate jour(String iso) {
    return LocalDate.parse(iso);
  }

  static Montant euros(String montant) {
    return Montant.of(new BigDecimal(montant));
  }

  static Etape etape(Echeancier echeancier, Jalon jalon) {
    return echeancier.etapes().stream()
        .filter(etape -> etape.jalon() == jalon)
        .findFirst()
        .orElseThrow();
  }

  static ParcoursBuilder apres(Parcours parcours) {
    return Parcours.builder().from(parcours);
  }

  static String why(Echeancier echeancier, Jalon jalon) {
    return etape(echeancier, jalon).explication().in(Locale.ENGLISH);
  }

  static void assertReadable(Echeancier echeancier) {
    for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      assertThat(echeancier.etapes())
          .allSatisfy(etape -> assertThat(etape.in(locale)).doesNotContain("{", "}"));
    }
  }

  private Essais() {}
}
