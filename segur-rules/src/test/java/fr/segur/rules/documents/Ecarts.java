package fr.segur.rules.documents;

import static fr.segur.rules.Exemples.ESMS;
import static fr.segur.rules.Exemples.NUMERO_ANS;
import static fr.segur.rules.Exemples.esms;
import static fr.segur.rules.Exemples.euros;
import static fr.segur.rules.Exemples.jour;
import static fr.segur.rules.documents.Documents.BON;
import static fr.segur.rules.documents.Documents.ENROLEMENT;
import static fr.segur.rules.documents.Documents.FACTURE;
import static fr.segur.rules.documents.Documents.FAITS;
import static fr.segur.rules.documents.Documents.FINESS;
import static fr.segur.rules.documents.Documents.LIGNE;
import static fr.segur.rules.documents.Documents.VA;

import fr.segur.model.Etablissement;
import fr.segur.model.EtablissementBuilder;
import fr.segur.model.ScenarioInstallation;
import fr.segur.model.ScenarioInstallationBuilder;
import fr.segur.model.StatutDemande;
import fr.segur.model.Structure;
import fr.segur.model.StructureBuilder;
import fr.segur.model.Verdict;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.Avances;
import fr.segur.rules.Avances.Avance;
import fr.segur.rules.EsmsNumerique;
import fr.segur.rules.Facts;
import fr.segur.rules.Facts.Retrait;
import fr.segur.rules.Facts.Solution;
import fr.segur.rules.Financements;
import fr.segur.rules.Financements.Financement;
import fr.segur.rules.SolutionBuilder;
import fr.segur.rules.documents.DossierEnrolement.Depositaire;
import fr.segur.rules.documents.DossierEnrolement.Fournisseur;
import fr.segur.rules.documents.DossierEnrolement.Logiciel;
import fr.segur.rules.documents.DossierEnrolement.Piece;
import fr.segur.rules.documents.DossierEnrolement.Situation;
import fr.segur.rules.documents.DossierEnrolement.TypeDepositaire;
import fr.segur.rules.documents.DossierEnrolement.TypePiece;
import fr.segur.rules.documents.Signature.Moyen;
import fr.segur.rules.documents.VerificationAptitude.Attestation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** For every code of a document, what is taken away from the complete one, or spoilt in it. */
final class Ecarts {

  /**
   * A document that is complete but for one thing.
   *
   * @param modele the kind of document
   * @param code what is said of it
   * @param pointer where
   * @param document the document
   * @param facts what is known
   * @param <D> its type
   */
  record Ecart<D>(Modele<D> modele, String code, String pointer, D document, Facts facts) {

    Verdict check() {
      return modele.check(AfMs2DuiPde.V2, document, facts);
    }

    /** What goes with it: rules of requests that a wrong number or day breaks together. */
    Set<String> codes() {
      return switch (code) {
        case "AF-2-COMMANDE-FERMETURE" -> Set.of(code, "AF-4.2-EXTRACTION");
        // an IBAN that is not one is not that of the other paper either
        case "ENR-3.1-IBAN-FORME", "ENR-3.1-RIB-IBAN-FORME" -> Set.of(code, "ENR-3.1-RIB-COMPTE");
        case "AF-4.2-ORGANISME", "BC-6.1-FINESS-FORME" -> Set.of(code, "AF-4.2-ESMS");
        default -> Set.of(code);
      };
    }

    @Override
    public String toString() {
      return modele + " " + code + " " + pointer;
    }
  }

  private static final Facts FAITS_ESMS_NUMERIQUE = Facts.builder()
      .from(FAITS)
      .esmsNumerique(EsmsNumerique.of(Set.of(FINESS)))
      .build();

  private static final Facts FAITS_DEJA_FINANCE = Facts.builder()
      .from(FAITS)
      .financements(Financements.of(List.of(Financement.builder()
          .finessGeo(FINESS)
          .numeroASP("FINMS2009168M0")
          .statut(StatutDemande.EN_COURS)
          .vague(1)
          .build())))
      .build();

  static final List<Ecart<?>> ALL = new Ecarts().all;

  private final List<Ecart<?>> all = new ArrayList<>();

  private Ecarts() {
    formulaire();
    pieces();
    conditions();
    bon();
    commandeDuBon();
    facture();
    va();
    add(
        Modeles.ATTESTATION_TVA,
        "ATT-5.2-ADMINISTRATION",
        "/delivreePar",
        new AttestationTva(null));
  }

