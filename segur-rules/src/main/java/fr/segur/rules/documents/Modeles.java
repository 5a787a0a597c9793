package fr.segur.rules.documents;

import fr.segur.model.Text;
import java.util.List;
import java.util.Optional;

/** The documents that the call describes. */
public final class Modeles {

  /** The enrolment file (AF § 3, § 4.1). */
  public static final Modele<DossierEnrolement> ENROLEMENT = new Modele<>(
      "enrolement",
      new Text("Dossier d'enrôlement", "Enrolment file"),
      new Text(
          "après le référencement, avant toute demande de financement",
          "after the référencement, before any request for funding"),
      List.of(
          Partie.entier(
              "Le formulaire", "The form", Acteur.FOURNISSEUR, FormulaireEnrolement.ENTIER),
          Partie.objet(
              "Le fournisseur",
              "The supplier",
              Acteur.FOURNISSEUR,
              "/fournisseur",
              DossierEnrolement::fournisseur,
              FormulaireEnrolement.DU_FOURNISSEUR),
          Partie.objet(
              "Le dépositaire",
              "Who lodges",
              Acteur.FOURNISSEUR,
              "/depositaire",
              DossierEnrolement::depositaire,
              FormulaireEnrolement.DU_DEPOSITAIRE),
          Partie.objet(
              "Le logiciel",
              "The software",
              Acteur.FOURNISSEUR,
              "/logiciel",
              DossierEnrolement::logiciel,
              FormulaireEnrolement.DU_LOGICIEL),
          Partie.entier(
              "Les pièces jointes",
              "The documents",
              Acteur.FOURNISSEUR,
              PiecesEnrolement.DU_DOSSIER),
          Partie.liste(
              "Chaque pièce",
              "Each document",
              Acteur.FOURNISSEUR,
              "/pieces",
              DossierEnrolement::pieces,
              PiecesEnrolement.DE_LA_PIECE),
          Partie.entier("Le marché", "The market", Acteur.EDITEUR, ConditionsEnrolement.DU_MARCHE),
          Partie.entier(
              "L'opérateur", "The operator", Acteur.EDITEUR, ConditionsEnrolement.DE_L_OPERATEUR)));

  /** The order form (AF § 5, § 6.1). */
  public static final Modele<BonDeCommande> BON_DE_COMMANDE = ReglesDuBonDeCommande.MODELE_DU_BON;

  /** The attestation of a supplier not liable to VAT (AF § 5.2). */
  public static final Modele<AttestationTva> ATTESTATION_TVA = new Modele<>(
      "attestation-tva",
      new Text(
          "Attestation de non-assujettissement à la TVA", "Attestation of non-liability to VAT"),
      new Text(
          "avec la demande d'avance, au régime HT", "with the advance request, under regime HT"),
      List.of(Partie.entier(
          "L'attestation",
          "The attestation",
          Acteur.ADMINISTRATION_FISCALE,
          List.of(new Redaction("L'attestation porte", "The attestation shows")
              .porte(
                  "ATT-5.2-ADMINISTRATION",
                  "/delivreePar",
                  "l'administration qui la délivre : DGFIP, DRFIP ou DDFIP",
                  "the administration that delivers it: DGFIP, DRFIP or DDFIP",
                  a -> a.delivreePar(),
                  "S002-092")))));

  /** The invoice to the client (AF § 6.2). */
  public static final Modele<Facture> FACTURE = ReglesDeLaFacture.MODELE;

  /** The attestation de vérification d'aptitude (AF § 6.2). */
  public static final Modele<VerificationAptitude> VA = ReglesDeLaVa.MODELE;

  /** All of them, in the order of the text. */
  public static final List<Modele<?>> ALL =
      List.of(ENROLEMENT, ATTESTATION_TVA, BON_DE_COMMANDE, FACTURE, VA);

  private Modeles() {}

  /**
   * {@return the model of that name, as {@code bon-de-commande}}
   *
   * @param code as it is written in files
   */
  public static Optional<Modele<?>> find(String code) {
    return ALL.stream().filter(modele -> modele.code().equals(code)).findFirst();
  }
}
