package fr.segur.rules.suivi;

import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

class VuesTest {

  @Test
  void every_view_has_two_labels_and_known_statements() {
    assertThat(Vues.ALL).allSatisfy(vue -> {
      assertThat(vue.libelle().fr()).isNotBlank();
      assertThat(vue.libelle().en()).isNotBlank();
      assertThat(vue.statements()).isNotEmpty().doesNotHaveDuplicates();
      vue.statements().forEach(Statement::of);
    });
  }

  @Test
  void the_views_that_the_guides_print_are_all_there() {
    assertThat(Vues.ALL)
        .flatExtracting(Vue::statements)
        .containsAll(List.of(
            "S000-01", "S000-26", "S000-29", "S000-30", "S000-31", "S000-32", "S000-33", "S000-34",
            "S000-35", "S000-36", "S000-38", "S000-39", "S000-40", "S000-49", "S000-58", "S001-11",
            "S004-15"));
  }
}
