package fr.segur.rules.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which element became which, and where it stands. */
class AppariementTest {

  private static Appariement paires(String avant, String apres) {
    return Appariement.of(List.of(avant.split("")), List.of(apres.split("")), one -> one);
  }

  private static int[] devenus(Appariement paires, int size) {
    int[] all = new int[size];
    for (int i = 0; i < size; i++) {
      all[i] = paires.devenu(i);
    }
    return all;
  }

  @Test
  void elements_match_by_their_key_in_any_order() {
    var paires = paires("abc", "cab");

    assertThat(devenus(paires, 3)).containsExactly(1, 2, 0);
    assertThat(paires.disparus()).isEmpty();
    assertThat(paires.ajoutes()).isEmpty();
  }

  @Test
  void removed_ones_have_their_first_place_and_added_ones_their_last() {
    var paires = paires("abcd", "xbdy");

    assertThat(paires.disparus()).containsExactly(0, 2);
    assertThat(paires.ajoutes()).containsExactly(0, 3);
  }

  @Test
  void of_two_with_one_key_the_first_takes_the_first() {
    assertThat(devenus(paires("aab", "aba"), 3)).containsExactly(0, 2, 1);
    assertThat(paires("aa", "a").disparus()).containsExactly(1);
    assertThat(paires("a", "aa").ajoutes()).containsExactly(1);
  }

  @Test
  void by_rank_those_left_over_match_in_their_order() {
    var paires = paires("abcd", "xby");

    assertThat(devenus(paires.parRang(), 4)).containsExactly(0, 1, 2, Appariement.AUCUN);
    assertThat(paires.parRang().ajoutes()).isEmpty();
    assertThat(paires("a", "xyz").parRang().ajoutes()).containsExactly(1, 2);
  }

  @Test
  void a_pointer_moves_with_the_nearest_element_around_it() {
    var reperes = new Reperes();
    reperes.place("/s/0", "/s/1");
    reperes.place("/s/0/e/2", "/s/1/e/0");

    assertThat(reperes.la("/s/0/nom")).isEqualTo("/s/1/nom");
    assertThat(reperes.la("/s/0/e/2/x/y")).isEqualTo("/s/1/e/0/x/y");
    assertThat(reperes.la("/s/0/e/3/x")).isEqualTo("/s/1/e/3/x");
    assertThat(reperes.la("/s/00/x")).isEqualTo("/s/00/x");
    assertThat(reperes.la("")).isEmpty();
    assertThat(reperes.ici(Set.of("/s/1/e/0/x", "/f")))
        .containsExactlyInAnyOrder("/s/0/e/2/x", "/f");
  }
}
