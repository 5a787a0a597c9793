package fr.segur.model;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The four flags and the block by which a server certificate is ordered for a FINESS juridique
 * (S003-16 to S003-20).
 *
 * @param demandeCertificatServeur whether a certificate is ordered
 * @param contractualisationOg whether the organisme already contracted with the ANS
 * @param statutAdminTechnique whose technical administrator it is
 * @param contractualisationEditeur whether the editor already contracted with the ANS
 * @param certificatServeur the technical administrator
 */
@Value.Builder
@SegurStyle
public record CommandeCertificat(
    @Nullable Boolean demandeCertificatServeur,
    @Nullable Boolean contractualisationOg,
    @Nullable StatutAdminTechnique statutAdminTechnique,
    @Nullable Boolean contractualisationEditeur,
    @Valid @Nullable CertificatServeur certificatServeur) {

  /** {@return a builder; what is not set is absent} */
  public static CommandeCertificatBuilder builder() {
    return new CommandeCertificatBuilder();
  }
}
