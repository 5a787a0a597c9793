package fr.segur.model;

import static fr.segur.model.Niveau.ETABLISSEMENT;
import static fr.segur.model.Niveau.FICHIER;
import static fr.segur.model.Niveau.LIGNE;
import static fr.segur.model.Niveau.PIECE;
import static fr.segur.model.Niveau.STRUCTURE;

import java.util.List;

/**
 * Every key of a request file in the canonical layout: where it stands and which statements ask for
 * it. The one place where a key is spelt.
 */
public enum Champ {
  TYPE_DEMANDE(FICHIER, "/typeDemande"),
  IMP_ID(FICHIER, "/impId"),
  NUMERO_ANS(FICHIER, "/numeroAns", "S002-111"),
  SIRET(FICHIER, "/siret"),
  LIGNES_IMPORT(FICHIER, "/lignesImport"),

  NUM_LIGNE(LIGNE, "/numLigne"),
  TYPE_ACTION(LIGNE, "/typeAction"),
  NUMERO_ASP(LIGNE, "/numeroASP", "S002-121"),
  NUMERO_EDITEUR(LIGNE, "/numeroEditeur"),
  COMMANDE(LIGNE, "/commande", "S002-107"),
  REFERENCE_AF(LIGNE, "/commande/referenceAF", "S002-107"),
  DATE_COMMANDE(LIGNE, "/commande/dateCommande", "S002-107"),
  REGIME_TVA(LIGNE, "/commande/regimeTVA", "S002-107"),
  TAUX_TVA(LIGNE, "/commande/tauxTVA", "S002-107"),
  MONTANT_SEGUR_HT(LIGNE, "/commande/montantSegurHT", "S002-107"),
  FACTURE(LIGNE, "/facture", "S002-122"),
  DATE_FACTURE(LIGNE, "/facture/dateFacture", "S002-122"),
  MONTANT_FACTURE_HT(LIGNE, "/facture/montantSegurHT", "S000-45"),
  BENEFICIAIRES(LIGNE, "/beneficiaires"),
  IS_MANDATAIRE(LIGNE, "/beneficiaires/isMandataire", "S000-46"),
  NOM_MANDATAIRE(LIGNE, "/beneficiaires/nomMandataire", "S000-46"),
  EMAIL_MANDATAIRE(LIGNE, "/beneficiaires/emailMandataire", "S000-46"),
  TELEPHONE_MANDATAIRE(LIGNE, "/beneficiaires/telephoneMandataire", "S000-46"),
  STRUCTURES(LIGNE, "/beneficiaires/structures"),
  PIECES_JUSTIFICATIVES(LIGNE, "/piecesJustificatives", "S002-112"),
  CODE_TRAITEMENT(LIGNE, "/codeTraitement"),
  LIBELLE_TRAITEMENT(LIGNE, "/libelleTraitement"),

  NOM_RESPONSABLE(STRUCTURE, "/nomResponsable", "S002-108"),
  EMAIL_RESPONSABLE(STRUCTURE, "/emailResponsable", "S002-108"),
  TELEPHONE_RESPONSABLE(STRUCTURE, "/telephoneResponsable", "S002-108"),
  FINESS_JURIDIQUE(STRUCTURE, "/FINESSJuridique", "S002-108"),
  DEMANDE_CERTIFICAT_SERVEUR(STRUCTURE, "/demandeCertificatServeur", "S003-16"),
  /** Spelt as the guide prints it. */
  CONTRACTUALISATION_OG(STRUCTURE, "/contracutualisationOG", "S003-17"),
  STATUT_ADMIN_TECHNIQUE(STRUCTURE, "/StatutAdminTechnique", "S003-18"),
  CONTRACTUALISATION_EDITEUR(STRUCTURE, "/contractualisationEditeur", "S003-19"),
  CERTIFICAT_SERVEUR(STRUCTURE, "/certificatServeur", "S003-20"),
  NUMERO_CARTE_CPX(STRUCTURE, "/certificatServeur/numeroCarteCPX", "S003-21"),
  NOM_ADMIN_TECHNIQUE(STRUCTURE, "/certificatServeur/nomAdminTechnique", "S003-22"),
  TEL_ADMIN_TECHNIQUE(STRUCTURE, "/certificatServeur/telAdminTechnique", "S003-23"),
  EMAIL_ADMIN_TECHNIQUE(STRUCTURE, "/certificatServeur/emailAdminTechnique", "S003-24"),
  UTILITE_CERTIFICAT(STRUCTURE, "/certificatServeur/utiliteCertificat", "S003-25"),
  ETABLISSEMENTS(STRUCTURE, "/etablissements"),

  FINESS_GEO(ETABLISSEMENT, "/FINESSGeo", "S002-108"),
  CATEGORIE_FINESS(ETABLISSEMENT, "/categorieFINESS", "S002-108"),
  ANCIENNE_VERSION(ETABLISSEMENT, "/ancienneVersion"),
  SCENARIO_INSTALLATION(ETABLISSEMENT, "/scenarioInstallation", "S002-109"),
  MAITRE_IDENTITE(ETABLISSEMENT, "/scenarioInstallation/maitreIdentite", "S002-109"),
  STOCKAGE_IDENTITE(ETABLISSEMENT, "/scenarioInstallation/stockageIdentite", "S002-109"),
  OPERATEUR_MESSAGERIE(ETABLISSEMENT, "/scenarioInstallation/operateurMessagerie", "S002-109"),
  PRESENT_SOLDE(ETABLISSEMENT, "/presentSolde", "S000-54"),

  NOM_FICHIER(PIECE, "/nomFichier"),
  FORMAT_FICHIER(PIECE, "/formatFichier"),
  TYPE_FICHIER(PIECE, "/typeFichier");

  private final Niveau niveau;
  private final String pointer;
  private final String cle;
  private final List<String> statements;

  Champ(Niveau niveau, String pointer, String... statements) {
    this.niveau = niveau;
    this.pointer = pointer;
    this.cle = pointer.substring(pointer.lastIndexOf('/') + 1);
    this.statements = List.of(statements);
  }

  /** The object it is placed in. */
  public Niveau niveau() {
    return niveau;
  }

  /** JSON Pointer relative to the object of its level. */
  public String pointer() {
    return pointer;
  }

  /** The key itself, the last step of the pointer. */
  public String cle() {
    return cle;
  }

  /** Ids of the statements that ask for the key; empty where no text prints it. */
  public List<String> statements() {
    return statements;
  }

  /** The same, on a request of that kind: a balance says what was really installed (S002-123). */
  public List<String> statements(TypeDemande type) {
    boolean installed = pointer.startsWith(SCENARIO_INSTALLATION.pointer);
    return type == TypeDemande.SOLDE && installed ? List.of("S002-123") : statements;
  }
}
