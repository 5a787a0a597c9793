package fr.segur.rules.versement;

import static fr.segur.model.Option.TOUS_LES_ESMS;
import static fr.segur.model.Option.TRIMESTRE_DE_SIGNATURE;
import static fr.segur.model.Reading.R_04;
import static fr.segur.model.Reading.R_05;
import static fr.segur.rules.Exemples.ESMS;
import static fr.segur.rules.Exemples.ESMS_CORSE;
import static fr.segur.rules.Exemples.OG;
import static fr.segur.rules.Exemples.OG_CORSE;
import static fr.segur.rules.Exemples.esms;
import static fr.segur.rules.Exemples.euros;
import static fr.segur.rules.Exemples.registreDe;
import static fr.segur.rules.Exemples.structure;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Outcome;
import fr.segur.model.Verdict.Dependency;
import fr.segur.rules.Essai;
import fr.segur.rules.Exemples;
import fr.segur.rules.ExtractionFiness;
import fr.segur.rules.RegistreFiness;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlafondTest {

  private static final String CODE = "AF-6.1-PLAFOND";
  private static final String MONTANT = "/lignesImport/0/commande/montantSegurHT";

  /** One ESMS ordered on 2023-05-12, for that amount. */
  private static Essai unEsms(String montant) {
    return montant(Essai.valide(), montant)
        .ligneSeule()
        .structure(s -> s.etablissements(List.of(esms(ESMS.get(0), "177"))));
  }

  private static Essai montant(Essai essai, String montant) {
    return essai.commande(c -> c.montantSegurHT(euros(montant)));
  }

  private static Essai tranche(Essai essai, RegistreFiness registre) {
    return essai.registre(ExtractionFiness.AU_03_01_2022, registre);
  }

  /** In every extraction. */
  private static Essai partout(Essai essai, RegistreFiness registre) {
    return tranche(essai, registre).registre(ExtractionFiness.T2_2023, registre);
  }

  @ParameterizedTest(name = "{0} ESMS: {1} accepted, {2} refused by {3}")
  @CsvSource({
    "1, 3333.33, 3333.34, S002-098",
    "2, 2433.33, 2433.34, S002-099",
    "4, 2433.33, 2433.34, S002-099",
    "5, 1825.00, 1825.01, S002-100",
    "10, 1825.00, 1825.01, S002-100",
    "11, 1369.17, 1369.18, S002-101",
    "19, 1369.17, 1369.18, S002-101",
    "20, 1026.67, 1026.68, S002-102",
    "99, 1026.67, 1026.68, S002-102",
    "100, 944.17, 944.18, S002-103",
    "101, 944.17, 944.18, S002-103",
  })
  void the_ceiling_is_the_price_of_the_tranche_of_the_whole_organisme(
      int nombre, String last, String above, String row) {
    tranche(unEsms(last), registreDe(nombre).build()).regle(CODE).accepte();
    tranche(unEsms(above), registreDe(nombre).build()).regle(CODE).refuse(MONTANT, "S002-114", row);
  }

  @Test
  void the_price_counts_once_for_each_esms_ordered() {
    montant(Essai.valide(), "9125.00").regle(CODE).accepte();
    montant(Essai.valide(), "9125.000").regle(CODE).accepte();
    montant(Essai.valide(), "9.125E+3").regle(CODE).accepte();
    montant(Essai.valide(), "9125.01").regle(CODE).refuse(MONTANT, "S002-114", "S002-100");
  }

  @Test
  void a_lower_amount_is_accepted() {
    montant(Essai.valide(), "0.01").regle(CODE).accepte();
  }

  @Test
  void a_third_decimal_above_the_ceiling_is_refused_by_both_rules() {
    montant(Essai.valide(), "9125.001").regle(CODE).refuseAussi(MONTANT, "S002-114", "S002-100");
    montant(Essai.valide(), "9125.001").regle("FORM-MONTANT").refuseAussi(MONTANT, "S002-107");
  }

  @Test
  void several_organismes_add_up_each_with_its_tranche() {
    var mandataire = Essai.valide()
        .ligneSeule()
        .beneficiaires(b -> b.isMandataire(true)
            .nomMandataire("PETIT Anne")
            .emailMandataire("anne@mandataire-exemple.fr")
            .telephoneMandataire("0102030405")
            .addStructures(structure(OG_CORSE, esms(ESMS_CORSE, "236"))));
    // 5 × 1825.00 + 1 × 2433.33
    montant(mandataire, "11558.33").regle(CODE).accepte();
    montant(mandataire, "11558.34").regle(CODE).refuse(MONTANT, "S002-114", "S002-099", "S002-100");
  }

  @Test
  void the_message_shows_how_the_ceiling_is_reached() {
    var finding = montant(Essai.valide(), "9125.01").verdict().findings().stream()
        .filter(f -> f.code().equals(CODE))
        .findFirst()
        .orElseThrow();
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo(
            "The declared amount (€9,125.01 excl. VAT) is above the ceiling: 5 ESMS × €1,825.00 "
                + "(tranche C: organisme 759000011 has 5) = €9,125.00.");
  }

  @Test
  void by_default_only_esms_of_the_categories_of_the_call_count() {
    // four in the categories of the call: tranche B; five in all: tranche C
    var registre = registreDe(4).esms(OG, "759001043", "500").build();
    var accepted = partout(unEsms("2433.33"), registre).regle(CODE);
    accepted.accepte();
    assertThat(accepted.verdict().dependsOn())
        .containsExactly(new Dependency(R_04, TOUS_LES_ESMS, Outcome.REFUSE));
    partout(unEsms("2433.34"), registre).regle(CODE).refuse(MONTANT, "S002-114", "S002-099");
    var all = partout(unEsms("1825.00"), registre).lecture(R_04, TOUS_LES_ESMS);
    all.regle(CODE).accepte();
    assertThat(all.verdict().dependsOn()).isEmpty();
    var refused = montant(all, "1825.01").regle(CODE);
    refused.refuse(MONTANT, "S002-114", "S002-100");
    refused.ditAvoirLu(R_04, R_05);
  }

  @Test
  void by_default_the_extraction_of_3_January_2022_counts_whatever_the_day_of_the_order() {
    // four on 3 January 2022: tranche B; five in the second quarter of 2023: tranche C
    var essai = tranche(unEsms("2433.33"), registreDe(4).build());
    var accepted = essai.regle(CODE);
    accepted.accepte();
    assertThat(accepted.verdict().dependsOn())
        .containsExactly(new Dependency(R_05, TRIMESTRE_DE_SIGNATURE, Outcome.REFUSE));
    var quarter = essai.lecture(R_05, TRIMESTRE_DE_SIGNATURE);
    montant(quarter, "1825.00").regle(CODE).accepte();
    quarter.regle(CODE).refuse(MONTANT, "S002-114", "S002-100");
  }

  @Test
  void an_organisme_absent_from_the_extraction_of_the_tranche_only_is_undetermined() {
    tranche(
            unEsms("1.00"),
            Exemples.registre().esms(OG_CORSE, ESMS_CORSE, "236").build())
        .regle(CODE)
        .manque("tranche");
  }

  @Test
  void an_organisme_without_esms_there_is_undetermined() {
    tranche(unEsms("1.00"), Exemples.registre().organisme(OG).build())
        .regle(CODE)
        .manque("tranche");
    tranche(unEsms("1.00"), Exemples.registre().esms(OG, "759001043", "500").build())
        .regle(CODE)
        .manque("tranche");
  }

  @Test
  void an_unknown_extraction_is_named() {
    Essai.valide()
        .sansRegistre(ExtractionFiness.AU_03_01_2022)
        .regle(CODE)
        .manque("finess.2022-01-03");
    Essai.valide()
        .lecture(R_05, TRIMESTRE_DE_SIGNATURE)
        .sansRegistre(ExtractionFiness.T2_2023)
        .regle(CODE)
        .manque("finess.T2-2023");
  }

  @Test
  void an_order_for_which_there_is_no_extraction_has_no_quarter() {
    var late = Essai.valide().dateCommande("2024-01-11").lecture(R_05, TRIMESTRE_DE_SIGNATURE);
    late.regle(CODE).seTait();
    late.commande(c -> c.dateCommande(null)).regle(CODE).nEvaluePas(1);
  }

  @Test
  void without_an_amount_or_a_beneficiary_it_is_not_evaluated() {
    Essai.valide().commande(c -> c.montantSegurHT(null)).regle(CODE).nEvaluePas(1);
    Essai.valide().ligne(l -> l.commande(null)).regle(CODE).nEvaluePas(1);
    Essai.valide().ligne(l -> l.beneficiaires(null)).regle(CODE).nEvaluePas(1);
    Essai.valide().beneficiaires(b -> b.structures(List.of())).regle(CODE).nEvaluePas(1);
    Essai.valide().structure(s -> s.etablissements(List.of())).regle(CODE).nEvaluePas(1);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void without_the_number_of_the_organisme_it_is_not_evaluated(@Nullable String finess) {
    Essai.valide().structure(s -> s.finessJuridique(finess)).regle(CODE).nEvaluePas(1);
  }
}
