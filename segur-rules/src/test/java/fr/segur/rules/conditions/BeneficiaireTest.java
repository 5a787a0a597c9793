package fr.segur.rules.conditions;

import static fr.segur.rules.Exemples.ESMS;
import static fr.segur.rules.Exemples.OG;
import static fr.segur.rules.Exemples.OG_CORSE;
import static fr.segur.rules.Exemples.jour;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Option;
import fr.segur.model.Outcome;
import fr.segur.model.Reading;
import fr.segur.model.Verdict.Dependency;
import fr.segur.rules.EsmsNumerique;
import fr.segur.rules.Essai;
import fr.segur.rules.Exemples;
import fr.segur.rules.ExtractionFiness;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BeneficiaireTest {

  private static final String DATE = "/lignesImport/0/commande/dateCommande";
  private static final String STRUCTURE = "/lignesImport/0/beneficiaires/structures/0";
  private static final String E0 = STRUCTURE + "/etablissements/0";

  /**
   * An order of any day from 2022-01-01 on is before no other limit than that of its extraction.
   */
  private static Essai commandeDu(String date) {
    return Essai.valide()
        .ligneSeule()
        .recuLe("2024-01-10T14:00:00Z")
        .faits(f -> f.dateOuverture(jour("2022-01-01")))
        .solution(s -> s.referenceeLe(jour("2022-01-01")))
        .dateCommande(date);
  }

  @Nested
  class Extraction {

    private static final String CODE = "AF-4.2-EXTRACTION";

    @ParameterizedTest
    @ValueSource(strings = {"2022-01-01", "2022-12-31", "2023-01-01", "2023-12-31", "2024-01-10"})
    void from_2022_to_10_January_2024_there_is_one(String date) {
      commandeDu(date).regle(CODE).accepte();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-12-31", "2024-01-11"})
    void before_and_after_there_is_none(String date) {
      commandeDu(date).regle(CODE).refuseAussi(DATE, "S002-051", "S002-052");
    }

    @Test
    void without_an_extraction_nothing_is_said_of_organisme_and_esms() {
      commandeDu("2024-01-11").regle("AF-4.2-ORGANISME").seTait();
      commandeDu("2024-01-11").regle("AF-4.2-ESMS").seTait();
      commandeDu("2024-01-11").regle("AF-1.1-CATEGORIE-EXTRACTION").seTait();
    }

    @Test
    void an_order_without_a_date_is_not_evaluated() {
      Essai.valide().commande(c -> c.dateCommande(null)).regle(CODE).nEvaluePas(1);
    }
  }

  @Nested
  class Organisme {

    private static final String CODE = "AF-4.2-ORGANISME";
    private static final String POINTER = STRUCTURE + "/FINESSJuridique";

    @ParameterizedTest
    @CsvSource({
      "2022-01-01, 2022-01-03, S002-049 S002-051",
      "2022-12-31, 2022-01-03, S002-049 S002-051",
      "2023-01-01, T1-2023, S002-049 S002-052 S002-053",
      "2023-03-31, T1-2023, S002-049 S002-052 S002-053",
      "2023-04-01, T2-2023, S002-049 S002-052 S002-054 S002-057",
      "2023-06-30, T2-2023, S002-049 S002-052 S002-054 S002-057",
      "2023-07-01, T3-2023, S002-049 S002-052 S002-055",
      "2023-09-30, T3-2023, S002-049 S002-052 S002-055",
      "2023-10-01, T4-2023, S002-049 S002-052 S002-056",
      "2024-01-10, T4-2023, S002-049 S002-052 S002-056",
    })
    void it_is_looked_up_in_the_extraction_of_the_day_of_signature(
        String date, ExtractionFiness extraction, String statements) {
      var essai = commandeDu(date);
      essai.regle(CODE).accepte();
      essai
          .registre(extraction, Exemples.registre().organisme(OG_CORSE).build())
          .regle(CODE)
          .refuseAussi(POINTER, statements.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
      "2022-12-31, 2022-01-03, finess.2022-01-03",
      "2023-03-31, T1-2023, finess.T1-2023",
      "2023-06-30, T2-2023, finess.T2-2023",
      "2023-09-30, T3-2023, finess.T3-2023",
      "2024-01-10, T4-2023, finess.T4-2023",
    })
    void an_unknown_extraction_is_named(String date, ExtractionFiness extraction, String key) {
      var essai = commandeDu(date).sansRegistre(extraction);
      essai.regle(CODE).manque(key);
      essai.regle("AF-4.2-ESMS").manque(key);
      essai.regle("AF-1.1-CATEGORIE-EXTRACTION").seTait();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void without_a_number_it_is_not_evaluated(@Nullable String finess) {
      Essai.valide().structure(s -> s.finessJuridique(finess)).regle(CODE).nEvaluePas(1);
    }

    @Test
    void without_a_date_it_is_not_evaluated() {
      Essai.valide().commande(c -> c.dateCommande(null)).regle(CODE).nEvaluePas(1);
    }
  }

  @Nested
  class EsmsDeLOrganisme {

    private static final String CODE = "AF-4.2-ESMS";
    private static final String POINTER = E0 + "/FINESSGeo";

    @Test
    void an_esms_of_the_organisme_is_accepted() {
      Essai.valide().regle(CODE).accepte();
    }

    @Test
    void an_esms_that_is_not_in_the_extraction_is_refused() {
      Essai.valide()
          .esms(e -> e.finessGeo("759001050"))
          .regle(CODE)
          .refuse(POINTER, "S002-050", "S002-052", "S002-054", "S002-057");
    }

    @Test
    void an_esms_of_another_organisme_is_refused() {
      Essai.valide()
          .esms(e -> e.finessGeo("2A9002011").categorieFINESS("286"))
          .regle(CODE)
          .refuse(POINTER, "S002-050", "S002-052", "S002-054", "S002-057");
    }

    @Test
    void an_order_of_2022_cites_the_sentence_of_2022() {
      commandeDu("2022-12-31")
          .esms(e -> e.finessGeo("759001050"))
          .regle(CODE)
          .refuse(POINTER, "S002-050", "S002-051");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void without_either_number_it_is_not_evaluated(@Nullable String finess) {
      Essai.valide().esms(e -> e.finessGeo(finess)).regle(CODE).nEvaluePas(1);
      Essai.valide().structure(s -> s.finessJuridique(finess)).regle(CODE).nEvaluePas(1);
    }

    @Test
    void without_a_date_it_is_not_evaluated() {
      Essai.valide().commande(c -> c.dateCommande(null)).regle(CODE).nEvaluePas(1);
    }
  }

  @Nested
  class UneFoisDansLeFichier {

    private static final String CODE = "AF-4.2-DOUBLON";

    @Test
    void the_second_occurrence_in_a_structure_is_refused() {
      Essai.valide()
          .esms(e -> e.finessGeo(ESMS.get(1)))
          .regle(CODE)
          .refuse(STRUCTURE + "/etablissements/1/FINESSGeo", "S002-058", "S002-059");
    }

    @Test
    void the_second_occurrence_in_the_file_is_refused() {
      var essai = Essai.valide().sansCertificat();
      var twice = essai.ligne(
          1,
          l -> l.beneficiaires(essai.demande().lignes().get(0).beneficiaires())
              .commande(essai.demande().lignes().get(0).commande()));
      for (int i = 0; i < ESMS.size(); i++) {
        twice
            .regle(CODE)
            .refuse(
                "/lignesImport/1/beneficiaires/structures/0/etablissements/" + i + "/FINESSGeo",
                "S002-058",
                "S002-059");
      }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void a_missing_number_is_no_occurrence(@Nullable String finess) {
      Essai.valide().esms(e -> e.finessGeo(finess)).regle(CODE).nEvaluePas(1);
    }

    @Test
    void texts_that_are_no_numbers_count_too() {
      var esms = Exemples.esms("2a9002003", "236");
      Essai.valide()
          .structure(s -> s.addEtablissements(esms, esms))
          .regle(CODE)
          .refuseAussi(STRUCTURE + "/etablissements/6/FINESSGeo", "S002-058", "S002-059");
    }
  }

  @Nested
  class HorsEsmsNumerique {

    private static final String CODE = "AF-4.2-ESMS-NUMERIQUE";
    private static final String POINTER = E0 + "/FINESSGeo";

    @Test
    void an_esms_that_the_programme_does_not_fund_is_accepted() {
      Essai.valide()
          .faits(f -> f.esmsNumerique(EsmsNumerique.of(Set.of(OG, "759001050"))))
          .regle(CODE)
          .accepte();
    }

    @Test
    void an_esms_of_the_generalisation_is_refused_under_both_readings() {
      var funded =
          Essai.valide().faits(f -> f.esmsNumerique(EsmsNumerique.of(Set.of(ESMS.get(0)))));
      funded.regle(CODE).refuse(POINTER, "S002-061");
      funded
          .lecture(Reading.R_13, Option.TOUTE_ACQUISITION_DUI)
          .regle(CODE)
          .refuse(POINTER, "S002-061");
    }

    @Test
    void an_esms_funded_otherwise_is_refused_under_the_other_reading_only() {
      var funded = Essai.valide()
          .faits(f -> f.esmsNumerique(new EsmsNumerique(Set.of(), Set.of(ESMS.get(0)))));
      var accepted = funded.regle(CODE);
      accepted.accepte();
      assertThat(accepted.verdict().dependsOn())
          .containsExactly(
              new Dependency(Reading.R_13, Option.TOUTE_ACQUISITION_DUI, Outcome.REFUSE));
      var refused = funded.lecture(Reading.R_13, Option.TOUTE_ACQUISITION_DUI).regle(CODE);
      refused.refuse(POINTER, "S002-061");
      refused.ditAvoirLu(Reading.R_13);
    }

    @Test
    void an_unknown_list_is_undetermined() {
      Essai.valide().faits(f -> f.esmsNumerique(null)).regle(CODE).manque("esmsNumerique");
    }

    @Test
    void an_esms_without_a_number_is_not_evaluated() {
      Essai.valide().esms(e -> e.finessGeo(" ")).regle(CODE).nEvaluePas(1);
    }
  }
}
