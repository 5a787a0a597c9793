package fr.segur.rules.suivi;

import fr.segur.model.StatutDemande;
import fr.segur.model.StatutPaiement;
import fr.segur.model.Text;
import fr.segur.model.TypeDemande;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * The counters of the home page, each for the advances and for the balances (S004-15). They are
 * independent: a request that was paid is counted as paid whatever its status (C-53).
 */
public enum Compteur implements Vue {
  /** In progress. */
  EN_COURS("en cours", "in progress", statut(StatutDemande.EN_COURS)),
  /** Decided. */
  DECIDEES("décidées", "decided", statut(StatutDemande.DECIDEE)),
  /** Waiting for further documents. */
  EN_ATTENTE_DE_PIECES_JOINTES(
      "en attente de pièces jointes complémentaires",
      "waiting for further documents",
      statut(StatutDemande.EN_ATTENTE_DE_PIECE_JOINTE_COMPLEMENTAIRE)),
  /** Waiting for a modification. */
  EN_ATTENTE_DE_MODIFICATION(
      "en attente de modification", "waiting for a modification", statut(StatutDemande.A_MODIFIER)),
  /** Paid. */
  PAYEES("payées", "paid", demande -> demande.etatPaiement() == StatutPaiement.PAIEMENT_EFFECTUE);

  private final Text libelle;
  private final Predicate<DemandeSuivie> compte;

  Compteur(String fr, String en, Predicate<DemandeSuivie> compte) {
    this.libelle = new Text("Nombre de demandes " + fr, "Number of requests " + en);
    this.compte = compte;
  }

  private static Predicate<DemandeSuivie> statut(StatutDemande statut) {
    return demande -> demande.statut() == statut;
  }

  @Override
  public Text libelle() {
    return libelle;
  }

  @Override
  public List<String> statements() {
    return List.of("S004-15");
  }

  /**
   * {@return how many of the requests of that kind it counts}
   *
   * @param type the kind of request
   * @param demandes the requests to count
   */
  public int nombre(TypeDemande type, Collection<DemandeSuivie> demandes) {
    return (int) demandes.stream()
        .filter(demande -> demande.type() == type && compte.test(demande))
        .count();
  }
}