  // --- enrolment

  private void formulaire() {
    enr("ENR-3.1-DSR", "/dsr", enrolement(e -> e.dsr(" ")));
    enr("ENR-3.1-DSR-APPEL", "/dsr", enrolement(e -> e.dsr("DSR-MS2 DUI PDS-Va1")));
    enr("ENR-3.1-FOURNISSEUR", "/fournisseur", enrolement(e -> e.fournisseur(null)));
    enr("ENR-3.1-REPRESENTANT", "/representantLegal", enrolement(e -> e.representantLegal(null)));
    enr("ENR-3.1-LOGICIEL", "/logiciel", enrolement(e -> e.logiciel(null)));
    enr("ENR-3.1-NOM", "/fournisseur/nom", fournisseur(f -> f.nom("")));
    enr("ENR-3.1-SIRET", "/fournisseur/siret", fournisseur(f -> f.siret(null)));
    enr("ENR-3.1-SIRET-FORME", "/fournisseur/siret", fournisseur(f -> f.siret("4380696840001")));
    enr("ENR-3.1-SIRET-CLE", "/fournisseur/siret", fournisseur(f -> f.siret("43806968400018")));
    enr("ENR-3.1-QUALITE", "/fournisseur/qualite", fournisseur(f -> f.qualite(null)));
    enr("ENR-3.1-EMAIL", "/fournisseur/email", fournisseur(f -> f.email(null)));
    enr("ENR-3.1-TELEPHONE", "/fournisseur/telephone", fournisseur(f -> f.telephone(null)));
    enr("ENR-3.1-IBAN", "/fournisseur/iban", fournisseur(f -> f.iban(null)));
    enr("ENR-3.1-BIC", "/fournisseur/bic", fournisseur(f -> f.bic(null)));
    enr(
        "ENR-3.1-IBAN-FORME",
        "/fournisseur/iban",
        fournisseur(f -> f.iban("FR1420041010050500013M02607")));
    enr("ENR-3.1-BIC-FORME", "/fournisseur/bic", fournisseur(f -> f.bic("PSSTFRPPPA")));
    enr("ENR-3.1-DEPOSITAIRE", "/depositaire/type", depositaire(null, "PETIT Jean"));
    enr("ENR-3.1-DEPOSITAIRE-NOM", "/depositaire/nom", depositaire(TypeDepositaire.EMPLOYE, null));
    enr("ENR-3.1-NUMERO-ANS", "/logiciel/numeroAns", logiciel(null, "DUI Exemple", "1"));
    enr("ENR-3.1-SOLUTION", "/logiciel/numeroAns", logiciel("MSY12P4QNN", "DUI Exemple", "1"));
    enr("ENR-3.1-NOM-LOGICIEL", "/logiciel/nom", logiciel(NUMERO_ANS, null, "1"));
    enr("ENR-3.1-VERSION", "/logiciel/version", logiciel(NUMERO_ANS, "DUI Exemple", ""));
    all.add(new Ecart<>(
        Modeles.ENROLEMENT,
        "ENR-3.1-NUMERO-ANS-FORME",
        "/logiciel/numeroAns",
        logiciel("MSY12p4q", "DUI Exemple", "1"),
        solution(s -> s.numeroAns("MSY12p4q"))));
  }

