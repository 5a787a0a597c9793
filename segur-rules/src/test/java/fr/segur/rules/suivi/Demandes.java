package fr.segur.rules.suivi;

import fr.segur.model.Montant;
import fr.segur.model.StatutDemande;
import fr.segur.model.StatutPaiement;
import fr.segur.model.TypeDemande;
import java.time.LocalDate;
import java.util.List;

/** Rows of the list as the guide on balances prints it. */
final class Demandes {

  static final DemandeSuivie AVANCE = demande(
      "FINMS2007720M0",
      TypeDemande.AVANCE,
      "00001",
      "2022-12-08",
      "2022-09-20",
      StatutDemande.EN_COURS,
      StatutPaiement.AUCUN_PAIEMENT_EN_COURS,
      292000);

  static final DemandeSuivie REGULARISEE = demande(
      "FINMS2007947M2",
      TypeDemande.SOLDE,
      "00040",
      "2023-04-07",
      "2022-12-10",
      StatutDemande.REGULARISATION_EN_COURS,
      StatutPaiement.PAIEMENT_EN_COURS,
      120000);

  static final DemandeSuivie A_MODIFIER = demande(
      "FINMS2009167M1",
      TypeDemande.SOLDE,
      "00033",
      "2023-05-02",
      "2022-12-28",
      StatutDemande.A_MODIFIER,
      StatutPaiement.AUCUN_PAIEMENT_EN_COURS,
      150000);

  static final List<DemandeSuivie> TOUTES = List.of(AVANCE, REGULARISEE, A_MODIFIER);

  private Demandes() {}

  static DemandeSuivie avec(StatutDemande statut, StatutPaiement paiement, TypeDemande type) {
    return demande(
        "FINMS2000001M0", type, "00001", "2023-01-01", "2023-01-01", statut, paiement, 100);
  }

  private static DemandeSuivie demande(
      String numero,
      TypeDemande type,
      String editeur,
      String depot,
      String commande,
      StatutDemande statut,
      StatutPaiement paiement,
      long cents) {
    return DemandeSuivie.builder()
        .numeroDossier(numero)
        .type(type)
        .numeroEditeur(editeur)
        .logiciel("DUI-PDS")
        .dateDepot(LocalDate.parse(depot))
        .dateCommande(LocalDate.parse(commande))
        .statut(statut)
        .etatPaiement(paiement)
        .montantDeclare(Montant.ofCents(cents))
        .build();
  }
}
