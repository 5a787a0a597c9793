package fr.segur.rules.portefeuille;

import fr.segur.model.Beneficiaires;
import fr.segur.model.CommandeCertificat;
import fr.segur.model.Etablissement;
import fr.segur.model.LigneDemande;
import fr.segur.model.StatutDemande;
import fr.segur.model.Structure;
import fr.segur.rules.AppelAFinancement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request as a portfolio sees it: whom it is for, and whether it counts.
 *
 * @param dossier number of the request; of a balance, the number of the advance it follows, since
 *     both are one funding
 * @param statut its status; null when unknown
 * @param appel reference of its call; null when unknown
 * @param vague wave of its call; null when unknown
 * @param esms FINESS géographiques of its ESMS
 * @param certificats FINESS juridiques of the organismes it orders a certificate for
 */
public record Demande(
    String dossier,
    @Nullable StatutDemande statut,
    @Nullable String appel,
    @Nullable Integer vague,
    List<String> esms,
    List<String> certificats) {

  /**
   * Keeps copies: what it was made from may change.
   *
   * @param dossier number of the request; of a balance, the number of the advance it follows, since
   *     both are one funding
   * @param statut its status; null when unknown
   * @param appel reference of its call; null when unknown
   * @param vague wave of its call; null when unknown
   * @param esms FINESS géographiques of its ESMS
   * @param certificats FINESS juridiques of the organismes it orders a certificate for
   */
  public Demande {
    esms = List.copyOf(esms);
    certificats = List.copyOf(certificats);
  }

  /**
   * A request that orders no certificate.
   *
   * @param dossier number of the request; of a balance, the number of the advance it follows, since
   *     both are one funding
   * @param statut its status; null when unknown
   * @param appel reference of its call; null when unknown
   * @param vague wave of its call; null when unknown
   * @param esms FINESS géographiques of its ESMS
   */
  public Demande(
      String dossier,
      @Nullable StatutDemande statut,
      @Nullable String appel,
      @Nullable Integer vague,
      List<String> esms) {
    this(dossier, statut, appel, vague, esms, List.of());
  }

  /**
   * {@return a request of a file for {@code appel}: its ESMS, at a balance those that are present,
   * and the certificates it orders}
   *
   * @param appel the edition whose rules apply
   * @param dossier its number, or that of its advance
   * @param statut the status
   * @param ligne the request
   */
  public static Demande of(
      AppelAFinancement appel, String dossier, @Nullable StatutDemande statut, LigneDemande ligne) {
    var esms = new ArrayList<String>();
    var certificats = new ArrayList<String>();
    Beneficiaires beneficiaires = ligne.beneficiaires();
    if (beneficiaires != null) {
      for (Structure structure : beneficiaires.structures()) {
        CommandeCertificat commande = structure.certificat();
        String organisme = structure.finessJuridique();
        boolean ordered =
            commande != null && Boolean.TRUE.equals(commande.demandeCertificatServeur());
        if (ordered && organisme != null && !organisme.isBlank()) {
          certificats.add(organisme);
        }
        for (Etablissement etablissement : structure.etablissements()) {
          String finess = etablissement.finessGeo();
          boolean absent = Boolean.FALSE.equals(etablissement.presentSolde());
          if (finess != null && !finess.isBlank() && !absent) {
            esms.add(finess);
          }
        }
      }
    }
    return new Demande(dossier, statut, appel.reference(), appel.vague(), esms, certificats);
  }
}
