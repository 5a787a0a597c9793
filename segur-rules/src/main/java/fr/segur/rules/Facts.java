package fr.segur.rules;

import fr.segur.model.ProfilReferencement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What the world is, as far as it is known: the only input of a check beside the request. A null
 * part is unknown, and the rules that need it are undetermined; a list that is there is complete,
 * so that an empty one says that there is none. Only balances look at {@code avances}. Immutable
 * and thread-safe; {@code FactsFile} of {@code segur-schemas} reads the same from JSON.
 *
 * @param recuLe instant of reception by the agency; days are read in Europe/Paris
 * @param dateOuverture day on which the arrêté was published in the Journal officiel (C-08)
 * @param solution the solution and its référencement
 * @param enrolement the supplier's enrolment
 * @param finess registers by extraction; an extraction that is not a key is unknown
 * @param financements requests already lodged by any supplier
 * @param esmsNumerique ESMS funded by the programme ESMS numérique
 * @param avances the advances that balances follow
 */
@Value.Builder
@RulesStyle
public record Facts(
    @Nullable Instant recuLe,
    @Nullable LocalDate dateOuverture,
    @Nullable Solution solution,
    @Nullable Enrolement enrolement,
    Map<ExtractionFiness, RegistreFiness> finess,
    @Nullable Financements financements,
    @Nullable EsmsNumerique esmsNumerique,
    @Nullable Avances avances) {

  /** Nothing is known. */
  public static final Facts INCONNUS = builder().build();

  /**
   * Keeps copies: what it was made from may change.
   *
   * @param recuLe instant of reception by the agency; days are read in Europe/Paris
   * @param dateOuverture day on which the arrêté was published in the Journal officiel (C-08)
   * @param solution the solution and its référencement
   * @param enrolement the supplier's enrolment
   * @param finess registers by extraction; an extraction that is not a key is unknown
   * @param financements requests already lodged by any supplier
   * @param esmsNumerique ESMS funded by the programme ESMS numérique
   * @param avances the advances that balances follow
   */
  public Facts {
    finess = Map.copyOf(finess);
  }

  /**
   * The solution and its référencement by the ANS.
   *
   * @param numeroAns référencement number
   * @param referenceeLe day of the référencement
   * @param depotPreuvesLe day on which the complete evidence file is deemed submitted
   * @param retrait whether and when the référencement was withdrawn
   * @param profils référencés profiles
   */
  @Value.Builder
  @RulesStyle
  public record Solution(
      @Nullable String numeroAns,
      @Nullable LocalDate referenceeLe,
      @Nullable LocalDate depotPreuvesLe,
      @Nullable Retrait retrait,
      @Nullable Set<ProfilReferencement> profils) {

    /**
     * Keeps copies: what it was made from may change.
     *
     * @param numeroAns référencement number
     * @param referenceeLe day of the référencement
     * @param depotPreuvesLe day on which the complete evidence file is deemed submitted
     * @param retrait whether and when the référencement was withdrawn
     * @param profils référencés profiles
     */
    public Solution {
      profils = profils == null ? null : Set.copyOf(profils);
    }

    /** {@return a builder; what is not set is unknown} */
    public static SolutionBuilder builder() {
      return new SolutionBuilder();
    }
  }

  /**
   * The withdrawal of a référencement.
   *
   * @param le day of the withdrawal, from which the solution is no longer référencée; null for
   *     never
   */
  public record Retrait(@Nullable LocalDate le) {
    /** The référencement was never withdrawn. */
    public static final Retrait JAMAIS = new Retrait(null);
  }

  /**
   * The enrolment of a supplier with the agency.
   *
   * @param siret SIRET of the supplier
   * @param dsr the DSR it is enrolled for
   * @param valideLe day on which the enrolment was validated
   */
  @Value.Builder
  @RulesStyle
  public record Enrolement(
      @Nullable String siret,
      @Nullable String dsr,
      @Nullable LocalDate valideLe) {

    /** {@return a builder; what is not set is unknown} */
    public static EnrolementBuilder builder() {
      return new EnrolementBuilder();
    }
  }

  /** {@return a builder; what is not set is unknown} */
  public static FactsBuilder builder() {
    return new FactsBuilder();
  }

  /**
   * {@return the register of that extraction, or null when unknown}
   *
   * @param extraction which extraction
   */
  public @Nullable RegistreFiness registre(ExtractionFiness extraction) {
    return finess.get(extraction);
  }
}
