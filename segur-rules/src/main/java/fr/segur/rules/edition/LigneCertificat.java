package fr.segur.rules.edition;

import fr.segur.model.CommandeCertificat;
import fr.segur.model.LigneAvance;
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

  /** The rows of a request: one for each certificate that is ordered, no other (S003-39). */
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
}
