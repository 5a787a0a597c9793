package fr.segur.testkit.samples;

import static fr.segur.testkit.samples.Plan.CLOTURE;
import static fr.segur.testkit.samples.Plan.FERMETURE;
import static fr.segur.testkit.samples.Plan.SUREMENT_OUVERT;
import static fr.segur.testkit.samples.Wish.ANY;

import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.Donnee;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** Windows, and the days of an order (AF § 2, § 4.2, § 4.4). */
final class CalendarWitnesses {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final int ANTERIORITE = AfMs2DuiPde.V2.anteriorite();

  /** First day of the reference table. */
  private static final LocalDate PREMIER = Plan.dit(Donnee.REFERENCES).get(0).du();

  static final List<Witness> ALL = List.of(
      Witness.of("AF-2-FERMETURE")
          .breaks(ANY, (draft, draw) -> receivedAfter(FERMETURE, draft, draw))
          .keeps(ANY, (draft, draw) -> receivedOn(FERMETURE, draft)),
      Witness.of("AF-2-CLOTURE")
          .breaksBalance(ANY, (draft, draw) -> receivedAfter(CLOTURE, draft, draw))
          .keepsBalance(ANY, (draft, draw) -> receivedOn(CLOTURE, draft)),
      Witness.of("AF-4.4-OUVERTURE")
          .breaks(ANY.plan(CalendarWitnesses::beforeTheOpening), (draft, draw) -> {})
          .breaks(ANY.plan(CalendarWitnesses::beforeTheArrete), (draft, draw) -> {})
          .keeps(ANY.plan(CalendarWitnesses::onTheOpening), (draft, draw) -> {})
          .keeps(ANY.plan(CalendarWitnesses::surelyOpen), (draft, draw) -> {}),
      // after the Date de fermeture there is no extraction either; reception is left unknown,
      // for the order would be after it, or it after the Date de fermeture
      Witness.of("AF-2-COMMANDE-FERMETURE")
          .alwaysWith("AF-4.2-EXTRACTION")
          .breaks(
              ANY.plan(CalendarWitnesses::afterTheClosing),
              (draft, draw) -> draft.facts.remove("recuLe"))
          .keeps(ANY.plan(CalendarWitnesses::onTheClosing), (draft, draw) -> {}),
      Witness.of("AF-2-RECEPTION")
          .breaks(ANY.plan(CalendarWitnesses::afterReception), (draft, draw) -> {})
          .keeps(ANY.plan(CalendarWitnesses::onReception), (draft, draw) -> {}),
      Witness.of("AF-4.4-ANTERIORITE")
          .breaks(
              ANY.plan(draw -> ahead(ANTERIORITE + (draw.once(2) ? draw.between(2, 60) : 1), draw)),
              (draft, draw) -> {})
          .keeps(ANY.plan(draw -> ahead(ANTERIORITE, draw)), (draft, draw) -> {}),
      Witness.of("AF-4.2-EXTRACTION")
          .breaks(ANY.plan(CalendarWitnesses::beforeTheFirstExtraction), (draft, draw) -> {})
          .keeps(ANY.plan(CalendarWitnesses::onABorderOfTheTable), (draft, draw) -> {}));

  private CalendarWitnesses() {}

  /** From the first instant of the day after. */
  private static void receivedAfter(LocalDate last, Draft draft, Draw draw) {
    LocalDate day = last.plusDays(draw.once(2) ? draw.between(2, 400) : 1);
    LocalTime time = draw.oneOf(LocalTime.MIN, LocalTime.NOON);
    draft.facts.put("recuLe", Plan.written(day.atTime(time).atZone(PARIS).toInstant(), draw));
    draft.solution().putNull("retireeLe");
  }

  /** The last second of the day. */
  private static void receivedOn(LocalDate last, Draft draft) {
    draft.facts.put(
        "recuLe", last.atTime(23, 59, 59).atZone(PARIS).toOffsetDateTime().toString());
    draft.solution().putNull("retireeLe");
  }

  private static Plan beforeTheOpening(Draw draw) {
    LocalDate opening = draw.day(Plan.ARRETE, SUREMENT_OUVERT.minusDays(1));
    LocalDate order = draw.day(opening.minusDays(200), opening.minusDays(1));
    return Plan.around(draw, opening, order.plusDays(draw.between(0, ANTERIORITE)), order);
  }

  /** The opening is not told, and the order certainly too early. */
  private static Plan beforeTheArrete(Draw draw) {
    LocalDate order = draw.day(PREMIER, Plan.ARRETE.minusDays(1));
    return Plan.around(draw, null, order.plusDays(draw.between(0, ANTERIORITE)), order);
  }

  private static Plan onTheOpening(Draw draw) {
    LocalDate opening = draw.day(Plan.ARRETE, SUREMENT_OUVERT.minusDays(1));
    return Plan.around(draw, opening, opening.plusDays(draw.between(0, ANTERIORITE)), opening);
  }

  private static Plan surelyOpen(Draw draw) {
    return Plan.around(
        draw, null, SUREMENT_OUVERT.plusDays(draw.between(0, ANTERIORITE)), SUREMENT_OUVERT);
  }

  private static Plan afterTheClosing(Draw draw) {
    Plan plan = Plan.valid(draw);
    LocalDate order = FERMETURE.plusDays(draw.once(2) ? draw.between(2, 300) : 1);
    return plan.with(later -> order);
  }

  private static Plan onTheClosing(Draw draw) {
    return Plan.receivedBetween(FERMETURE, FERMETURE).apply(draw).with(later -> FERMETURE);
  }

  private static Plan afterReception(Draw draw) {
    LocalDate last = FERMETURE.minusDays(1);
    Plan plan = Plan.receivedBetween(LocalDate.of(2023, 1, 1), last).apply(draw);
    LocalDate next = plan.recu().plusDays(1);
    return plan.with(later -> later.once(2) ? later.day(next, FERMETURE) : next);
  }

  private static Plan onReception(Draw draw) {
    Plan plan = Plan.valid(draw);
    return plan.with(later -> plan.recu());
  }

  /** An order so many days before the evidence file, and before the référencement. */
  private static Plan ahead(int days, Draw draw) {
    LocalDate order = draw.day(SUREMENT_OUVERT, LocalDate.of(2023, 3, 1));
    return Plan.around(draw, null, order.plusDays(days), order);
  }

  /** The table starts in 2022; the opening is told to be earlier. */
  private static Plan beforeTheFirstExtraction(Draw draw) {
    LocalDate order = draw.day(PREMIER.minusDays(300), PREMIER.minusDays(1));
    LocalDate opening = order.minusDays(draw.between(0, 30));
    return Plan.around(draw, opening, order.plusDays(draw.between(0, ANTERIORITE)), order);
  }

  private static Plan onABorderOfTheTable(Draw draw) {
    var row = draw.oneOf(Plan.dit(Donnee.REFERENCES));
    LocalDate order = draw.once(2) ? row.au() : row.du();
    LocalDate received =
        order.isBefore(LocalDate.of(2023, 1, 1)) ? LocalDate.of(2023, 1, 1) : order;
    Plan plan = Plan.receivedBetween(received, received).apply(draw);
    LocalDate opening = order.isBefore(SUREMENT_OUVERT) ? order : plan.ouverture();
    return plan.openedOn(opening).submittedBefore(order).with(later -> order);
  }
}
