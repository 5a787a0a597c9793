package fr.segur.rules.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ISO 13616 and 9362: what is the number of an account, and what just is not. */
class CompteTest {

  /** Longest text that is looked at. */
  private static final int LONGEST = 64;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FR1420041010050500013M02606",
        "FR14 2004 1010 0505 0001 3M02 606",
        "FR14\u00a02004\u00a01010 0505 0001 3M02 606",
        "DE89370400440532013000",
        "MC5811222000010123456789030",
        "NO9386011117947",
      })
  void an_iban_has_the_length_of_its_country_and_a_right_key(String iban) {
    assertThat(Compte.estIban(iban)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "FR1420041010050500013M0260",
        "FR1420041010050500013M026060",
        "FR1520041010050500013M02606",
        "FR1420041010050500013M02607",
        "NO93860111179470",
        "ZZ9386011117947",
        "FR14-2004-1010-0505-0001-3M02-606",
        "PSSTFRPP",
      })
  void anything_else_is_no_iban(String text) {
    assertThat(Compte.estIban(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"PSSTFRPP", "PSSTFRPPPAR", "PSST FR PP PAR", "BNPAFR2L", "BNPAFR2L0A1"})
  void a_bic_has_eight_or_eleven_characters(String bic) {
    assertThat(Compte.estBic(bic)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "PSSTFRP",
        "PSSTFRPPP",
        "PSSTFRPPPA",
        "PSSTFRPPPARX",
        "psstfrpp",
        "PSS1FRPP",
        "PSSTF1PP",
        "PSST-FR-PP",
      })
  void anything_else_is_no_bic(String text) {
    assertThat(Compte.estBic(text)).isFalse();
  }

  @Test
  void blanks_are_aside_up_to_sixty_four_characters() {
    assertThat(Compte.estIban(wide("NO9386011117947", LONGEST))).isTrue();
    assertThat(Compte.estIban(wide("NO9386011117947", LONGEST + 1))).isFalse();
    assertThat(Compte.estBic(wide("PSSTFRPP", LONGEST))).isTrue();
    assertThat(Compte.estBic(wide("PSSTFRPP", LONGEST + 1))).isFalse();
  }

  private static String wide(String number, int length) {
    return " ".repeat(length - number.length()) + number;
  }
}
