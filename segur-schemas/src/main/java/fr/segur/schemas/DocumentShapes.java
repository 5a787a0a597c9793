package fr.segur.schemas;

import static fr.segur.schemas.Types.DATE;
import static fr.segur.schemas.Types.DECIMAL;
import static fr.segur.schemas.Types.FLAG;
import static fr.segur.schemas.Types.TEXT;
import static fr.segur.schemas.Types.choice;
import static fr.segur.schemas.Types.list;
import static fr.segur.schemas.Types.object;

import fr.segur.model.RegimeTva;
import fr.segur.model.Structure;
import fr.segur.rules.documents.AttestationTva;
import fr.segur.rules.documents.AttestationTva.Administration;
import fr.segur.rules.documents.BonDeCommande;
import fr.segur.rules.documents.DossierEnrolement;
import fr.segur.rules.documents.DossierEnrolement.Depositaire;
import fr.segur.rules.documents.DossierEnrolement.Fournisseur;
import fr.segur.rules.documents.DossierEnrolement.Identite;
import fr.segur.rules.documents.DossierEnrolement.Logiciel;
import fr.segur.rules.documents.DossierEnrolement.Piece;
import fr.segur.rules.documents.DossierEnrolement.Qualite;
import fr.segur.rules.documents.DossierEnrolement.Situation;
import fr.segur.rules.documents.DossierEnrolement.TypeDepositaire;
import fr.segur.rules.documents.DossierEnrolement.TypePiece;
import fr.segur.rules.documents.Facture;
import fr.segur.rules.documents.LignePrestation;
import fr.segur.rules.documents.Modele;
import fr.segur.rules.documents.Modeles;
import fr.segur.rules.documents.Signature;
import fr.segur.rules.documents.Signature.Moyen;
import fr.segur.rules.documents.Signature.Niveau;
import fr.segur.rules.documents.VerificationAptitude;
import fr.segur.rules.documents.VerificationAptitude.Attestation;
import fr.segur.schemas.Shape.Field;
import java.util.List;
import java.util.Map;

/** The JSON form of documents: one shape a model, keys in the order of their records. */
final class DocumentShapes {

  private static final Type SIGNATURE = object(new Shape<>(
      List.of(
          Field.of("moyen", choice(Moyen.class, Moyen::name)),
          Field.of("niveau", choice(Niveau.class, Niveau::name)),
          Field.of("signataire", TEXT),
          Field.of("parLeResponsable", FLAG)),
      v -> new Signature(v.get(0), v.get(1), v.text(2), v.flag(3))));

  private static final Type REGIME = choice(RegimeTva.class, RegimeTva::name);

  private static final Type LIGNES = list(new Shape<>(
      List.of(
          Field.of("libelle", TEXT),
          Field.of("logiciel", TEXT),
          Field.of("version", TEXT),
          Field.of("montantHT", DECIMAL),
          Field.of("tauxTVA", DECIMAL),
          Field.of("montantTTC", DECIMAL)),
      v -> new LignePrestation(
          v.text(0), v.text(1), v.text(2), v.decimal(3), v.decimal(4), v.decimal(5))));

  private static final Shape<DossierEnrolement> ENROLEMENT = new Shape<>(
      List.of(
          Field.of("dsr", TEXT),
          Field.of("fournisseur", object(fournisseur())),
          Field.of("representantLegal", TEXT),
          Field.of("depositaire", object(depositaire())),
          Field.of("logiciel", object(logiciel())),
          Field.of("pieces", list(piece())),
          Field.of("situation", object(situation()))),
      v -> new DossierEnrolement(
          v.text(0), v.get(1), v.text(2), v.get(3), v.get(4), v.list(5), v.get(6)));

  private static final Shape<BonDeCommande> BON = new Shape<>(
      List.of(
          Field.of("referenceAF", TEXT),
          Field.of("dateCommande", DATE),
          Field.of("regimeTVA", REGIME),
          Field.of("structures", list(Shapes.structureDAvance())),
          Field.of("lignes", LIGNES),
          Field.of("resteAPayer", DECIMAL),
          Field.of("mentions", Types.texts()),
          Field.of("signature", SIGNATURE)),
      v -> new BonDeCommande(
          v.text(0),
          v.date(1),
          v.get(2),
          v.<Structure>list(3),
          v.list(4),
          v.decimal(5),
          v.list(6),
          v.get(7)));

