package fr.segur.rules.portefeuille;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TableTest {

  @Test
  void it_answers_as_a_plain_map_would_while_it_grows() {
    var table = new Table();
    Map<Long, Long> plain = new HashMap<>();
    for (long i = 0; i < 1000; i++) {
      long key = (i % 2 == 0 ? 1 : -1) * i * i;
      table.put(key, i);
      table.put(key, 2 * i);
      plain.put(key, 2 * i);
      assertThat(table.size()).isEqualTo(plain.size());
    }
    plain.forEach((key, value) -> assertThat(table.get(key)).isEqualTo(value));
    assertThat(table.get(2)).isEqualTo(Table.NONE);

    Set<Long> keys = new HashSet<>();
    table.forEach(key -> assertThat(keys.add(key)).isTrue());
    assertThat(keys).isEqualTo(plain.keySet());
  }

  @Test
  void a_text_that_cannot_be_packed_has_a_key_all_the_same() {
    var here = new Cles(text -> text.startsWith("0") ? 0 : -1, key -> "0");
    var there = new Cles(text -> text.startsWith("0") ? 0 : -1, key -> "0");
    assertThat(here.of("0")).isZero();
    assertThat(here.find("0")).isZero();
    assertThat(here.find("a")).isEqualTo(Table.NONE);
    assertThat(here.of("a")).isEqualTo(-1);
    assertThat(here.of("b")).isEqualTo(-2).isEqualTo(here.find("b"));
    assertThat(here.text(here.of("b"))).isEqualTo("b");
    assertThat(there.of(here, here.of("b"))).isEqualTo(-1);
    assertThat(there.text(-1)).isEqualTo("b");
    assertThat(there.of(here, 0)).isZero();
  }
}
