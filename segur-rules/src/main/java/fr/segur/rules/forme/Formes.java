package fr.segur.rules.forme;

import static fr.segur.rules.Result.NOT_APPLICABLE;
import static fr.segur.rules.Result.NOT_EVALUATED;
import static fr.segur.rules.Result.SATISFIED;
import static fr.segur.rules.Result.violated;

import fr.segur.model.AuPlusDeuxDecimales;
import fr.segur.model.Bornes;
import fr.segur.model.Champ;
import fr.segur.model.TypePiece;
import fr.segur.rules.Result;
import fr.segur.rules.Rule;
import fr.segur.rules.Situe;
import fr.segur.rules.Situe.Depot;
import fr.segur.rules.Situe.Esms;
import fr.segur.rules.Situe.Ligne;
import fr.segur.rules.Situe.Piece;
import fr.segur.rules.Situe.StructureCliente;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The form of single values that are not texts with a form of their own: see {@link Textes}. */
public final class Formes {

  static final Rule<Depot> LIGNES = notEmpty(Champ.LIGNES_IMPORT, depot -> depot.lignes() > 0);

  static final Rule<Depot> NOMBRE_DE_LIGNES = Rule.<Depot>of("FORM-NOMBRE-LIGNES")
      .warns()
      .at(Champ.LIGNES_IMPORT)
      .demands(
          "Un fichier de plus de 200 demandes mérite d'être partagé.",
          "A file of more than 200 requests is worth splitting.")
      .says(
          "Le fichier porte {lignes} demandes ; au-delà de {maximum}, mieux vaut le partager.",
          "The file has {lignes} requests; beyond {maximum} it is worth splitting.")
      .check((depot, context) -> depot.lignes() <= Bornes.LIGNES_SANS_ALERTE
          ? SATISFIED
          : violated("lignes", depot.lignes(), "maximum", Bornes.LIGNES_SANS_ALERTE));

  static final Rule<Ligne> NUM_LIGNE = Rule.<Ligne>of("FORM-NUM-LIGNE")
      .at(Champ.NUM_LIGNE)
      .demands("Les demandes sont numérotées à partir de 1.", "Requests are numbered from 1.")
      .says(
          "Le numéro de ligne {numero} n'est pas au moins 1.",
          "Line number {numero} is less than 1.")
      .check((ligne, context) -> {
        Long numero = ligne.valeur().numLigne();
        return numero == null
            ? NOT_EVALUATED
            : numero >= 1 ? SATISFIED : violated("numero", numero);
      });

  static final Rule<Ligne> NUM_LIGNE_UNIQUE = Rule.<Ligne>of("FORM-NUM-LIGNE-DOUBLE")
      .at(Champ.NUM_LIGNE)
      .demands(
          "Un numéro de ligne ne sert qu'une fois dans le fichier.",
          "A line number is used once in the file.")
      .says(
          "Le numéro de ligne {numero} est déjà celui d'une demande plus haut dans le fichier.",
          "Line number {numero} is already that of an earlier request of the file.")
      .check((ligne, context) -> {
        Long numero = ligne.valeur().numLigne();
        return numero == null
            ? NOT_EVALUATED
            : ligne.numeroDejaVu() ? violated("numero", numero) : SATISFIED;
      });

  static final Rule<Ligne> TYPE_ACTION = Rule.<Ligne>of("FORM-TYPE-ACTION")
      .at(Champ.TYPE_ACTION)
      .demands("Le type d'action est « C » (création).", "The type of action is \"C\" (creation).")
      .says(
          "Le type d'action « {valeur} » n'est pas « C ».",
          "Type of action \"{valeur}\" is not \"C\".")
      .check((ligne, context) -> {
        String valeur = ligne.valeur().typeAction();
        if (valeur == null || valeur.isBlank()) {
          return NOT_EVALUATED;
        }
        return "C".equals(valeur)
            ? SATISFIED
            : Textes.caseSlip(violated("valeur", valeur), valeur, "C");
      });

