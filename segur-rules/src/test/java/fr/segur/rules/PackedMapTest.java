package fr.segur.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PackedMapTest {

  @Test
  void zero_is_a_key_and_minus_one_is_not() {
    var map = new PackedMap();
    assertThat(map.get(0)).isEqualTo(-1);
    assertThat(map.add(7)).isZero();
    assertThat(map.add(0)).isEqualTo(1);
    assertThat(map.get(0)).isEqualTo(1);
    assertThat(map.add(-1)).isEqualTo(-1);
    assertThat(map.get(-1)).isEqualTo(-1);
    assertThat(map.size()).isEqualTo(2);
  }

  @Test
  void a_key_keeps_its_rank_while_the_map_grows() {
    var map = new PackedMap();
    for (int i = 0; i < 1000; i++) {
      assertThat(map.add(7 * (999 - i))).isEqualTo(i);
      assertThat(map.add(7 * (999 - i))).isEqualTo(i);
    }
    assertThat(map.size()).isEqualTo(1000);
    assertThat(map.get(0)).isEqualTo(999);
    assertThat(map.get(1)).isEqualTo(-1);
    int[] keys = map.keys();
    assertThat(keys).hasSize(1000).isSorted().startsWith(0, 7, 14).endsWith(6993);
  }
}
