package fr.segur.rules.conditions;

import static fr.segur.rules.Exemples.jour;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Option;
import fr.segur.model.Outcome;
import fr.segur.model.Reading;
import fr.segur.model.Verdict.Dependency;
import fr.segur.rules.Essai;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EligibiliteDeLaCommandeTest {

  private static final String DATE = "/lignesImport/0/commande/dateCommande";

  @Nested
  class Ouverture {

    private static final String CODE = "AF-4.4-OUVERTURE";

    /** Référencement late in 2022, so that orders of September are early enough for it. */
    private final Essai essai = Essai.valide()
        .solution(s -> s.depotPreuvesLe(jour("2022-10-01")).referenceeLe(jour("2022-12-01")));

    @Test
    void an_order_of_the_opening_day_is_accepted() {
      essai.dateCommande("2022-09-08").regle(CODE).accepte();
    }

    @Test
    void an_order_of_the_day_before_the_opening_is_refused() {
      essai.dateCommande("2022-09-07").regle(CODE).refuse(DATE, "S002-019", "S002-073");
    }

    @Test
    void the_opening_day_depends_on_the_reading() {
      assertThat(essai.dateCommande("2022-09-08").verdict().dependsOn())
          .containsExactly(new Dependency(Reading.R_03, Option.JOUR_EXCLU, Outcome.REFUSE));
      assertThat(essai.dateCommande("2022-09-09").verdict().dependsOn()).isEmpty();
      assertThat(essai.dateCommande("2022-09-07").verdict().dependsOn()).isEmpty();
    }

    @Test
    void when_the_opening_day_is_closed_the_next_one_is_the_first() {
      var excluded = essai.lecture(Reading.R_03, Option.JOUR_EXCLU);
      excluded.dateCommande("2022-09-09").regle(CODE).accepte();
      var refused = excluded.dateCommande("2022-09-08").regle(CODE);
      refused.refuse(DATE, "S002-019", "S002-073");
      refused.ditAvoirLu(Reading.R_03);
      assertThat(refused.verdict().dependsOn())
          .containsExactly(new Dependency(Reading.R_03, Option.JOUR_INCLUS, Outcome.ACCEPTABLE));
    }

    @Test
    void unknown_opening_an_order_of_6_september_2022_is_too_early() {
      unknown("2022-09-06").regle(CODE).refuse(DATE, "S002-019", "S002-073");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-09-07", "2022-09-08", "2022-10-31"})
    void unknown_opening_an_order_in_between_is_undetermined(String date) {
      unknown(date).regle(CODE).manque("dateOuverture");
    }

    @Test
    void unknown_opening_an_order_of_1_november_2022_is_late_enough() {
      unknown("2022-11-01").regle(CODE).accepte();
    }

    @Test
    void an_order_without_a_date_is_not_evaluated() {
      essai.commande(c -> c.dateCommande(null)).regle(CODE).nEvaluePas(1);
    }

    private Essai unknown(String date) {
      return essai.dateCommande(date).faits(f -> f.dateOuverture(null));
    }
  }

  @Nested
  class Fermeture {

    private static final String CODE = "AF-2-COMMANDE-FERMETURE";

    private final Essai essai = Essai.valide().recuLe("2024-01-10T14:00:00Z");

    @Test
    void an_order_of_the_closing_day_is_accepted() {
      essai.dateCommande("2024-01-10").regle(CODE).accepte();
    }

    @Test
    void an_order_of_the_day_after_is_refused() {
      essai.dateCommande("2024-01-11").regle(CODE).refuseAussi(DATE, "S002-027");
    }

    @Test
    void the_reading_about_the_reception_does_not_move_it() {
      essai
          .lecture(Reading.R_02, Option.JOUR_EXCLU)
          .dateCommande("2024-01-10")
          .regle(CODE)
          .seTait();
    }

    @Test
    void an_order_without_a_date_is_not_evaluated() {
      essai.commande(c -> c.dateCommande(null)).regle(CODE).nEvaluePas(1);
    }
  }

  @Nested
  class LaReception {

    private static final String CODE = "AF-2-RECEPTION";

    @Test
    void an_order_of_the_day_of_reception_is_accepted() {
      Essai.valide().dateCommande("2023-11-02").regle(CODE).accepte();
    }

    @Test
    void an_order_of_the_day_after_is_refused() {
      Essai.valide().dateCommande("2023-11-03").regle(CODE).refuse(DATE, "S002-029");
    }

    @Test
    void the_day_ends_at_midnight_in_Paris_in_winter() {
      var essai = Essai.valide().dateCommande("2023-11-03");
      essai.recuLe("2023-11-02T22:59:59Z").regle(CODE).refuse(DATE, "S002-029");
      essai.recuLe("2023-11-02T23:00:00Z").regle(CODE).accepte();
    }

    @Test
    void the_day_ends_at_midnight_in_Paris_in_summer() {
      var essai = Essai.valide().sansCertificat().dateCommande("2023-07-04");
      essai.recuLe("2023-07-03T21:59:59Z").regle(CODE).refuse(DATE, "S002-029");
      essai.recuLe("2023-07-03T22:00:00Z").regle(CODE).accepte();
    }

    @Test
    void unknown_reception_is_undetermined() {
      Essai.valide().faits(f -> f.recuLe(null)).regle(CODE).manque("recuLe");
    }

    @Test
    void an_order_without_a_date_is_not_evaluated() {
      Essai.valide().commande(c -> c.dateCommande(null)).regle(CODE).nEvaluePas(1);
    }
  }

  @Nested
  class Anteriorite {

    private static final String CODE = "AF-4.4-ANTERIORITE";

    /** Evidence file of 28 June 2023, référencement of 1 September. */
    private final Essai essai = Essai.valide()
        .solution(s -> s.depotPreuvesLe(jour("2023-06-28")).referenceeLe(jour("2023-09-01")))
        .enrolement(e -> e.valideLe(jour("2023-09-15")));

    @Test
    void an_order_120_days_before_the_evidence_file_is_accepted() {
      essai.dateCommande("2023-02-28").regle(CODE).accepte();
    }

    @Test
    void an_order_121_days_before_the_evidence_file_is_refused() {
      essai.dateCommande("2023-02-27").regle(CODE).refuse(DATE, "S002-075");
    }

    @Test
    void the_29_February_of_a_leap_year_is_a_day() {
      var late = essai
          .ligneSeule()
          .solution(s -> s.depotPreuvesLe(jour("2024-02-29")).referenceeLe(jour("2024-03-15")));
      late.dateCommande("2023-11-01").regle(CODE).seTait();
      late.dateCommande("2023-10-31").regle(CODE).refuseAussi(DATE, "S002-075");
    }

    @Test
    void the_day_of_the_referencement_ends_the_condition() {
      var longBefore = essai.ligneSeule().solution(s -> s.depotPreuvesLe(jour("2024-06-28")));
      longBefore.dateCommande("2023-09-01").regle(CODE).seTait();
      longBefore.dateCommande("2023-08-31").regle(CODE).refuseAussi(DATE, "S002-075");
    }

    @Test
    void an_order_after_the_evidence_file_is_accepted() {
      essai.dateCommande("2023-08-31").regle(CODE).accepte();
    }

    @Test
    void unknown_evidence_file_matters_only_before_the_referencement() {
      var unknown = essai.solution(s -> s.depotPreuvesLe(null)).ligneSeule();
      unknown.dateCommande("2023-08-31").regle(CODE).manque("solution.depotPreuvesLe");
      unknown.dateCommande("2023-09-01").regle(CODE).accepte();
    }

    @Test
    void unknown_referencement_matters_only_more_than_120_days_before_the_evidence_file() {
      var unknown = essai.solution(s -> s.referenceeLe(null));
      unknown.dateCommande("2023-02-28").regle(CODE).seTait();
      unknown.dateCommande("2023-02-27").regle(CODE).manque("solution.referenceeLe");
    }

    @Test
    void when_both_days_are_unknown_both_are_named() {
      essai
          .solution(s -> s.referenceeLe(null).depotPreuvesLe(null))
          .regle(CODE)
          .manque("solution.referenceeLe", "solution.depotPreuvesLe");
    }

    @Test
    void an_unknown_solution_is_undetermined() {
      essai.faits(f -> f.solution(null)).regle(CODE).manque("solution");
    }

    @Test
    void an_order_without_a_date_is_not_evaluated() {
      essai.commande(c -> c.dateCommande(null)).regle(CODE).nEvaluePas(1);
    }
  }
}
