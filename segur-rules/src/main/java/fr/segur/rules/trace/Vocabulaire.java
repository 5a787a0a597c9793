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
          "Couloir",
          "Les couloirs dont une fenêtre est connue ; le guide de fermeture n'est pas celui du"
              + " médico-social.",
          "The couloirs that a window is known for; the closing guide is not that of social care.",
          "S001-01"),
      word(
          "AppelAFinancement",
          "Une édition d'un appel à financement, avec les textes qui l'encadrent.",
          "One edition of a call for funding, with the texts that frame it.",
          "S002-001",
          "S002-003"),
      word(
          "Facts.Solution",
          "La solution de dossier usager informatisé que son éditeur fait référencer.",
          "The software for user records that its editor has référencé.",
          "S002-005",
          "S002-012"),
      word(
          "Structure",
          "L'organisme gestionnaire, client final de la Prestation Ségur.",
          "The organisme gestionnaire, final client of the Prestation Ségur.",
          "S002-006"),
      word(
          "Etablissement",
          "Un ESMS de la commande ; ESSMS et établissement en sont des synonymes (C-44).",
          "An ESMS of the order; ESSMS and établissement are synonyms of it (C-44).",
          "S002-007"),
      word(
          "Facts.Enrolement",
          "Le fournisseur, éditeur ou distributeur, qui facture la Prestation et que l'ASP paie.",
          "The supplier, editor or distributor, who invoices the Prestation and whom the ASP pays.",
          "S002-013",
          "S002-014",
          "S002-015"),
      word(
          "ScenarioInstallation",
          "L'installation commandée : rôle d'identité, messagerie sécurisée de santé (MSS) ; le DMP"
              + " est servi par les certificats.",
          "The installation ordered: identity role, secure messaging (MSS); the DMP is served by"
              + " certificates.",
          "S002-016"),
      word(
          "TypePiece.VA",
          "L'attestation de vérification d'aptitude que le client signe.",
          "The attestation of aptitude that the client signs.",
          "S002-017"),
      word(
          "RegistreFiness",
          "Les organismes et leurs ESMS dans une extraction, à défaut de l'outil de calcul.",
          "Organismes and their ESMS in an extraction, in place of the outil de calcul.",
          "S002-062"),
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
          "Un dossier de vague 2 que le fournisseur choisit, sur un bénéficiaire final.",
          "A dossier of wave 2 that the supplier chooses, on one final beneficiary.",
          "S004-01",
          "S004-03",
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
