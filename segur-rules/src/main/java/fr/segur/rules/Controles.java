package fr.segur.rules;

import fr.segur.model.TypeDemande;
import fr.segur.rules.Situe.Depot;
import fr.segur.rules.Situe.Esms;
import fr.segur.rules.Situe.Ligne;
import fr.segur.rules.Situe.Piece;
import fr.segur.rules.Situe.StructureCliente;
import fr.segur.rules.calendrier.Reception;
import fr.segur.rules.certificat.AdministrateurTechnique;
import fr.segur.rules.certificat.CommandeDeCertificat;
import fr.segur.rules.conditions.Beneficiaire;
import fr.segur.rules.conditions.EligibiliteDeLaCommande;
import fr.segur.rules.enrolement.Enrolement;
import fr.segur.rules.enrolement.Referencement;
import fr.segur.rules.forme.Formes;
import fr.segur.rules.forme.Lacunes;
import fr.segur.rules.forme.Presence;
import fr.segur.rules.versement.Demande;
import fr.segur.rules.versement.FactureDuSolde;
import fr.segur.rules.versement.Mandataire;
import fr.segur.rules.versement.Pieces;
import fr.segur.rules.versement.Plafond;
import fr.segur.rules.versement.SuiteDeLAvance;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one kind of file: explicit ordered lists, one for each part rules look at.
 *
 * @param depot chapters on the head of the file
 * @param ligne chapters on each request
 * @param structure chapters on each client structure
 * @param esms chapters on each ESMS
 * @param piece chapters on each document
 */
public record Controles(
    List<Chapter<Depot>> depot,
    List<Chapter<Ligne>> ligne,
    List<Chapter<StructureCliente>> structure,
    List<Chapter<Esms>> esms,
    List<Chapter<Piece>> piece) {

  /** The form of every request. */
  private static final Controles COMMUN = new Controles(
      List.of(Chapter.when(Lacunes::dans, () -> Presence.DU_DEPOT), Chapter.of(Formes.DU_DEPOT)),
      List.of(
          Chapter.when(Lacunes::dans, () -> Presence.DE_LA_LIGNE), Chapter.of(Formes.DE_LA_LIGNE)),
      List.of(
          Chapter.when(Lacunes::dans, () -> Presence.DE_LA_STRUCTURE),
          Chapter.of(Formes.DE_LA_STRUCTURE)),
      List.of(Chapter.when(Lacunes::dans, () -> Presence.DE_L_ESMS), Chapter.of(Formes.DE_L_ESMS)),
      List.of(
          Chapter.when(Lacunes::dans, () -> Presence.DE_LA_PIECE), Chapter.of(Formes.DE_LA_PIECE)));

  /** Form only: all that can be said of a file of unknown kind. */
  private static final class Forme {

    static final Controles CONTROLES = new Controles(
        COMMUN.depot,
        join(
            COMMUN.ligne,
            Chapter.when(ligne -> ligne.montantSegurHT() != null, () -> Formes.MONTANT)),
        COMMUN.structure,
        COMMUN.esms,
        COMMUN.piece);
  }

  /** The import test of an advance file: form, then the text in its order. */
  private static final class Avance {

    static final Controles CONTROLES = new Controles(
        join(
            COMMUN.depot,
            Chapter.of(Reception.DE_L_AVANCE),
            Chapter.of(Enrolement.RULES),
            Chapter.of(Referencement.RULES)),
        join(
            COMMUN.ligne,
            Chapter.when(Lacunes::dansLAvance, () -> Presence.DE_L_AVANCE),
            Chapter.of(Formes.DE_L_AVANCE),
            Chapter.of(EligibiliteDeLaCommande.RULES),
            Chapter.of(Beneficiaire.DE_LA_LIGNE),
            Chapter.of(Demande.DE_LA_LIGNE),
            Chapter.of(Plafond.DE_L_AVANCE),
            Chapter.of(Mandataire.RULES),
            Chapter.of(Pieces.DE_L_AVANCE)),
        join(
            COMMUN.structure,
            Chapter.of(Beneficiaire.DE_LA_STRUCTURE),
            Chapter.when(Controles::commandeUnCertificat, () -> CommandeDeCertificat.RULES),
            Chapter.when(Controles::commandeUnCertificat, () -> AdministrateurTechnique.RULES)),
        join(
            COMMUN.esms,
            Chapter.when(Lacunes::dans, () -> Presence.DE_L_ESMS_DE_L_AVANCE),
            Chapter.of(Beneficiaire.DE_L_ESMS),
            Chapter.of(Demande.DE_L_ESMS)),
        COMMUN.piece);
  }

  /** The import test of a balance file. */
  private static final class Solde {

    static final Controles CONTROLES = new Controles(
        join(
            COMMUN.depot,
            Chapter.of(Reception.DU_SOLDE),
            Chapter.of(Enrolement.RULES),
            Chapter.of(Referencement.RULES)),
        join(
            COMMUN.ligne,
            Chapter.when(Lacunes::dansLeSolde, () -> Presence.DU_SOLDE),
            Chapter.of(Formes.DU_SOLDE),
            Chapter.of(Demande.DE_LA_LIGNE),
            Chapter.of(SuiteDeLAvance.DE_LA_LIGNE),
            Chapter.of(FactureDuSolde.RULES),
            Chapter.of(Plafond.DU_SOLDE),
            Chapter.of(Mandataire.RULES),
            Chapter.of(Pieces.DU_SOLDE)),
        join(COMMUN.structure, Chapter.of(CommandeDeCertificat.DU_SOLDE)),
        join(
            COMMUN.esms,
            Chapter.when(Lacunes::dansLeSolde, () -> Presence.DE_L_ESMS_DU_SOLDE),
            Chapter.of(Beneficiaire.DU_SOLDE),
            Chapter.of(SuiteDeLAvance.DE_L_ESMS),
            Chapter.of(Demande.DE_L_ESMS)),
        COMMUN.piece);
  }

  /**
   * {@return the rules of a file of that kind; of form only when it does not say which}
   *
   * @param type the kind of file; null when unknown
   */
  public static Controles of(@Nullable TypeDemande type) {
    if (type == null) {
      return Forme.CONTROLES;
    }
    return type == TypeDemande.SOLDE ? Solde.CONTROLES : Avance.CONTROLES;
  }

  /** {@return every rule, in order} */
  public List<Rule<?>> rules() {
    return Stream.<List<? extends Chapter<?>>>of(depot, ligne, structure, esms, piece)
        .flatMap(List::stream)
        .<Rule<?>>flatMap(chapter -> chapter.rules().stream())
        .toList();
  }

  private static boolean commandeUnCertificat(StructureCliente structure) {
    return structure.valeur().certificat() != null;
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  private static <S extends Situe> List<Chapter<S>> join(
      List<Chapter<S>> form, Chapter<S>... chapters) {
    return Stream.concat(form.stream(), Stream.of(chapters)).toList();
  }
}
