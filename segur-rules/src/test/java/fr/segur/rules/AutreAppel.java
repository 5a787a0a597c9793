package fr.segur.rules;

import static fr.segur.rules.Exemples.esms;
import static fr.segur.rules.Exemples.euros;
import static fr.segur.rules.Exemples.jour;
import static fr.segur.rules.Exemples.piece;
import static fr.segur.rules.Exemples.structure;

import fr.segur.model.Beneficiaires;
import fr.segur.model.CategorieFiness;
import fr.segur.model.CategoriesAppel;
import fr.segur.model.Commande;
import fr.segur.model.CommandeBuilder;
import fr.segur.model.DemandeAvance;
import fr.segur.model.DemandeSolde;
import fr.segur.model.Etablissement;
import fr.segur.model.Facture;
import fr.segur.model.LigneAvance;
import fr.segur.model.LigneSolde;
import fr.segur.model.Montant;
import fr.segur.model.RegimeTva;
import fr.segur.model.StatutDemande;
import fr.segur.rules.AppelAFinancement.ExtractionDeReference;
import fr.segur.rules.Avances.Avance;
import fr.segur.rules.Bareme.Tranche;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An invented call, with numbers, dates, categories and extractions of its own: what it takes to
 * add one is this edition and nothing else. Its statements are invented too.
 */
final class AutreAppel {

  static final ExtractionFiness TRANCHE = new ExtractionFiness("2023-09-05");
  static final ExtractionFiness ETE = new ExtractionFiness("T3-2025");

  static final AppelAFinancement APPEL = AppelAFinancement.builder()
      .dit(Donnee.REFERENCE, "AF-MS9 DUI XYZ-Va2", "X-REFERENCE")
      .dit(Donnee.EDITION, "V1", "X-REFERENCE")
      .dit(Donnee.DATE_DU_TEXTE, jour("2025-02-03"), "X-REFERENCE")
      .dit(Donnee.DSR, "DSR-MS9 DUI XYZ-Va2", "X-DSR")
      .dit(Donnee.VAGUE, 2, "X-VAGUE")
      .dit(
          Donnee.CATEGORIES,
          CategoriesAppel.of(List.of(
              new CategorieFiness("500", "4401", "X-4401"),
              new CategorieFiness("502", "4401", "X-4401"))))
      .dit(Donnee.OUVERTURE_AU_PLUS_TOT, jour("2025-02-03"), "X-OUVERTURE")
      .dit(Donnee.OUVERTURE_AVANT, jour("2025-03-01"), "X-OUVERTURE")
      .dit(Donnee.FERMETURE, Limite.heure("2025-09-30", 17), "X-FERMETURE")
      .dit(Donnee.CLOTURE, Limite.jour("2026-03-31"), "X-CLOTURE")
      .dit(
          Donnee.REFERENCES,
          List.of(new ExtractionDeReference(
              jour("2025-02-03"), jour("2025-09-30"), ETE, List.of("X-ETE"))))
      .dit(Donnee.EXTRACTION_DE_LA_TRANCHE, TRANCHE, "X-TRANCHE")
      .dit(Donnee.ANTERIORITE, 30, "X-ANTERIORITE")
      .dit(
          Donnee.BAREME,
          new Bareme(List.of(
              new Tranche("P", 1, 2, Montant.ofCents(1_000_00), "X-P"),
              new Tranche("Q", 3, Integer.MAX_VALUE, Montant.ofCents(400_00), "X-Q"))))
      .dit(Donnee.TAUX_AVANCE, BigDecimal.valueOf(45), "X-AVANCE")
      .dit(Donnee.TAUX_SOLDE, BigDecimal.valueOf(55), "X-SOLDE")
      .dit(Donnee.DELAI_DE_VERSEMENT, 5, "X-VERSEMENT")
      .dit(Donnee.CERTIFICATS_DEPUIS, jour("2025-05-05"), "X-CERTIFICATS")
      .build();

  static final String OG = "759000011";
  static final List<String> ESMS = List.of("759001001", "759001019");
  static final String NUMERO = "FINMS9000001M0";

  /** Two ESMS of an organisme of three, at 400.00 each. */
  static final DemandeAvance AVANCE = DemandeAvance.builder()
      .numeroAns(Exemples.NUMERO_ANS)
      .siret(Exemples.SIRET)
      .addLignes(LigneAvance.builder()
          .numLigne(1L)
          .typeAction("C")
          .numeroEditeur("00033")
          .commande(commande().montantSegurHT(euros("800.00")).build())
          .beneficiaires(Beneficiaires.builder()
              .isMandataire(false)
              .addStructures(structure(OG, esms(ESMS.get(0), "500"), esms(ESMS.get(1), "502")))
              .build())
          .addPiecesJustificatives(piece("BON_COMMANDE"))
          .build())
      .build();

  static final DemandeSolde SOLDE = DemandeSolde.builder()
      .numeroAns(Exemples.NUMERO_ANS)
      .siret(Exemples.SIRET)
      .addLignes(LigneSolde.builder()
          .numLigne(1L)
          .typeAction("C")
          .numeroASP(NUMERO)
          .numeroEditeur("00033")
          .commande(commande().build())
          .facture(Facture.builder()
              .dateFacture(jour("2025-12-01"))
              .montantSegurHT(euros("400.00"))
              .build())
          .beneficiaires(Beneficiaires.builder()
              .isMandataire(false)
              .addStructures(structure(OG, present(ESMS.get(0), true), present(ESMS.get(1), false)))
              .build())
          .addPiecesJustificatives(piece("FACTURE"), piece("VA"))
          .build())
      .build();

  /** Everything is known. */
  static final Facts FAITS = Facts.builder()
      .from(Exemples.FAITS)
      .recuLe(Instant.parse("2025-09-30T15:00:59Z"))
      .dateOuverture(jour("2025-02-10"))
      .enrolement(Facts.Enrolement.builder()
          .siret(Exemples.SIRET)
          .dsr("DSR-MS9 DUI XYZ-Va2")
          .valideLe(jour("2025-03-15"))
          .build())
      .finess(Map.of(TRANCHE, registre(), ETE, registre()))
      .avances(Avances.of(List.of(Avance.builder()
          .numeroASP(NUMERO)
          .statut(StatutDemande.DECIDEE)
          .dateCommande(jour("2025-04-01"))
          .regimeTVA(RegimeTva.TTC)
          .tauxTVA(euros("20"))
          .montantSegurHT(euros("800.00"))
          .avanceDecidee(euros("432.00"))
          .isMandataire(false)
          .etablissements(Set.copyOf(ESMS))
          .build())))
      .build();

  private AutreAppel() {}

  static Facts recuLe(String instant) {
    return Facts.builder().from(FAITS).recuLe(Instant.parse(instant)).build();
  }

  private static RegistreFiness registre() {
    return RegistreFiness.builder(APPEL)
        .esms(OG, ESMS.get(0), "500")
        .esms(OG, ESMS.get(1), "502")
        .esms(OG, "759001027", "500")
        .esms(OG, "759001035", "177")
        .build();
  }

  private static CommandeBuilder commande() {
    return Commande.builder()
        .referenceAF("AF MS9 DUI XYZ Va2")
        .dateCommande(jour("2025-04-01"))
        .regimeTVA(RegimeTva.TTC)
        .tauxTVA(euros("20"));
  }

  private static Etablissement present(String finess, boolean present) {
    return Etablissement.builder()
        .from(esms(finess, "500"))
        .presentSolde(present)
        .build();
  }
}
