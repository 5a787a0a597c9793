package fr.segur.rules.documents;

import static fr.segur.rules.Result.NOT_APPLICABLE;
import static fr.segur.rules.Result.NOT_EVALUATED;
import static fr.segur.rules.Result.SATISFIED;
import static fr.segur.rules.Result.undetermined;
import static fr.segur.rules.Result.violated;

import fr.segur.rules.Context;
import fr.segur.rules.Fait;
import fr.segur.rules.Result;
import fr.segur.rules.Rule;
import fr.segur.rules.documents.DossierEnrolement.Piece;
import fr.segur.rules.documents.DossierEnrolement.Qualite;
import fr.segur.rules.documents.DossierEnrolement.TypeDepositaire;
import fr.segur.rules.documents.DossierEnrolement.TypePiece;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** AF § 3.1: the documents of an enrolment file, and what they must be. */
final class PiecesEnrolement {

  private static final String IDENTITE = "S002-033";
  private static final String RIB = "S002-037";
  private static final Redaction LA_PIECE = new Redaction("La pièce porte", "The document states");

  /** Whether the file needs a document; null when that cannot be told. */
  private interface Besoin extends Function<DossierEnrolement, @Nullable Boolean> {}

  static final List<Rule<Extrait<DossierEnrolement, DossierEnrolement>>> DU_DOSSIER = List.of(
      jointe("ENR-3.1-CERTIFICAT", TypePiece.CERTIFICAT_REFERENCEMENT, d -> true, "S002-032"),
      jointe("ENR-3.1-IDENTITE", TypePiece.IDENTITE_REPRESENTANT, d -> true, IDENTITE),
      jointe(
          "ENR-3.1-MANDAT-EMPLOYE",
          TypePiece.MANDAT_DEPOSITAIRE,
          d -> depositaire(d, TypeDepositaire.EMPLOYE::equals),
          "S002-034"),
      jointe(
          "ENR-3.1-CONTRAT-TIERS",
          TypePiece.CONTRAT_PRESTATION,
          d -> depositaire(d, TypeDepositaire.STRUCTURE_TIERCE::equals),
          "S002-035"),
      jointe(
          "ENR-3.1-IDENTITE-DEPOSITAIRE",
          TypePiece.IDENTITE_DEPOSITAIRE,
          d -> depositaire(d, type -> type != TypeDepositaire.REPRESENTANT_LEGAL),
          "S002-034",
          "S002-035"),
      jointe(
          "ENR-3.1-MANDAT-EDITEUR",
          TypePiece.MANDAT_EDITEUR,
          PiecesEnrolement::distributeur,
          "S002-036",
          "S002-041"),
      jointe("ENR-3.1-RIB", TypePiece.RIB, d -> true, RIB));

  static final List<Rule<Extrait<DossierEnrolement, Piece>>> DE_LA_PIECE = List.of(
      LA_PIECE.porte(
          "ENR-3.1-TYPE-PIECE",
          "/type",
          "un nom parmi ceux du texte",
          "a name among those of the text",
          p -> p.type(),
          "S002-032",
          IDENTITE,
          "S002-034",
          "S002-035",
          "S002-036",
          RIB),
      de(
          p -> p == TypePiece.IDENTITE_REPRESENTANT,
          LA_PIECE.porte(
              "ENR-3.1-IDENTITE-NATURE",
              "/identite",
              "sa nature : carte nationale d'identité, passeport ou titre de séjour",
              "its nature: national identity card, passport or residence permit",
              p -> p.identite(),
              IDENTITE)),
      de(
          p -> p == TypePiece.IDENTITE_REPRESENTANT,
          LA_PIECE.porte(
              "ENR-3.1-IDENTITE-ECHEANCE",
              "/valableJusquAu",
              "son dernier jour de validité",
              "its last day of validity",
              p -> p.valableJusquAu(),
              IDENTITE)),
      valide("ENR-3.1-IDENTITE-VALIDE", TypePiece.IDENTITE_REPRESENTANT, IDENTITE),
      valide(
          "ENR-3.1-IDENTITE-DEPOSITAIRE-VALIDE",
          TypePiece.IDENTITE_DEPOSITAIRE,
          "S002-034",
          "S002-035"),
      de(
          p -> p == TypePiece.RIB,
          LA_PIECE.porte("ENR-3.1-RIB-IBAN", "/iban", "un IBAN", "an IBAN", p -> p.iban(), RIB)),
      de(
          p -> p == TypePiece.RIB,
          LA_PIECE.porte("ENR-3.1-RIB-BIC", "/bic", "un BIC", "a BIC", p -> p.bic(), RIB)),
      FormulaireEnrolement.iban("ENR-3.1-RIB-IBAN-FORME", Piece::iban),
      FormulaireEnrolement.bic("ENR-3.1-RIB-BIC-FORME", Piece::bic),
      memeCompte());

  private PiecesEnrolement() {}

