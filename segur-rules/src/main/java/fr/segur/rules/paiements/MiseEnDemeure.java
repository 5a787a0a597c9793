package fr.segur.rules.paiements;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The formal notice that comes before any repayment (S002-133): remedy the breach, or comment on
 * it, within a reasonable time that the agency sets.
 *
 * @param envoyeeLe day on which it was sent
 * @param delai last day to remedy or to comment, inclusive; null when it is not known
 * @param reponse what came of it; null for nothing so far
 * @param reponduLe day of the answer; null when there is none or its day is not known
 */
public record MiseEnDemeure(
    LocalDate envoyeeLe,
    @Nullable LocalDate delai,
    @Nullable Reponse reponse,
    @Nullable LocalDate reponduLe) {

  /** What a supplier answers, as the agency judges it. */
  public enum Reponse {
    /** The breach is remedied. */
    REMEDIE,
    /** Comments that the agency accepts. */
    OBSERVATIONS_RETENUES,
    /** Comments that the agency does not accept. */
    OBSERVATIONS_ECARTEES
  }

  /**
   * {@return a notice without an answer so far}
   *
   * @param envoyeeLe the day it was sent, in France
   * @param delai the day the notice gives until, included; null when it gives none
   */
  public static MiseEnDemeure sansReponse(LocalDate envoyeeLe, @Nullable LocalDate delai) {
    return new MiseEnDemeure(envoyeeLe, delai, null, null);
  }

  /**
   * {@return a notice and its answer}
   *
   * @param quoi the answer
   * @param le when, as a day in France
   */
  public MiseEnDemeure repondue(Reponse quoi, LocalDate le) {
    return new MiseEnDemeure(envoyeeLe, delai, quoi, le);
  }

  /** Whether the time to answer is over on that day; null when it is not known. */
  @Nullable
  Boolean estEchue(LocalDate au) {
    return delai == null ? null : au.isAfter(delai);
  }

  /** Whether the breach was remedied after the time to do so: the notice stayed without effect. */
  boolean remedieTropTard() {
    return reponse == Reponse.REMEDIE
        && delai != null
        && reponduLe != null
        && reponduLe.isAfter(delai);
  }
}
