package fr.segur.rules.paiements;

import fr.segur.model.Montant;
import fr.segur.rules.RulesStyle;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What has happened to an order so far; null is not yet, or not known.
 *
 * @param dateOuverture day on which the call opened; null when it is not known
 * @param enroleLe day on which the supplier's enrolment was validated
 * @param commandeLe day on which the client signed
 * @param avanceRecueLe day on which the agency received the advance request
 * @param avanceDecideeLe day on which the advance was decided
 * @param avanceDecidee amount decided, in euros; null for the one the price gives
 * @param avanceVerseeLe day on which the advance was paid
 * @param soldeRecuLe day on which the agency received the balance request
 * @param montantSoldeHT total of the invoice, in euros excluding VAT; null for the amount declared
 *     at the advance
 * @param soldeDecideLe day on which the balance was decided
 * @param soldeVerseLe day on which the balance was paid
 */
@Value.Builder
@RulesStyle
public record Parcours(
    @Nullable LocalDate dateOuverture,
    @Nullable LocalDate enroleLe,
    @Nullable LocalDate commandeLe,
    @Nullable LocalDate avanceRecueLe,
    @Nullable LocalDate avanceDecideeLe,
    @Nullable Montant avanceDecidee,
    @Nullable LocalDate avanceVerseeLe,
    @Nullable LocalDate soldeRecuLe,
    @Nullable Montant montantSoldeHT,
    @Nullable LocalDate soldeDecideLe,
    @Nullable LocalDate soldeVerseLe) {

  /** Nothing has happened yet. */
  public static final Parcours RIEN = builder().build();

  /** {@return a builder; what is not set has not happened, or is not known} */
  public static ParcoursBuilder builder() {
    return new ParcoursBuilder();
  }
}
