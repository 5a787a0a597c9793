package fr.segur.rules.calendrier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Option;
import fr.segur.model.Outcome;
import fr.segur.model.Reading;
import fr.segur.model.Verdict.Dependency;
import fr.segur.rules.EssaiSolde;
import org.junit.jupiter.api.Test;

class ReceptionSoldeTest {

  private static final String CODE = "AF-2-CLOTURE";

  private static EssaiSolde recuLe(String instant) {
    return EssaiSolde.valide().recuLe(instant);
  }

  @Test
  void the_last_second_of_10_July_2024_in_Paris_is_accepted() {
    recuLe("2024-07-10T21:59:59Z").regle(CODE).accepte();
    recuLe("2024-07-10T21:59:59.999999999Z").regle(CODE).accepte();
  }

  @Test
  void the_first_second_of_11_July_2024_in_Paris_is_refused() {
    recuLe("2024-07-10T22:00:00Z").regle(CODE).refuse("", "S000-04", "S002-026", "S002-028");
  }

  @Test
  void when_the_closing_day_is_closed_the_last_second_is_that_of_the_day_before() {
    recuLe("2024-07-09T21:59:59Z")
        .lecture(Reading.R_02, Option.JOUR_EXCLU)
        .regle(CODE)
        .accepte();
    var refused =
        recuLe("2024-07-09T22:00:00Z").lecture(Reading.R_02, Option.JOUR_EXCLU).regle(CODE);
    refused.refuse("", "S000-04", "S002-026", "S002-028");
    refused.ditAvoirLu(Reading.R_02);
  }

  @Test
  void only_a_reception_on_the_closing_day_depends_on_the_reading() {
    var depends = new Dependency(Reading.R_02, Option.JOUR_EXCLU, Outcome.REFUSE);
    assertThat(recuLe("2024-07-09T21:59:59Z").verdict().dependsOn()).isEmpty();
    assertThat(recuLe("2024-07-09T22:00:00Z").verdict().dependsOn()).containsExactly(depends);
    assertThat(recuLe("2024-07-10T21:59:59Z").verdict().dependsOn()).containsExactly(depends);
    assertThat(recuLe("2024-07-10T22:00:00Z").verdict().dependsOn()).isEmpty();
  }

  @Test
  void the_window_of_advances_does_not_close_balances() {
    recuLe("2024-01-10T23:00:00Z").regle("AF-2-FERMETURE").seTait();
    EssaiSolde.valide().regle("AF-2-FERMETURE").accepte();
  }

  @Test
  void an_unknown_reception_is_undetermined() {
    EssaiSolde.valide().faits(f -> f.recuLe(null)).regle(CODE).manque("recuLe");
  }
}
