package fr.segur.rules.documents;

import static fr.segur.rules.documents.Acteur.ANS;
import static fr.segur.rules.documents.Acteur.ASP;
import static fr.segur.rules.documents.Acteur.CLIENT_FINAL;
import static fr.segur.rules.documents.Acteur.EDITEUR;
import static fr.segur.rules.documents.Acteur.FOURNISSEUR;

import fr.segur.model.Text;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.Donnee;
import fr.segur.rules.Limite;
import fr.segur.rules.documents.Obligation.Jalons;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * AF § 3, § 4 and § 6: the duties of the call, in the order of the text.
 *
 * <p>Where the text counts time without saying from when, these are readings of ours: the calendar
 * days of portability run from the day after the request to the end of the last one; the years of
 * support run from the day of the order to the same day of the last year, inclusive, or to the end
 * of the support contract when that comes first.
 */
public final class Obligations {

  private static final Text ENROLEMENT = new Text("Enrôlement (§ 3)", "Enrolment (§ 3)");
  private static final Text CLIENT = new Text("Bénéficiaire (§ 4.2)", "Beneficiary (§ 4.2)");
  private static final Text PERIMETRE =
      new Text("Périmètre de la Prestation (§ 4.3)", "What the Prestation covers (§ 4.3)");
  private static final Text COMMANDE = new Text("Commande (§ 4.4)", "Order (§ 4.4)");
  private static final Text FOURNITURE =
      new Text("Fourniture de la Prestation (§ 4.5)", "Supply of the Prestation (§ 4.5)");
  private static final Text DEMANDES = new Text("Demandes (§ 6)", "Requests (§ 6)");

  private static final Text AVANT_DEMANDE =
      new Text("avant toute demande de financement", "before any request for funding");
  private static final Text A_LA_COMMANDE = new Text("à la commande", "when the order is placed");
  private static final Text PRESTATION =
      new Text("pendant la Prestation", "while the Prestation is performed");
  private static final Text SUPPORT = new Text(
      "pendant le contrat de support, renouvellements compris, dans la limite de {appel.dureeDuSupport} ans",
      "during the support contract, renewals included, {appel.dureeDuSupport} years at most");
  private static final Text DEMANDE_DU_CLIENT =
      new Text("à la demande du client", "when the client asks");

  private static final Text AU_PLUS_TARD =
      new Text("au plus tard le {jour}", "on {jour} at the latest");
  private static final Text JUSQU_AU = new Text("jusqu'au {jour}", "until {jour}");

