package fr.segur.rules;

import fr.segur.model.Beneficiaires;
import fr.segur.model.CertificatServeur;
import fr.segur.model.Commande;
import fr.segur.model.CommandeCertificat;
import fr.segur.model.DemandeAvance;
import fr.segur.model.Etablissement;
import fr.segur.model.LigneAvance;
import fr.segur.model.PieceJustificative;
import fr.segur.model.ProfilReferencement;
import fr.segur.model.RegimeTva;
import fr.segur.model.ScenarioInstallation;
import fr.segur.model.StatutAdminTechnique;
import fr.segur.model.Structure;
import fr.segur.model.Verdict;
import fr.segur.rules.Facts.Enrolement;
import fr.segur.rules.Facts.Retrait;
import fr.segur.rules.Facts.Solution;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A valid advance file of two requests, and facts under which it is acceptable: an organisme of
 * five ESMS that orders for all of them, and one of two in Corsica that orders for one.
 */
public final class Exemples {

  public static final String SIRET = "43806968400019";
  public static final String NUMERO_ANS = "MSY12p4qNN";
  public static final String OG = "759000011";
  public static final String OG_CORSE = "2A9000023";
  public static final String ESMS_CORSE = "2A9002003";

  /** The five ESMS of {@link #OG}. */
  public static final List<String> ESMS =
      List.of("759001001", "759001019", "759001027", "759001035", "759001043");

  private static final List<String> CATEGORIES = List.of("177", "177", "175", "286", "295");

  /** The file: an order at regime TTC, and one at regime HT. */
  public static final DemandeAvance AVANCE = DemandeAvance.builder()
      .numeroAns(NUMERO_ANS)
      .siret(SIRET)
      .addLignes(premiereLigne(), secondeLigne())
      .build();

  /** Everything is known; both organismes are in all five extractions. */
  public static final Facts FAITS = faits();

  private Exemples() {}

  public static Verdict check(DemandeAvance demande, Facts facts) {
    return ImportTest.check(AfMs2DuiPde.V2, demande, facts, Settings.DEFAULTS);
  }

  public static LocalDate jour(String iso) {
    return LocalDate.parse(iso);
  }

  public static BigDecimal euros(String amount) {
    return new BigDecimal(amount);
  }

  public static RegistreFiness.Builder registre() {
    return RegistreFiness.builder(AfMs2DuiPde.V2);
  }

  /** Both organismes with all their ESMS. */
  public static RegistreFiness registreComplet() {
    return registreDe(ESMS.size())
        .esms(OG_CORSE, ESMS_CORSE, "236")
        .esms(OG_CORSE, "2A9002011", "286")
        .build();
  }

  /** {@link #OG} with that number of ESMS, the first five being those of {@link #ESMS}. */
  public static RegistreFiness.Builder registreDe(int nombre) {
    var registre = registre();
    for (int i = 0; i < nombre; i++) {
      boolean named = i < ESMS.size();
      registre.esms(
          OG, named ? ESMS.get(i) : "7590" + (20000 + i), named ? CATEGORIES.get(i) : "177");
    }
    return registre;
  }

  public static Etablissement esms(String finess, String categorie) {
    return Etablissement.builder()
        .finessGeo(finess)
        .categorieFINESS(categorie)
        .ancienneVersion("1.0.1")
        .scenarioInstallation(ScenarioInstallation.builder()
            .maitreIdentite(false)
            .stockageIdentite(true)
            .operateurMessagerie("MAI_337")
            .build())
        .build();
  }

  public static Structure structure(String og, Etablissement... esms) {
    return Structure.builder()
        .nomResponsable("MARTIN Claire")
        .emailResponsable("direction@og-exemple.fr")
        .telephoneResponsable("0102030405")
        .finessJuridique(og)
        .addEtablissements(esms)
        .build();
  }

  public static PieceJustificative piece(String type) {
    return PieceJustificative.builder()
        .nomFichier("bdc-00033-1.pdf")
        .formatFichier("PDF")
        .typeFichier(type)
        .build();
  }

  private static LigneAvance premiereLigne() {
    var esms = new Etablissement[ESMS.size()];
    for (int i = 0; i < esms.length; i++) {
      esms[i] = esms(ESMS.get(i), CATEGORIES.get(i));
    }
    var structure = Structure.builder()
        .from(structure(OG, esms))
        .certificat(certificatCommande())
        .build();
    return LigneAvance.builder()
        .numLigne(1L)
        .typeAction("C")
        .numeroEditeur("00033")
        .commande(commande("2023-05-12", RegimeTva.TTC, "20.0", "9125.0"))
        .beneficiaires(
            Beneficiaires.builder().isMandataire(false).addStructures(structure).build())
        .addPiecesJustificatives(piece("BON_COMMANDE"))
        .build();
  }

  private static LigneAvance secondeLigne() {
    return LigneAvance.builder()
        .numLigne(2L)
        .typeAction("C")
        .numeroEditeur("00034")
        .commande(commande("2023-07-03", RegimeTva.HT, "0", "2433.33"))
        .beneficiaires(Beneficiaires.builder()
            .isMandataire(false)
            .addStructures(structure(OG_CORSE, esms(ESMS_CORSE, "236")))
            .build())
        .addPiecesJustificatives(piece("BON_COMMANDE"), piece("ATTESTATION_TVA"))
        .build();
  }

  private static Commande commande(String date, RegimeTva regime, String taux, String montant) {
    return Commande.builder()
        .referenceAF("AF-MS2 DUI PDE-Va1")
        .dateCommande(jour(date))
        .regimeTVA(regime)
        .tauxTVA(euros(taux))
        .montantSegurHT(euros(montant))
        .build();
  }

  private static CommandeCertificat certificatCommande() {
    return CommandeCertificat.builder()
        .demandeCertificatServeur(true)
        .contractualisationOg(false)
        .statutAdminTechnique(StatutAdminTechnique.EDITEUR)
        .contractualisationEditeur(true)
        .certificatServeur(CertificatServeur.builder()
            .numeroCarteCPX("1234567890")
            .nomAdminTechnique("DURAND")
            .telAdminTechnique("0603334174")
            .emailAdminTechnique("durand@editeur-exemple.fr")
            .utiliteCertificat("DMP,INS")
            .build())
        .build();
  }

  private static Facts faits() {
    var facts = Facts.builder()
        .recuLe(Instant.parse("2023-11-02T09:15:00Z"))
        .dateOuverture(jour("2022-09-08"))
        .solution(Solution.builder()
            .numeroAns(NUMERO_ANS)
            .referenceeLe(jour("2023-03-01"))
            .depotPreuvesLe(jour("2023-01-15"))
            .retrait(Retrait.JAMAIS)
            .profils(Set.of(ProfilReferencement.STOCKAGE_IDENTITE))
            .build())
        .enrolement(Enrolement.builder()
            .siret(SIRET)
            .dsr("DSR-MS2 DUI PDE-Va1")
            .valideLe(jour("2023-03-15"))
            .build())
        .financements(Financements.AUCUN)
        .esmsNumerique(EsmsNumerique.AUCUN);
    for (ExtractionFiness extraction : AfMs2DuiPde.V2.extractions()) {
      facts.putFiness(extraction, registreComplet());
    }
    return facts.build();
  }
}