  static final Rule<Ligne> TAUX = Rule.<Ligne>of("FORM-TAUX")
      .asks(Champ.TAUX_TVA)
      .demands(
          "Le taux de TVA est un pourcentage positif ou nul, à deux décimales au plus.",
          "The VAT rate is a percentage, zero or more, with two decimals at most.")
      .says(
          "Le taux {valeur} n'est pas positif ou nul à deux décimales au plus.",
          "Rate {valeur} is not zero or more with two decimals at most.")
      .check((ligne, context) -> decimal(taux(ligne), false));

  static final Rule<Ligne> MONTANT_DE_L_AVANCE =
      montant(Champ.MONTANT_SEGUR_HT, Ligne::montantSegurHT);

  static final Rule<Ligne> MONTANT_DE_LA_FACTURE =
      montant(Champ.MONTANT_FACTURE_HT, Ligne::montantFactureHT);

  /** The agency gives the dossier number after the advance is lodged. */
  static final Rule<Ligne> SANS_NUMERO_ASP = Rule.<Ligne>of("FORM-NUMERO-ASP-AVANCE")
      .at(Champ.NUMERO_ASP)
      .demands(
          "Une demande d'avance n'a pas encore de numéro ASP.",
          "An advance request does not have an ASP number yet.")
      .says(
          "Le numéro ASP « {numero} » doit être null sur une demande d'avance.",
          "ASP number \"{numero}\" must be null on an advance request.")
      .check((ligne, context) -> {
        String numero = ligne.valeur().numeroASP();
        return numero == null || numero.isBlank()
            ? SATISFIED
            : violated("numero", numero).fixedBy("null");
      });

  static final Rule<Ligne> STRUCTURES = notEmpty(Champ.STRUCTURES, ligne -> {
    var beneficiaires = ligne.beneficiaires();
    return beneficiaires == null || !beneficiaires.structures().isEmpty();
  });

  static final Rule<StructureCliente> STRUCTURE_UNIQUE = Rule.<StructureCliente>of(
          "FORM-STRUCTURE-DOUBLE")
      .at(Champ.FINESS_JURIDIQUE)
      .demands(
          "Un organisme gestionnaire ne figure qu'une fois dans une demande.",
          "An organisme gestionnaire stands once in a request.")
      .says(
          "L'organisme {finess} figure déjà plus haut dans la même demande.",
          "Organisme {finess} already stands earlier in the same request.")
      .check((structure, context) -> {
        String finess = structure.valeur().finessJuridique();
        return finess == null
            ? NOT_EVALUATED
            : structure.dejaVue() ? violated("finess", finess) : SATISFIED;
      });

  static final Rule<StructureCliente> ETABLISSEMENTS = notEmpty(
      Champ.ETABLISSEMENTS, structure -> !structure.valeur().etablissements().isEmpty());

  static final Rule<Piece> FORMAT = Rule.<Piece>of("FORM-FORMAT")
      .at(Champ.FORMAT_FICHIER)
      .demands("Une pièce est au format « PDF ».", "A document has the format \"PDF\".")
      .says("Le format « {valeur} » n'est pas « PDF ».", "Format \"{valeur}\" is not \"PDF\".")
      .check((piece, context) -> {
        String valeur = piece.valeur().formatFichier();
        if (valeur == null || valeur.isBlank()) {
          return NOT_EVALUATED;
        }
        return "PDF".equals(valeur)
            ? SATISFIED
            : Textes.caseSlip(violated("valeur", valeur), valeur, "PDF");
      });

  static final Rule<Piece> TYPE = Rule.<Piece>of("FORM-TYPE-PIECE")
      .warns()
      .at(Champ.TYPE_FICHIER)
      .demands(
          "Le type d'une pièce est l'un de ceux que le portail montre.",
          "The type of a document is one of those the portal shows.")
      .says(
          "Le type de pièce « {valeur} » n'est pas connu.",
          "Type of document \"{valeur}\" is not known.")
      .check((piece, context) -> {
        String valeur = piece.valeur().typeFichier();
        return valeur == null || valeur.isBlank()
            ? NOT_EVALUATED
            : TypePiece.find(valeur).isPresent()
                ? SATISFIED
                : Textes.blankSlip(
                    violated("valeur", valeur),
                    valeur,
                    type -> TypePiece.find(type).isPresent());
      });

