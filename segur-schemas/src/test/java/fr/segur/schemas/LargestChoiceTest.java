package fr.segur.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** As many as possible, no two of one group. */
class LargestChoiceTest {

  private static BitSet group(int... elements) {
    var group = new BitSet();
    IntStream.of(elements).forEach(group::set);
    return group;
  }

  private static List<Integer> chosen(BitSet... groups) {
    return new LargestChoice(List.of(groups)).chosen().stream().boxed().toList();
  }

  @Test
  void the_first_of_each_group_where_groups_have_nothing_in_common() {
    assertThat(chosen(group(3, 5), group(7, 8, 9))).containsExactly(3, 7);
  }

  @Test
  void an_element_in_the_way_of_several_is_left_out() {
    assertThat(chosen(group(0, 1), group(0, 2), group(0, 3))).containsExactly(1, 2, 3);
    assertThat(chosen(group(0, 1), group(1, 2), group(2, 3), group(3, 4))).containsExactly(0, 2, 4);
  }

  @Test
  void a_large_group_of_equals_is_exact() {
    var choice = new LargestChoice(List.of(group(IntStream.range(10, 5_000).toArray())));
    assertThat(choice.chosen()).isEqualTo(group(10));
    assertThat(choice.isExact()).isTrue();
  }

  @Test
  void what_is_too_entangled_is_chosen_well_and_says_so() {
    var groups = new ArrayList<BitSet>();
    for (int i = 0; i < 100; i++) {
      groups.add(group(i, i + 1));
    }
    var choice = new LargestChoice(groups);
    assertThat(choice.isExact()).isFalse();
    assertIndependent(choice.chosen(), groups);
    for (int i = 0; i <= 100; i++) {
      int element = i;
      assertThat(choice.chosen().get(i)
              || groups.stream().anyMatch(g -> g.get(element) && g.intersects(choice.chosen())))
          .isTrue();
    }
  }

  private static void assertIndependent(BitSet chosen, List<BitSet> groups) {
    assertThat(groups).allSatisfy(group -> {
      var both = (BitSet) group.clone();
      both.and(chosen);
      assertThat(both.cardinality()).isLessThanOrEqualTo(1);
    });
  }

  @Test
  void no_choice_is_larger() {
    var random = new Random(11);
    for (int round = 0; round < 300; round++) {
      int size = 2 + random.nextInt(9);
      var groups = new ArrayList<BitSet>();
      for (int i = 0; i < 1 + random.nextInt(7); i++) {
        groups.add(group(random.ints(2 + random.nextInt(2), 0, size).toArray()));
      }
      var all = new BitSet();
      groups.forEach(all::or);
      int largest = 0;
      for (long subset = 0; subset < 1L << size; subset++) {
        BitSet some = BitSet.valueOf(new long[] {subset});
        some.and(all);
        boolean independent = groups.stream().allMatch(g -> {
          var both = (BitSet) g.clone();
          both.and(some);
          return both.cardinality() <= 1;
        });
        largest = independent ? Math.max(largest, some.cardinality()) : largest;
      }
      BitSet chosen = new LargestChoice(groups).chosen();
      assertIndependent(chosen, groups);
      assertThat(chosen.cardinality()).isEqualTo(largest);
    }
  }
}
