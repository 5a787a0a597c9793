package fr.segur.rules.enrolement;

import static fr.segur.rules.Exemples.jour;

import fr.segur.rules.Essai;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnrolementTest {

  private static final String SIRET = "/siret";
  private static final String[] STATEMENTS = {"S002-030", "S002-038", "S002-045", "S002-047"};

  private static Essai valideLe(String date) {
    return Essai.valide().enrolement(e -> e.valideLe(jour(date)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"AF-3.1-DSR", "AF-3.2-APRES-REFERENCEMENT", "AF-4.1-ENROLEMENT", "AF-4.1-SIRET"})
  void an_unknown_enrolment_is_undetermined(String code) {
    Essai.valide().faits(f -> f.enrolement(null)).regle(code).manque("enrolement");
  }

  @Nested
  class PourLeDsr {

    private static final String CODE = "AF-3.1-DSR";

    @ParameterizedTest
    @ValueSource(
        strings = {
          "DSR-MS2 DUI PDE-Va1",
          "DSR-MS2-DUI PDE-Va1",
          "DSR MS2 DUI PDE Va1",
          "DSR-MS2\u00a0DUI PDE-Va1"
        })
    void that_of_the_call_is_accepted_hyphens_and_blanks_being_equal(String dsr) {
      Essai.valide().enrolement(e -> e.dsr(dsr)).regle(CODE).accepte();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "DSR-MS2-DUI PDS-Va1",
          "DSR-MS2 DUI PDE-Va2",
          "DSR-MS1 DUI PDE-Va1",
          "AF-MS2 DUI PDE-Va1",
          "dsr-ms2 dui pde-va1",
          ""
        })
    void another_is_refused(String dsr) {
      Essai.valide().enrolement(e -> e.dsr(dsr)).regle(CODE).refuse(SIRET, STATEMENTS);
    }

    @Test
    void an_unknown_one_is_undetermined() {
      Essai.valide().enrolement(e -> e.dsr(null)).regle(CODE).manque("enrolement.dsr");
    }
  }

  @Nested
  class ApresLeReferencement {

    private static final String CODE = "AF-3.2-APRES-REFERENCEMENT";

    @Test
    void an_enrolment_of_the_day_of_the_referencement_is_accepted() {
      valideLe("2023-03-01").regle(CODE).accepte();
    }

    @Test
    void an_enrolment_of_the_day_before_is_refused() {
      valideLe("2023-02-28").regle(CODE).refuse(SIRET, STATEMENTS);
    }

    @Test
    void what_is_unknown_is_undetermined() {
      Essai.valide().enrolement(e -> e.valideLe(null)).regle(CODE).manque("enrolement.valideLe");
      Essai.valide().faits(f -> f.solution(null)).regle(CODE).manque("solution");
      Essai.valide()
          .enrolement(e -> e.valideLe(null))
          .solution(s -> s.referenceeLe(null))
          .regle(CODE)
          .manque("solution.referenceeLe", "enrolement.valideLe");
      Essai.valide()
          .enrolement(e -> e.valideLe(null))
          .faits(f -> f.solution(null))
          .regle(CODE)
          .manque("solution", "enrolement.valideLe");
      Essai.valide()
          .solution(s -> s.referenceeLe(null))
          .regle(CODE)
          .manque("solution.referenceeLe");
    }
  }

  @Nested
  class ValideALaReception {

    private static final String CODE = "AF-4.1-ENROLEMENT";

    @Test
    void an_enrolment_of_the_day_of_reception_is_accepted() {
      valideLe("2023-11-02").regle(CODE).accepte();
    }

    @Test
    void an_enrolment_of_the_day_after_is_refused() {
      valideLe("2023-11-03").regle(CODE).refuse(SIRET, STATEMENTS);
    }

    @Test
    void the_day_of_reception_begins_at_midnight_in_Paris_in_winter() {
      var essai = valideLe("2023-11-03");
      essai.recuLe("2023-11-02T22:59:59Z").regle(CODE).refuse(SIRET, STATEMENTS);
      essai.recuLe("2023-11-02T23:00:00Z").regle(CODE).accepte();
    }

    @Test
    void the_day_of_reception_begins_at_midnight_in_Paris_in_summer() {
      var essai = valideLe("2023-07-15").sansCertificat();
      essai.recuLe("2023-07-14T21:59:59Z").regle(CODE).refuse(SIRET, STATEMENTS);
      essai.recuLe("2023-07-14T22:00:00Z").regle(CODE).accepte();
    }

    @Test
    void what_is_unknown_is_undetermined() {
      Essai.valide().enrolement(e -> e.valideLe(null)).regle(CODE).manque("enrolement.valideLe");
      Essai.valide().faits(f -> f.recuLe(null)).regle(CODE).manque("recuLe");
      Essai.valide()
          .enrolement(e -> e.valideLe(null))
          .faits(f -> f.recuLe(null))
          .regle(CODE)
          .manque("recuLe", "enrolement.valideLe");
    }
  }

  @Nested
  class SiretDuFournisseur {

    private static final String CODE = "AF-4.1-SIRET";

    @Test
    void that_of_the_enrolled_supplier_is_accepted() {
      Essai.valide().regle(CODE).accepte();
    }

    @Test
    void another_is_refused() {
      Essai.valide().depot(d -> d.siret("35600000000048")).regle(CODE).refuse(SIRET, "S002-047");
    }

    @Test
    void an_unknown_one_is_undetermined() {
      Essai.valide().enrolement(e -> e.siret(null)).regle(CODE).manque("enrolement.siret");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void a_missing_one_is_not_evaluated(@Nullable String siret) {
      Essai.valide().depot(d -> d.siret(siret)).regle(CODE).nEvaluePas(0);
    }
  }
}