  private void pieces() {
    enr("ENR-3.1-CERTIFICAT", "/pieces", sans(TypePiece.CERTIFICAT_REFERENCEMENT));
    enr("ENR-3.1-IDENTITE", "/pieces", sans(TypePiece.IDENTITE_REPRESENTANT));
    enr("ENR-3.1-MANDAT-EMPLOYE", "/pieces", sans(TypePiece.MANDAT_DEPOSITAIRE));
    enr(
        "ENR-3.1-CONTRAT-TIERS",
        "/pieces",
        depositaire(TypeDepositaire.STRUCTURE_TIERCE, "Cabinet Exemple"));
    enr("ENR-3.1-IDENTITE-DEPOSITAIRE", "/pieces", sans(TypePiece.IDENTITE_DEPOSITAIRE));
    enr("ENR-3.1-MANDAT-EDITEUR", "/pieces", sans(TypePiece.MANDAT_EDITEUR));
    enr("ENR-3.1-RIB", "/pieces", sans(TypePiece.RIB));
    enr(
        "ENR-3.1-TYPE-PIECE",
        "/pieces/6/type",
        enrolement(e -> e.addPieces(Piece.builder().build())));
    enr("ENR-3.1-IDENTITE-NATURE", "/pieces/1/identite", piece(1, p -> p.identite(null)));
    enr(
        "ENR-3.1-IDENTITE-ECHEANCE",
        "/pieces/1/valableJusquAu",
        piece(1, p -> p.valableJusquAu(null)));
    enr(
        "ENR-3.1-IDENTITE-VALIDE",
        "/pieces/1/valableJusquAu",
        piece(1, p -> p.valableJusquAu(jour("2023-11-01"))));
    enr(
        "ENR-3.1-IDENTITE-DEPOSITAIRE-VALIDE",
        "/pieces/3/valableJusquAu",
        piece(3, p -> p.valableJusquAu(jour("2023-11-01"))));
    enr("ENR-3.1-RIB-IBAN", "/pieces/5/iban", piece(5, p -> p.iban(null)));
    enr("ENR-3.1-RIB-BIC", "/pieces/5/bic", piece(5, p -> p.bic(null)));
    enr(
        "ENR-3.1-RIB-IBAN-FORME",
        "/pieces/5/iban",
        piece(5, p -> p.iban("FR142004101005050001M02606")));
    enr("ENR-3.1-RIB-BIC-FORME", "/pieces/5/bic", piece(5, p -> p.bic("PSST1RPP")));
    enr(
        "ENR-3.1-RIB-COMPTE",
        "/pieces/5/iban",
        piece(5, p -> p.iban("FR76 3000 6000 0112 3456 7890 189")));
  }

  private void conditions() {
    enr("ENR-3.2-MARCHE", "/situation/proposeeALaVente", situation(s -> s.proposeeALaVente(false)));
    enr(
        "ENR-3.2-USAGE-EXCLUSIF",
        "/situation/usageExclusif",
        situation(s -> s.usageExclusif(true)));
    enr(
        "ENR-3.2-GROUPEMENT",
        "/situation",
        situation(
            s -> s.reserveeAuxMembres(true).editeurGroupement(true).equivalentAutorise(false)));
    enr(
        "ENR-3.2-DISTRIBUTEUR",
        "/situation/distributeurDeclare",
        situation(s -> s.distributeurDeclare(false)));
    enr("ENR-3.2-LISTE", "/situation/surLaListe", situation(s -> s.surLaListe(false)));
    enr(
        "ENR-4.1-CONVENTION",
        "/situation/conventionLe",
        situation(s -> s.conventionLe(jour("2023-11-03"))));
    withFacts("ENR-3.2-REFERENCEMENT", solution(s -> s.referenceeLe(jour("2023-11-03"))));
    withFacts("ENR-3.2-RETRAIT", solution(s -> s.retrait(new Retrait(jour("2023-11-02")))));
  }

  private void withFacts(String code, Facts facts) {
    all.add(new Ecart<>(Modeles.ENROLEMENT, code, "/logiciel", ENROLEMENT, facts));
  }

  // --- order form

