package fr.segur.model;

import jakarta.validation.constraints.Pattern;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The technical administrator of a server certificate (S003-20 to S003-25, S003-58 to S003-62).
 * Lengths count characters, an astral one once.
 *
 * @param numeroCarteCPX CPx card number, 10 characters at most
 * @param nomAdminTechnique name, 25 letters at most
 * @param telAdminTechnique phone, 50 characters at most
 * @param emailAdminTechnique e-mail, 150 characters at most
 * @param utiliteCertificat {@code DMP}, {@code INS} or {@code DMP,INS}
 */
@Value.Builder
@SegurStyle
public record CertificatServeur(
    @Pattern(regexp = "(?s).{0," + Bornes.NUMERO_CARTE_CPX + "}", message = "CERT-4-CARTE")
    @Nullable
    String numeroCarteCPX,

    @Pattern(regexp = "(?s).{0," + Bornes.NOM_ADMIN_TECHNIQUE + "}", message = "CERT-4-NOM")
    @Nullable
    String nomAdminTechnique,

    @Pattern(regexp = "(?s).{0," + Bornes.TEL_ADMIN_TECHNIQUE + "}", message = "CERT-4-TEL")
    @Nullable
    String telAdminTechnique,

    @Pattern(regexp = "(?s).{0," + Bornes.EMAIL_ADMIN_TECHNIQUE + "}", message = "CERT-4-EMAIL")
    @Nullable
    String emailAdminTechnique,

    @Nullable String utiliteCertificat) {

  /** {@return a builder; what is not set is absent} */
  public static CertificatServeurBuilder builder() {
    return new CertificatServeurBuilder();
  }
}
