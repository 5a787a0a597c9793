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
  void it_numbers_keys_as_a_linked_map_would(@ForAll("keys") List<Long> keys) {
    var packed = new PackedMap();
    Map<Long, Integer> model = new LinkedHashMap<>();
    for (long key : keys) {
      assertThat(packed.get(key)).isEqualTo(model.getOrDefault(key, -1));
      if (key >= 0) {
        model.putIfAbsent(key, model.size());
      }
      assertThat(packed.add(key)).isEqualTo(model.getOrDefault(key, -1));
      assertThat(packed.size()).isEqualTo(model.size());
    }
    for (long key : keys) {
      assertThat(packed.get(key)).isEqualTo(model.getOrDefault(key, -1));
    }
  }

  @Property(tries = 100)
  void it_does_not_know_what_was_not_added(
      @ForAll("keys") List<Long> keys, @ForAll("key") long other) {
    var packed = new PackedMap();
    keys.forEach(packed::add);
    assertThat(packed.get(other) >= 0).isEqualTo(other >= 0 && keys.contains(other));
  }

  /** Close ones, so that keys come back; ends of the range; negative ones, which are nobody's. */
  @Provide
  Arbitrary<Long> key() {
    return Arbitraries.oneOf(
        Arbitraries.longs().between(0, 40),
        Arbitraries.longs().greaterOrEqual(0),
        Arbitraries.longs().lessOrEqual(-1),
        Arbitraries.of(0L, Long.MAX_VALUE, -1L, Long.MIN_VALUE));
  }

  @Provide
  Arbitrary<List<Long>> keys() {
    return key().list().ofMaxSize(200);
  }
}