  private void bon() {
    bon("BC-6.1-REFERENCE", "/referenceAF", bon(b -> b.referenceAF(null)));
    bon("BC-6.1-DATE", "/dateCommande", bon(b -> b.dateCommande(null)));
    bon("BC-6.1-CLIENT", "/structures", bon(b -> b.structures(List.of())));
    bon("BC-6.1-RESPONSABLE", "/structures/0/nomResponsable", og(s -> s.nomResponsable(null)));
    bon("BC-6.1-EMAIL", "/structures/0/emailResponsable", og(s -> s.emailResponsable(null)));
    bon(
        "BC-6.1-TELEPHONE",
        "/structures/0/telephoneResponsable",
        og(s -> s.telephoneResponsable(null)));
    bon("BC-6.1-FINESS-JURIDIQUE", "/structures/0/FINESSJuridique", og(s -> s.finessJuridique("")));
    bon("BC-6.1-ESMS", "/structures/0/etablissements", og(s -> s.etablissements(List.of())));
    String esms = "/structures/0/etablissements/0";
    bon("BC-6.1-FINESS-GEO", esms + "/FINESSGeo", premier(e -> e.finessGeo(null)));
    bon("BC-6.1-FINESS-FORME", esms + "/FINESSGeo", premier(e -> e.finessGeo("75900100")));
    bon("BC-6.1-CATEGORIE", esms + "/categorieFINESS", premier(e -> e.categorieFINESS(null)));
    bon(
        "BC-6.1-SCENARIO",
        esms + "/scenarioInstallation",
        premier(e -> e.scenarioInstallation(null)));
    bon(
        "BC-6.1-MAITRE-IDENTITE",
        esms + "/scenarioInstallation/maitreIdentite",
        scenario(s -> s.maitreIdentite(null)));
    bon(
        "BC-6.1-STOCKAGE-IDENTITE",
        esms + "/scenarioInstallation/stockageIdentite",
        scenario(s -> s.stockageIdentite(null)));
    bon(
        "BC-6.1-OPERATEUR",
        esms + "/scenarioInstallation/operateurMessagerie",
        scenario(s -> s.operateurMessagerie(" ")));
    bon("BC-6.1-LIGNE", "/lignes", ligne(l -> l.libelle("Prestation")));
    bon("BC-6.1-LOGICIEL", "/lignes/0/logiciel", ligne(l -> l.logiciel(null)));
    bon("BC-6.1-VERSION", "/lignes/0/version", ligne(l -> l.version(null)));
    bon("BC-5.3-HT", "/lignes/0/montantHT", ligne(l -> l.montantHT(null)));
    bon("BC-5.3-MONTANT-FORME", "/lignes/0/montantHT", ligne(l -> l.montantHT(euros("9124.999"))));
    bon("BC-5.3-TAUX", "/lignes/0/tauxTVA", ligne(l -> l.tauxTVA(null)));
    bon("BC-5.3-TTC", "/lignes/0/montantTTC", ligne(l -> l.montantTTC(null)));
    bon("BC-5.3-TOTAL", "/lignes/0/montantTTC", ligne(l -> l.montantTTC(euros("10950.01"))));
    bon("BC-5.2-REGIME", "/regimeTVA", bon(b -> b.regimeTVA(null)));
    bon("BC-5.1-RESTE-A-PAYER", "/resteAPayer", bon(b -> b.resteAPayer(euros("0.01"))));
    bon("BC-6.1-MENTION", "/mentions", bon(b -> b.mentions(List.of("Pris en charge par l'Etat"))));
    bon("BC-6.1-MENTION-CONDITIONNELLE", "/mentions", bon(b -> b.dateCommande(jour("2023-02-28"))));
    bon("BC-6.1-SIGNATURE", "/signature", bon(b -> b.signature(null)));
    bon("BC-6.1-SIGNATURE-MOYEN", "/signature/moyen", signe(null, "MARTIN", true));
    bon("BC-6.1-SIGNATURE-NIVEAU", "/signature/niveau", signe(Moyen.EIDAS, "MARTIN", true));
    bon("BC-6.1-SIGNATAIRE", "/signature/signataire", signe(Moyen.CPX, "", true));
    bon(
        "BC-6.1-RESPONSABLE-SIGNE",
        "/signature/parLeResponsable",
        signe(Moyen.CPX, "MARTIN", null));
    bon(
        "BC-6.1-RESPONSABLE-SIGNE",
        "/signature/parLeResponsable",
        signe(Moyen.CPX, "MARTIN", false));
  }

