package fr.segur.rules.enrolement;

import static fr.segur.rules.Exemples.jour;

import fr.segur.rules.Essai;
import fr.segur.rules.Facts.Retrait;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencementTest {

  private static final String NUMERO_ANS = "/numeroAns";
  private static final String[] STATEMENTS = {"S002-046", "S002-111"};

  @ParameterizedTest
  @ValueSource(strings = {"AF-4-NUMERO-ANS", "AF-4-REFERENCEMENT", "AF-4-RETRAIT"})
  void an_unknown_solution_is_undetermined(String code) {
    Essai.valide().faits(f -> f.solution(null)).regle(code).manque("solution");
  }

  @Nested
  class NumeroDeLaSolution {

    private static final String CODE = "AF-4-NUMERO-ANS";

    @Test
    void that_of_the_solution_is_accepted() {
      Essai.valide().regle(CODE).accepte();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MSY12P4QNN", "msy12p4qnn", "Pbr2PFI004"})
    void another_is_refused_and_case_counts(String numero) {
      Essai.valide().depot(d -> d.numeroAns(numero)).regle(CODE).refuse(NUMERO_ANS, STATEMENTS);
    }

    @Test
    void an_unknown_one_is_undetermined() {
      Essai.valide().solution(s -> s.numeroAns(null)).regle(CODE).manque("solution.numeroAns");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void a_missing_one_is_not_evaluated(@Nullable String numero) {
      Essai.valide().depot(d -> d.numeroAns(numero)).regle(CODE).nEvaluePas(0);
    }
  }

  @Nested
  class ReferenceeALaReception {

    private static final String CODE = "AF-4-REFERENCEMENT";

    private static Essai referenceeLe(String date) {
      return Essai.valide()
          .solution(s -> s.referenceeLe(jour(date)))
          .enrolement(e -> e.valideLe(jour(date)));
    }

    @Test
    void a_solution_referencee_on_the_day_of_reception_is_accepted() {
      referenceeLe("2023-11-02").regle(CODE).accepte();
    }

    @Test
    void a_solution_referencee_on_the_day_after_is_refused() {
      referenceeLe("2023-11-03").regle(CODE).refuseAussi(NUMERO_ANS, STATEMENTS);
    }

    @Test
    void the_day_of_reception_begins_at_midnight_in_Paris_in_winter() {
      var essai = referenceeLe("2023-11-03");
      essai.recuLe("2023-11-02T22:59:59Z").regle(CODE).refuseAussi(NUMERO_ANS, STATEMENTS);
      essai.recuLe("2023-11-02T23:00:00Z").regle(CODE).accepte();
    }

    @Test
    void the_day_of_reception_begins_at_midnight_in_Paris_in_summer() {
      var essai = referenceeLe("2023-07-15").sansCertificat();
      essai.recuLe("2023-07-14T21:59:59Z").regle(CODE).refuseAussi(NUMERO_ANS, STATEMENTS);
      essai.recuLe("2023-07-14T22:00:00Z").regle(CODE).accepte();
    }

    @Test
    void what_is_unknown_is_undetermined() {
      Essai.valide()
          .solution(s -> s.referenceeLe(null))
          .regle(CODE)
          .manque("solution.referenceeLe");
      Essai.valide().faits(f -> f.recuLe(null)).regle(CODE).manque("recuLe");
    }
  }

  @Nested
  class NonRetiree {

    private static final String CODE = "AF-4-RETRAIT";

    private static Essai retireeLe(String date) {
      return Essai.valide().solution(s -> s.retrait(new Retrait(jour(date))));
    }

    @Test
    void a_solution_that_was_never_withdrawn_is_accepted() {
      Essai.valide().solution(s -> s.retrait(Retrait.JAMAIS)).regle(CODE).accepte();
    }

    @Test
    void a_solution_withdrawn_on_the_day_after_reception_is_accepted() {
      retireeLe("2023-11-03").regle(CODE).accepte();
    }

    @Test
    void a_solution_withdrawn_on_the_day_of_reception_is_refused() {
      retireeLe("2023-11-02").regle(CODE).refuse(NUMERO_ANS, STATEMENTS);
    }

    @Test
    void the_day_of_reception_ends_at_midnight_in_Paris_in_winter() {
      retireeLe("2023-11-03").recuLe("2023-11-02T22:59:59Z").regle(CODE).accepte();
      retireeLe("2023-11-03")
          .recuLe("2023-11-02T23:00:00Z")
          .regle(CODE)
          .refuse(NUMERO_ANS, STATEMENTS);
    }

    @Test
    void the_day_of_reception_ends_at_midnight_in_Paris_in_summer() {
      var essai = retireeLe("2023-07-15").sansCertificat();
      essai.recuLe("2023-07-14T21:59:59Z").regle(CODE).accepte();
      essai.recuLe("2023-07-14T22:00:00Z").regle(CODE).refuse(NUMERO_ANS, STATEMENTS);
    }

    @Test
    void what_is_unknown_is_undetermined() {
      Essai.valide().solution(s -> s.retrait(null)).regle(CODE).manque("solution.retireeLe");
      retireeLe("2023-11-03").faits(f -> f.recuLe(null)).regle(CODE).manque("recuLe");
    }

    @Test
    void a_solution_that_was_never_withdrawn_is_accepted_whenever_the_request_is_received() {
      Essai.valide().faits(f -> f.recuLe(null)).regle(CODE).seTait();
    }
  }
}
