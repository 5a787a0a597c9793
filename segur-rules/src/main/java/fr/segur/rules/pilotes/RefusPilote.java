package fr.segur.rules.pilotes;

import fr.segur.model.Reading;
import fr.segur.rules.lifecycle.Refusal;
import java.util.List;

/** Why something cannot happen to a pilot. */
public final class RefusPilote {

  /** The event is earlier than what was already done. */
  public static final Refusal ANTERIEUR = Refusal.of(
      "ANTERIEUR",
      "L'événement est antérieur à ce qui a déjà été fait.",
      "The event is earlier than what was already done.");
  /** Only a Fournisseur Administrateur declares, cancels or regularises a pilot. */
  public static final Refusal ROLE = Refusal.of(
      "ROLE",
      "Seul un Fournisseur Administrateur déclare, annule ou régularise un pilote.",
      "Only a Fournisseur Administrateur declares, cancels or regularises a pilot.",
      "S004-02");
  /** The software must be référencé by the ANS, and its certificate in your possession. */
  public static final Refusal SOLUTION_NON_REFERENCEE = Refusal.of(
      "SOLUTION_NON_REFERENCEE",
      "Le logiciel doit être référencé par l'ANS, et son certificat en votre possession.",
      "The software must be référencé by the ANS, and its certificate in your possession.",
      "S004-09");
  /** Your enrolment for wave 2 must be validated. */
  public static final Refusal ENROLEMENT_NON_VALIDE = Refusal.of(
      "ENROLEMENT_NON_VALIDE",
      "Votre enrôlement en vague 2 doit être validé.",
      "Your enrolment for wave 2 must be validated.",
      "S004-10");
  /** Pilots belong to wave 2: the advance chosen does not. */
  public static final Refusal HORS_VAGUE_2 = Refusal.of(
      "HORS_VAGUE_2",
      "Les pilotes sont ceux de la vague 2 : l'avance choisie n'en est pas.",
      "Pilots belong to wave 2: the advance chosen does not.",
      "S004-01",
      "S004-11");
  /** The advance request of this client must be at status “Décidée”. */
  public static final Refusal AVANCE_NON_DECIDEE = Refusal.of(
      "AVANCE_NON_DECIDEE",
      "La demande d'avance de ce client doit être au statut « Décidée ».",
      "The advance request of this client must be at status “Décidée”.",
      "S004-05",
      "S004-11");
  /** The payment of the advance request of this client must have been made. */
  public static final Refusal AVANCE_NON_PAYEE = Refusal.of(
      "AVANCE_NON_PAYEE",
      "Le paiement de la demande d'avance de ce client doit être effectué.",
      "The payment of the advance request of this client must have been made.",
      "S004-05",
      "S004-11");
  /** The ANS number, ASP number, PMSI number and SONS, DPI or PFI, are needed. */
  public static final Refusal NON_IDENTIFIE = Refusal.of(
      "NON_IDENTIFIE",
      "Il faut le numéro ANS, le numéro ASP, le numéro PMSI et le SONS, DPI ou PFI.",
      "The ANS number, ASP number, PMSI number and SONS, DPI or PFI, are needed.",
      "S004-21",
      "S004-22",
      "S004-23",
      "S004-26");
  /**
   * One document must be deposited, and one only: the record of the pilot, of type PV_PILOTE. Its
   * model is on the ASP's page about wave 2, among the documents of couloir Hôpital.
   */
  public static final Refusal PV_ABSENT = Refusal.of(
      "PV_ABSENT",
      "Il faut déposer un document, et un seul : le procès-verbal de pilote, de type PV_PILOTE. Son"
          + " modèle est sur la page vague 2 de l'ASP, parmi les documents du couloir Hôpital.",
      "One document must be deposited, and one only: the record of the pilot, of type PV_PILOTE."
          + " Its model is on the ASP's page about wave 2, among the documents of couloir Hôpital.",
      "S004-38",
      "S004-41",
      "S004-42",
      "S004-63");
  /** The record is not that of the SONS concerned: there is one for DPI and one for PFI. */
  public static final Refusal PV_D_UN_AUTRE_SONS = Refusal.of(
      "PV_D_UN_AUTRE_SONS",
      "Le procès-verbal n'est pas celui du SONS concerné : il y en a un pour DPI et un pour PFI.",
      "The record is not that of the SONS concerned: there is one for DPI and one for PFI.",
      "S004-39");
  /** The record must be signed by the pilot client, at which the Prestation is deployed. */
  public static final Refusal PV_NON_SIGNE = Refusal.of(
      "PV_NON_SIGNE",
      "Le procès-verbal doit être signé par le client pilote, chez qui la Prestation est déployée.",
      "The record must be signed by the pilot client, at which the Prestation is deployed.",
      "S004-12",
      "S004-40");
  /** This client already is, for this dossier, a pilot in progress or validated. */
  public static final Refusal DEJA_PILOTE = Refusal.of(
      "DEJA_PILOTE",
      "Ce client est déjà, pour ce dossier, un pilote en cours ou validé.",
      "This client already is, for this dossier, a pilot in progress or validated.",
      "S004-03");
  /** Three pilots of this ANS number are in progress or validated already: there can be no more. */
  public static final Refusal QUOTA = Refusal.of(
      "QUOTA",
      "Trois pilotes de ce numéro ANS sont déjà en cours ou validés : il ne peut y en avoir plus.",
      "Three pilots of this ANS number are in progress or validated already: there can be no more.",
      "S004-19");
  /** A pilot is already declared under this key. */
  public static final Refusal CLE_PRISE = Refusal.of(
      "CLE_PRISE",
      "Un pilote est déjà déclaré sous cette clé.",
      "A pilot is already declared under this key.");
  /** No pilot is declared under this key. */
  public static final Refusal PAS_DECLARE = Refusal.of(
      "PAS_DECLARE",
      "Aucun pilote n'est déclaré sous cette clé.",
      "No pilot is declared under this key.",
      "S004-28");
  /** The pilot is already taken in charge for instruction. */
  public static final Refusal DEJA_PRIS_EN_CHARGE = Refusal.of(
      "DEJA_PRIS_EN_CHARGE",
      "Le pilote est déjà pris en charge pour instruction.",
      "The pilot is already taken in charge for instruction.",
      "S004-31");
  /** The pilot is taken in charge for instruction: it can no longer be cancelled. */
  public static final Refusal INSTRUCTION_COMMENCEE = Refusal.of(
      "INSTRUCTION_COMMENCEE",
      "Le pilote est pris en charge pour instruction : il ne peut plus être annulé.",
      "The pilot is taken in charge for instruction: it can no longer be cancelled.",
      "S004-31",
      "S004-56");
  /** A rejection has a reason: the supplier must know why. */
  public static final Refusal SANS_MOTIF = Refusal.of(
      "SANS_MOTIF",
      "Un rejet est motivé : le fournisseur doit savoir pourquoi.",
      "A rejection has a reason: the supplier must know why.",
      "S004-44",
      "S004-48");
  /** The pilot is rejected: only a new declaration is possible. */
  public static final Refusal REJET_DEFINITIF = Refusal.of(
          "REJET_DEFINITIF",
          "Le pilote est rejeté : seule une nouvelle déclaration est possible.",
          "The pilot is rejected: only a new declaration is possible.",
          "S004-49",
          "S004-50")
      .reads(Reading.R_15);
  /** The pilot is rejected: its instruction is over unless it is regularised. */
  public static final Refusal REJETE = Refusal.of(
      "REJETE",
      "Le pilote est rejeté : son instruction est terminée tant qu'il n'est pas régularisé.",
      "The pilot is rejected: its instruction is over unless it is regularised.",
      "S004-49",
      "S004-55");
  /** Only a rejected pilot can be regularised. */
  public static final Refusal PAS_REJETE = Refusal.of(
      "PAS_REJETE",
      "Seul un pilote rejeté se régularise.",
      "Only a rejected pilot can be regularised.",
      "S004-49");
  /** The pilot is validated: its instruction is over and it can no longer be cancelled. */
  public static final Refusal VALIDE = Refusal.of(
      "VALIDE",
      "Le pilote est validé : son instruction est terminée et il ne s'annule plus.",
      "The pilot is validated: its instruction is over and it can no longer be cancelled.",
      "S004-29",
      "S004-31");
  /** The pilot is cancelled: only a new declaration is possible. */
  public static final Refusal ANNULE = Refusal.of(
      "ANNULE",
      "Le pilote est annulé : seule une nouvelle déclaration est possible.",
      "The pilot is cancelled: only a new declaration is possible.",
      "S004-56");
  /** Three pilots must be validated before balance requests are lodged. */
  public static final Refusal SOLDE_FERME = Refusal.of(
          "SOLDE_FERME",
          "Trois pilotes doivent être validés avant le dépôt des demandes de solde.",
          "Three pilots must be validated before balance requests are lodged.",
          "S004-06")
      .reads(Reading.R_14);

  /** Every reason there is. */
  public static final List<Refusal> ALL = List.of(
      ANTERIEUR,
      ROLE,
      SOLUTION_NON_REFERENCEE,
      ENROLEMENT_NON_VALIDE,
      HORS_VAGUE_2,
      AVANCE_NON_DECIDEE,
      AVANCE_NON_PAYEE,
      NON_IDENTIFIE,
      PV_ABSENT,
      PV_D_UN_AUTRE_SONS,
      PV_NON_SIGNE,
      DEJA_PILOTE,
      QUOTA,
      CLE_PRISE,
      PAS_DECLARE,
      DEJA_PRIS_EN_CHARGE,
      INSTRUCTION_COMMENCEE,
      SANS_MOTIF,
      REJET_DEFINITIF,
      REJETE,
      PAS_REJETE,
      VALIDE,
      ANNULE,
      SOLDE_FERME);

  private RefusPilote() {}
}
