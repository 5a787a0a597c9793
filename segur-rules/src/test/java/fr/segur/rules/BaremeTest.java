package fr.segur.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Statement;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaremeTest {

  private static final Bareme BAREME = AfMs2DuiPde.V2.bareme();

  @ParameterizedTest
  @CsvSource({
    "1, A, 3333.33, S002-098",
    "2, B, 2433.33, S002-099",
    "4, B, 2433.33, S002-099",
    "5, C, 1825.00, S002-100",
    "10, C, 1825.00, S002-100",
    "11, D, 1369.17, S002-101",
    "19, D, 1369.17, S002-101",
    "20, E, 1026.67, S002-102",
    "99, E, 1026.67, S002-102",
    "100, F, 944.17, S002-103",
    "2147483647, F, 944.17, S002-103",
  })
  void the_tranche_of_an_organisme(int esms, String nom, String prix, String statement) {
    var tranche = Objects.requireNonNull(BAREME.tranche(esms));
    assertThat(tranche.nom()).isEqualTo(nom);
    assertThat(tranche.prixUnitaireHT()).hasToString(prix);
    assertThat(tranche.statement()).isEqualTo(statement);
    assertThat(Statement.find(statement)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void no_esms_no_tranche(int esms) {
    assertThat(BAREME.tranche(esms)).isNull();
  }

  @Test
  void tranches_follow_each_other_without_gap_or_overlap() {
    int next = 1;
    for (var tranche : BAREME.tranches()) {
      assertThat(tranche.minimum()).isEqualTo(next);
      assertThat(tranche.maximum()).isGreaterThanOrEqualTo(tranche.minimum());
      next = tranche.maximum() + 1;
    }
    assertThat(next).as("after the last one").isEqualTo(Integer.MIN_VALUE);
  }
}
