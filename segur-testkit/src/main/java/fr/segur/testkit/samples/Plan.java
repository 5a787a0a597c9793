package fr.segur.testkit.samples;

import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.Donnee;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The days of a request, in the order in which they have to come.
 *
 * @param ouverture the opening; null when not told
 * @param depot the complete evidence file
 * @param referencee the référencement
 * @param valide the enrolment
 * @param recu reception of the file
 * @param commande the order of each request
 */
record Plan(
    @Nullable LocalDate ouverture,
    LocalDate depot,
    LocalDate referencee,
    LocalDate valide,
    LocalDate recu,
    Function<Draw, LocalDate> commande) {

  static final LocalDate ARRETE = dit(Donnee.OUVERTURE_AU_PLUS_TOT);
  static final LocalDate SUREMENT_OUVERT = dit(Donnee.OUVERTURE_AVANT);
  static final LocalDate FERMETURE = dit(Donnee.FERMETURE).jour();
  static final LocalDate CLOTURE = dit(Donnee.CLOTURE).jour();
  static final LocalDate CERTIFICATS = LocalDate.of(2023, 9, 21);
  private static final LocalDate PREMIERE_RECEPTION = LocalDate.of(2023, 1, 1);
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  /** What the edition says. */
  static <T> T dit(Donnee<T> donnee) {
    return Objects.requireNonNull(AfMs2DuiPde.V2.valeur(donnee));
  }

  /** Any days that break no rule. */
  static Plan valid(Draw draw) {
    return receivedBetween(PREMIERE_RECEPTION, FERMETURE).apply(draw);
  }

  /** Days that break no rule, and allow certificates to be ordered. */
  static Plan withCertificates(Draw draw) {
    return receivedBetween(CERTIFICATS, FERMETURE).apply(draw);
  }

  /** Days that break no rule, reception being between the two, inclusive. */
  static Function<Draw, Plan> receivedBetween(LocalDate first, LocalDate last) {
    return draw -> {
      LocalDate recu = draw.day(first, last);
      LocalDate ouverture = draw.once(4) ? null : draw.day(ARRETE, SUREMENT_OUVERT.minusDays(1));
      LocalDate referencee = draw.day(recu.minusDays(300), recu);
      LocalDate depot = draw.day(referencee.minusDays(150), referencee);
      LocalDate valide = draw.day(referencee, recu);
      LocalDate earliest = latest(
          ouverture == null ? SUREMENT_OUVERT : ouverture,
          depot.minusDays(AfMs2DuiPde.V2.anteriorite()));
      return new Plan(
          ouverture, depot, referencee, valide, recu, later -> later.day(earliest, recu));
    };
  }

  /** An order of that day, before everything else of the supplier, breaks nothing by itself. */
  static Plan around(
      Draw draw, @Nullable LocalDate ouverture, LocalDate depot, LocalDate commande) {
    LocalDate referencee = latest(depot, commande).plusDays(draw.between(0, 60));
    LocalDate valide = referencee.plusDays(draw.between(0, 30));
    LocalDate recu = valide.plusDays(draw.between(0, 30));
    return new Plan(ouverture, depot, referencee, valide, earliest(recu), later -> commande);
  }

  /** Reception is no later than the closing; what is before it follows. */
  private static LocalDate earliest(LocalDate recu) {
    return recu.isAfter(FERMETURE) ? FERMETURE : recu;
  }

  static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** The same days, with other orders. */
  Plan with(Function<Draw, LocalDate> orders) {
    return new Plan(ouverture, depot, referencee, valide, recu, orders);
  }

  /** The same days, with another opening. */
  Plan openedOn(@Nullable LocalDate day) {
    return new Plan(day, depot, referencee, valide, recu, commande);
  }

  /** The same days, the evidence file being submitted that day at the latest. */
  Plan submittedBefore(LocalDate day) {
    return new Plan(
        ouverture, depot.isAfter(day) ? day : depot, referencee, valide, recu, commande);
  }

  boolean allowsCertificates() {
    return !recu.isBefore(CERTIFICATS);
  }

  /** An instant of that day in Paris: noon, or one of its ends. */
  static Instant during(LocalDate day, Draw draw) {
    LocalTime time = draw.oneOf(LocalTime.NOON, LocalTime.MIN, LocalTime.of(23, 59, 59));
    return day.atTime(time).atZone(PARIS).toInstant();
  }

  /** The instant as text, in the offset of Paris or of elsewhere. */
  static String written(Instant instant, Draw draw) {
    ZoneId zone = draw.once(4) ? ZoneId.of("Indian/Reunion") : PARIS;
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(zone));
  }
}
