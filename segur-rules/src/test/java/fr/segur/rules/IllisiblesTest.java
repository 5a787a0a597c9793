package fr.segur.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places that could not be read: what lies inside of them, and what they lie inside of. */
class IllisiblesTest {

  private final Illisibles illisibles = new Illisibles(Set.of("/commande", "/pieces/1/type", ""));
  private final Illisibles places = new Illisibles(Set.of("/commande", "/pieces/1/type"));

  @ParameterizedTest
  @CsvSource({
    "/commande,        true,  false",
    "/commande/taux,   true,  false",
    "/commandes,       false, false",
    "/pieces/1/type,   true,  false",
    "/pieces/1,        false, true",
    "/pieces,          false, true",
    "/piece,           false, false",
    "/pieces/10,       false, false",
    "'',               false, true",
  })
  void a_place_covers_what_is_inside_and_lies_under_what_is_around(
      String pointer, boolean couvert, boolean sous) {
    assertThat(places.couvre(pointer)).isEqualTo(couvert);
    assertThat(places.sous(pointer)).isEqualTo(sous);
    assertThat(Illisibles.AUCUN.couvre(pointer)).isFalse();
    assertThat(Illisibles.AUCUN.sous(pointer)).isFalse();
    // the whole file covers everything
    assertThat(illisibles.couvre(pointer)).isTrue();
  }
}
