package fr.segur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FinessTest {

  private static final Path REAL_NUMBERS = Path.of("../../shared/data/finess/finess-numbers.txt");

  @ParameterizedTest
  @ValueSource(
      strings = {
        // guide on modifications, guide on certificates, guide on pilots
        "030780092", "090001488", "030006563", "090001538", "090002668", "330058066", "130041916",
        "130789274", "130028228", "130042096", "130783152", "130781131", "130811102", "120780101",
        // nine zeros are not refused
        "000000000"
      })
  void printed_numbers_have_the_form_and_the_key(String numero) {
    assertThat(Finess.estBienForme(numero)).isTrue();
    assertThat(Finess.cleValide(numero)).isTrue();
    assertThat(Finess.of(numero).cleValide()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"330058067", "330058068", "330058069", "330058070"})
  void four_printed_numbers_have_the_form_and_a_wrong_key(String numero) {
    assertThat(Finess.estBienForme(numero)).isTrue();
    assertThat(Finess.cleValide(numero)).isFalse();
    assertThat(Finess.of(numero).cleValide()).isFalse();
  }

  @Test
  void corsica_reads_A_as_1_and_B_as_2() {
    // 2 + 2×1 + 6 = 10 and 2 + 2×2 + 4 = 10
    assertThat(Finess.cleValide("2A0000006"))
        .isEqualTo(Finess.cleValide("210000006"))
        .isTrue();
    assertThat(Finess.cleValide("2B0000004"))
        .isEqualTo(Finess.cleValide("220000004"))
        .isTrue();
    assertThat(Finess.cleValide("2A0000005")).isFalse();
    assertThat(Finess.cleValide("2B0000005")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "33005806", "3300580660", "33005806 ", " 33005806", "3300 8066", "2C0000006",
        "2a0000006", "1A0000006", "A20000006", "20A000006", "33005806A", "33005806/", "33005806:",
        "\u0663\u0663\u0660\u0660\u0665\u0668\u0660\u0666\u0666", "33005806\uff16", "2,601E+13"
      })
  void another_form_is_not_a_number(String numero) {
    assertThat(Finess.estBienForme(numero)).isFalse();
    assertThat(Finess.cleValide(numero)).isFalse();
    assertThat(Finess.parse(numero)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> Finess.of(numero));
  }

  @Test
  void every_real_number_at_hand_has_the_form_and_the_key() throws IOException {
    assumeTrue(Files.exists(REAL_NUMBERS), "the sample of the public register is not there");
    var numbers = Files.readAllLines(REAL_NUMBERS);
    assertThat(numbers).hasSizeGreaterThan(1000).allMatch(Finess::cleValide);
  }

  @Test
  void what_is_not_packed_cannot_be_unpacked() {
    assertThat(Finess.unpack(0)).isEqualTo("000000000");
    assertThat(Finess.unpack(1_019_999_999)).isEqualTo("2B9999999");
    assertThatIllegalArgumentException().isThrownBy(() -> Finess.unpack(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> Finess.unpack(1_020_000_000));
  }

  @Test
  void packing_fills_the_integers_from_zero_on() {
    assertThat(Finess.pack("000000000")).isZero();
    assertThat(Finess.pack("000000001")).isEqualTo(1);
    assertThat(Finess.pack("999999999")).isEqualTo(999_999_999);
    assertThat(Finess.pack("2A0000000")).isEqualTo(1_000_000_000);
    assertThat(Finess.pack("2B9999999")).isEqualTo(1_019_999_999);
    assertThat(Finess.of("030780092").packed()).isEqualTo(Finess.pack("030780092"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0123456789",
        "12345678",
        "2C0000000",
        "A20000000",
        "33005806-",
        "33005806\u0660"
      })
  void what_is_not_a_number_is_minus_one(String text) {
    assertThat(Finess.pack(text)).isEqualTo(-1);
  }

  @Test
  void equality_and_order_are_those_of_the_characters() {
    var one = Finess.of("030780092");
    assertThat(one).isEqualTo(Finess.parse("030780092").orElseThrow()).hasToString("030780092");
    assertThat(one).hasSameHashCodeAs(Finess.of("030780092")).isNotEqualTo("030780092");
    assertThat(one).isNotEqualTo(Finess.of("090001488")).isLessThan(Finess.of("090001488"));
    assertThat(one.numero()).isEqualTo("030780092");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "000000000",
        "010000001",
        "200000000",
        "2A0000000",
        "2A9999999",
        "2B0000000",
        "2B9999999",
        "999999999"
      })
  void packed_numbers_are_unpacked_to_the_letter(String numero) {
    assertThat(Finess.unpack(Finess.pack(numero))).isEqualTo(numero);
  }

  @Test
  void no_number_lies_below_zero_or_after_corsica() {
    int last = Finess.pack("2B9999999");
    assertThatIllegalArgumentException().isThrownBy(() -> Finess.unpack(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> Finess.unpack(last + 1));
    assertThat(Finess.of("2B0000004")).doesNotHaveSameHashCodeAs(Finess.of("2A0000006"));
  }
}
