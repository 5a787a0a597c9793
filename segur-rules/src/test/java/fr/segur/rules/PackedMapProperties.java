package fr.segur.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PackedMapProperties {

  @Property(tries = 300)
  void it_numbers_keys_as_a_linked_map_would(@ForAll("keys") List<Integer> keys) {
    var packed = new PackedMap();
    Map<Integer, Integer> model = new LinkedHashMap<>();
    for (int key : keys) {
      assertThat(packed.get(key)).isEqualTo(model.getOrDefault(key, -1));
      if (key >= 0) {
        model.putIfAbsent(key, model.size());
      }
      assertThat(packed.add(key)).isEqualTo(model.getOrDefault(key, -1));
      assertThat(packed.size()).isEqualTo(model.size());
    }
    for (int key : keys) {
      assertThat(packed.get(key)).isEqualTo(model.getOrDefault(key, -1));
    }
  }

  @Property(tries = 100)
  void it_does_not_know_what_was_not_added(
      @ForAll("keys") List<Integer> keys, @ForAll("key") int other) {
    var packed = new PackedMap();
    keys.forEach(packed::add);
    assertThat(packed.get(other) >= 0).isEqualTo(other >= 0 && keys.contains(other));
  }

  /** Close ones, so that keys come back; ends of the range; negative ones, which are nobody's. */
  @Provide
  Arbitrary<Integer> key() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(0, 40),
        Arbitraries.integers().greaterOrEqual(0),
        Arbitraries.integers().lessOrEqual(-1),
        Arbitraries.of(0, Integer.MAX_VALUE, -1, Integer.MIN_VALUE));
  }

  @Provide
  Arbitrary<List<Integer>> keys() {
    return key().list().ofMaxSize(200);
  }
}