  /** What the rules of a request say of it. */
  private void commandeDuBon() {
    bon("AF-6.1-REFERENCE", "/referenceAF", bon(b -> b.referenceAF("AF-MS1 DUI PA-Va1")));
    bon("AF-2-COMMANDE-FERMETURE", "/dateCommande", bon(b -> b.dateCommande(jour("2024-01-11"))));
    bon(
        "AF-4.2-ORGANISME",
        "/structures/0/FINESSJuridique",
        og(s -> s.finessJuridique("759000029")));
    String esms = "/structures/0/etablissements/0";
    bon("AF-4.2-ESMS", esms + "/FINESSGeo", premier(e -> e.finessGeo("759001050")));
    bon("AF-1.1-CATEGORIE", esms + "/categorieFINESS", premier(e -> e.categorieFINESS("500")));
    bon(
        "AF-4.2-DOUBLON",
        "/structures/0/etablissements/1/FINESSGeo",
        premier(e -> e.finessGeo(ESMS.get(1)).categorieFINESS("177")));
    bon(
        "AF-6.1-PROFIL",
        esms + "/scenarioInstallation/maitreIdentite",
        scenario(s -> s.maitreIdentite(true)));
    bon(
        "AF-5.2-TAUX",
        "/lignes/0/tauxTVA",
        ligne(l -> l.tauxTVA(euros("0")).montantTTC(euros("9125"))));
    bon(
        "AF-6.1-PLAFOND",
        "/lignes",
        ligne(l -> l.montantHT(euros("9125.01")).montantTTC(euros("10950.01"))));
    String geo = esms + "/FINESSGeo";
    bonWith("AF-4.2-ESMS-NUMERIQUE", geo, FAITS_ESMS_NUMERIQUE);
    bonWith("AF-4.2-DEJA-FINANCE", geo, FAITS_DEJA_FINANCE);
    bonWith(
        "AF-4.4-OUVERTURE",
        "/dateCommande",
        Facts.builder().from(FAITS).dateOuverture(jour("2023-05-13")).build());
  }

  // --- invoice and certificate

  private void facture() {
    facture("FACT-6.2-DOSSIER", "/numeroDossier", facture(f -> f.numeroDossier(null)));
    facture("FACT-6.2-DOSSIER-FORME", "/numeroDossier", facture(f -> f.numeroDossier("9167")));
    facture(
        "FACT-6.2-DOSSIER-CONNU",
        "/numeroDossier",
        facture(f -> f.numeroDossier("FINMS2009168M0")));
    factureWith("FACT-6.2-APRES-COMMANDE", "/dateFacture", avance("2023-10-03", FINESS));
    factureWith("FACT-6.2-HORS-COMMANDE", "/etablissements/0/FINESSGeo", avance(null, ESMS.get(1)));
    facture("FACT-6.2-DATE", "/dateFacture", facture(f -> f.dateFacture(null)));
    facture("FACT-6.2-ESMS", "/etablissements", facture(f -> f.etablissements(List.of())));
    facture("FACT-5.1-RESTE-A-PAYER", "/resteAPayer", facture(f -> f.resteAPayer(euros("1"))));
    String esms = "/etablissements/0";
    facture("FACT-6.2-FINESS-GEO", esms + "/FINESSGeo", factureDe(e -> e.finessGeo(null)));
    facture("FACT-6.2-FINESS-FORME", esms + "/FINESSGeo", factureDe(e -> e.finessGeo("75900100")));
    String scenario = esms + "/scenarioInstallation";
    facture("FACT-6.2-SCENARIO", scenario, factureDe(e -> e.scenarioInstallation(null)));
    facture(
        "FACT-6.2-MAITRE-IDENTITE",
        scenario + "/maitreIdentite",
        factureAvec(s -> s.maitreIdentite(null)));
    facture(
        "FACT-6.2-STOCKAGE-IDENTITE",
        scenario + "/stockageIdentite",
        factureAvec(s -> s.stockageIdentite(null)));
    facture(
        "FACT-6.2-OPERATEUR",
        scenario + "/operateurMessagerie",
        factureAvec(s -> s.operateurMessagerie(null)));
    facture(
        "FACT-5.3-MONTANT-FORME",
        "/lignes/0/montantHT",
        factureLigne(LignePrestation.builder()
            .from(LIGNE)
            .montantHT(euros("-1"))
            .montantTTC(null)
            .build()));
    facture(
        "FACT-5.3-TOTAL",
        "/lignes/0/montantTTC",
        factureLigne(
            LignePrestation.builder().from(LIGNE).montantTTC(euros("10949.99")).build()));
    facture(
        "FACT-5.2-TAUX",
        "/lignes/0/tauxTVA",
        factureLigne(LignePrestation.builder()
            .from(LIGNE)
            .tauxTVA(euros("0"))
            .montantTTC(euros("9125"))
            .build()));
  }

