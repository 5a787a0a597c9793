package fr.segur.rules;

import fr.segur.model.CategoriesAppel;
import fr.segur.model.Text;
import fr.segur.rules.AppelAFinancement.ExtractionDeReference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Everything that one edition of a call says and another may say otherwise: numbers, dates,
 * categories, wordings. A datum that an edition does not say is unknown, and what needs it is
 * undetermined.
 *
 * @param <T> what its value is
 */
@SuppressWarnings("UnusedTypeParameter") // what the edition takes and gives for it
public final class Donnee<T> implements Manque {

  /** The call, as {@code AF-MS2 DUI PDE-Va1}. */
  public static final Donnee<String> REFERENCE =
      new Donnee<>("reference", "Appel à financement", "Call for funding");

  /** The version of its document, as {@code V2}. */
  public static final Donnee<String> EDITION = new Donnee<>("edition", "Édition", "Edition");

  /** The date the edition bears. */
  public static final Donnee<LocalDate> DATE_DU_TEXTE =
      new Donnee<>("dateDuTexte", "Date de l'édition", "Date of the edition");

  /** The référencement file of the solutions it pays for. */
  public static final Donnee<String> DSR =
      new Donnee<>("dsr", "Dossier de spécification de référencement", "Référencement file");

  /** The wave of the programme, 1 or 2. */
  public static final Donnee<Integer> VAGUE = new Donnee<>("vague", "Vague", "Wave");

  /** FINESS categories it concerns. */
  public static final Donnee<CategoriesAppel> CATEGORIES =
      new Donnee<>("categories", "Catégories FINESS", "FINESS categories");

  /** The tool that lists the organismes and their tranche. */
  public static final Donnee<String> OUTIL_DE_CALCUL =
      new Donnee<>("outilDeCalcul", "Outil de calcul", "Calculation tool");

  /** First day on which the call can have opened, inclusive. */
  public static final Donnee<LocalDate> OUVERTURE_AU_PLUS_TOT = new Donnee<>(
      "ouvertureAuPlusTot", "Date d'ouverture, au plus tôt", "Opening day, at the earliest");

  /** Last day on which it can have opened, exclusive. */
  public static final Donnee<LocalDate> OUVERTURE_AVANT = new Donnee<>(
      "ouvertureAvant", "Date d'ouverture, certainement avant", "Opening day, certainly before");

  /** Month in which applications for référencement begin. */
  public static final Donnee<YearMonth> OUVERTURE_DU_REFERENCEMENT = new Donnee<>(
      "ouvertureDuReferencement",
      "Ouverture du guichet de référencement",
      "Opening of the référencement desk");

  /** Month in which the agency opens its services. */
  public static final Donnee<YearMonth> OUVERTURE_DE_L_ASP = new Donnee<>(
      "ouvertureDeLAsp", "Ouverture des services de l'ASP", "Opening of the agency's services");

  /** End of the first window for applications. */
  public static final Donnee<Limite> PREMIERE_FENETRE = new Donnee<>(
      "premiereFenetre",
      "Fin de la première fenêtre de candidature",
      "End of the first application window");

  /** End of the second window for applications. */
  public static final Donnee<Limite> DEUXIEME_FENETRE = new Donnee<>(
      "deuxiemeFenetre",
      "Fin de la deuxième fenêtre de candidature",
      "End of the second application window");

  /** End of reception of complete evidence files. */
  public static final Donnee<Limite> DOSSIER_DE_PREUVES = new Donnee<>(
      "dossierDePreuves",
      "Fin de réception du dossier complet de preuves",
      "End of reception of the complete evidence file");

  /** Last moment to answer when the ANS asks for complements. */
  public static final Donnee<Limite> REPONSE_AUX_COMPLEMENTS = new Donnee<>(
      "reponseAuxComplements",
      "Limite de réponse aux demandes de compléments de l'ANS",
      "Last moment to answer the ANS when it asks for complements");

  /** Date de fermeture: end of advance requests, and of orders. */
  public static final Donnee<Limite> FERMETURE =
      new Donnee<>("fermeture", "Date de fermeture (avances)", "Date de fermeture (advances)");

  /** Date de clôture: end of balance requests. */
  public static final Donnee<Limite> CLOTURE =
      new Donnee<>("cloture", "Date de clôture (soldes)", "Date de clôture (balances)");

  /** Which extraction serves for which days of order, in order of time. */
  public static final Donnee<List<ExtractionDeReference>> REFERENCES = new Donnee<>(
      "references", "Extraction FINESS de référence", "FINESS extraction of reference");

  /** The extraction in which the ESMS of an organisme are counted. */
  public static final Donnee<ExtractionFiness> EXTRACTION_DE_LA_TRANCHE = new Donnee<>(
      "extractionDeLaTranche",
      "Extraction FINESS de la tranche",
      "FINESS extraction of the tranche");

