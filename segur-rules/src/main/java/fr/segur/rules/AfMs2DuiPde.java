package fr.segur.rules;

import static fr.segur.rules.ExtractionFiness.AU_03_01_2022;
import static fr.segur.rules.ExtractionFiness.T1_2023;
import static fr.segur.rules.ExtractionFiness.T2_2023;
import static fr.segur.rules.ExtractionFiness.T3_2023;
import static fr.segur.rules.ExtractionFiness.T4_2023;

import fr.segur.model.CategoriesAppel;
import fr.segur.model.Montant;
import fr.segur.rules.AppelAFinancement.ExtractionDeReference;
import fr.segur.rules.Bareme.Tranche;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * AF-MS2 DUI PDE-Va1: dossier usager informatisé, protection de l'enfance, wave 1. One constant an
 * edition of the text.
 *
 * <p>The text supplied is V2. Its history table lists five changes (S002-002) and says of none what
 * stood there before: V1 does not say these, and says the rest as V2 does.
 */
public final class AfMs2DuiPde {

  /** V1 of 7 September 2022: the end of advances and balances and the extractions are unknown. */
  public static final AppelAFinancement V1 = bothEditions()
      .dit(Donnee.EDITION, "V1", "S002-001")
      .dit(Donnee.DATE_DU_TEXTE, LocalDate.of(2022, 9, 7), "S002-001")
      .admet(T1_2023, T2_2023, T3_2023, T4_2023)
      .build();

  /** V2 of 28 March 2023. */
  public static final AppelAFinancement V2 = bothEditions()
      .dit(Donnee.EDITION, "V2", "S002-001")
      .dit(Donnee.DATE_DU_TEXTE, LocalDate.of(2023, 3, 28), "S002-001")
      // opened by the arrêté of that edition
      .dit(Donnee.DEUXIEME_FENETRE, Limite.jour("2023-04-26"), "S002-022")
      .dit(Donnee.DOSSIER_DE_PREUVES, Limite.heure("2023-06-28", 14), "S002-023", "S002-002")
      .dit(Donnee.REPONSE_AUX_COMPLEMENTS, Limite.heure("2023-11-15", 14), "S002-024", "S002-002")
      .dit(Donnee.FERMETURE, Limite.jour("2024-01-10"), "S002-025", "S002-002", "S002-018")
      .dit(Donnee.CLOTURE, Limite.jour("2024-07-10"), "S002-026", "S002-002", "S002-018")
      .dit(
          Donnee.REFERENCES,
          List.of(
              reference("2022-01-01", "2022-12-31", AU_03_01_2022, "S002-051"),
              reference("2023-01-01", "2023-03-31", T1_2023, "S002-052", "S002-053"),
              reference("2023-04-01", "2023-06-30", T2_2023, "S002-052", "S002-054", "S002-057"),
              reference("2023-07-01", "2023-09-30", T3_2023, "S002-052", "S002-055"),
              reference("2023-10-01", "2024-01-10", T4_2023, "S002-052", "S002-056")),
          // what V2 changed
          "S002-002")
      .build();

  /** The editions, the oldest first. */
  public static final List<AppelAFinancement> EDITIONS = List.of(V1, V2);

  private AfMs2DuiPde() {}

  /**
   * {@return the edition that applies to a request received on that day: the last one dated that
   * day or before (S002-001, S002-029); empty before the first}
   *
   * @param jour a day in France
   */
  public static Optional<AppelAFinancement> enVigueur(LocalDate jour) {
    return EDITIONS.stream()
        .filter(edition -> !jour.isBefore(edition.dateDuTexte()))
        .reduce((older, newer) -> newer);
  }

  private static AppelAFinancement.Builder bothEditions() {
    return AppelAFinancement.builder()
        .dit(Donnee.REFERENCE, "AF-MS2 DUI PDE-Va1", "S002-001", "S002-003")
        .dit(Donnee.DSR, "DSR-MS2 DUI PDE-Va1", "S002-003")
        .dit(Donnee.VAGUE, 1, "S002-003")
        .dit(Donnee.CATEGORIES, CategoriesAppel.MS2_DUI_PDE)
        .dit(Donnee.OUTIL_DE_CALCUL, "Outil de calcul MS2 PDE", "S002-004", "S002-062")
        // the arrêté is of that day, its publication is not in the sources (C-08)
        .dit(Donnee.OUVERTURE_AU_PLUS_TOT, LocalDate.of(2022, 9, 7), "S002-001", "S002-019")
        .dit(Donnee.OUVERTURE_AVANT, LocalDate.of(2022, 11, 1), "S002-019", "S002-020")
        .dit(Donnee.OUVERTURE_DU_REFERENCEMENT, YearMonth.of(2022, 7), "S002-020")
        .dit(Donnee.OUVERTURE_DE_L_ASP, YearMonth.of(2022, 10), "S002-020")
        .dit(Donnee.PREMIERE_FENETRE, Limite.jour("2022-10-31"), "S002-021")
        .dit(Donnee.EXTRACTION_DE_LA_TRANCHE, AU_03_01_2022, "S002-097")
        .dit(Donnee.ANTERIORITE, 120, "S002-075", "S002-076")
        .dit(Donnee.DUREE_DU_SUPPORT, 6, "S002-063", "S002-065", "S002-087")
        .dit(Donnee.FORMATION, 1, "S002-069")
        .dit(Donnee.PORTABILITE, 90, "S002-085")
        .dit(
            Donnee.BAREME,
            new Bareme(List.of(
                tranche("A", 1, 1, "3333.33", "S002-098"),
                tranche("B", 2, 4, "2433.33", "S002-099"),
                tranche("C", 5, 10, "1825.00", "S002-100"),
                tranche("D", 11, 19, "1369.17", "S002-101"),
                tranche("E", 20, 99, "1026.67", "S002-102"),
                tranche("F", 100, Integer.MAX_VALUE, "944.17", "S002-103"))))
        .dit(Donnee.TAUX_AVANCE, BigDecimal.valueOf(30), "S002-104")
        .dit(Donnee.TAUX_SOLDE, BigDecimal.valueOf(70), "S002-105")
        .dit(Donnee.DELAI_DE_VERSEMENT, 10, "S001-19")
        .dit(Donnee.LIGNE_DU_BON_DE_COMMANDE, "Prestation Ségur", "S002-113")
        .dit(
            Donnee.MENTION_PRISE_EN_CHARGE,
            "Montant de la Prestation Ségur pris en charge par l'Etat au titre du Ségur de la santé",
            "S002-115")
        .dit(
            Donnee.MENTION_CONDITIONNELLE,
            "Bon de commande conditionné à l'obtention par le logiciel du référencement ANS. "
                + "L'affermissement de cette commande est conditionné au dépôt d'un dossier de "
                + "référencement complet, contenant l'ensemble des preuves attendues, sous 120 jours "
                + "sur le site de l'ANS et à l'obtention subséquente du référencement",
            "S002-116")
        .dit(Donnee.CERTIFICATS_DEPUIS, LocalDate.of(2023, 9, 21), "S003-05");
  }

  private static Tranche tranche(
      String nom, int minimum, int maximum, String prixUnitaireHT, String statement) {
    return new Tranche(
        nom, minimum, maximum, Montant.of(new BigDecimal(prixUnitaireHT)), statement);
  }

  private static ExtractionDeReference reference(
      String du, String au, ExtractionFiness extraction, String... statements) {
    return new ExtractionDeReference(
        LocalDate.parse(du), LocalDate.parse(au), extraction, List.of(statements));
  }
}
