package fr.segur.rules.forme;

import fr.segur.rules.Situe.Depot;
import fr.segur.rules.Situe.Esms;
import fr.segur.rules.Situe.Ligne;
import fr.segur.rules.Situe.Piece;
import fr.segur.rules.Situe.StructureCliente;
import org.jspecify.annotations.Nullable;

/**
 * Whether anything is missing that {@link Presence} asks for: what is complete is looked at once,
 * and none of its rules is made for it.
 */
public final class Lacunes {

  private Lacunes() {}

  /** Whether a rule of {@link Presence#DU_DEPOT} may be broken. */
  public static boolean dans(Depot depot) {
    return blank(depot.numeroAns()) || blank(depot.siret());
  }

  /** Whether a rule of {@link Presence#DE_LA_LIGNE} may be broken. */
  public static boolean dans(Ligne ligne) {
    var valeur = ligne.valeur();
    var commande = valeur.commande();
    var beneficiaires = valeur.beneficiaires();
    return valeur.numLigne() == null
        || blank(valeur.typeAction())
        || blank(valeur.numeroEditeur())
        || commande == null
        || blank(commande.referenceAF())
        || commande.dateCommande() == null
        || commande.regimeTVA() == null
        || commande.tauxTVA() == null
        || beneficiaires == null
        || beneficiaires.isMandataire() == null;
  }

  /** Whether a rule of {@link Presence#DE_L_AVANCE} may be broken. */
  public static boolean dansLAvance(Ligne ligne) {
    return ligne.montantSegurHT() == null;
  }

  /** Whether a rule of {@link Presence#DU_SOLDE} may be broken. */
  public static boolean dansLeSolde(Ligne ligne) {
    var facture = ligne.facture();
    return blank(ligne.valeur().numeroASP())
        || facture == null
        || facture.dateFacture() == null
        || facture.montantSegurHT() == null;
  }

  /** Whether a rule of {@link Presence#DE_LA_STRUCTURE} may be broken. */
  public static boolean dans(StructureCliente structure) {
    var valeur = structure.valeur();
    return blank(valeur.nomResponsable())
        || blank(valeur.emailResponsable())
        || blank(valeur.telephoneResponsable())
        || blank(valeur.finessJuridique());
  }

  /**
   * Whether a rule of {@link Presence#DE_L_ESMS} or {@link Presence#DE_L_ESMS_DE_L_AVANCE} may be
   * broken.
   */
  public static boolean dans(Esms esms) {
    var valeur = esms.valeur();
    var scenario = valeur.scenarioInstallation();
    return blank(valeur.finessGeo())
        || blank(valeur.categorieFINESS())
        || scenario == null
        || scenario.maitreIdentite() == null
        || scenario.stockageIdentite() == null
        || blank(scenario.operateurMessagerie());
  }

  /** Whether a rule of {@link Presence#DE_L_ESMS_DU_SOLDE} may be broken. */
  public static boolean dansLeSolde(Esms esms) {
    return dans(esms) || esms.valeur().presentSolde() == null;
  }

  /** Whether a rule of {@link Presence#DE_LA_PIECE} may be broken. */
  public static boolean dans(Piece piece) {
    var valeur = piece.valeur();
    return blank(valeur.nomFichier())
        || blank(valeur.formatFichier())
        || blank(valeur.typeFichier());
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
