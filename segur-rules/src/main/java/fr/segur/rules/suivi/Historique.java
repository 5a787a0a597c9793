package fr.segur.rules.suivi;

import static fr.segur.rules.suivi.Cellule.texte;

import fr.segur.model.StatutDemande;
import fr.segur.model.Text;
import fr.segur.rules.demandes.EffetDemande;
import fr.segur.rules.demandes.EvenementDemande;
import fr.segur.rules.demandes.Situation;
import fr.segur.rules.lifecycle.Passage;
import fr.segur.rules.suivi.Cellule.Libelle;
import fr.segur.rules.suivi.Cellule.Moment;
import java.util.List;

/**
 * The tab "Historique" of a request: everything that happened to it, the oldest first. The guide
 * prints the name of the tab and not its columns: these are the library's.
 */
public final class Historique {

  /** One row for each {@link fr.segur.rules.demandes.Dossier#passages passage} of a request. */
  public static final Tableau<Passage<StatutDemande, EvenementDemande, Situation, EffetDemande>>
      TABLEAU = new Tableau<>(
          new Text("Historique", "History"),
          List.of(
              Colonne.de("Date", "Date", p -> new Moment(p.le()), "S000-38"),
              Colonne.de(
                  "Evénement",
                  "Event",
                  p -> new Libelle(p.transition().event().label()),
                  "S000-38"),
              Colonne.de(
                  "Auteur",
                  "By",
                  p -> new Libelle(p.transition().event().acteur().label()),
                  "S000-38"),
              Colonne.de(
                  "Statut", "Status", p -> new Libelle(p.transition().to().label()), "S000-38"),
              Colonne.de(
                  "Commentaire", "Comment", p -> texte(p.commentaire()), "S000-38", "S000-40")),
          List.of(),
          List.of("S000-38"));

  private Historique() {}
}
