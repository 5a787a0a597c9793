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
  /** Key {@code typeDemande} of a file. */
  TYPE_DEMANDE(FICHIER, "/typeDemande"),
  /** Key {@code impId} of a file. */
  IMP_ID(FICHIER, "/impId"),
  /** Key {@code numeroAns} of a file. */
  NUMERO_ANS(FICHIER, "/numeroAns", "S002-111"),
  /** Key {@code siret} of a file. */
  SIRET(FICHIER, "/siret"),
  /** Key {@code lignesImport} of a file. */
  LIGNES_IMPORT(FICHIER, "/lignesImport"),

  /** Key {@code numLigne} of a request. */
  NUM_LIGNE(LIGNE, "/numLigne"),
  /** Key {@code typeAction} of a request. */
  TYPE_ACTION(LIGNE, "/typeAction"),
  /** Key {@code numeroASP} of a request. */
  NUMERO_ASP(LIGNE, "/numeroASP", "S002-121"),
  /** Key {@code numeroEditeur} of a request. */
  NUMERO_EDITEUR(LIGNE, "/numeroEditeur"),
  /** Key {@code commande} of a request. */
  COMMANDE(LIGNE, "/commande", "S002-107"),
  /** Key {@code referenceAF} of a request. */
  REFERENCE_AF(LIGNE, "/commande/referenceAF", "S002-107"),
  /** Key {@code dateCommande} of a request. */
  DATE_COMMANDE(LIGNE, "/commande/dateCommande", "S002-107"),
  /** Key {@code regimeTVA} of a request. */
  REGIME_TVA(LIGNE, "/commande/regimeTVA", "S002-107"),
  /** Key {@code tauxTVA} of a request. */
  TAUX_TVA(LIGNE, "/commande/tauxTVA", "S002-107"),
  /** Key {@code montantSegurHT} of a request. */
  MONTANT_SEGUR_HT(LIGNE, "/commande/montantSegurHT", "S002-107"),
  /** Key {@code facture} of a request. */
  FACTURE(LIGNE, "/facture", "S002-122"),
  /** Key {@code dateFacture} of a request. */
  DATE_FACTURE(LIGNE, "/facture/dateFacture", "S002-122"),
  /** Key {@code montantSegurHT} of a request. */
  MONTANT_FACTURE_HT(LIGNE, "/facture/montantSegurHT", "S000-45"),
  /** Key {@code beneficiaires} of a request. */
  BENEFICIAIRES(LIGNE, "/beneficiaires"),
  /** Key {@code isMandataire} of a request. */
  IS_MANDATAIRE(LIGNE, "/beneficiaires/isMandataire", "S000-46"),
  /** Key {@code nomMandataire} of a request. */
  NOM_MANDATAIRE(LIGNE, "/beneficiaires/nomMandataire", "S000-46"),
  /** Key {@code emailMandataire} of a request. */
  EMAIL_MANDATAIRE(LIGNE, "/beneficiaires/emailMandataire", "S000-46"),
  /** Key {@code telephoneMandataire} of a request. */
  TELEPHONE_MANDATAIRE(LIGNE, "/beneficiaires/telephoneMandataire", "S000-46"),
  /** Key {@code structures} of a request. */
  STRUCTURES(LIGNE, "/beneficiaires/structures"),
  /** Key {@code piecesJustificatives} of a request. */
  PIECES_JUSTIFICATIVES(LIGNE, "/piecesJustificatives", "S002-112"),
  /** Key {@code codeTraitement} of a request. */
  CODE_TRAITEMENT(LIGNE, "/codeTraitement"),
  /** Key {@code libelleTraitement} of a request. */
  LIBELLE_TRAITEMENT(LIGNE, "/libelleTraitement"),

  /** Key {@code nomResponsable} of a structure. */
  NOM_RESPONSABLE(STRUCTURE, "/nomResponsable", "S002-108"),
  /** Key {@code emailResponsable} of a structure. */
  EMAIL_RESPONSABLE(STRUCTURE, "/emailResponsable", "S002-108"),
  /** Key {@code telephoneResponsable} of a structure. */
  TELEPHONE_RESPONSABLE(STRUCTURE, "/telephoneResponsable", "S002-108"),
  /** Key {@code FINESSJuridique} of a structure. */
  FINESS_JURIDIQUE(STRUCTURE, "/FINESSJuridique", "S002-108"),
  /** Key {@code demandeCertificatServeur} of a structure. */
  DEMANDE_CERTIFICAT_SERVEUR(STRUCTURE, "/demandeCertificatServeur", "S003-16"),
  /** Spelt as the guide prints it. */
  CONTRACTUALISATION_OG(STRUCTURE, "/contracutualisationOG", "S003-17"),
  /** Key {@code StatutAdminTechnique} of a structure. */
  STATUT_ADMIN_TECHNIQUE(STRUCTURE, "/StatutAdminTechnique", "S003-18"),
  /** Key {@code contractualisationEditeur} of a structure. */
  CONTRACTUALISATION_EDITEUR(STRUCTURE, "/contractualisationEditeur", "S003-19"),
  /** Key {@code certificatServeur} of a structure. */
  CERTIFICAT_SERVEUR(STRUCTURE, "/certificatServeur", "S003-20"),
  /** Key {@code numeroCarteCPX} of a structure. */
  NUMERO_CARTE_CPX(STRUCTURE, "/certificatServeur/numeroCarteCPX", "S003-21"),
  /** Key {@code nomAdminTechnique} of a structure. */
  NOM_ADMIN_TECHNIQUE(STRUCTURE, "/certificatServeur/nomAdminTechnique", "S003-22"),
  /** Key {@code telAdminTechnique} of a structure. */
  TEL_ADMIN_TECHNIQUE(STRUCTURE, "/certificatServeur/telAdminTechnique", "S003-23"),
  /** Key {@code emailAdminTechnique} of a structure. */
  EMAIL_ADMIN_TECHNIQUE(STRUCTURE, "/certificatServeur/emailAdminTechnique", "S003-24"),
  /** Key {@code utiliteCertificat} of a structure. */
  UTILITE_CERTIFICAT(STRUCTURE, "/certificatServeur/utiliteCertificat", "S003-25"),
  /** Key {@code etablissements} of a structure. */
  ETABLISSEMENTS(STRUCTURE, "/etablissements"),

  /** Key {@code FINESSGeo} of an ESMS. */
  FINESS_GEO(ETABLISSEMENT, "/FINESSGeo", "S002-108"),
  /** Key {@code categorieFINESS} of an ESMS. */
  CATEGORIE_FINESS(ETABLISSEMENT, "/categorieFINESS", "S002-108"),
  /** Key {@code ancienneVersion} of an ESMS. */
  ANCIENNE_VERSION(ETABLISSEMENT, "/ancienneVersion"),
  /** Key {@code scenarioInstallation} of an ESMS. */
  SCENARIO_INSTALLATION(ETABLISSEMENT, "/scenarioInstallation", "S002-109"),
  /** Key {@code maitreIdentite} of an ESMS. */
  MAITRE_IDENTITE(ETABLISSEMENT, "/scenarioInstallation/maitreIdentite", "S002-109"),
  /** Key {@code stockageIdentite} of an ESMS. */
  STOCKAGE_IDENTITE(ETABLISSEMENT, "/scenarioInstallation/stockageIdentite", "S002-109"),
  /** Key {@code operateurMessagerie} of an ESMS. */
  OPERATEUR_MESSAGERIE(ETABLISSEMENT, "/scenarioInstallation/operateurMessagerie", "S002-109"),
  /** Key {@code presentSolde} of an ESMS. */
  PRESENT_SOLDE(ETABLISSEMENT, "/presentSolde", "S000-54"),

  /** Key {@code nomFichier} of a document. */
  NOM_FICHIER(PIECE, "/nomFichier"),
  /** Key {@code formatFichier} of a document. */
  FORMAT_FICHIER(PIECE, "/formatFichier"),
  /** Key {@code typeFichier} of a document. */
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

  /** {@return the object it is placed in} */
  public Niveau niveau() {
    return niveau;
  }

  /** {@return JSON Pointer relative to the object of its level} */
  public String pointer() {
    return pointer;
  }

  /** {@return the key itself, the last step of the pointer} */
  public String cle() {
    return cle;
  }

  /** {@return ids of the statements that ask for the key; empty where no text prints it} */
  public List<String> statements() {
    return statements;
  }

  /**
   * {@return the same, on a request of that kind: a balance says what was really installed
   * (S002-123)}
   *
   * @param type the kind of request
   */
  public List<String> statements(TypeDemande type) {
    boolean installed = pointer.startsWith(SCENARIO_INSTALLATION.pointer);
    return type == TypeDemande.SOLDE && installed ? List.of("S002-123") : statements;
  }
}
