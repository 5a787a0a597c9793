package fr.segur.rules.documents;

import fr.segur.model.Text;
import java.util.List;

/** AF, foreword, § 1.1 and § 4.2: the words of the call, in the order of the text. */
public final class Vocabulaire {

  /**
   * A word of the call.
   *
   * @param mot the word, as the text writes it
   * @param sens what it means, in our own words
   * @param statements ids of the sentences that define it
   */
  public record Terme(String mot, Text sens, List<String> statements) {

    /**
     * Keeps copies: what it was made from may change.
     *
     * @param mot the word, as the text writes it
     * @param sens what it means, in our own words
     * @param statements ids of the sentences that define it
     */
    public Terme {
      statements = List.copyOf(statements);
    }
  }

  /** Every word. */
  public static final List<Terme> ALL = List.of(
      terme(
          "AF-MS2 DUI PDE-Va1",
          "le présent appel à financement ; V1 du 07/09/2022, V2 du 28/03/2023",
          "this call for funding; V1 of 2022-09-07, V2 of 2023-03-28",
          "S002-001"),
      terme(
          "Couloir MS2 DUI PDE, vague 1",
          "les logiciels de DUI du couloir médico-social, domaine de la protection de l'enfance,"
              + " vague 1 ; arrêté, REM, DSR et AF en forment le cadre",
          "DUI software of couloir médico-social, domain protection de l'enfance, wave 1; arrêté,"
              + " REM, DSR and AF are its frame",
          "S002-003"),
      terme(
          "Outil de calcul",
          "liste les organismes éligibles, leurs ESMS et la tranche de chacun",
          "lists the eligible organismes, their ESMS and the tranche of each",
          "S002-004",
          "S002-062"),
      terme(
          "DUI",
          "dossier usager informatisé : outil pour définir, réaliser et évaluer"
              + " l'accompagnement, autour du projet personnalisé",
          "dossier usager informatisé: tool to define, run and evaluate services, around the"
              + " personalised plan",
          "S002-005"),
      terme(
          "Organisme gestionnaire (OG)",
          "personne morale qui gère durablement des ESSMS de l'article L. 312-1 du CASF",
          "legal person that permanently manages ESSMS of article L. 312-1 CASF",
          "S002-006"),
      terme(
          "Client final",
          "l'organisme gestionnaire qui bénéficie de la Prestation",
          "the organisme gestionnaire that benefits from the Prestation",
          "S002-006",
          "S002-049"),
      terme(
          "ESMS",
          "structure de l'article L. 312-1 du CASF ; le texte écrit aussi ESSMS",
          "structure of article L. 312-1 CASF; the text also writes ESSMS",
          "S002-007"),
      terme(
          "Editeur",
          "opérateur qui édite la solution, candidat au référencement",
          "operator that publishes the solution, candidate to référencement",
          "S002-012"),
      terme(
          "Fournisseur",
          "opérateur qui réalise la Prestation pour le client : l'éditeur ou un distributeur"
              + " autorisé",
          "operator that performs the Prestation for the client: the publisher or an authorised"
              + " distributor",
          "S002-013"),
      terme(
          "Distributeur",
          "opérateur autre que l'éditeur qui facture la Prestation au client",
          "operator other than the publisher that invoices the Prestation to the client",
          "S002-014"),
      terme("Prestation Ségur", "ce que couvre le § 4.3", "what § 4.3 covers", "S002-015"),
      terme(
          "Page web",
          "la page de l'ASP sur ce dispositif",
          "the ASP's page about this scheme",
          "S002-015"),
      terme(
          "ASP",
          "Agence de services et de paiement : traite les demandes de financement et de paiement"
              + " des fournisseurs",
          "Agence de services et de paiement: handles the funding and payment requests of suppliers",
          "S002-015"),
      terme(
          "DMP, MSS",
          "dossier médical partagé ; messagerie sécurisée de santé",
          "shared medical record; secure health messaging",
          "S002-016"),
      terme(
          "VA",
          "attestation de vérification d'aptitude, par laquelle le client atteste que les conditions"
              + " du solde (§ 6.2) sont réunies",
          "attestation de vérification d'aptitude, by which the client attests that the conditions of"
              + " the balance (§ 6.2) are met",
          "S002-017"));

  private Vocabulaire() {}

  private static Terme terme(String mot, String fr, String en, String... statements) {
    return new Terme(mot, new Text(fr, en), List.of(statements));
  }
}