  private void va() {
    va("VA-6.2-DOSSIER-CONNU", "/numeroDossier", v -> v.numeroDossier("FINMS2009168M0"));
    va("VA-6.2-ESMS", "/etablissements", v -> v.etablissements(List.of()).numeroDossier(null));
    va("VA-6.2-CHAQUE-ESMS", "/etablissements", v -> v.numeroDossier("FINMS2009170M0"));
    va("VA-6.2-FINESS-GEO", "/etablissements/0/FINESSGeo", attestation(null, true, true, true));
    va("VA-6.2-FINESS-FORME", "/etablissements/0/FINESSGeo", attestation("75", true, true, true));
    va(
        "VA-6.2-HORS-COMMANDE",
        "/etablissements/1/FINESSGeo",
        v -> v.addEtablissements(new Attestation(ESMS.get(1), true, true, true)));
    va(
        "VA-6.2-DEPLOIEMENT",
        "/etablissements/0/deploiement",
        attestation(FINESS, null, true, true));
    va(
        "VA-6.2-DEPLOIEMENT",
        "/etablissements/0/deploiement",
        attestation(FINESS, false, true, true));
    va(
        "VA-6.2-TABLEAU-DE-BORD",
        "/etablissements/0/tableauDeBord",
        attestation(FINESS, true, null, true));
    va(
        "VA-6.2-TABLEAU-DE-BORD",
        "/etablissements/0/tableauDeBord",
        attestation(FINESS, true, false, true));
    va(
        "VA-6.2-INDICATEURS",
        "/etablissements/0/indicateurs",
        attestation(FINESS, true, true, null));
    va(
        "VA-6.2-INDICATEURS",
        "/etablissements/0/indicateurs",
        attestation(FINESS, true, true, false));
    va("VA-6.2-SIGNATURE", "/signature", v -> v.signature(null));
    va(
        "VA-6.2-SIGNATURE-MOYEN",
        "/signature/moyen",
        v -> v.signature(new Signature(null, null, "MARTIN", true)));
    va(
        "VA-6.2-SIGNATURE-NIVEAU",
        "/signature/niveau",
        v -> v.signature(new Signature(Moyen.EIDAS, null, "MARTIN", true)));
    va(
        "VA-6.2-SIGNATAIRE",
        "/signature/signataire",
        v -> v.signature(new Signature(Moyen.RGS, null, null, true)));
    va(
        "VA-6.2-RESPONSABLE-SIGNE",
        "/signature/parLeResponsable",
        v -> v.signature(new Signature(Moyen.RGS, null, "MARTIN", false)));
  }

  // --- edits

  private <D> void add(Modele<D> modele, String code, String pointer, D document) {
    all.add(new Ecart<>(modele, code, pointer, document, FAITS));
  }

  private void enr(String code, String pointer, DossierEnrolement dossier) {
    add(Modeles.ENROLEMENT, code, pointer, dossier);
  }

  private void bon(String code, String pointer, BonDeCommande bon) {
    add(Modeles.BON_DE_COMMANDE, code, pointer, bon);
  }

  private void bonWith(String code, String pointer, Facts facts) {
    all.add(new Ecart<>(Modeles.BON_DE_COMMANDE, code, pointer, BON, facts));
  }

  private void facture(String code, String pointer, Facture facture) {
    add(Modeles.FACTURE, code, pointer, facture);
  }

  private void factureWith(String code, String pointer, Avance avance) {
    var facts = Facts.builder().from(FAITS).avances(Avances.of(List.of(avance))).build();
    all.add(new Ecart<>(Modeles.FACTURE, code, pointer, FACTURE, facts));
  }

  private static Avance avance(@Nullable String commande, String esms) {
    return Avance.builder()
        .numeroASP(Documents.DOSSIER)
        .dateCommande(commande == null ? null : jour(commande))
        .etablissements(Set.of(esms))
        .build();
  }

  private void va(String code, String pointer, UnaryOperator<VerificationAptitudeBuilder> edit) {
    add(
        Modeles.VA,
        code,
        pointer,
        edit.apply(VerificationAptitude.builder().from(VA)).build());
  }

  static DossierEnrolement enrolement(UnaryOperator<DossierEnrolementBuilder> edit) {
    return edit.apply(DossierEnrolement.builder().from(ENROLEMENT)).build();
  }

  static DossierEnrolement fournisseur(UnaryOperator<FournisseurBuilder> edit) {
    var fournisseur = Objects.requireNonNull(ENROLEMENT.fournisseur());
    return enrolement(
        e -> e.fournisseur(edit.apply(Fournisseur.builder().from(fournisseur)).build()));
  }

