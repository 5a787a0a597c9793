package fr.segur.rules.suivi;

import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Statement;
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
}
