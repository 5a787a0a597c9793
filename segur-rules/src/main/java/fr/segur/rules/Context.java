package fr.segur.rules;

import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.Readings;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a rule may consult beside its subject: the edition of the call, the facts and the chosen
 * readings. It notes which readings were consulted, so that a finding can say so. Confined to one
 * check, not thread-safe.
 */
public final class Context {

  private final AppelAFinancement appel;
  private final Facts facts;
  private final Readings chosen;
  private final @Nullable LocalDate jourDeReception;
  private final Set<Reading> consulted = EnumSet.noneOf(Reading.class);
  private Readings readings;
  private Reference reference;

  Context(AppelAFinancement appel, Facts facts, Readings chosen) {
    this.appel = appel;
    this.facts = facts;
    this.chosen = chosen;
    this.readings = chosen;
    this.reference = new Reference(appel.connaitLesReferences(), null, null, null);
    this.jourDeReception = facts.recuLe() == null ? null : Paris.jour(facts.recuLe());
  }

  /** {@return the edition of the call whose rules apply} */
  public AppelAFinancement appel() {
    return appel;
  }

  /** {@return what the world is} */
  public Facts facts() {
    return facts;
  }

  /** {@return day of reception by the agency, Europe/Paris; null when unknown (S002-029)} */
  public @Nullable LocalDate jourDeReception() {
    return jourDeReception;
  }

  /**
   * {@return the extraction that serves an order of that day}
   *
   * @param date a day in France; null when unknown
   */
  public Reference reference(@Nullable LocalDate date) {
    // the ESMS of an order follow each other
    if (!Objects.equals(reference.date(), date)) {
      var row = date == null ? null : appel.reference(date);
      reference = new Reference(
          reference.connue(), date, row, row == null ? null : facts.registre(row.extraction()));
    }
    return reference;
  }

  /**
   * {@return the option chosen for {@code reading}}
   *
   * @param reading the reading
   */
  public Option choice(Reading reading) {
    consulted.add(reading);
    return readings.choice(reading);
  }

  /** Forgets what was consulted and returns to the chosen readings. */
  void reset() {
    readings = chosen;
    consulted.clear();
  }

  /** The next rule is evaluated under other readings. */
  void suppose(Readings others) {
    readings = others;
  }

  /**
   * The readings that were consulted; those that still are while they are gone through may lack.
   */
  Set<Reading> consulted() {
    return consulted;
  }
}
