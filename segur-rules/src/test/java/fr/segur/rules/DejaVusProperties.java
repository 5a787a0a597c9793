package fr.segur.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DejaVusProperties {

  @Property(tries = 300)
  void texts_are_remembered_as_by_a_set(@ForAll("textes") List<String> textes) {
    var dejaVus = new DejaVus();
    Set<String> model = new HashSet<>();
    for (String texte : textes) {
      boolean before = !texte.isBlank() && !model.add(texte);
      assertThat(dejaVus.dejaVu(texte)).as(texte).isEqualTo(before);
    }
  }

  @Property(tries = 300)
  void numbers_are_remembered_as_by_a_set(@ForAll("nombres") List<Long> nombres) {
    var dejaVus = new DejaVus();
    Set<Long> model = new HashSet<>();
    for (Long nombre : nombres) {
      assertThat(dejaVus.dejaVu(nombre)).as("%d", nombre).isEqualTo(!model.add(nombre));
    }
  }

  @Test
  void nothing_is_never_met_twice() {
    var dejaVus = new DejaVus();
    for (int i = 0; i < 2; i++) {
      assertThat(dejaVus.dejaVu((String) null)).isFalse();
      assertThat(dejaVus.dejaVu((Long) null)).isFalse();
      assertThat(dejaVus.dejaVu("")).isFalse();
      assertThat(dejaVus.dejaVu(" ")).isFalse();
    }
  }

  /** FINESS numbers, texts that are none, some of them coming back. */
  @Provide
  Arbitrary<List<String>> textes() {
    return Arbitraries.oneOf(
            Arbitraries.strings().withChars("019AB").ofMinLength(1).ofMaxLength(2),
            Arbitraries.strings().numeric().ofLength(9),
            Arbitraries.strings().withChars("aé -1").ofMaxLength(2),
            Arbitraries.of("2A9000023", "2a9000023", "7590000110", "759000011"))
        .list()
        .ofMaxSize(100);
  }

  @Provide
  Arbitrary<List<Long>> nombres() {
    return Arbitraries.oneOf(
            Arbitraries.longs().between(-5, 5),
            Arbitraries.longs(),
            Arbitraries.longs().between(Integer.MAX_VALUE - 2L, Integer.MAX_VALUE + 2L),
            Arbitraries.of(Long.MAX_VALUE, Long.MIN_VALUE))
        .list()
        .ofMaxSize(100);
  }
}
