package fr.segur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiretTest {

  @ParameterizedTest
  @ValueSource(strings = {"43806968400019", "73282932000074"})
  void a_number_has_fourteen_digits_and_a_luhn_key(String numero) {
    assertThat(Siret.estBienForme(numero)).isTrue();
    assertThat(Siret.cleValide(numero)).isTrue();
    assertThat(Siret.of(numero).cleValide()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"73282932000079", "43806968400018", "43806968400091"})
  void a_wrong_key_leaves_the_form_right(String numero) {
    assertThat(Siret.estBienForme(numero)).isTrue();
    assertThat(Siret.cleValide(numero)).isFalse();
    assertThat(Siret.of(numero).cleValide()).isFalse();
  }

  @Test
  void an_establishment_of_la_poste_passes_by_luhn() {
    // Luhn sum 6 + 5 + 3 + 8 + 8 = 30; digit sum 26
    assertThat(Siret.cleValide("35600000000048")).isTrue();
  }

  @Test
  void an_establishment_of_la_poste_passes_by_the_sum_of_its_digits() {
    // 3 + 5 + 6 + 4 + 2 = 20, though Luhn fails
    assertThat(Siret.cleValide("35600000000042")).isTrue();
    // 21
    assertThat(Siret.cleValide("35600000000043")).isFalse();
  }

  @Test
  void the_sum_of_digits_is_for_la_poste_alone() {
    // digit sum 20 as well, but another SIREN
    assertThat(Siret.cleValide("35600000100041")).isFalse();
    assertThat(Siret.cleValide("35600001000041")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00000000000000",
        "",
        "4380696840001",
        "438069684000190",
        "4380696840001A",
        "4380 96840001 ",
        "4380696840001\u0669",
        "438.6968400019"
      })
  void another_form_is_not_a_number(String numero) {
    assertThat(Siret.estBienForme(numero)).isFalse();
    assertThat(Siret.cleValide(numero)).isFalse();
    assertThat(Siret.parse(numero)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> Siret.of(numero));
  }

  @Test
  void one_digit_beside_zeros_is_enough_for_the_form() {
    assertThat(Siret.estBienForme("00000000000001")).isTrue();
    assertThat(Siret.estBienForme("10000000000000")).isTrue();
  }

  @Test
  void equality_and_order_are_those_of_the_digits() {
    var one = Siret.of("43806968400019");
    assertThat(one).isEqualTo(Siret.parse("43806968400019").orElseThrow());
    assertThat(one).hasSameHashCodeAs(Siret.of("43806968400019")).isNotEqualTo("43806968400019");
    assertThat(one).isNotEqualTo(Siret.of("73282932000074")).isLessThan(Siret.of("73282932000074"));
    assertThat(one).doesNotHaveSameHashCodeAs(Siret.of("73282932000074"));
    assertThat(one).hasToString("43806968400019");
    assertThat(one.numero()).isEqualTo("43806968400019");
    assertThat(one.siren()).isEqualTo("438069684");
  }
}
