package fr.segur.schemas;

import static fr.segur.schemas.Types.DATE;
import static fr.segur.schemas.Types.DECIMAL;
import static fr.segur.schemas.Types.FLAG;
import static fr.segur.schemas.Types.IGNORED;
import static fr.segur.schemas.Types.INTEGER;
import static fr.segur.schemas.Types.TEXT;
import static fr.segur.schemas.Types.choice;
import static fr.segur.schemas.Types.digits;
import static fr.segur.schemas.Types.forbidden;
import static fr.segur.schemas.Types.list;
import static fr.segur.schemas.Types.object;

import fr.segur.model.Beneficiaires;
import fr.segur.model.CertificatServeur;
import fr.segur.model.Champ;
import fr.segur.model.Commande;
import fr.segur.model.CommandeCertificat;
import fr.segur.model.Etablissement;
import fr.segur.model.Facture;
import fr.segur.model.LigneAvance;
import fr.segur.model.LigneDemande;
import fr.segur.model.LigneSolde;
import fr.segur.model.PieceJustificative;
import fr.segur.model.RegimeTva;
import fr.segur.model.ScenarioInstallation;
import fr.segur.model.StatutAdminTechnique;
import fr.segur.model.Structure;
import fr.segur.model.TypeDemande;
import fr.segur.schemas.Shape.AllOrNone;
import fr.segur.schemas.Shape.Field;
import fr.segur.schemas.Shape.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The objects of a request in the canonical layout, keys in their usual order, for an advance, for
 * a balance, or for a file that does not say which: then the keys of both are known.
 */
final class Shapes {

  private static final Shape<PieceJustificative> PIECE = new Shape<>(
      List.of(
          Field.of(Champ.NOM_FICHIER, TEXT),
          Field.of(Champ.FORMAT_FICHIER, TEXT),
          Field.of(Champ.TYPE_FICHIER, TEXT)),
      v -> new PieceJustificative(v.text(0), v.text(1), v.text(2)));

  private static final Shape<CertificatServeur> CERTIFICAT_SERVEUR = new Shape<>(
      List.of(
          Field.of(Champ.NUMERO_CARTE_CPX, TEXT),
          Field.of(Champ.NOM_ADMIN_TECHNIQUE, TEXT),
          Field.of(Champ.TEL_ADMIN_TECHNIQUE, TEXT),
          Field.of(Champ.EMAIL_ADMIN_TECHNIQUE, TEXT),
          Field.of(Champ.UTILITE_CERTIFICAT, TEXT)),
      v -> new CertificatServeur(v.text(0), v.text(1), v.text(2), v.text(3), v.text(4)));

  private static final Shape<Facture> FACTURE = new Shape<>(
      List.of(Field.of(Champ.DATE_FACTURE, DATE), Field.of(Champ.MONTANT_FACTURE_HT, DECIMAL)),
      v -> new Facture(v.date(0), v.decimal(1)));

  /** One advance request. */
  static final Shape<LigneAvance> AVANCE = new Shapes(TypeDemande.AVANCE).avance();

  /** One balance request. */
  static final Shape<LigneSolde> SOLDE = new Shapes(TypeDemande.SOLDE).solde();

  /** One request of a file that does not say its kind. */
  static final Shape<LigneAvance> INCONNUE = new Shapes(null).avance();

  private final @Nullable TypeDemande type;

  private Shapes(@Nullable TypeDemande type) {
    this.type = type;
  }

  /** The requests of a file of that kind. */
  static Shape<? extends LigneDemande> of(@Nullable TypeDemande type) {
    return type == null ? INCONNUE : type == TypeDemande.SOLDE ? SOLDE : AVANCE;
  }

  /** A client structure as an advance describes it. */
  static Shape<Structure> structureDAvance() {
    return new Shapes(TypeDemande.AVANCE).structure();
  }

  /** An ESMS as an advance describes it. */
  static Shape<Etablissement> etablissementDAvance() {
    return new Shapes(TypeDemande.AVANCE).etablissement();
  }

  private boolean mayBe(TypeDemande kind) {
    return type == null || type == kind;
  }

  private Shape<LigneAvance> avance() {
    var fields = head();
    fields.add(field(Champ.BENEFICIAIRES, object(beneficiaires())));
    fields.addAll(tail());
    if (type == null) {
      fields.add(field(Champ.FACTURE, object(FACTURE)));
    }
    return new Shape<>(
        fields,
        v -> new LigneAvance(
            v.integer(0), v.text(1), v.text(2), v.text(3), v.get(4), v.get(5), v.list(6)));
  }

  private Shape<LigneSolde> solde() {
    var fields = head();
    fields.add(field(Champ.FACTURE, object(FACTURE)));
    fields.add(field(Champ.BENEFICIAIRES, object(beneficiaires())));
    fields.addAll(tail());
    return new Shape<>(
        fields,
        v -> new LigneSolde(
            v.integer(0),
            v.text(1),
            v.text(2),
            v.text(3),
            v.get(4),
            v.get(5),
            v.get(6),
            v.list(7)));
  }

