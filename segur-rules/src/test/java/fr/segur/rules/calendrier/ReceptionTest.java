package fr.segur.rules.calendrier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Option;
import fr.segur.model.Outcome;
import fr.segur.model.Reading;
import fr.segur.model.Verdict.Dependency;
import fr.segur.rules.Essai;
import org.junit.jupiter.api.Test;

class ReceptionTest {

  private static final String CODE = "AF-2-FERMETURE";
  private static final String[] STATEMENTS = {"S002-025", "S002-027", "S002-074"};

  private static Essai recuLe(String instant) {
    return Essai.valide().recuLe(instant);
  }

  @Test
  void the_last_second_of_10_January_2024_in_Paris_is_accepted() {
    recuLe("2024-01-10T22:59:59Z").regle(CODE).accepte();
    recuLe("2024-01-10T22:59:59.999999999Z").regle(CODE).accepte();
  }

  @Test
  void the_first_second_of_11_January_2024_in_Paris_is_refused() {
    recuLe("2024-01-10T23:00:00Z").regle(CODE).refuse("", STATEMENTS);
  }

  @Test
  void when_the_closing_day_is_closed_the_last_second_is_that_of_the_day_before() {
    recuLe("2024-01-09T22:59:59Z")
        .lecture(Reading.R_02, Option.JOUR_EXCLU)
        .regle(CODE)
        .accepte();
    var refused =
        recuLe("2024-01-09T23:00:00Z").lecture(Reading.R_02, Option.JOUR_EXCLU).regle(CODE);
    refused.refuse("", STATEMENTS);
    refused.ditAvoirLu(Reading.R_02);
  }

  @Test
  void only_a_reception_on_the_closing_day_depends_on_the_reading() {
    assertThat(recuLe("2024-01-09T22:59:59Z").verdict().dependsOn()).isEmpty();
    assertThat(recuLe("2024-01-09T23:00:00Z").verdict().dependsOn())
        .containsExactly(new Dependency(Reading.R_02, Option.JOUR_EXCLU, Outcome.REFUSE));
    assertThat(recuLe("2024-01-10T22:59:59Z").verdict().dependsOn())
        .containsExactly(new Dependency(Reading.R_02, Option.JOUR_EXCLU, Outcome.REFUSE));
    assertThat(recuLe("2024-01-10T23:00:00Z").verdict().dependsOn()).isEmpty();
  }

  @Test
  void there_is_no_opening_bound_for_requests() {
    recuLe("2023-07-04T10:00:00Z").sansCertificat().regle(CODE).accepte();
  }

  @Test
  void an_unknown_reception_is_undetermined() {
    Essai.valide().faits(f -> f.recuLe(null)).regle(CODE).manque("recuLe");
  }
}
