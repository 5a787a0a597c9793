package fr.segur.rules.pilotes;

import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.Readings;
import org.jspecify.annotations.Nullable;

/**
 * What decides about a step of a pilot beside its status.
 *
 * @param pilotes all the pilots of the supplier, as they stand
 * @param acte what is tried
 * @param readings the option chosen for each reading
 */
public record SituationDuPilote(Pilotes pilotes, Acte acte, Readings readings) {

  /** The pilot it is about; null before it is declared. */
  @Nullable
  Pilote pilote() {
    return pilotes.find(acte.pilote());
  }

  /** The advance it is about: that of the pilot, or the one declared; null when there is none. */
  @Nullable
  AvanceCandidate avance() {
    Pilote pilote = pilote();
    if (pilote != null) {
      return pilote.avance();
    }
    Declaration declaration = acte.declaration();
    return declaration == null ? null : declaration.avance();
  }

  /** The record deposited now; null for none. */
  @Nullable
  ProcesVerbal pv() {
    Declaration declaration = acte.declaration();
    return declaration == null ? acte.pv() : declaration.pv();
  }

  boolean regularisable() {
    return readings.choice(Reading.R_15) == Option.REGULARISABLE;
  }
}
