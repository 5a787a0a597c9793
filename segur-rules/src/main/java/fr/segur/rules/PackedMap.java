package fr.segur.rules;

import java.util.Arrays;

/**
 * Positive longs numbered in the order of their arrival: open addressing, linear probing, load at
 * most one half. 24 to 48 bytes a key.
 */
final class PackedMap {

  private static final long FREE = -1;

  private long[] keys = new long[16];
  private int[] ranks = new int[16];
  private int size;

  PackedMap() {
    Arrays.fill(keys, FREE);
  }

  int size() {
    return size;
  }

  /** Rank of {@code key}, from 0, or -1 when it is not there. */
  int get(long key) {
    int slot = slot(keys, key);
    return key >= 0 && keys[slot] == key ? ranks[slot] : -1;
  }

  /** Rank of {@code key}, added last when it was not there; -1 for a negative key. */
  int add(long key) {
    if (key < 0) {
      return -1;
    }
    int slot = slot(keys, key);
    if (keys[slot] == key) {
      return ranks[slot];
    }
    keys[slot] = key;
    ranks[slot] = size++;
    if (2 * size > keys.length) {
      grow();
    }
    return size - 1;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldRanks = ranks;
    keys = new long[2 * oldKeys.length];
    ranks = new int[2 * oldRanks.length];
    Arrays.fill(keys, FREE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != FREE) {
        int slot = slot(keys, oldKeys[i]);
        keys[slot] = oldKeys[i];
        ranks[slot] = oldRanks[i];
      }
    }
  }

  /** The slot of {@code key}, or the free one where it belongs. */
  private static int slot(long[] keys, long key) {
    int mask = keys.length - 1;
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & mask;
    while (keys[slot] != key && keys[slot] != FREE) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
