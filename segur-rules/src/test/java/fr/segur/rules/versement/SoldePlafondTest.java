package fr.segur.rules.versement;

import static fr.segur.model.Option.TOUS_LES_ESMS;
import static fr.segur.model.Option.TRIMESTRE_DE_SIGNATURE;
import static fr.segur.model.Reading.R_04;
import static fr.segur.model.Reading.R_05;
import static fr.segur.rules.EssaiSolde.auSolde;
import static fr.segur.rules.Exemples.ESMS;
import static fr.segur.rules.Exemples.ESMS_CORSE;
import static fr.segur.rules.Exemples.OG;
import static fr.segur.rules.Exemples.OG_CORSE;
import static fr.segur.rules.Exemples.euros;
import static fr.segur.rules.Exemples.registreDe;
import static fr.segur.rules.Exemples.structure;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Etablissement;
import fr.segur.model.Outcome;
import fr.segur.model.ProfilReferencement;
import fr.segur.model.Verdict.Dependency;
import fr.segur.rules.EssaiSolde;
import fr.segur.rules.Exemples;
import fr.segur.rules.ExtractionFiness;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoldePlafondTest {

  private static final String CODE = "SOLDE-6.2-PLAFOND";
  private static final String MONTANT = "/lignesImport/0/facture/montantSegurHT";
  private static final EssaiSolde VALIDE = EssaiSolde.valide();

  /** The first {@code present} of the five ESMS are still there. */
  private static EssaiSolde present(int present) {
    var esms = new Etablissement[ESMS.size()];
    for (int i = 0; i < esms.length; i++) {
      esms[i] = auSolde(ESMS.get(i), i < present);
    }
    return VALIDE.avec(esms);
  }

  private static EssaiSolde tranche(EssaiSolde essai, int nombre) {
    return essai.registre(ExtractionFiness.AU_03_01_2022, registreDe(nombre).build());
  }

  @ParameterizedTest(name = "{0} present: {1} accepted, {2} refused")
  @CsvSource({
    "1, 1825.00, 1825.01",
    "2, 3650.00, 3650.01",
    "3, 5475.00, 5475.01",
    "4, 7300.00, 7300.01",
    "5, 9125.00, 9125.01"
  })
  void only_esms_that_are_present_count_at_the_price_of_the_whole_organisme(
      int present, String last, String above) {
    present(present).montant(last).regle(CODE).accepte();
    present(present).montant(above).regle(CODE).refuseAussi(MONTANT, "S002-114", "S002-100");
  }

  @ParameterizedTest(name = "organisme of {0}: {1} accepted, {2} refused by {3}")
  @CsvSource({
    "1, 3333.33, 3333.34, S002-098",
    "4, 2433.33, 2433.34, S002-099",
    "5, 1825.00, 1825.01, S002-100",
    "10, 1825.00, 1825.01, S002-100",
    "11, 1369.17, 1369.18, S002-101",
    "19, 1369.17, 1369.18, S002-101",
    "20, 1026.67, 1026.68, S002-102",
    "99, 1026.67, 1026.68, S002-102",
    "100, 944.17, 944.18, S002-103"
  })
  void the_tranche_is_that_of_the_organisme_however_few_are_left(
      int nombre, String last, String above, String row) {
    tranche(present(1), nombre).montant(last).regle(CODE).accepte();
    tranche(present(1), nombre).montant(above).regle(CODE).refuse(MONTANT, "S002-114", row);
  }

  @Test
  void the_message_shows_how_the_ceiling_is_reached() {
    var finding = VALIDE.montant("7300.01").verdict().findings().get(0);
    assertThat(finding.code()).isEqualTo(CODE);
    assertThat(finding.message(Locale.ENGLISH))
        .isEqualTo(
            "The declared amount (€7,300.01 excl. VAT) is above the ceiling: 4 ESMS × €1,825.00 "
                + "(tranche C: organisme 759000011 has 5) = €7,300.00.");
  }

  @Test
  void none_present_leaves_nothing_to_pay() {
    var essai = present(0).montant("0.01");
    essai.regle(CODE).refuseAussi(MONTANT, "S002-114");
    assertThat(essai.verdict().findings())
        .filteredOn(f -> f.code().equals(CODE))
        .singleElement()
        .satisfies(f -> assertThat(f.message(Locale.ENGLISH)).contains("no ESMS present"));
  }

  @Test
  void several_organismes_add_up_and_one_without_esms_left_counts_for_nothing() {
    var mandataire = VALIDE
        .avance(a -> a.isMandataire(true)
            .montantSegurHT(euros("11558.33"))
            .etablissements(
                Set.copyOf(Stream.concat(ESMS.stream(), Stream.of(ESMS_CORSE)).toList())))
        .beneficiaires(b -> b.isMandataire(true)
            .nomMandataire("PETIT Anne")
            .emailMandataire("anne@mandataire-exemple.fr")
            .telephoneMandataire("0102030405"));
    var both = mandataire.beneficiaires(
        b -> b.addStructures(structure(OG_CORSE, auSolde(ESMS_CORSE, true))));
    // 4 × 1825.00 + 1 × 2433.33
    both.montant("9733.33").regle(CODE).accepte();
    both.montant("9733.34").regle(CODE).refuse(MONTANT, "S002-114", "S002-099", "S002-100");
    var one = mandataire.beneficiaires(
        b -> b.addStructures(structure(OG_CORSE, auSolde(ESMS_CORSE, false))));
    one.montant("7300.00").regle(CODE).accepte();
    one.montant("7300.01").regle(CODE).refuse(MONTANT, "S002-114", "S002-100");
    // its tranche is not needed either
    one.registre(ExtractionFiness.AU_03_01_2022, registreDe(5).build())
        .regle(CODE)
        .accepte();
    both.registre(ExtractionFiness.AU_03_01_2022, registreDe(5).build())
        .regle(CODE)
        .manque("tranche");
  }

  @Test
  void readings_of_the_count_hold_at_the_balance_too() {
    var all = Exemples.registreDe(4).esms(OG, ESMS.get(4), "500").build();
    var essai = present(1).montant("2433.33").registre(ExtractionFiness.AU_03_01_2022, all);
    essai.regle(CODE).accepte();
    assertThat(essai.verdict().dependsOn())
        .containsExactlyInAnyOrder(
            new Dependency(R_04, TOUS_LES_ESMS, Outcome.REFUSE),
            new Dependency(R_05, TRIMESTRE_DE_SIGNATURE, Outcome.REFUSE));
    var quarter = tranche(present(1), 4).lecture(R_05, TRIMESTRE_DE_SIGNATURE);
    quarter.montant("1825.00").regle(CODE).accepte();
    quarter.montant("1825.01").regle(CODE).refuse(MONTANT, "S002-114", "S002-100");
  }

  @Test
  void an_unknown_extraction_or_tranche_is_undetermined() {
    VALIDE.faits(f -> f.finess(Map.of())).regle(CODE).manque("finess.2022-01-03");
    VALIDE
        .registre(
            ExtractionFiness.AU_03_01_2022,
            Exemples.registre().esms(OG_CORSE, ESMS_CORSE, "236").build())
        .regle(CODE)
        .manque("tranche");
  }

  @Test
  void what_is_missing_in_the_file_is_not_evaluated() {
    VALIDE.facture(f -> f.montantSegurHT(null)).regle(CODE).nEvaluePas(1);
    VALIDE.ligne(l -> l.facture(null)).regle(CODE).nEvaluePas(1);
    VALIDE.ligne(l -> l.beneficiaires(null)).regle(CODE).nEvaluePas(1);
    VALIDE.etablissement(2, e -> e.presentSolde(null)).regle(CODE).nEvaluePas(1);
    VALIDE.structureCliente(s -> s.finessJuridique(null)).regle(CODE).nEvaluePas(1);
    VALIDE.structureCliente(s -> s.etablissements(List.of())).regle(CODE).nEvaluePas(1);
  }

  @Test
  void a_profile_is_needed_only_where_the_esms_is_still_there() {
    String scenario = "/lignesImport/0/beneficiaires/structures/0/etablissements/0"
        + "/scenarioInstallation/maitreIdentite";
    VALIDE
        .scenario(0, s -> s.maitreIdentite(true))
        .regle("AF-6.1-PROFIL")
        .refuse(scenario, "S000-11", "S000-53", "S002-110");
    VALIDE
        .scenario(0, s -> s.maitreIdentite(true))
        .solution(s -> s.profils(Set.of(ProfilReferencement.values())))
        .regle("AF-6.1-PROFIL")
        .accepte();
    VALIDE.scenario(4, s -> s.maitreIdentite(true)).regle("AF-6.1-PROFIL").accepte();
    var absent = present(0);
    absent.solution(s -> s.profils(null)).regle("AF-6.1-PROFIL").seTait();
    present(1)
        .montant("1.00")
        .solution(s -> s.profils(null))
        .regle("AF-6.1-PROFIL")
        .manque("solution.profils");
  }
}