  /** Calendar days by which an order may precede the evidence file, inclusive. */
  public static final Donnee<Integer> ANTERIORITE = new Donnee<>(
      "anteriorite",
      "Antériorité de la commande au dossier de preuves, en jours calendaires, au plus",
      "Calendar days by which an order may precede the evidence file, at most");

  /** Years of usage rights, maintenance and portability, at most. */
  public static final Donnee<Integer> DUREE_DU_SUPPORT = new Donnee<>(
      "dureeDuSupport",
      "Droits d'utilisation, maintenance et portabilité, en années, au plus",
      "Usage rights, maintenance and portability, in years, at most");

  /** Days of training, at most. */
  public static final Donnee<Integer> FORMATION =
      new Donnee<>("formation", "Formation, en jours, au plus", "Training, in days, at most");

  /** Calendar days in which the data are made available after a formal request. */
  public static final Donnee<Integer> PORTABILITE = new Donnee<>(
      "portabilite",
      "Mise à disposition des données, en jours calendaires, au plus",
      "Data made available, in calendar days, at most");

  /** Unit prices by tranche. */
  public static final Donnee<Bareme> BAREME =
      new Donnee<>("bareme", "Barème, tranche", "Barème, tranche");

  /** Advance in percent of the payable amount. */
  public static final Donnee<BigDecimal> TAUX_AVANCE =
      new Donnee<>("tauxAvance", "Avance, en %", "Advance, in %");

  /** Balance in percent of the payable amount. */
  public static final Donnee<BigDecimal> TAUX_SOLDE =
      new Donnee<>("tauxSolde", "Solde, en %", "Balance, in %");

  /** Working days in which a decided amount is paid. */
  public static final Donnee<Integer> DELAI_DE_VERSEMENT = new Donnee<>(
      "delaiDeVersement",
      "Versement après la décision, en jours ouvrés, au plus",
      "Payment after the decision, in working days, at most");

  /** Name of the line of the order form. */
  public static final Donnee<String> LIGNE_DU_BON_DE_COMMANDE =
      new Donnee<>("ligneDuBonDeCommande", "Ligne du bon de commande", "Line of the order form");

  /** Wording that every order form carries. */
  public static final Donnee<String> MENTION_PRISE_EN_CHARGE = new Donnee<>(
      "mentionPriseEnCharge", "Mention du bon de commande", "Wording of the order form");

  /** Wording of an order form that precedes the référencement. */
  public static final Donnee<String> MENTION_CONDITIONNELLE = new Donnee<>(
      "mentionConditionnelle",
      "Mention du bon de commande antérieur au référencement",
      "Wording of an order form that precedes the référencement");

  /** First day of certificate orders in the request file; R-09 decides on the day itself. */
  public static final Donnee<LocalDate> CERTIFICATS_DEPUIS = new Donnee<>(
      "certificatsDepuis",
      "Commande de certificats dans la demande, depuis le",
      "Certificates ordered in the request, since");

  /** Every datum, in the order of the text. */
  public static final List<Donnee<?>> ALL = List.of(
      REFERENCE,
      EDITION,
      DATE_DU_TEXTE,
      DSR,
      VAGUE,
      CATEGORIES,
      OUTIL_DE_CALCUL,
      OUVERTURE_AU_PLUS_TOT,
      OUVERTURE_AVANT,
      OUVERTURE_DU_REFERENCEMENT,
      OUVERTURE_DE_L_ASP,
      PREMIERE_FENETRE,
      DEUXIEME_FENETRE,
      DOSSIER_DE_PREUVES,
      REPONSE_AUX_COMPLEMENTS,
      FERMETURE,
      CLOTURE,
      REFERENCES,
      EXTRACTION_DE_LA_TRANCHE,
      ANTERIORITE,
      DUREE_DU_SUPPORT,
      FORMATION,
      PORTABILITE,
      BAREME,
      TAUX_AVANCE,
      TAUX_SOLDE,
      DELAI_DE_VERSEMENT,
      LIGNE_DU_BON_DE_COMMANDE,
      MENTION_PRISE_EN_CHARGE,
      MENTION_CONDITIONNELLE,
      CERTIFICATS_DEPUIS);

  static final String PREFIX = "appel.";

  private final String cle;
  private final Text label;

  private Donnee(String cle, String fr, String en) {
    this.cle = PREFIX + cle;
    this.label = new Text(fr, en);
  }

  static Optional<Donnee<?>> find(String cle) {
    return ALL.stream().filter(donnee -> donnee.cle.equals(cle)).findFirst();
  }

  /** {@code appel.} and its name. */
  @Override
  public String cle() {
    return cle;
  }

  /** {@return what it is called} */
  public Text label() {
    return label;
  }

  @Override
  public Text aide() {
    return new Text(
        label.fr() + " : nos sources ne donnent pas cette valeur pour l'édition appliquée",
        label.en() + ": our sources do not carry this value for the edition applied");
  }

  @Override
  public String toString() {
    return cle;
  }
}
