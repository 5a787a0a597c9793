package fr.segur.rules.calendrier;

import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.TypeDemande;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.Paris;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The closing side of a window for requests; no text prints an opening one. A window that prints an
 * hour blocks at its minute; one that prints only a day follows R-02. Europe/Paris.
 *
 * @param texte the call, or the couloir of the closing guide
 * @param type kind of request
 * @param dernierJour the day printed
 * @param heure the hour printed, or null
 * @param statements ids of the sentences
 */
public record Guichet(
    String texte,
    TypeDemande type,
    LocalDate dernierJour,
    @Nullable LocalTime heure,
    List<String> statements) {

  private static final LocalTime QUATORZE_HEURES = LocalTime.of(14, 0);
  private static final LocalTime ONZE_HEURES = LocalTime.of(11, 0);
  private static final LocalDate AVANCES_VAGUE_1 = LocalDate.of(2022, 11, 30);
  private static final LocalDate SOLDES_VAGUE_1 = LocalDate.of(2023, 4, 28);

  /** Windows of the four couloirs of the closing guide, wave 1 (S001-01 to S001-12). */
  private static final List<String> COULOIRS_VAGUE_1 = List.of("MDV", "BIO", "RAD", "HOP");

  /** The window of the advances of {@code appel}. */
  public static Guichet avances(AppelAFinancement appel) {
    return new Guichet(
        appel.reference(),
        TypeDemande.AVANCE,
        appel.fermeture(),
        null,
        List.of("S002-025", "S002-027", "S002-074"));
  }

  /** The window of the balances of {@code appel}. */
  public static Guichet soldes(AppelAFinancement appel) {
    return new Guichet(
        appel.reference(),
        TypeDemande.SOLDE,
        appel.cloture(),
        null,
        List.of("S002-026", "S002-028"));
  }

  /** The window for {@code texte}, a call or a couloir of wave 1; null when no text prints one. */
  public static @Nullable Guichet find(AppelAFinancement appel, String texte, TypeDemande type) {
    boolean avance = type == TypeDemande.AVANCE;
    if (appel.estNommePar(texte)) {
      return avance ? avances(appel) : soldes(appel);
    }
    if (!COULOIRS_VAGUE_1.contains(texte)) {
      return null;
    }
    return avance
        ? new Guichet(
            texte, type, AVANCES_VAGUE_1, QUATORZE_HEURES, List.of("S001-03", "S001-06", "S001-12"))
        : new Guichet(texte, type, SOLDES_VAGUE_1, QUATORZE_HEURES, List.of("S001-04", "S001-12"));
  }

  /** Whether a request received then is in time. */
  public boolean ouvert(Instant recuLe, Function<Reading, Option> choice) {
    LocalDateTime then = Paris.heure(recuLe);
    if (heure == null) {
      return then.toLocalDate().isBefore(dernierJour)
          || (then.toLocalDate().equals(dernierJour)
              && choice.apply(Reading.R_02) == Option.JOUR_INCLUS);
    }
    return then.isBefore(dernierJour.atTime(blocage(heure, choice.apply(Reading.R_01))));
  }

  /** The first refused time of the last day. */
  private LocalTime blocage(LocalTime printed, Option option) {
    return switch (option) {
      case AVANT_14H -> printed;
      case AVANT_11H -> dernierJour.equals(AVANCES_VAGUE_1) ? ONZE_HEURES : printed.plusMinutes(1);
      default -> printed.plusMinutes(1);
    };
  }
}
