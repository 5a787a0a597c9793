package fr.segur.rules;

import java.util.Arrays;

/**
 * Integers from 0 on, numbered in the order of their arrival: open addressing, linear probing, load
 * at most one half. A key and its rank share one long, so that a lookup touches memory once and a
 * big table stays in the cache: 16 to 32 bytes a key.
 */
final class PackedMap {

  private static final long FREE = -1;

  /** Eight longs to a line of the cache, as a power of two. */
  private static final int LINE = 3;

  /** Key in the upper half, rank in the lower one. */
  private long[] slots = free(16);

  private int size;

  int size() {
    return size;
  }

  /** Rank of {@code key}, from 0, or -1 when it is not there. */
  int get(int key) {
    return key < 0 ? -1 : (int) slots[slot(slots, key)];
  }

  /** Rank of {@code key}, added last when it was not there; -1 for a negative key. */
  int add(int key) {
    if (key < 0) {
      return -1;
    }
    int slot = slot(slots, key);
    if (slots[slot] != FREE) {
      return (int) slots[slot];
    }
    slots[slot] = ((long) key << Integer.SIZE) | size++;
    if (2 * size > slots.length) {
      grow();
    }
    return size - 1;
  }

  /** Every key, in increasing order. */
  int[] keys() {
    return Arrays.stream(slots)
        .filter(entry -> entry != FREE)
        .mapToInt(PackedMap::key)
        .sorted()
        .toArray();
  }

  private void grow() {
    long[] old = slots;
    slots = free(2 * old.length);
    for (long entry : old) {
      if (entry != FREE) {
        slots[slot(slots, key(entry))] = entry;
      }
    }
  }

  private static long[] free(int length) {
    long[] slots = new long[length];
    Arrays.fill(slots, FREE);
    return slots;
  }

  private static int key(long entry) {
    return (int) (entry >> Integer.SIZE);
  }

  /**
   * The slot of {@code key}, or the free one where it belongs. The last digit of a FINESS number is
   * its key: without it, numbers given one after the other are neighbours, as the ESMS of one
   * organisme often are, and share a line of the cache.
   */
  private static int slot(long[] slots, int key) {
    int mask = slots.length - 1;
    int neighbour = key / 10;
    int line = ((neighbour >>> LINE) * 0x9E3779B9) >>> Integer.numberOfLeadingZeros(mask >>> LINE);
    int slot = (line << LINE) | (neighbour & ((1 << LINE) - 1));
    while (slots[slot] != FREE && key(slots[slot]) != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
