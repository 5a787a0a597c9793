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
import fr.segur.rules.forme.Presence;
import fr.segur.rules.versement.Demande;
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
 * @param depot rules of the head of the file
 * @param ligne rules of each request
 * @param structure rules of each client structure
 * @param esms rules of each ESMS
 * @param piece rules of each document
 */
public record Controles(
    List<Rule<Depot>> depot,
    List<Rule<Ligne>> ligne,
    List<Rule<StructureCliente>> structure,
    List<Rule<Esms>> esms,
    List<Rule<Piece>> piece) {

  /** Form only: all that can be said of a file of unknown kind. */
  public static final Controles FORME = new Controles(
      join(Presence.DU_DEPOT, Formes.DU_DEPOT),
      join(Presence.DE_LA_LIGNE, Formes.DE_LA_LIGNE),
      join(Presence.DE_LA_STRUCTURE, Formes.DE_LA_STRUCTURE),
      join(Presence.DE_L_ESMS, Formes.DE_L_ESMS),
      join(Presence.DE_LA_PIECE, Formes.DE_LA_PIECE));

  /** The import test of an advance file: form, then the text in its order. */
  public static final Controles AVANCE = new Controles(
      join(FORME.depot, Reception.DE_L_AVANCE, Enrolement.RULES, Referencement.RULES),
      join(
          FORME.ligne,
          Presence.DE_L_AVANCE,
          Formes.DE_L_AVANCE,
          EligibiliteDeLaCommande.RULES,
          Beneficiaire.DE_LA_LIGNE,
          Demande.DE_LA_LIGNE,
          Plafond.DE_L_AVANCE,
          Mandataire.RULES,
          Pieces.DE_L_AVANCE),
      join(
          FORME.structure,
          Beneficiaire.DE_LA_STRUCTURE,
          CommandeDeCertificat.RULES,
          AdministrateurTechnique.RULES),
      join(FORME.esms, Presence.DE_L_ESMS_DE_L_AVANCE, Beneficiaire.DE_L_ESMS, Demande.DE_L_ESMS),
      FORME.piece);

  /** The import test of a balance file. */
  public static final Controles SOLDE = new Controles(
      join(FORME.depot, Reception.DU_SOLDE, Enrolement.RULES, Referencement.RULES),
      join(
          FORME.ligne,
          Presence.DU_SOLDE,
          Formes.DU_SOLDE,
          Demande.DE_LA_LIGNE,
          SuiteDeLAvance.DE_LA_LIGNE,
          Plafond.DU_SOLDE,
          Mandataire.RULES,
          Pieces.DU_SOLDE),
      join(FORME.structure, CommandeDeCertificat.DU_SOLDE),
      join(
          FORME.esms,
          Presence.DE_L_ESMS_DU_SOLDE,
          Beneficiaire.DU_SOLDE,
          SuiteDeLAvance.DE_L_ESMS,
          Demande.DE_L_ESMS),
      FORME.piece);

  /** The rules of a file of that kind; of form only when it does not say which. */
  public static Controles of(@Nullable TypeDemande type) {
    return type == null ? FORME : type == TypeDemande.SOLDE ? SOLDE : AVANCE;
  }

  /** Every rule, in order. */
  public List<Rule<?>> rules() {
    return Stream.<List<? extends Rule<?>>>of(depot, ligne, structure, esms, piece)
        .<Rule<?>>flatMap(List::stream)
        .toList();
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  private static <S extends Situe> List<Rule<S>> join(List<Rule<S>>... chapters) {
    return Stream.of(chapters).flatMap(List::stream).toList();
  }
}
