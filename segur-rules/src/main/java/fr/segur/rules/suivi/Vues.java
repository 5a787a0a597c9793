package fr.segur.rules.suivi;

import java.util.List;
import java.util.stream.Stream;

/** Every view of the follow-up of requests, in the order in which a supplier meets them. */
public final class Vues {

  /** The counters of the home page, the list of requests, then the screen of one of them. */
  public static final List<Vue> ALL = Stream.of(
          List.<Vue>of(Compteur.values()),
          SuiviDesDemandes.TABLEAU.vues(),
          FicheDeDemande.RECAPITULATIF.vues(),
          FicheDeDemande.COMMENTAIRE.vues(),
          FicheDeDemande.BENEFICIAIRES.vues(),
          FicheDeDemande.PIECES.vues(),
          Historique.TABLEAU.vues(),
          SuiviDesCourriels.TABLEAU.vues())
      .flatMap(List::stream)
      .toList();

  private Vues() {}
}
