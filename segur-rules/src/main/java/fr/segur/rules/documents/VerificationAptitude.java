package fr.segur.rules.documents;

import fr.segur.rules.RulesStyle;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The attestation de vérification d'aptitude (VA): what the client attests of each ESMS (S002-017,
 * S002-125 to S002-129). What it is silent on is null.
 *
 * @param numeroDossier number that the agency gave the request; null when it is not on it
 * @param etablissements what is attested, ESMS by ESMS
 * @param signature how the client agreed
 */
@Value.Builder
@RulesStyle
public record VerificationAptitude(
    @Nullable String numeroDossier,
    List<Attestation> etablissements,
    @Nullable Signature signature) {

  /**
   * Keeps copies: what it was made from may change.
   *
   * @param numeroDossier number that the agency gave the request; null when it is not on it
   * @param etablissements what is attested, ESMS by ESMS
   * @param signature how the client agreed
   */
  public VerificationAptitude {
    etablissements = List.copyOf(etablissements);
  }

  /**
   * The three thresholds at one ESMS.
   *
   * @param finessGeo its FINESS géographique
   * @param deploiement the solution is deployed there
   * @param tableauDeBord the dashboard of requirement TBB.1 was supplied, its indicators not zero
   * @param indicateurs the three ESMS numérique indicators were supplied: dossiers actifs, of which
   *     with a projet personnalisé, of which with an event at least
   */
  public record Attestation(
      @Nullable String finessGeo,
      @Nullable Boolean deploiement,
      @Nullable Boolean tableauDeBord,
      @Nullable Boolean indicateurs) {}

  /** {@return a builder; what is not set is absent} */
  public static VerificationAptitudeBuilder builder() {
    return new VerificationAptitudeBuilder();
  }
}
