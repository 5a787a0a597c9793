package fr.segur.rules.calendrier;

import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.TypeDemande;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.Limite;
import fr.segur.rules.Paris;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The closing side of a window for requests; no text prints an opening one. A window that prints an
 * hour blocks at its minute; one that prints only a day follows R-02. Europe/Paris.
 *
 * @param texte the call, or the couloir of the closing guide
 * @param type kind of request
 * @param limite the day printed, and the hour when there is one
 * @param autreHeure another hour that the text prints elsewhere for the same window (C-01), or null
 * @param statements ids of the sentences
 */
public record Guichet(
    String texte,
    TypeDemande type,
    Limite limite,
    @Nullable LocalTime autreHeure,
    List<String> statements) {

  /** The windows of the four couloirs of the closing guide, wave 1 (S001-01). */
  public static final List<Guichet> FERMETURE_VAGUE_1 = Stream.of("MDV", "BIO", "RAD", "HOP")
      .flatMap(couloir -> Stream.of(
          new Guichet(
              couloir,
              TypeDemande.AVANCE,
              Limite.heure("2022-11-30", 14),
              LocalTime.of(11, 0),
              List.of("S001-02", "S001-03", "S001-06", "S001-09", "S001-12")),
          new Guichet(
              couloir,
              TypeDemande.SOLDE,
              Limite.heure("2023-04-28", 14),
              null,
              List.of("S001-04", "S001-12"))))
      .toList();

  /** The window of the advances of {@code appel}; null when its end is unknown. */
  public static @Nullable Guichet avances(AppelAFinancement appel) {
    return guichet(
        appel, TypeDemande.AVANCE, appel.fermeture(), List.of("S002-025", "S002-027", "S002-074"));
  }

  /** The window of the balances of {@code appel}; null when its end is unknown. */
  public static @Nullable Guichet soldes(AppelAFinancement appel) {
    return guichet(appel, TypeDemande.SOLDE, appel.cloture(), List.of("S002-026", "S002-028"));
  }

  private static @Nullable Guichet guichet(
      AppelAFinancement appel, TypeDemande type, @Nullable Limite limite, List<String> statements) {
    return limite == null ? null : new Guichet(appel.reference(), type, limite, null, statements);
  }

  /** The window for {@code texte}, a call or a couloir of wave 1; null when no text prints one. */
  public static @Nullable Guichet find(AppelAFinancement appel, String texte, TypeDemande type) {
    if (appel.estNommePar(texte)) {
      return type == TypeDemande.AVANCE ? avances(appel) : soldes(appel);
    }
    return FERMETURE_VAGUE_1.stream()
        .filter(row -> row.texte.equals(texte) && row.type == type)
        .findFirst()
        .orElse(null);
  }

  /** Whether a request received then is in time. */
  public boolean ouvert(Instant recuLe, Function<Reading, Option> choice) {
    LocalDateTime then = Paris.heure(recuLe);
    LocalDate jour = then.toLocalDate();
    if (limite.heure() == null && !jour.equals(limite.jour())) {
      return jour.isBefore(limite.jour()); // no reading matters
    }
    return then.isBefore(fermeture(choice));
  }

  /** The reading its end rests on. */
  public Reading reading() {
    return limite.heure() == null ? Reading.R_02 : Reading.R_01;
  }

  /** The first refused date and time. */
  public LocalDateTime fermeture(Function<Reading, Option> choice) {
    LocalTime heure = limite.heure();
    if (heure == null) {
      boolean included = choice.apply(Reading.R_02) == Option.JOUR_INCLUS;
      return limite.jour().plusDays(included ? 1 : 0).atStartOfDay();
    }
    return limite.jour().atTime(blocage(heure, choice.apply(Reading.R_01)));
  }

  /** What people are told: the hour printed, though the block may come a minute later. */
  public LocalDateTime annoncee(Function<Reading, Option> choice) {
    LocalDateTime blocage = fermeture(choice);
    LocalTime heure = limite.heure();
    LocalDateTime printed = heure == null ? blocage : limite.jour().atTime(heure);
    return printed.isBefore(blocage) ? printed : blocage;
  }

  /** The first refused time of the last day. */
  private LocalTime blocage(LocalTime printed, Option option) {
    return switch (option) {
      case AVANT_14H -> printed;
      case AVANT_11H -> autreHeure == null ? printed.plusMinutes(1) : autreHeure;
      default -> printed.plusMinutes(1);
    };
  }
}