  private static final Shape<Facture> FACTURE = new Shape<>(
      List.of(
          Field.of("numeroDossier", TEXT),
          Field.of("dateFacture", DATE),
          Field.of("regimeTVA", REGIME),
          Field.of("etablissements", list(Shapes.etablissementDAvance())),
          Field.of("lignes", LIGNES),
          Field.of("resteAPayer", DECIMAL)),
      v -> new Facture(v.text(0), v.date(1), v.get(2), v.list(3), v.list(4), v.decimal(5)));

  private static final Shape<VerificationAptitude> VA = new Shape<>(
      List.of(
          Field.of("numeroDossier", TEXT),
          Field.of(
              "etablissements",
              list(new Shape<>(
                  List.of(
                      Field.of("FINESSGeo", TEXT),
                      Field.of("deploiement", FLAG),
                      Field.of("tableauDeBord", FLAG),
                      Field.of("indicateurs", FLAG)),
                  v -> new Attestation(v.text(0), v.flag(1), v.flag(2), v.flag(3))))),
          Field.of("signature", SIGNATURE)),
      v -> new VerificationAptitude(v.text(0), v.list(1), v.get(2)));

  private static final Shape<AttestationTva> ATTESTATION = new Shape<>(
      List.of(Field.of("delivreePar", choice(Administration.class, Administration::name))),
      v -> new AttestationTva(v.get(0)));

  private static final Map<Modele<?>, Shape<?>> BY_MODEL = Map.of(
      Modeles.ENROLEMENT,
      ENROLEMENT,
      Modeles.ATTESTATION_TVA,
      ATTESTATION,
      Modeles.BON_DE_COMMANDE,
      BON,
      Modeles.FACTURE,
      FACTURE,
      Modeles.VA,
      VA);

  private DocumentShapes() {}

  /** The shape of the documents of that model. */
  @SuppressWarnings("unchecked") // each model stands beside its own shape
  static <D> Shape<D> of(Modele<D> modele) {
    Shape<?> shape = BY_MODEL.get(modele);
    if (shape == null) {
      throw new IllegalArgumentException("no shape for " + modele);
    }
    return (Shape<D>) shape;
  }

  private static Shape<Fournisseur> fournisseur() {
    return new Shape<>(
        List.of(
            Field.of("nom", TEXT),
            Field.of("siret", TEXT),
            Field.of("qualite", choice(Qualite.class, Qualite::name)),
            Field.of("email", TEXT),
            Field.of("telephone", TEXT),
            Field.of("iban", TEXT),
            Field.of("bic", TEXT)),
        v -> new Fournisseur(
            v.text(0), v.text(1), v.get(2), v.text(3), v.text(4), v.text(5), v.text(6)));
  }

  private static Shape<Depositaire> depositaire() {
    return new Shape<>(
        List.of(
            Field.of("type", choice(TypeDepositaire.class, TypeDepositaire::name)),
            Field.of("nom", TEXT)),
        v -> new Depositaire(v.get(0), v.text(1)));
  }

  private static Shape<Logiciel> logiciel() {
    return new Shape<>(
        List.of(Field.of("numeroAns", TEXT), Field.of("nom", TEXT), Field.of("version", TEXT)),
        v -> new Logiciel(v.text(0), v.text(1), v.text(2)));
  }

  private static Shape<Piece> piece() {
    return new Shape<>(
        List.of(
            Field.of("type", choice(TypePiece.class, TypePiece::name)),
            Field.of("identite", choice(Identite.class, Identite::name)),
            Field.of("delivreeLe", DATE),
            Field.of("valableJusquAu", DATE),
            Field.of("iban", TEXT),
            Field.of("bic", TEXT)),
        v -> new Piece(v.get(0), v.get(1), v.date(2), v.date(3), v.text(4), v.text(5)));
  }

  private static Shape<Situation> situation() {
    return new Shape<>(
        List.of(
            Field.of("proposeeALaVente", FLAG),
            Field.of("usageExclusif", FLAG),
            Field.of("reserveeAuxMembres", FLAG),
            Field.of("editeurGroupement", FLAG),
            Field.of("equivalentAutorise", FLAG),
            Field.of("distributeurDeclare", FLAG),
            Field.of("surLaListe", FLAG),
            Field.of("conventionLe", DATE)),
        v -> new Situation(
            v.flag(0), v.flag(1), v.flag(2), v.flag(3), v.flag(4), v.flag(5), v.flag(6),
            v.date(7)));
  }
}