  private static DossierEnrolement depositaire(
      @Nullable TypeDepositaire type, @Nullable String nom) {
    return enrolement(e -> e.depositaire(new Depositaire(type, nom)));
  }

  private static DossierEnrolement logiciel(
      @Nullable String numero, @Nullable String nom, String version) {
    return enrolement(e -> e.logiciel(new Logiciel(numero, nom, version)));
  }

  static DossierEnrolement sans(TypePiece type) {
    return enrolement(
        e -> e.pieces(ENROLEMENT.pieces().stream().filter(p -> p.type() != type).toList()));
  }

  static DossierEnrolement piece(int index, UnaryOperator<PieceBuilder> edit) {
    var pieces = new ArrayList<>(ENROLEMENT.pieces());
    pieces.set(index, edit.apply(Piece.builder().from(pieces.get(index))).build());
    return enrolement(e -> e.pieces(pieces));
  }

  static DossierEnrolement situation(UnaryOperator<SituationBuilder> edit) {
    var situation = Objects.requireNonNull(ENROLEMENT.situation());
    return enrolement(
        e -> e.situation(edit.apply(Situation.builder().from(situation)).build()));
  }

  static Facts solution(UnaryOperator<SolutionBuilder> edit) {
    var solution = Objects.requireNonNull(FAITS.solution());
    return Facts.builder()
        .from(FAITS)
        .solution(edit.apply(Solution.builder().from(solution)).build())
        .build();
  }

  static BonDeCommande bon(UnaryOperator<BonDeCommandeBuilder> edit) {
    return edit.apply(BonDeCommande.builder().from(BON)).build();
  }

  static BonDeCommande og(UnaryOperator<StructureBuilder> edit) {
    Structure og = edit.apply(Structure.builder().from(BON.structures().get(0))).build();
    return bon(b -> b.structures(List.of(og)));
  }

  private static BonDeCommande premier(UnaryOperator<EtablissementBuilder> edit) {
    var etablissements = new ArrayList<>(BON.structures().get(0).etablissements());
    etablissements.set(
        0, edit.apply(Etablissement.builder().from(etablissements.get(0))).build());
    return og(s -> s.etablissements(etablissements));
  }

  private static BonDeCommande scenario(UnaryOperator<ScenarioInstallationBuilder> edit) {
    return premier(e -> e.scenarioInstallation(scenario(edit, esms(FINESS, "177"))));
  }

  private static ScenarioInstallation scenario(
      UnaryOperator<ScenarioInstallationBuilder> edit, Etablissement esms) {
    var scenario = Objects.requireNonNull(esms.scenarioInstallation());
    return edit.apply(ScenarioInstallation.builder().from(scenario)).build();
  }

  static BonDeCommande ligne(UnaryOperator<LignePrestationBuilder> edit) {
    var ligne = edit.apply(LignePrestation.builder().from(LIGNE)).build();
    return bon(b -> b.lignes(List.of(ligne)));
  }

  private static BonDeCommande signe(
      @Nullable Moyen moyen, String signataire, @Nullable Boolean responsable) {
    return bon(b -> b.signature(new Signature(moyen, null, signataire, responsable)));
  }

  private static Facture facture(UnaryOperator<FactureBuilder> edit) {
    return edit.apply(Facture.builder().from(FACTURE)).build();
  }

  private static Facture factureDe(UnaryOperator<EtablissementBuilder> edit) {
    Etablissement esms = FACTURE.etablissements().get(0);
    return facture(f ->
        f.etablissements(List.of(edit.apply(Etablissement.builder().from(esms)).build())));
  }

  private static Facture factureAvec(UnaryOperator<ScenarioInstallationBuilder> edit) {
    return factureDe(e -> e.scenarioInstallation(scenario(edit, esms(FINESS, "177"))));
  }

  private static Facture factureLigne(LignePrestation ligne) {
    return facture(f -> f.lignes(List.of(ligne)));
  }

  private static UnaryOperator<VerificationAptitudeBuilder> attestation(
      @Nullable String finess,
      @Nullable Boolean deploiement,
      @Nullable Boolean tableau,
      @Nullable Boolean indicateurs) {
    return v -> v.numeroDossier(finess == null || finess.length() < 9 ? null : Documents.DOSSIER)
        .etablissements(List.of(new Attestation(finess, deploiement, tableau, indicateurs)));
  }
}
