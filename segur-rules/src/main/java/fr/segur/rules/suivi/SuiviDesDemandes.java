package fr.segur.rules.suivi;

import static fr.segur.rules.suivi.Cellule.texte;

import fr.segur.model.StatutDemande;
import fr.segur.model.StatutPaiement;
import fr.segur.model.Text;
import fr.segur.model.TypeDemande;
import fr.segur.rules.demandes.EvenementDemande;
import fr.segur.rules.demandes.TableDesDemandes;
import fr.segur.rules.suivi.Cellule.Jour;
import fr.segur.rules.suivi.Cellule.Libelle;
import fr.segur.rules.suivi.Cellule.Somme;
import fr.segur.rules.suivi.Critere.Choix;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The screen "Gérer mes demandes de financement": a supplier sees all its requests (S001-11). */
public final class SuiviDesDemandes {

  /** Statuses in the order of the drop-down list, then those that it cuts off (C-52). */
  private static final List<StatutDemande> STATUTS = List.of(
      StatutDemande.EN_COURS,
      StatutDemande.DECIDEE,
      StatutDemande.EN_ATTENTE_DE_PIECE_JOINTE_COMPLEMENTAIRE,
      StatutDemande.A_MODIFIER,
      StatutDemande.REGULARISATION_EN_COURS,
      StatutDemande.REJETEE,
      StatutDemande.SUPPRIMEE);

  private static final List<Critere<DemandeSuivie>> CRITERES = List.of(
      Critere.present(
          "Numéro de demande",
          "Request number",
          Choix.tous("Choisissez une demande", "Choose a request"),
          DemandeSuivie::numeroDossier,
          "S000-26"),
      Critere.parmi(
          "Type",
          "Type",
          List.of(TypeDemande.values()),
          SuiviDesDemandes::majuscules,
          "S000-26",
          "S000-31"),
      Critere.parmi(
          "Statut de la demande",
          "Status of the request",
          STATUTS,
          StatutDemande::label,
          "S000-26",
          "S000-33",
          "S000-36",
          "S003-36"),
      Critere.parmi(
          "Statut du dernier paiement",
          "Status of the last payment",
          List.of(StatutPaiement.values()),
          StatutPaiement::label,
          "S000-26",
          "S000-32"),
      Critere.present("Logiciel", "Software", DemandeSuivie::logiciel, "S000-26"),
      Critere.jour("Déposée entre le", "Lodged from", "S000-26"),
      Critere.jour("Et le", "To", "S000-26"));

  private static final List<Colonne<DemandeSuivie>> COLONNES = List.of(
      Colonne.de("Numéro de dossier", "File number", d -> texte(d.numeroDossier()), "S000-30"),
      Colonne.de("Type", "Type", d -> new Libelle(majuscules(d.type())), "S000-30", "S000-31"),
      Colonne.de("Numéro Editeur", "Publisher number", d -> texte(d.numeroEditeur()), "S000-30"),
      Colonne.de("Logiciel", "Software", d -> texte(d.logiciel()), "S000-30"),
      Colonne.de("Date dépôt", "Date of deposit", d -> new Jour(d.dateDepot()), "S000-30"),
      Colonne.de(
          "Date de la commande", "Date of the order", d -> new Jour(d.dateCommande()), "S000-30"),
      Colonne.de("Statut", "Status", d -> new Libelle(d.statut().label()), "S000-30", "S000-33"),
      Colonne.de(
          "Etat de paiement",
          "Payment",
          d -> new Libelle(d.etatPaiement().label()),
          "S000-30",
          "S000-32"),
      Colonne.de(
          "Montant Ségur Déclaré",
          "Ségur amount declared",
          d -> new Somme(d.montantDeclare()),
          "S000-30"),
      Colonne.deBoutons(
          "Action", "Action", d -> menu(d.statut()), "S000-30", "S000-34", "S000-35"));

  /** The list of the requests; an export holds the same without the last column (S000-29). */
  public static final Tableau<DemandeSuivie> TABLEAU = new Tableau<>(
      new Text("Liste des demandes d'avance et de solde", "List of advance and balance requests"),
      COLONNES,
      CRITERES,
      List.of("S001-11", "S000-29", "S000-30"));

  private SuiviDesDemandes() {}

  /**
   * {@return what the menu of a row offers: to read it and, when the life of a request lets it, to
   * modify or to delete it} Until when is told by
   * {@link fr.segur.rules.demandes.VieDesDemandes#actions}.
   *
   * @param statut the status
   */
  public static List<Bouton> menu(StatutDemande statut) {
    var menu = new ArrayList<Bouton>();
    menu.add(Bouton.CONSULTER);
    if (peut(statut, EvenementDemande.MODIFICATION_CONFIRMEE)) {
      menu.add(Bouton.MODIFIER);
    }
    if (peut(statut, EvenementDemande.SUPPRESSION)) {
      menu.add(Bouton.SUPPRIMER);
    }
    return List.copyOf(menu);
  }

  private static boolean peut(StatutDemande statut, EvenementDemande event) {
    return !TableDesDemandes.TABLE.transitions(statut, event).isEmpty();
  }

  /** The list writes the kind in capitals. */
  private static Text majuscules(TypeDemande type) {
    Text label = type.label();
    return new Text(label.fr().toUpperCase(Locale.ROOT), label.en().toUpperCase(Locale.ROOT));
  }
}
