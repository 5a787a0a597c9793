package fr.segur.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CategoriesAppelProperties {

  private static final CategoriesAppel CATEGORIES = CategoriesAppel.MS2_DUI_PDE;

  @Property
  void contains_agrees_with_the_set_of_codes(@ForAll("codes") String code) {
    assertThat(CATEGORIES.contains(code)).isEqualTo(CATEGORIES.codes().contains(code));
  }

  @Provide
  Arbitrary<String> codes() {
    return Arbitraries.oneOf(
        Arbitraries.of(CATEGORIES.codes()),
        Arbitraries.strings().numeric().ofLength(3),
        Arbitraries.strings().ofMaxLength(4));
  }
}
