package fr.segur.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormesTest {

  @ParameterizedTest
  @ValueSource(strings = {"MSY12p4qNN", "Pbr2PFI004", "JGe2DPI002", "0123456789", "azAZazAZ09"})
  void ten_letters_or_digits_are_a_numero_ans(String text) {
    assertThat(Formes.estNumeroAns(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "MSY12p4qN",
        "MSY12p4qNNN",
        "MSY12p4qN ",
        "MSY12p4qN-",
        "MSY12p4qNé",
        "MSY12p4qN\u0661",
        "MSY12p4qN`",
        "MSY12p4qN{",
        "MSY12p4qN@",
        "MSY12p4qN["
      })
  void anything_else_is_not(String text) {
    assertThat(Formes.estNumeroAns(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"00001", "00017", "00033", "00040", "99999"})
  void five_digits_are_a_numero_editeur(String text) {
    assertThat(Formes.estNumeroEditeur(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "33", "0033", "000033", "0003A", " 0033", "0003\u0663"})
  void other_texts_are_not(String text) {
    assertThat(Formes.estNumeroEditeur(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"MAI_337", "GIP_26", "GIP_9", "API_35", "AZZ_000"})
  void three_capitals_and_one_to_three_digits_are_an_operator(String text) {
    assertThat(Formes.estOperateurMessagerie(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "MAI",
        "MAI_",
        "MAI_3377",
        "MA_337",
        "MAIL_337",
        "mai_337",
        "MAI-337",
        "MAI337",
        "MAI_33A",
        "MA1_337",
        "MAI_ 37",
        "Mailiz",
        "É01_1"
      })
  void other_codes_are_not_an_operator(String text) {
    assertThat(Formes.estOperateurMessagerie(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.stu@mail.com", "@", "a@", "durand@editeur-exemple.fr"})
  void a_text_with_an_at_is_an_email(String text) {
    assertThat(Formes.estEmail(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "mail.responsable2.fr", "a\uff20b"})
  void a_text_without_one_is_not(String text) {
    assertThat(Formes.estEmail(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0603334174", "+3322222222", "01.02.03.04.05", "(0)1-02", "", "\ud83d\udcde1"})
  void a_text_without_blank_or_letter_is_a_phone(String text) {
    assertThat(Formes.estTelephone(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "06 03 33 41 74",
        "06\u00a003",
        "06\t03",
        "06\u202f03",
        " 06",
        "06 ",
        "poste12",
        "06é",
        "\u043806",
        "\ud83d\udcde\ud835\udc00"
      })
  void a_blank_or_a_letter_of_any_script_spoils_it(String text) {
    assertThat(Formes.estTelephone(text)).isFalse();
  }
}
