package fr.segur.rules.documents;

import static fr.segur.rules.Exemples.ESMS;
import static fr.segur.rules.Exemples.OG;
import static fr.segur.rules.Exemples.esms;
import static fr.segur.rules.Exemples.euros;
import static fr.segur.rules.Exemples.jour;
import static fr.segur.rules.Exemples.structure;

import fr.segur.model.RegimeTva;
import fr.segur.rules.Avances;
import fr.segur.rules.Avances.Avance;
import fr.segur.rules.Exemples;
import fr.segur.rules.Facts;
import fr.segur.rules.documents.AttestationTva.Administration;
import fr.segur.rules.documents.DossierEnrolement.Depositaire;
import fr.segur.rules.documents.DossierEnrolement.Fournisseur;
import fr.segur.rules.documents.DossierEnrolement.Identite;
import fr.segur.rules.documents.DossierEnrolement.Logiciel;
import fr.segur.rules.documents.DossierEnrolement.Piece;
import fr.segur.rules.documents.DossierEnrolement.Qualite;
import fr.segur.rules.documents.DossierEnrolement.Situation;
import fr.segur.rules.documents.DossierEnrolement.TypeDepositaire;
import fr.segur.rules.documents.DossierEnrolement.TypePiece;
import fr.segur.rules.documents.Signature.Moyen;
import fr.segur.rules.documents.VerificationAptitude.Attestation;
import java.util.List;
import java.util.Set;

/** One complete document of each kind, and facts under which all are acceptable. */
final class Documents {

  static final String IBAN = "FR1420041010050500013M02606";
  static final String BIC = "PSSTFRPPPAR";
  static final String DOSSIER = "FINMS2009167M0";
  static final String FINESS = ESMS.get(0);
  static final String MENTION =
      "Montant de la Prestation Ségur pris en charge par l'Etat au titre du Ségur de la santé";

  static final Facts FAITS = Facts.builder()
      .from(Exemples.FAITS)
      .avances(Avances.of(
          List.of(avance(DOSSIER, FINESS), avance("FINMS2009170M0", FINESS, ESMS.get(1)))))
      .build();

  private static final Piece IDENTITE = Piece.builder()
      .type(TypePiece.IDENTITE_REPRESENTANT)
      .identite(Identite.PASSEPORT)
      .delivreeLe(jour("2019-11-03"))
      .valableJusquAu(jour("2029-11-02"))
      .build();

  static final Piece RIB =
      Piece.builder().type(TypePiece.RIB).iban(IBAN).bic(BIC).build();

  /** Lodged by an employee of a distributor: every document of the list is needed but one. */
  static final DossierEnrolement ENROLEMENT = DossierEnrolement.builder()
      .dsr("DSR-MS2 DUI PDE-Va1")
      .fournisseur(Fournisseur.builder()
          .nom("Fournisseur MS2")
          .siret(Exemples.SIRET)
          .qualite(Qualite.DISTRIBUTEUR)
          .email("contact@fournisseur-exemple.fr")
          .telephone("0102030405")
          .iban(IBAN)
          .bic(BIC)
          .build())
      .representantLegal("MARTIN Claire")
      .depositaire(new Depositaire(TypeDepositaire.EMPLOYE, "PETIT Jean"))
      .logiciel(new Logiciel(Exemples.NUMERO_ANS, "DUI Exemple", "1.2.0"))
      .addPieces(
          piece(TypePiece.CERTIFICAT_REFERENCEMENT),
          IDENTITE,
          piece(TypePiece.MANDAT_DEPOSITAIRE),
          Piece.builder()
              .from(IDENTITE)
              .type(TypePiece.IDENTITE_DEPOSITAIRE)
              .identite(Identite.CARTE_NATIONALE_IDENTITE)
              .build(),
          piece(TypePiece.MANDAT_EDITEUR),
          RIB)
      .situation(Situation.builder()
          .proposeeALaVente(true)
          .usageExclusif(false)
          .reserveeAuxMembres(false)
          .editeurGroupement(false)
          .equivalentAutorise(true)
          .distributeurDeclare(true)
          .surLaListe(true)
          .conventionLe(jour("2023-02-01"))
          .build())
      .build();

  static final Signature SIGNATURE = new Signature(Moyen.MANUSCRITE, null, "MARTIN Claire", true);

  static final LignePrestation LIGNE = LignePrestation.builder()
      .libelle("Prestation Ségur")
      .logiciel("DUI Exemple")
      .version("1.2.0")
      .montantHT(euros("9125.00"))
      .tauxTVA(euros("20"))
      .montantTTC(euros("10950.00"))
      .build();

  static final BonDeCommande BON = BonDeCommande.builder()
      .referenceAF("AF-MS2 DUI PDE-Va1")
      .dateCommande(jour("2023-05-12"))
      .regimeTVA(RegimeTva.TTC)
      .addStructures(structure(
          OG,
          esms(ESMS.get(0), "177"),
          esms(ESMS.get(1), "177"),
          esms(ESMS.get(2), "175"),
          esms(ESMS.get(3), "286"),
          esms(ESMS.get(4), "295")))
      .addLignes(LIGNE)
      .resteAPayer(euros("0"))
      .addMentions(MENTION)
      .signature(SIGNATURE)
      .build();

  static final Facture FACTURE = Facture.builder()
      .numeroDossier(DOSSIER)
      .dateFacture(jour("2023-10-02"))
      .regimeTVA(RegimeTva.TTC)
      .addEtablissements(esms(FINESS, "177"))
      .addLignes(LIGNE)
      .build();

  static final VerificationAptitude VA = VerificationAptitude.builder()
      .numeroDossier(DOSSIER)
      .addEtablissements(new Attestation(FINESS, true, true, true))
      .signature(SIGNATURE)
      .build();

  static final AttestationTva ATTESTATION = new AttestationTva(Administration.DRFIP);

  private Documents() {}

  private static Avance avance(String numero, String... esms) {
    return Avance.builder().numeroASP(numero).etablissements(Set.of(esms)).build();
  }

  static Piece piece(TypePiece type) {
    return Piece.builder().type(type).build();
  }
}
