package fr.segur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CategoriesAppelTest {

  private static final CategoriesAppel CATEGORIES = CategoriesAppel.MS2_DUI_PDE;

  @Test
  void the_call_concerns_eighteen_categories_in_the_order_of_the_text() {
    assertThat(CATEGORIES.codes())
        .containsExactly(
            "159", "166", "172", "175", "176", "177", "236", "411", // 4501
            "241", "427", "441", // 4502
            "286", "295", "344", "418", "453", // 4504
            "378", "440"); // 4505
  }

  @Test
  void each_category_stands_in_the_statement_of_its_group() {
    assertThat(CATEGORIES.all())
        .hasSize(18)
        .allSatisfy(categorie -> assertThat(Statement.of(categorie.statement()).text())
            .contains(categorie.groupe())
            .contains(categorie.code()));
  }

  @Test
  void another_call_has_its_own_categories() {
    var others = CategoriesAppel.of(List.of(new CategorieFiness("500", "4401", "X-1")));

    assertThat(others.contains("500")).isTrue();
    assertThat(others.contains("177")).isFalse();
    assertThatThrownBy(
            () -> CategoriesAppel.of(List.of(new CategorieFiness("4401", "4401", "X-1"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "17",
        "1770",
        "0177",
        " 177",
        "177 ",
        "643",
        "644",
        "178",
        "000",
        "999",
        "4501",
        "4503",
        "4500",
        "17A",
        "\u0661\u0667\u0667",
        "1/7",
        "-17"
      })
  void any_other_text_is_not_concerned(String code) {
    assertThat(CATEGORIES.contains(code)).isFalse();
    assertThat(CATEGORIES.find(code)).isEmpty();
  }

  @Test
  void a_category_is_found_by_its_code() {
    assertThat(CATEGORIES.find("177")).contains(new CategorieFiness("177", "4501", "S002-008"));
    assertThat(CATEGORIES.find("440")).contains(new CategorieFiness("440", "4505", "S002-011"));
  }

  @Test
  void of_a_thousand_codes_those_of_the_call_are_known() {
    for (int i = 0; i < 1000; i++) {
      String code = Integer.toString(1000 + i).substring(1);
      assertThat(CATEGORIES.contains(code))
          .as(code)
          .isEqualTo(CATEGORIES.codes().contains(code));
    }
  }
}