  private List<Field> head() {
    return new ArrayList<>(List.of(
        field(Champ.NUM_LIGNE, INTEGER),
        field(Champ.TYPE_ACTION, TEXT),
        field(Champ.NUMERO_ASP, TEXT),
        field(Champ.NUMERO_EDITEUR, digits(5)),
        field(Champ.COMMANDE, object(commande()))));
  }

  private List<Field> tail() {
    return List.of(
        field(Champ.PIECES_JUSTIFICATIVES, list(PIECE).required()),
        field(Champ.CODE_TRAITEMENT, IGNORED),
        field(Champ.LIBELLE_TRAITEMENT, IGNORED));
  }

  private Shape<Commande> commande() {
    var fields = new ArrayList<>(List.of(
        field(Champ.REFERENCE_AF, TEXT),
        field(Champ.DATE_COMMANDE, DATE),
        field(Champ.REGIME_TVA, choice(RegimeTva.class, RegimeTva::name)),
        field(Champ.TAUX_TVA, DECIMAL)));
    boolean amount = mayBe(TypeDemande.AVANCE);
    if (amount) {
      fields.add(field(Champ.MONTANT_SEGUR_HT, DECIMAL));
    }
    return new Shape<>(
        fields,
        v -> new Commande(
            v.text(0), v.date(1), v.get(2), v.decimal(3), amount ? v.decimal(4) : null));
  }

  private Shape<Beneficiaires> beneficiaires() {
    return new Shape<>(
        List.of(
            field(Champ.IS_MANDATAIRE, FLAG),
            field(Champ.NOM_MANDATAIRE, TEXT),
            field(Champ.EMAIL_MANDATAIRE, TEXT),
            field(Champ.TELEPHONE_MANDATAIRE, TEXT),
            field(Champ.STRUCTURES, list(structure()).required())),
        v -> new Beneficiaires(v.flag(0), v.text(1), v.text(2), v.text(3), v.list(4)));
  }

  private Shape<Structure> structure() {
    return new Shape<>(
        List.of(
            field(Champ.NOM_RESPONSABLE, TEXT),
            field(Champ.EMAIL_RESPONSABLE, TEXT),
            field(Champ.TELEPHONE_RESPONSABLE, TEXT),
            field(Champ.FINESS_JURIDIQUE, digits(9)),
            certificate(Champ.DEMANDE_CERTIFICAT_SERVEUR, FLAG),
            certificate(Champ.CONTRACTUALISATION_OG, FLAG),
            certificate(
                Champ.STATUT_ADMIN_TECHNIQUE,
                choice(StatutAdminTechnique.class, StatutAdminTechnique::code)),
            certificate(Champ.CONTRACTUALISATION_EDITEUR, FLAG),
            certificate(Champ.CERTIFICAT_SERVEUR, object(CERTIFICAT_SERVEUR)),
            field(Champ.ETABLISSEMENTS, list(etablissement()).required())),
        mayBe(TypeDemande.AVANCE) ? new AllOrNone(4, 7, 8) : null,
        v -> new Structure(v.text(0), v.text(1), v.text(2), v.text(3), certificat(v), v.list(9)));
  }

  /** Certificates are ordered with an advance only (S003-03). */
  private Field certificate(Champ champ, Type read) {
    return mayBe(TypeDemande.AVANCE)
        ? field(champ, read)
        : new Field(champ.cle(), List.of("S003-03"), forbidden(Reported.CERTIFICAT_AU_SOLDE));
  }

  /** The order of a certificate; null when none of its flags is there and its block is null. */
  private @Nullable CommandeCertificat certificat(Values v) {
    boolean any = v.get(8) != null;
    for (int i = 4; i <= 7; i++) {
      any |= v.has(i);
    }
    return any && mayBe(TypeDemande.AVANCE)
        ? new CommandeCertificat(v.flag(4), v.flag(5), v.get(6), v.flag(7), v.get(8))
        : null;
  }

  private Shape<Etablissement> etablissement() {
    var scenario = new Shape<>(
        List.of(
            field(Champ.MAITRE_IDENTITE, FLAG),
            field(Champ.STOCKAGE_IDENTITE, FLAG),
            field(Champ.OPERATEUR_MESSAGERIE, TEXT)),
        v -> new ScenarioInstallation(v.flag(0), v.flag(1), v.text(2)));
    var fields = new ArrayList<>(List.of(
        field(Champ.FINESS_GEO, digits(9)),
        field(Champ.CATEGORIE_FINESS, digits(3)),
        field(Champ.ANCIENNE_VERSION, TEXT),
        field(Champ.SCENARIO_INSTALLATION, object(scenario))));
    boolean present = mayBe(TypeDemande.SOLDE);
    if (present) {
      fields.add(field(Champ.PRESENT_SOLDE, FLAG));
    }
    Function<Values, Etablissement> make = v ->
        new Etablissement(v.text(0), v.text(1), v.text(2), v.get(3), present ? v.flag(4) : null);
    return new Shape<>(fields, make);
  }

  private Field field(Champ champ, Type read) {
    return new Field(champ.cle(), type == null ? champ.statements() : champ.statements(type), read);
  }
}
