package fr.segur.rules.portefeuille;

import fr.segur.model.Beneficiaires;
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
 */
public record Demande(
    String dossier,
    @Nullable StatutDemande statut,
    @Nullable String appel,
    @Nullable Integer vague,
    List<String> esms) {

  /**
   * Keeps copies: what it was made from may change.
   *
   * @param dossier number of the request; of a balance, the number of the advance it follows, since
   *     both are one funding
   * @param statut its status; null when unknown
   * @param appel reference of its call; null when unknown
   * @param vague wave of its call; null when unknown
   * @param esms FINESS géographiques of its ESMS
   */
  public Demande {
    esms = List.copyOf(esms);
  }

  /**
   * {@return a request of a file for {@code appel}: its ESMS, at a balance those that are present}
   *
   * @param appel the edition whose rules apply
   * @param dossier its number, or that of its advance
   * @param statut the status
   * @param ligne the request
   */
  public static Demande of(
      AppelAFinancement appel, String dossier, @Nullable StatutDemande statut, LigneDemande ligne) {
    var esms = new ArrayList<String>();
    Beneficiaires beneficiaires = ligne.beneficiaires();
    if (beneficiaires != null) {
      for (Structure structure : beneficiaires.structures()) {
        for (Etablissement etablissement : structure.etablissements()) {
          String finess = etablissement.finessGeo();
          boolean absent = Boolean.FALSE.equals(etablissement.presentSolde());
          if (finess != null && !finess.isBlank() && !absent) {
            esms.add(finess);
          }
        }
      }
    }
    return new Demande(dossier, statut, appel.reference(), appel.vague(), esms);
  }
}
