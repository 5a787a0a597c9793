package fr.segur.schemas;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * As many elements as possible of which no two are in one group: the first ones where the number is
 * the same. Elements that have to do with each other are chosen together: by looking at every
 * choice worth it where they are few, else one by one, those with the fewest rivals first.
 */
final class LargestChoice {

  /** Elements bound together of which every choice is looked at. */
  private static final int FEW = 40;

  private final TreeMap<Integer, BitSet> rivals = new TreeMap<>();
  private final BitSet chosen = new BitSet();
  private boolean exact = true;

  LargestChoice(Collection<BitSet> groups) {
    for (BitSet group : groups) {
      group.stream()
          .forEach(
              element -> rivals.computeIfAbsent(element, unseen -> new BitSet()).or(group));
    }
    rivals.forEach((element, others) -> others.clear(element));
    var seen = new BitSet();
    for (int element : rivals.keySet()) {
      if (!seen.get(element)) {
        BitSet bound = bound(element);
        seen.or(bound);
        choose(bound);
      }
    }
  }

  /** What is chosen; of elements that are in no group nothing is said. */
  BitSet chosen() {
    return chosen;
  }

  /** Whether it is certainly the largest choice. */
  boolean isExact() {
    return exact;
  }

  /** All that is bound to {@code element} through rivals of rivals. */
  private BitSet bound(int element) {
    var bound = new BitSet();
    var todo = new BitSet();
    todo.set(element);
    for (int next = todo.nextSetBit(0); next >= 0; next = todo.nextSetBit(0)) {
      bound.set(next);
      todo.or(rivals(next));
      todo.andNot(bound);
    }
    return bound;
  }

  private BitSet rivals(int element) {
    return rivals.getOrDefault(element, new BitSet());
  }

  private void choose(BitSet bound) {
    if (bound.cardinality() > FEW && !isOneGroup(bound)) {
      exact = false;
      greedy(bound);
      return;
    }
    List<Integer> elements = bound.stream().boxed().toList();
    if (elements.size() > FEW) {
      chosen.set(elements.get(0));
      return;
    }
    Map<Integer, Integer> ranks = new HashMap<>();
    elements.forEach(element -> ranks.put(element, ranks.size()));
    var masks = new long[elements.size()];
    for (int i = 0; i < masks.length; i++) {
      int at = i;
      rivals(elements.get(i)).stream()
          .forEach(other -> masks[at] |= 1L << ranks.getOrDefault(other, 0));
    }
    long best = best(masks, (1L << masks.length) - 1);
    for (int i = 0; i < masks.length; i++) {
      if ((best & 1L << i) != 0) {
        chosen.set(elements.get(i));
      }
    }
  }

  /** Whether each of them is a rival of every other: then there is one choice to make. */
  private boolean isOneGroup(BitSet bound) {
    int others = bound.cardinality() - 1;
    return bound.stream().allMatch(element -> rivals(element).cardinality() == others);
  }

  /** The largest choice among {@code free}. */
  private static long best(long[] rivals, long free) {
    if (free == 0) {
      return 0;
    }
    int most = -1;
    int degree = -1;
    for (long rest = free; rest != 0; rest &= rest - 1) {
      int element = Long.numberOfTrailingZeros(rest);
      int own = Long.bitCount(rivals[element] & free);
      if (own <= 1) {
        // one with a single rival is as good as that rival
        return 1L << element | best(rivals, free & ~(1L << element) & ~rivals[element]);
      }
      if (own > degree) {
        most = element;
        degree = own;
      }
    }
    long with = 1L << most | best(rivals, free & ~(1L << most) & ~rivals[most]);
    long without = best(rivals, free & ~(1L << most));
    int more = Long.bitCount(without) - Long.bitCount(with);
    return more > 0 ? without : with;
  }

  private void greedy(BitSet bound) {
    var free = (BitSet) bound.clone();
    var byDegree = new ArrayList<Integer>(bound.stream().boxed().toList());
    byDegree.sort((one, other) -> {
      int fewer = Integer.compare(rivals(one).cardinality(), rivals(other).cardinality());
      return fewer != 0 ? fewer : Integer.compare(one, other);
    });
    for (int element : byDegree) {
      if (free.get(element)) {
        chosen.set(element);
        free.clear(element);
        free.andNot(rivals(element));
      }
    }
  }
}
