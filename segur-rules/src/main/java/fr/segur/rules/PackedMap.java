package fr.segur.rules;

import java.util.Arrays;

/**
 * Positive longs numbered in the order of their arrival: open addressing, linear probing, load at
 * most one half. A key and its rank lie side by side, so that a lookup touches memory once. 32 to
 * 64 bytes a key.
 */
final class PackedMap {

  private static final long FREE = -1;

  /** Key, rank, key, rank… */
  private long[] slots = free(16);

  private int size;

  int size() {
    return size;
  }

  /** Rank of {@code key}, from 0, or -1 when it is not there. */
  int get(long key) {
    int slot = slot(slots, key);
    return key >= 0 && slots[slot] == key ? (int) slots[slot + 1] : -1;
  }

  /** Rank of {@code key}, added last when it was not there; -1 for a negative key. */
  int add(long key) {
    if (key < 0) {
      return -1;
    }
    int slot = slot(slots, key);
    if (slots[slot] == key) {
      return (int) slots[slot + 1];
    }
    slots[slot] = key;
    slots[slot + 1] = size++;
    if (4 * size > slots.length) {
      grow();
    }
    return size - 1;
  }

  private void grow() {
    long[] old = slots;
    slots = free(old.length);
    for (int i = 0; i < old.length; i += 2) {
      if (old[i] != FREE) {
        int slot = slot(slots, old[i]);
        slots[slot] = old[i];
        slots[slot + 1] = old[i + 1];
      }
    }
  }

  private static long[] free(int keys) {
    long[] slots = new long[2 * keys];
    Arrays.fill(slots, FREE);
    return slots;
  }

  /** The slot of {@code key}, or the free one where it belongs: multiplicative, by the top bits. */
  private static int slot(long[] slots, long key) {
    int mask = slots.length - 2;
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> Long.numberOfLeadingZeros(mask)) & mask;
    while (slots[slot] != key && slots[slot] != FREE) {
      slot = (slot + 2) & mask;
    }
    return slot;
  }
}