  private static @Nullable Boolean depositaire(
      DossierEnrolement dossier, Predicate<TypeDepositaire> concerne) {
    TypeDepositaire type = dossier.typeDepositaire();
    return type == null ? null : concerne.test(type);
  }

  private static @Nullable Boolean distributeur(DossierEnrolement dossier) {
    var fournisseur = dossier.fournisseur();
    Qualite qualite = fournisseur == null ? null : fournisseur.qualite();
    return qualite == null ? null : qualite == Qualite.DISTRIBUTEUR;
  }

  /** The document is there when the file needs it. */
  private static Rule<Extrait<DossierEnrolement, DossierEnrolement>> jointe(
      String code, TypePiece type, Besoin besoin, String... statements) {
    return Rule.<Extrait<DossierEnrolement, DossierEnrolement>>of(code)
        .at("/pieces")
        .cites(statements)
        .demands(
            "Est joint, s'il y a lieu : " + type.label().fr() + ".",
            "Comes with the file, where it applies: " + type.label().en() + ".")
        .says(
            "Aucune pièce n'est de type « " + type + " » (" + type.label().fr() + ").",
            "No document has type \"" + type + "\" (" + type.label().en() + ").")
        .check((dossier, context) -> jointe(dossier, type, besoin));
  }

  private static Result jointe(
      Extrait<DossierEnrolement, DossierEnrolement> dossier, TypePiece type, Besoin besoin) {
    Boolean needed = besoin.apply(dossier.valeur());
    if (needed == null) {
      return NOT_EVALUATED;
    }
    if (!needed) {
      return NOT_APPLICABLE;
    }
    boolean unknown = dossier.illisible("/pieces");
    for (Piece piece : dossier.valeur().pieces()) {
      if (piece.type() == type) {
        return SATISFIED;
      }
      // a document without a type may be the one
      unknown |= piece.type() == null;
    }
    return unknown ? NOT_EVALUATED : violated();
  }

  /** The rule on documents of some types only. */
  private static Rule<Extrait<DossierEnrolement, Piece>> de(
      Predicate<TypePiece> types, Rule<Extrait<DossierEnrolement, Piece>> rule) {
    return rule.when(piece -> {
      TypePiece type = piece.valeur().type();
      return type != null && types.test(type);
    });
  }

  /** Valid on the day the file is received, first and last day of validity included. */
  private static Rule<Extrait<DossierEnrolement, Piece>> valide(
      String code, TypePiece type, String... statements) {
    var rule = Rule.<Extrait<DossierEnrolement, Piece>>of(code)
        .at("/valableJusquAu")
        .cites(statements)
        .demands(
            "La " + type.label().fr() + " est en cours de validité le jour du dépôt.",
            "The " + type.label().en() + " is valid on the day the file is lodged.")
        .says(
            "La pièce n'est pas en cours de validité le {jour} : du {du} au {au}.",
            "The document is not valid on {jour}: from {du} to {au}.");
    // the text asks for validity of the representative's paper only
    return de(
        type::equals,
        (type == TypePiece.IDENTITE_REPRESENTANT ? rule : rule.warns())
            .check((piece, context) -> valide(piece.valeur(), context)));
  }

  private static Result valide(Piece piece, Context context) {
    LocalDate au = piece.valableJusquAu();
    if (au == null) {
      return NOT_EVALUATED;
    }
    LocalDate jour = context.jourDeReception();
    if (jour == null) {
      return undetermined(Fait.RECU_LE);
    }
    LocalDate du = piece.delivreeLe();
    boolean valid = !jour.isAfter(au) && (du == null || !jour.isBefore(du));
    return valid
        ? SATISFIED
        : violated("jour", jour, "du", Objects.<Object>requireNonNullElse(du, "…"), "au", au);
  }

  /** What the form says and what the RIB says should be one account; no sentence demands it. */
  private static Rule<Extrait<DossierEnrolement, Piece>> memeCompte() {
    return de(
        TypePiece.RIB::equals,
        Rule.<Extrait<DossierEnrolement, Piece>>of("ENR-3.1-RIB-COMPTE")
            .warns()
            .at("/iban")
            .cites("S002-031", RIB)
            .demands(
                "Le compte du RIB est celui du formulaire.",
                "The account of the RIB is that of the form.")
            .says(
                "L'IBAN du RIB, {rib}, n'est pas celui du formulaire, {formulaire}.",
                "The IBAN of the RIB, {rib}, is not that of the form, {formulaire}.")
            .check((piece, context) -> {
              var fournisseur = piece.document().fournisseur();
              String formulaire = fournisseur == null ? null : fournisseur.iban();
              String rib = piece.valeur().iban();
              return formulaire == null
                      || rib == null
                      || rib.isBlank()
                      || formulaire.isBlank()
                      || Compte.sansBlancs(rib).equals(Compte.sansBlancs(formulaire))
                  ? SATISFIED
                  : violated("rib", rib, "formulaire", formulaire);
            }));
  }
}