  /** Every duty, in the order of the text. */
  public static final List<Obligation> ALL = List.of(
      of(
          "OBL-3.2-PREALABLE",
          ENROLEMENT,
          "S'enrôler auprès de l'ASP, pour le DSR, avant de déposer une demande.",
          "Enrol with the ASP, for the DSR, before lodging a request.",
          FOURNISSEUR,
          ASP,
          AVANT_DEMANDE,
          "S002-030",
          "S002-038",
          "S002-047"),
      of(
          "OBL-3.2-DECLARATION",
          ENROLEMENT,
          "Déclarer à l'ANS chaque distributeur et lui donner un mandat.",
          "Declare each distributor to the ANS, and give it a mandate.",
          EDITEUR,
          ANS,
          AVANT_DEMANDE,
          "S002-036",
          "S002-041"),
      of(
          "OBL-4-DEMANDE",
          ENROLEMENT,
          "Demander soi-même le paiement à l'ASP, qui paie si les conditions du § 4 sont réunies.",
          "Ask the ASP for payment oneself; it pays when the conditions of § 4 hold.",
          FOURNISSEUR,
          ASP,
          new Text("à l'avance et au solde", "for the advance and for the balance"),
          "S002-046"),
      of(
          "OBL-4.2-UNIQUE",
          CLIENT,
          "Grouper, si possible, en une commande tous les ESMS d'un même DUI (recommandation).",
          "Put, if possible, all ESMS under one DUI into a single order (recommendation).",
          CLIENT_FINAL,
          FOURNISSEUR,
          A_LA_COMMANDE,
          "S002-060"),
      new Obligation(
          "OBL-4.3-DROITS",
          PERIMETRE,
          new Text(
              "Donner au client les droits d'usage du logiciel sur le périmètre du DSR.",
              "Give the client the right to use the software on the scope of the DSR."),
          FOURNISSEUR,
          CLIENT_FINAL,
          SUPPORT,
          Obligations::duree,
          JUSQU_AU,
          List.of("S002-063")),
      of(
          "OBL-4.3-INSTALLATION",
          PERIMETRE,
          "Installer, configurer, qualifier et paramétrer le logiciel : une mise à jour majeure.",
          "Install, configure, qualify and set up the software: a major update.",
          FOURNISSEUR,
          CLIENT_FINAL,
          PRESTATION,
          "S002-064"),
      new Obligation(
          "OBL-4.3-MAINTENANCE",
          PERIMETRE,
          new Text(
              "Assurer la maintenance corrective du logiciel sur le périmètre du DSR.",
              "Provide corrective maintenance of the software on the scope of the DSR."),
          FOURNISSEUR,
          CLIENT_FINAL,
          SUPPORT,
          Obligations::duree,
          JUSQU_AU,
          List.of("S002-065")),
      of(
          "OBL-4.3-AUTRES-CLAUSES",
          PERIMETRE,
          "Laisser intactes les autres clauses de maintenance : évolutions réglementaires, révision"
              + " des prix.",
          "Leave other maintenance clauses as they are: regulatory changes, price indexation.",
          FOURNISSEUR,
          CLIENT_FINAL,
          SUPPORT,
          "S002-066"),
      of(
          "OBL-4.3-CONTRAT",
          PERIMETRE,
          "Tenir, client et fournisseur, leur contrat de maintenance : la maintenance prise en charge"
              + " dépend de ce qu'il existe et soit bien exécuté.",
          "Keep, client and supplier, to their maintenance contract: the maintenance paid for depends"
              + " on its being there and well performed.",
          CLIENT_FINAL,
          FOURNISSEUR,
          SUPPORT,
          "S002-067"),
      of(
          "OBL-4.3-CERTIFICAT",
          PERIMETRE,
          "Aider le client qui n'en a pas à obtenir un certificat logiciel d'organisation (IGC Santé)"
              + " et le mettre en place, pour le DMP et INSi.",
          "Help a client without one to get an organisation software certificate (IGC Santé), and"
              + " put it in place, for DMP and INSi.",
          FOURNISSEUR,
          CLIENT_FINAL,
          PRESTATION,
          "S002-068"),
      of(
          "OBL-4.3-FORMATION",
          PERIMETRE,
          "Former aux fonctions du DSR : {appel.formation} jour au plus, sur place, à distance ou les deux ;"
              + " l'apprentissage en ligne est admis.",
          "Train on the functions of the DSR: {appel.formation} day at most, on site, remote or both; e-learning"
              + " is allowed.",
          FOURNISSEUR,
          CLIENT_FINAL,
          PRESTATION,
          "S002-069"),
      of(
          "OBL-4.3-DOCUMENTS",
          PERIMETRE,
          "Livrer le guide de l'utilisateur, celui de l'administrateur et la documentation technique"
              + " des interfaces.",
          "Deliver the user guide, the administrator guide and the technical documentation of the"
              + " interfaces.",
          FOURNISSEUR,
          CLIENT_FINAL,
          PRESTATION,
          "S002-070"),
      of(
          "OBL-4.3-SUIVI",
          PERIMETRE,
          "Suivre le projet d'installation de bout en bout.",
          "Follow the installation project from end to end.",
          FOURNISSEUR,
          CLIENT_FINAL,
          PRESTATION,
          "S002-071"),
      of(
          "OBL-4.3-EXCLUSIONS",
          PERIMETRE,
          "Ne pas faire prendre en charge, entre autres, boîtes MSS, changement complet de logiciel,"
              + " rattrapage d'une version vétuste ou infrastructure.",
          "Have none of these paid for, among others: MSS mailboxes, full change of software,"
              + " catch-up of an obsolete version, infrastructure.",
          FOURNISSEUR,
          ASP,
          A_LA_COMMANDE,
          "S002-072"),
      new Obligation(
          "OBL-4.4-120-JOURS",
          COMMANDE,
          new Text(
              "Pour une commande antérieure au référencement, informer le client quand le délai de"
                  + " {appel.anteriorite} jours calendaires expire.",
              "For an order before the référencement, inform the client when the {appel.anteriorite} calendar days"
                  + " expire."),
          FOURNISSEUR,
          CLIENT_FINAL,
          new Text(
              "{appel.anteriorite} jours calendaires après la commande",
              "{appel.anteriorite} calendar days after the order"),
          (appel, jalons) -> plus(jalons.commande(), appel.anteriorite()),
          new Text(
              "au plus tard le {jour}, si le référencement vient après la commande",
              "on {jour} at the latest, if the référencement comes after the order"),
          List.of("S002-076")),
      new Obligation(
          "OBL-4.4-SANS-DEMANDE",
          COMMANDE,
          new Text(
              "Informer le client si aucune demande de référencement n'a pu être déposée avant la"
                  + " date limite (lue au § 2, C-16).",
              "Inform the client if no référencement request could be lodged before the limit date"
                  + " (read in § 2, C-16)."),
          FOURNISSEUR,
          CLIENT_FINAL,
          new Text("à la date limite de candidature", "at the limit date of applications"),
          (appel, jalons) -> finDesCandidatures(appel),
          new Text("à la date limite, le {jour}", "at the limit date, {jour}"),
          List.of("S002-077")),
      of(
          "OBL-4.4-RISQUE",
          COMMANDE,
          "Assumer un refus de référencement quand la Prestation est vendue avant lui.",
          "Bear a refusal of référencement when the Prestation is sold before it.",
          FOURNISSEUR,
          CLIENT_FINAL,
          new Text("avant le référencement", "before the référencement"),
          "S002-078"),
      of(
          "OBL-4.5-AUTONOME",
          FOURNITURE,
          "Fournir la Prestation comme une opération globale, complète et autonome.",
          "Supply the Prestation as one global, complete and autonomous operation.",
          FOURNISSEUR,
          CLIENT_FINAL,
          PRESTATION,
          "S002-079"),
      of(
          "OBL-4.5-CONFORMITE",
          FOURNITURE,
          "Fournir toutes les fonctions du référencement, conformes au DSR.",
          "Supply all functions of the référencement, conforming to the DSR.",
          FOURNISSEUR,
          CLIENT_FINAL,
          PRESTATION,
          "S002-080"),
      of(
          "OBL-4.5-SANS-SURCOUT",
          FOURNITURE,
          "Fournir tout le périmètre du § 4.3 sans rien demander au client, quoi que dise le contrat.",
          "Supply all that § 4.3 covers without asking anything of the client, whatever the contract"
              + " says.",
          FOURNISSEUR,
          CLIENT_FINAL,
          PRESTATION,
          "S002-081"),
      of(
          "OBL-4.5-PORTABILITE",
          FOURNITURE,
          "Remettre l'historique des données de santé du périmètre du DSR (annexe 4), de profondeur"
              + " réglable, en un format standard au choix du fournisseur : on peut le lire et s'en"
              + " servir, il est complet et documenté.",
          "Hand over the history of the health data in the scope of the DSR (annexe 4), of adjustable"
              + " depth, in a standard format of the supplier's choice: readable, usable, complete and"
              + " documented.",
          FOURNISSEUR,
          CLIENT_FINAL,
          DEMANDE_DU_CLIENT,
          "S002-082"),
      of(
          "OBL-4.5-CONTENU",
          FOURNITURE,
          "Y joindre nom, prénom, date de naissance et sexe et, s'ils sont enregistrés, l'INS, la date"
              + " et le type de chaque donnée.",
          "Include nom, prénom, date of birth and sex and, where stored, the INS, the date and the"
              + " type of each datum.",
          FOURNISSEUR,
          CLIENT_FINAL,
          DEMANDE_DU_CLIENT,
          "S002-083"),
      of(
          "OBL-4.5-EN-L-ETAT",
          FOURNITURE,
          "Livrer ces données en l'état, sans adaptation due ; facturation, protocoles et recherche"
              + " n'en sont pas.",
          "Deliver these data as they are, no adaptation being due; billing, protocols and research"
              + " are not part of them.",
          FOURNISSEUR,
          CLIENT_FINAL,
          DEMANDE_DU_CLIENT,
          "S002-084"),
      new Obligation(
          "OBL-4.5-DELAI",
          FOURNITURE,
          new Text(
              "Remettre les données en {appel.portabilite} jours calendaires, sans frais pour le client,"
                  + " par une clause de portabilité mise dans les CGU.",
              "Hand over the data in {appel.portabilite} calendar days, at no cost to the client, by a"
                  + " portability clause put into the terms of use."),
          FOURNISSEUR,
          CLIENT_FINAL,
          new Text(
              "{appel.portabilite} jours calendaires après la demande formelle du client",
              "{appel.portabilite} calendar days after the client's formal request"),
          (appel, jalons) -> plus(jalons.portabilite(), appel.valeur(Donnee.PORTABILITE)),
          new Text(
              "données remises au plus tard le {jour}", "data handed over on {jour} at the latest"),
          List.of("S002-085")),
      of(
          "OBL-4.5-FORME-DEMANDE",
          FOURNITURE,
          "Recevoir cette demande par écrit, dans un espace client ou dans le logiciel.",
          "Take that request in writing, in a client area or in the software.",
          FOURNISSEUR,
          CLIENT_FINAL,
          DEMANDE_DU_CLIENT,
          "S002-086"),
      of(
          "OBL-4.5-REVERSIBILITE",
          FOURNITURE,
          "Laisser intactes les conditions de réversibilité du contrat : la clause de portabilité s'y"
              + " ajoute.",
          "Leave the reversibility terms of the contract as they are: the portability clause comes on"
              + " top.",
          FOURNISSEUR,
          CLIENT_FINAL,
          SUPPORT,
          "S002-085"),
      new Obligation(
          "OBL-4.5-DUREE-CLAUSE",
          FOURNITURE,
          new Text(
              "Tenir la clause de portabilité, y compris quand le client change de fournisseur.",
              "Honour the portability clause, also when the client changes supplier."),
          FOURNISSEUR,
          CLIENT_FINAL,
          SUPPORT,
          Obligations::duree,
          JUSQU_AU,
          List.of("S002-087")),
      of(
          "OBL-4.5-SANS-REENGAGEMENT",
          FOURNITURE,
          "Ne subordonner la Prestation ni à un réengagement ni à une nouvelle option.",
          "Make the Prestation depend neither on a re-commitment nor on a new option.",
          FOURNISSEUR,
          CLIENT_FINAL,
          A_LA_COMMANDE,
          "S002-088"),
      of(
          "OBL-6.1-MODELE-JSON",
          DEMANDES,
          "Déposer chaque demande d'avance dans le modèle JSON imposé, avec un bon de commande du"
              + " modèle de l'ASP, selon ses modalités techniques.",
          "Lodge each advance request in the imposed JSON model, with an order form of the ASP's"
              + " model, by its technical modalities.",
          FOURNISSEUR,
          ASP,
          new Text("à la demande d'avance", "with the advance request"),
          "S002-106",
          "S002-118"),
      of(
          "OBL-6.2-MODELE-JSON",
          DEMANDES,
          "Déposer chaque demande de solde dans le modèle JSON imposé, avec la facture et la VA.",
          "Lodge each balance request in the imposed JSON model, with the invoice and the VA.",
          FOURNISSEUR,
          ASP,
          new Text("à la demande de solde", "with the balance request"),
          "S002-120"),
      of(
          "OBL-6.2-DATE-FACTURE",
          DEMANDES,
          "Déclarer au solde la date que porte la facture, celle de sa signature.",
          "Declare at the balance the date that the invoice bears, that of its signature.",
          FOURNISSEUR,
          ASP,
          new Text("à la demande de solde", "with the balance request"),
          "S000-44"),
      of(
          "OBL-6.2-CROISEMENT",
          DEMANDES,
          "Croiser les listes de financements ASP et CNSA, sur les numéros FINESS des établissements.",
          "Cross the lists of ASP and CNSA funding, on the FINESS numbers of the establishments.",
          ASP,
          null,
          new Text("une fois par mois, après le solde", "once a month, after the balance"),
          "S002-132"));

