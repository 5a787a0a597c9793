package fr.segur.rules.trace;

import fr.segur.model.Place;
import fr.segur.model.Text;
import fr.segur.model.Treatment;
import java.util.List;

/** What the words of the texts mean, and the type of the library that bears the word. */
final class Vocabulaire {

  static final List<Place> ALL = List.of(
      word(
          "fr.segur.rules.edition",
          "La modification d'un solde ne concerne que les soldes du couloir MS2.",
          "Modifying a balance concerns balances of couloir MS2 only.",
          "S000-01"),
      word(
          "TypeDemande",
          "Une demande est une avance ou un solde.",
          "A request is an advance or a balance.",
          "S000-31"),
      word(
          "StatutPaiement",
          "L'état du dernier paiement d'une demande.",
          "The state of the last payment of a request.",
          "S000-32"),
      word(
          "StatutDemande",
          "Le statut d'une demande, tel que le portail l'imprime.",
          "The status of a request, as the portal prints it.",
          "S000-33",
          "S000-36"),
      word(
          "DemandeAvance, DemandeSolde",
          "Un dépôt est un fichier JSON au modèle imposé et ses pièces justificatives ; schémas et"
              + " exemples en sont fournis.",
          "A deposit is a JSON file of the imposed model and its documents; schemas and examples of"
              + " it are supplied.",
          "S000-28",
          "S001-05",
          "S002-106",
          "S002-120"),
      word(
          "TypePiece",
          "Les types de pièces que les textes impriment : bon de commande, facture, VA, autre pièce,"
              + " décision d'attribution, procès-verbal de pilote.",
          "The types of document that the texts print: order form, invoice, VA, other document,"
              + " decision of attribution, record of a pilot.",
          "S000-59",
          "S004-63"),
      word(
          "Couloir",
          "Les couloirs dont une fenêtre est connue ; le guide de fermeture n'est pas celui du"
              + " médico-social.",
          "The couloirs that a window is known for; the closing guide is not that of social care.",
          "S001-01"),
      word(
          "CommandeCertificat",
          "La commande d'un certificat serveur avec l'avance, pour MS1 et MS2 ; non commandé quand la"
              + " demande vaut false.",
          "The order of a server certificate with the advance, for MS1 and MS2; not ordered when the"
              + " flag is false.",
          "S003-01",
          "S003-02",
          "S003-26"),
      word(
          "Pilote",
          "Un dossier de vague 2 que le fournisseur choisit, sur un bénéficiaire final, et déclare"
              + " avant d'en demander le solde.",
          "A dossier of wave 2 that the supplier chooses, on one final beneficiary, and declares"
              + " before it asks for its balance.",
          "S004-01",
          "S004-03",
          "S004-04",
          "S004-08",
          "S004-24",
          "S004-25",
          "S004-27",
          "S004-64"));

  private Vocabulaire() {}

  private static Place word(String type, String fr, String en, String... statements) {
    return Place.of(Treatment.VOCABULARY, type, new Text(fr, en), List.of(statements));
  }
}
