package fr.segur.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.segur.model.CategorieFiness;
import fr.segur.model.CategoriesAppel;
import fr.segur.model.Message;
import fr.segur.model.Montant;
import fr.segur.rules.Bareme.Tranche;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What an edition says, line by line, with the sentence of each line. */
class ValeurTest {

  private static final List<String> SENTENCE = List.of("X-1");

  private static List<String> lines(Donnee<?> donnee, Object valeur) {
    return Valeur.of(donnee, valeur, SENTENCE).stream()
        .map(line -> line.texte().in(Locale.ENGLISH) + ' ' + line.statements())
        .toList();
  }

  @Test
  void a_tranche_says_both_its_ends_and_the_last_one_is_open() {
    var price = Montant.ofCents(100_00);
    var bareme = new Bareme(List.of(
        new Tranche("A", 1, 9, price, "X-2"),
        new Tranche("B", 10, Integer.MAX_VALUE, price, "X-3")));

    assertThat(lines(Donnee.BAREME, bareme))
        .containsExactly("A: 1 to 9 ESMS, €100.00 [X-2]", "B: 10 ESMS and more, €100.00 [X-3]");
  }

  @Test
  void categories_stand_by_group_in_the_order_of_the_text() {
    var categories = CategoriesAppel.of(List.of(
        new CategorieFiness("441", "4502", "X-2"),
        new CategorieFiness("159", "4501", "X-3"),
        new CategorieFiness("241", "4502", "X-2")));

    assertThat(lines(Donnee.CATEGORIES, categories))
        .containsExactly("group 4502: 441, 241 [X-2]", "group 4501: 159 [X-3]");
  }

  @Test
  void a_single_value_is_one_line_in_the_words_of_its_kind() {
    assertThat(lines(Donnee.FERMETURE, Limite.heure("2022-11-30", 14)))
        .containsExactly("2022-11-30, 14:00 [X-1]");
    assertThat(lines(Donnee.FERMETURE, Limite.jour("2024-01-10")))
        .containsExactly("2024-01-10 [X-1]");
    assertThat(lines(Donnee.OUVERTURE_DE_L_ASP, YearMonth.of(2023, 4)))
        .containsExactly("2023-04 [X-1]");
    assertThat(lines(Donnee.VAGUE, 2)).containsExactly("2 [X-1]");
    assertThat(lines(Donnee.EDITION, "x".repeat(200))).containsExactly("x".repeat(200) + " [X-1]");
  }

  @Test
  void a_line_has_a_name_and_a_sentence() {
    var line = Valeur.of(Donnee.VAGUE, 2, SENTENCE).get(0);
    assertThat(line.in(Locale.FRENCH)).isEqualTo("Vague : 2");
    assertThat(line.in(Locale.ENGLISH)).isEqualTo("Wave: 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Valeur(Donnee.VAGUE, Message.of("2", "2"), List.of()));
  }
}
