package fr.segur.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class FinessProperties {

  private static final Pattern FORM = Pattern.compile(Bornes.FORME_FINESS);

  @Property
  void the_form_is_that_of_the_pattern(@ForAll("nearlyNumbers") String text) {
    assertThat(Finess.estBienForme(text)).isEqualTo(FORM.matcher(text).matches());
  }

  @Property
  void the_key_is_that_of_plain_arithmetic(@ForAll("numbers") String numero) {
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      int digit = Character.digit(numero.replace('A', '1').replace('B', '2').charAt(i), 10);
      int twice = 2 * digit;
      sum += i % 2 == 0 ? digit : twice / 10 + twice % 10;
    }
    assertThat(Finess.cleValide(numero)).isEqualTo(sum % 10 == 0);
  }

  @Property
  void one_wrong_digit_breaks_the_key(
      @ForAll("numbers") String numero,
      @ForAll @IntRange(min = 2, max = 8) int place,
      @ForAll @IntRange(min = 1, max = 9) int shift) {
    int digit = (numero.charAt(place) - '0' + shift) % 10;
    var other = numero.substring(0, place) + digit + numero.substring(place + 1);
    assertThat(Finess.cleValide(numero) && Finess.cleValide(other)).isFalse();
  }

  @Property
  void packing_is_injective(@ForAll("numbers") String one, @ForAll("numbers") String other) {
    assertThat(Finess.pack(one)).isNotNegative();
    assertThat(Finess.pack(one) == Finess.pack(other)).isEqualTo(one.equals(other));
  }

  /** The numbers that follow each other follow each other packed: none shares a place. */
  @Property
  void neighbours_are_apart(@ForAll("numbers") String one, @ForAll @IntRange(max = 8) int place) {
    char digit = one.charAt(place);
    String other = one.substring(0, place)
        + (digit == 'A' ? 'B' : digit == 'B' ? 'A' : digit == '9' ? '0' : (char) (digit + 1))
        + one.substring(place + 1);
    if (Finess.estBienForme(other)) {
      assertThat(Finess.pack(other)).isNotEqualTo(Finess.pack(one));
    }
  }

  @Property
  void unpacking_gives_the_number_back(@ForAll("numbers") String numero) {
    assertThat(Finess.unpack(Finess.pack(numero))).isEqualTo(numero);
  }

  @Property
  void only_numbers_are_packed(@ForAll("nearlyNumbers") String text) {
    assertThat(Finess.pack(text) >= 0).isEqualTo(Finess.estBienForme(text));
  }

  @Provide
  Arbitrary<String> numbers() {
    return Arbitraries.oneOf(
        Arbitraries.strings().numeric().ofLength(9),
        Arbitraries.strings().numeric().ofLength(7).map(end -> "2A" + end),
        Arbitraries.strings().numeric().ofLength(7).map(end -> "2B" + end));
  }

  @Provide
  Arbitrary<String> nearlyNumbers() {
    return Arbitraries.oneOf(
        numbers(),
        Arbitraries.strings().withChars("012AB/:@ \u0660").ofMinLength(8).ofMaxLength(10),
        Arbitraries.strings().ofMaxLength(12));
  }
}