  private Obligations() {}

  /**
   * {@return all of them as a checklist; due dates where the days they depend on are known}
   *
   * @param appel the edition whose rules apply
   * @param jalons the days that are known
   */
  public static Checklist checklist(AppelAFinancement appel, Jalons jalons) {
    return new Checklist(
        new Text("Obligations de l'appel à financement", "Duties of the call for funding"),
        ALL.stream().map(obligation -> obligation.point(appel, jalons)).toList());
  }

  private static Obligation of(
      String code,
      Text groupe,
      String fr,
      String en,
      Acteur qui,
      @Nullable Acteur envers,
      Text quand,
      String... statements) {
    return new Obligation(
        code,
        groupe,
        new Text(fr, en),
        qui,
        envers,
        quand,
        Obligations::sansTerme,
        AU_PLUS_TARD,
        List.of(statements));
  }

  private static @Nullable LocalDate sansTerme(AppelAFinancement appel, Jalons jalons) {
    return null;
  }

  private static @Nullable LocalDate plus(@Nullable LocalDate day, @Nullable Integer days) {
    return day == null || days == null ? null : day.plusDays(days);
  }

  /** The end of the last window for applications that the edition has (C-16). */
  private static @Nullable LocalDate finDesCandidatures(AppelAFinancement appel) {
    Limite deuxieme = appel.valeur(Donnee.DEUXIEME_FENETRE);
    Limite limite = deuxieme == null ? appel.valeur(Donnee.PREMIERE_FENETRE) : deuxieme;
    return limite == null ? null : limite.jour();
  }

  /** Six years after the order, or the end of the contract; unknown as soon as the order is. */
  private static @Nullable LocalDate duree(AppelAFinancement appel, Jalons jalons) {
    LocalDate commande = jalons.commande();
    Integer annees = appel.valeur(Donnee.DUREE_DU_SUPPORT);
    if (commande == null || annees == null) {
      return null;
    }
    LocalDate last = commande.plusYears(annees);
    LocalDate fin = jalons.finContrat();
    return fin != null && fin.isBefore(last) ? fin : last;
  }
}
