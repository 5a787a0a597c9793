package fr.segur.rules;

import java.util.Collection;
import java.util.Set;

/**
 * ESMS funded by the programme ESMS numérique: complete when given. Immutable.
 *
 * @param generalisation FINESS géographiques funded in the généralisation phase for a
 *     Ségur-référencé DUI (S002-061)
 * @param autres FINESS géographiques funded for any other DUI acquisition or renewal (S002-131)
 */
public record EsmsNumerique(Set<String> generalisation, Set<String> autres) {

  /** No ESMS was funded by the programme. */
  public static final EsmsNumerique AUCUN = new EsmsNumerique(Set.of(), Set.of());

  /**
   * Keeps copies: what it was made from may change.
   *
   * @param generalisation FINESS géographiques funded in the généralisation phase for a
   *     Ségur-référencé DUI (S002-061)
   * @param autres FINESS géographiques funded for any other DUI acquisition or renewal (S002-131)
   */
  public EsmsNumerique {
    generalisation = Set.copyOf(generalisation);
    autres = Set.copyOf(autres);
  }

  /**
   * {@return ESMS of the généralisation phase only}
   *
   * @param generalisation FINESS of the ESMS it funds
   */
  public static EsmsNumerique of(Collection<String> generalisation) {
    return new EsmsNumerique(Set.copyOf(generalisation), Set.of());
  }
}
