package fr.segur.rules;

import fr.segur.model.Text;
import java.util.Optional;

/**
 * Everything a rule may need to be told, the extractions aside; a missing one is named with the way
 * to supply it.
 */
public enum Fait implements Manque {
  /** Instant of reception by the agency: key "recuLe" of the facts, or option --at. */
  RECU_LE(
      "recuLe",
      "instant de réception par l'agence : clé « recuLe » des faits, ou option --at",
      "instant of reception by the agency: key \"recuLe\" of the facts, or option --at"),
  /** Date on which the order was published in the Journal officiel: key "dateOuverture". */
  DATE_OUVERTURE(
      "dateOuverture",
      "date de publication de l'arrêté au Journal officiel : clé « dateOuverture »",
      "date on which the order was published in the Journal officiel: key \"dateOuverture\""),
  /** The solution and its référencement: key "solution". */
  SOLUTION(
      "solution",
      "la solution et son référencement : clé « solution »",
      "the solution and its référencement: key \"solution\""),
  /** ANS number of the solution: key "solution.numeroAns". */
  SOLUTION_NUMERO_ANS(
      "solution.numeroAns",
      "numéro ANS de la solution : clé « solution.numeroAns »",
      "ANS number of the solution: key \"solution.numeroAns\""),
  /** Date of the référencement: key "solution.referenceeLe". */
  SOLUTION_REFERENCEE_LE(
      "solution.referenceeLe",
      "date du référencement : clé « solution.referenceeLe »",
      "date of the référencement: key \"solution.referenceeLe\""),
  /**
   * Date on which the complete evidence file is deemed submitted: key "solution.depotPreuvesLe".
   */
  SOLUTION_DEPOT_PREUVES_LE(
      "solution.depotPreuvesLe",
      "date à laquelle le dossier complet de preuves est réputé soumis : clé « solution.depotPreuvesLe »",
      "date on which the complete evidence file is deemed submitted: key \"solution.depotPreuvesLe\""),
  /** Date on which the référencement was withdrawn, null for never: key "solution.retireeLe". */
  SOLUTION_RETIREE_LE(
      "solution.retireeLe",
      "date de retrait du référencement, null si jamais retiré : clé « solution.retireeLe »",
      "date on which the référencement was withdrawn, null for never: key \"solution.retireeLe\""),
  /** Référencés profiles of the solution: key "solution.profils". */
  SOLUTION_PROFILS(
      "solution.profils",
      "profils référencés de la solution : clé « solution.profils »",
      "référencés profiles of the solution: key \"solution.profils\""),
  /** The supplier's enrolment: key "enrolement". */
  ENROLEMENT(
      "enrolement",
      "l'enrôlement du fournisseur : clé « enrolement »",
      "the supplier's enrolment: key \"enrolement\""),
  /** SIRET of the enrolled supplier: key "enrolement.siret". */
  ENROLEMENT_SIRET(
      "enrolement.siret",
      "SIRET du fournisseur enrôlé : clé « enrolement.siret »",
      "SIRET of the enrolled supplier: key \"enrolement.siret\""),
  /** DSR the supplier is enrolled for: key "enrolement.dsr". */
  ENROLEMENT_DSR(
      "enrolement.dsr",
      "DSR pour lequel le fournisseur est enrôlé : clé « enrolement.dsr »",
      "DSR the supplier is enrolled for: key \"enrolement.dsr\""),
  /** Date on which the enrolment was validated: key "enrolement.valideLe". */
  ENROLEMENT_VALIDE_LE(
      "enrolement.valideLe",
      "date de validation de l'enrôlement : clé « enrolement.valideLe »",
      "date on which the enrolment was validated: key \"enrolement.valideLe\""),
  /**
   * Number of ESMS of the organisme: it is absent from the FINESS extraction that gives its
   * tranche, or has no ESMS there, and the text is silent on that case (C-13).
   */
  TRANCHE(
      "tranche",
      "nombre d'ESMS de l'organisme : il est absent de l'extraction FINESS qui donne sa tranche, "
          + "ou n'y a aucun ESMS, et le texte ne dit rien de ce cas (C-13)",
      "number of ESMS of the organisme: it is absent from the FINESS extraction that gives its "
          + "tranche, or has no ESMS there, and the text is silent on that case (C-13)"),
  /** Requests already lodged, any supplier: key "financements". */
  FINANCEMENTS(
      "financements",
      "demandes déjà déposées, tous fournisseurs : clé « financements »",
      "requests already lodged, any supplier: key \"financements\""),
  /** Status of a request already lodged: key "statut" of "financements". */
  FINANCEMENT_STATUT(
      "financements.statut",
      "statut d'une demande déjà déposée : clé « statut » de « financements »",
      "status of a request already lodged: key \"statut\" of \"financements\""),
  /** Wave of a request already lodged: key "vague" of "financements". */
  FINANCEMENT_VAGUE(
      "financements.vague",
      "vague d'une demande déjà déposée : clé « vague » de « financements »",
      "wave of a request already lodged: key \"vague\" of \"financements\""),
  /** Call for funding of a request already lodged: key "appel" of "financements". */
  FINANCEMENT_APPEL(
      "financements.appel",
      "appel à financement d'une demande déjà déposée : clé « appel » de « financements »",
      "call for funding of a request already lodged: key \"appel\" of \"financements\""),
  /** FINESS géographiques funded by ESMS numérique: key "esmsNumerique". */
  ESMS_NUMERIQUE(
      "esmsNumerique",
      "FINESS géographiques financés par ESMS numérique : clé « esmsNumerique »",
      "FINESS géographiques funded by ESMS numérique: key \"esmsNumerique\""),
  /** Advance requests decided, for a balance: key "avances". */
  AVANCES(
      "avances",
      "demandes d'avance décidées, pour un solde : clé « avances »",
      "advance requests decided, for a balance: key \"avances\""),
  /**
   * A datum of the advance this balance follows (status, date, regime, rate, amount, mandataire or
   * establishments): keys of "avances".
   */
  AVANCE_DETAIL(
      "avances.*",
      "une donnée de l'avance suivie par ce solde (statut, date, régime, taux, montant, mandataire ou "
          + "établissements) : clés de « avances »",
      "a datum of the advance this balance follows (status, date, regime, rate, amount, mandataire or "
          + "establishments): keys of \"avances\""),
  /**
   * Whether the solution is for sale on a competitive market: key "situation.proposeeALaVente" of
   * the file.
   */
  SITUATION_MARCHE(
      "situation.proposeeALaVente",
      "si la solution est en vente sur un marché concurrentiel : clé « situation.proposeeALaVente » du dossier",
      "whether the solution is for sale on a competitive market: key \"situation.proposeeALaVente\" of the file"),
  /** Whether only its publisher uses the solution: key "situation.usageExclusif" of the file. */
  SITUATION_USAGE_EXCLUSIF(
      "situation.usageExclusif",
      "si seul son éditeur use de la solution : clé « situation.usageExclusif » du dossier",
      "whether only its publisher uses the solution: key \"situation.usageExclusif\" of the file"),
  /**
   * Whether the solution is for members of its publisher only: key "situation.reserveeAuxMembres"
   * of the file.
   */
  SITUATION_MEMBRES(
      "situation.reserveeAuxMembres",
      "si la solution est réservée aux membres de son éditeur : clé « situation.reserveeAuxMembres » du dossier",
      "whether the solution is for members of its publisher only: key \"situation.reserveeAuxMembres\" of the file"),
  /** Whether the publisher is a groupement: key "situation.editeurGroupement" of the file. */
  SITUATION_GROUPEMENT(
      "situation.editeurGroupement",
      "si l'éditeur est un groupement : clé « situation.editeurGroupement » du dossier",
      "whether the publisher is a groupement: key \"situation.editeurGroupement\" of the file"),
  /**
   * Whether members may get an equivalent elsewhere: key "situation.equivalentAutorise" of the
   * file.
   */
  SITUATION_EQUIVALENT(
      "situation.equivalentAutorise",
      "si les membres peuvent se procurer un équivalent : clé « situation.equivalentAutorise » du dossier",
      "whether members may get an equivalent elsewhere: key \"situation.equivalentAutorise\" of the file"),
  /**
   * Whether the publisher declared the distributor to the ANS: key "situation.distributeurDeclare"
   * of the file.
   */
  SITUATION_DISTRIBUTEUR(
      "situation.distributeurDeclare",
      "si l'éditeur a déclaré le distributeur à l'ANS : clé « situation.distributeurDeclare » du dossier",
      "whether the publisher declared the distributor to the ANS: key \"situation.distributeurDeclare\" of the file"),
  /** Whether the ANS lists the operator: key "situation.surLaListe" of the file. */
  SITUATION_LISTE(
      "situation.surLaListe",
      "si l'ANS a l'opérateur sur sa liste : clé « situation.surLaListe » du dossier",
      "whether the ANS lists the operator: key \"situation.surLaListe\" of the file"),
  /**
   * Date of the référencement convention with the ANS: key "situation.conventionLe" of the file.
   */
  SITUATION_CONVENTION(
      "situation.conventionLe",
      "date de la convention de référencement avec l'ANS : clé « situation.conventionLe » du dossier",
      "date of the référencement convention with the ANS: key \"situation.conventionLe\" of the file"),
  /** The rest of the file: the check was stopped before its end. */
  LECTURE(
      "lecture",
      "la vérification a été arrêtée avant la fin du fichier : la reprendre",
      "the check was stopped before the end of the file: make it again"),
  /** Never expected: a rule failed to run. */
  ERREUR_INTERNE(
      "erreurInterne",
      "une règle a échoué : c'est un défaut de segur, à signaler avec le fichier",
      "a rule failed to run: a defect of segur, please report it with the file");

  private final String cle;
  private final Text aide;

  Fait(String cle, String fr, String en) {
    this.cle = cle;
    this.aide = new Text(fr, en);
  }

  @Override
  public String cle() {
    return cle;
  }

  @Override
  public Text aide() {
    return aide;
  }

  /**
   * {@return the fact of that key}
   *
   * @param cle its name in the JSON form of facts
   */
  public static Optional<Fait> find(String cle) {
    for (Fait fait : values()) {
      if (fait.cle.equals(cle)) {
        return Optional.of(fait);
      }
    }
    return Optional.empty();
  }
}