  public static final List<Rule<Depot>> DU_DEPOT =
      List.of(Textes.SIRET, Textes.CLE_SIRET, Textes.NUMERO_ANS, LIGNES, NOMBRE_DE_LIGNES);

  public static final List<Rule<Ligne>> DE_LA_LIGNE = List.of(
      NUM_LIGNE,
      NUM_LIGNE_UNIQUE,
      TYPE_ACTION,
      Textes.NUMERO_EDITEUR,
      TAUX,
      Textes.EMAIL_MANDATAIRE,
      Textes.TELEPHONE_MANDATAIRE,
      STRUCTURES);

  /** The amount of an order, where there is one. */
  public static final List<Rule<Ligne>> MONTANT = List.of(MONTANT_DE_L_AVANCE);

  public static final List<Rule<Ligne>> DE_L_AVANCE = List.of(SANS_NUMERO_ASP, MONTANT_DE_L_AVANCE);

  public static final List<Rule<Ligne>> DU_SOLDE =
      List.of(Textes.NUMERO_ASP, MONTANT_DE_LA_FACTURE);

  public static final List<Rule<StructureCliente>> DE_LA_STRUCTURE = List.of(
      Textes.EMAIL_RESPONSABLE,
      Textes.TELEPHONE_RESPONSABLE,
      Textes.FINESS_JURIDIQUE,
      Textes.CLE_FINESS_JURIDIQUE,
      STRUCTURE_UNIQUE,
      ETABLISSEMENTS);

  public static final List<Rule<Esms>> DE_L_ESMS =
      List.of(Textes.FINESS_GEO, Textes.CLE_FINESS_GEO, Textes.OPERATEUR_MESSAGERIE);

  public static final List<Rule<Piece>> DE_LA_PIECE = List.of(FORMAT, TYPE);

  private Formes() {}

  private static <S extends Situe> Rule<S> notEmpty(Champ liste, Predicate<S> kept) {
    return Rule.<S>of("FORM-VIDE")
        .asks(liste)
        .demands("La liste a au moins un élément.", "The list has at least one element.")
        .says("La liste « {cle} » est vide.", "The list \"{cle}\" is empty.")
        .check((subject, context) -> {
          if (kept.test(subject)) {
            return SATISFIED;
          }
          return subject.illisibles().couvre(subject.pointer() + liste.pointer())
              ? NOT_APPLICABLE
              : violated("cle", liste.cle());
        });
  }

  private static Rule<Ligne> montant(Champ champ, Function<Ligne, @Nullable BigDecimal> valeur) {
    return Rule.<Ligne>of("FORM-MONTANT")
        .asks(champ)
        .demands(
            "Le montant est strictement positif, à deux décimales au plus.",
            "The amount is more than zero, with two decimals at most.")
        .says(
            "Le montant {valeur} n'est pas strictement positif à deux décimales au plus.",
            "Amount {valeur} is not more than zero with two decimals at most.")
        .check((ligne, context) -> decimal(valeur.apply(ligne), true));
  }

  private static @Nullable BigDecimal taux(Ligne ligne) {
    var commande = ligne.commande();
    return commande == null ? null : commande.tauxTVA();
  }

  private static Result decimal(@Nullable BigDecimal valeur, boolean moreThanZero) {
    if (valeur == null) {
      return NOT_EVALUATED;
    }
    boolean inRange = moreThanZero ? valeur.signum() > 0 : valeur.signum() >= 0;
    return inRange && AuPlusDeuxDecimales.Validator.respecteePar(valeur)
        ? SATISFIED
        : violated("valeur", valeur);
  }
}
