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
import java.util.List;

/**
 * AF-MS2 DUI PDE-Va1: dossier usager informatisé, protection de l'enfance, wave 1. One constant an
 * edition of the text.
 */
public final class AfMs2DuiPde {

  /** V2 of 28 March 2023 (S002-001, S002-002). */
  public static final AppelAFinancement V2 = new AppelAFinancement(
      "AF-MS2 DUI PDE-Va1",
      "V2",
      "DSR-MS2 DUI PDE-Va1",
      /* arrêté of 7 September 2022: S002-001, C-08 */ LocalDate.of(2022, 9, 7),
      /* services opened in October 2022: S002-020, C-08 */ LocalDate.of(2022, 11, 1),
      /* Date de fermeture: S002-025 */ LocalDate.of(2024, 1, 10),
      /* Date de clôture: S002-026 */ LocalDate.of(2024, 7, 10),
      /* calendar days: S002-075 */ 120,
      /* percent: S002-104 */ BigDecimal.valueOf(30),
      /* S002-008 to S002-011 */ CategoriesAppel.MS2_DUI_PDE,
      new Bareme(List.of(
          tranche("A", 1, 1, "3333.33", "S002-098"),
          tranche("B", 2, 4, "2433.33", "S002-099"),
          tranche("C", 5, 10, "1825.00", "S002-100"),
          tranche("D", 11, 19, "1369.17", "S002-101"),
          tranche("E", 20, 99, "1026.67", "S002-102"),
          tranche("F", 100, Integer.MAX_VALUE, "944.17", "S002-103"))),
      List.of(
          reference("2022-01-01", "2022-12-31", AU_03_01_2022, "S002-051"),
          reference("2023-01-01", "2023-03-31", T1_2023, "S002-052", "S002-053"),
          reference("2023-04-01", "2023-06-30", T2_2023, "S002-052", "S002-054"),
          reference("2023-07-01", "2023-09-30", T3_2023, "S002-052", "S002-055"),
          reference("2023-10-01", "2024-01-10", T4_2023, "S002-052", "S002-056")));

  private AfMs2DuiPde() {}

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
