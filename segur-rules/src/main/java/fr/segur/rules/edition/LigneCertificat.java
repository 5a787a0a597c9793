package fr.segur.rules.edition;

import fr.segur.model.CertificatServeur;
import fr.segur.model.CommandeCertificat;
import fr.segur.model.LigneAvance;
import fr.segur.model.UtiliteCertificat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of technical administrators, or what a person filled in of one so far.
 *
 * @param finessJuridique the organisme the certificate is for, as typed (S003-07)
 * @param commande the order
 */
public record LigneCertificat(@Nullable String finessJuridique, CommandeCertificat commande) {

  /**
   * The pop-in of a new row when it opens: a certificate is wanted, all else is empty (S003-53).
   */
  public static final LigneCertificat VIDE = new LigneCertificat(
      null, CommandeCertificat.builder().demandeCertificatServeur(true).build());

  /**
   * {@return the rows of a request: one for each certificate that is ordered, no other (S003-39)}
   *
   * @param ligne the request
   */
  public static List<LigneCertificat> de(LigneAvance ligne) {
    var beneficiaires = ligne.beneficiaires();
    return beneficiaires == null
        ? List.of()
        : beneficiaires.structures().stream()
            .flatMap(structure -> {
              CommandeCertificat commande = structure.certificat();
              return commande != null && Boolean.TRUE.equals(commande.demandeCertificatServeur())
                  ? Stream.of(new LigneCertificat(structure.finessJuridique(), commande))
                  : Stream.empty();
            })
            .toList();
  }

  /**
   * A row exists only for a certificate that is ordered; its use is written as in a file (C-69).
   */
  LigneCertificat commandee() {
    CertificatServeur block = commande.certificatServeur();
    return new LigneCertificat(
        finessJuridique,
        CommandeCertificat.builder()
            .from(commande)
            .demandeCertificatServeur(true)
            .certificatServeur(block == null ? null : ecrit(block))
            .build());
  }

  private static CertificatServeur ecrit(CertificatServeur block) {
    String use = block.utiliteCertificat();
    return use == null
        ? block
        : CertificatServeur.builder()
            .from(block)
            .utiliteCertificat(
                UtiliteCertificat.find(use).map(UtiliteCertificat::code).orElse(use))
            .build();
  }
}
