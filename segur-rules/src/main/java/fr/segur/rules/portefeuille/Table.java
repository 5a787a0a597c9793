package fr.segur.rules.portefeuille;

import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * A map from longs to longs: open addressing, linear probing, load at most one half; key and value
 * lie side by side. 32 to 64 bytes a key.
 */
final class Table {

  /** No key and no value. */
  static final long NONE = Long.MIN_VALUE;

  /** Key, value, key, value… */
  private long[] slots = free(16);

  private int size;

  int size() {
    return size;
  }

  /** The value of {@code key}, or {@link #NONE}. */
  long get(long key) {
    int slot = slot(slots, key);
    return slots[slot] == key ? slots[slot + 1] : NONE;
  }

  void put(long key, long value) {
    int slot = slot(slots, key);
    if (slots[slot] != key) {
      slots[slot] = key;
      size++;
    }
    slots[slot + 1] = value;
    if (4 * size > slots.length) {
      grow();
    }
  }

  /** Every key, in no particular order. */
  void forEach(LongConsumer action) {
    for (int i = 0; i < slots.length; i += 2) {
      if (slots[i] != NONE) {
        action.accept(slots[i]);
      }
    }
  }

  private void grow() {
    long[] old = slots;
    slots = free(old.length);
    for (int i = 0; i < old.length; i += 2) {
      if (old[i] != NONE) {
        int slot = slot(slots, old[i]);
        slots[slot] = old[i];
        slots[slot + 1] = old[i + 1];
      }
    }
  }

  private static long[] free(int keys) {
    long[] slots = new long[2 * keys];
    Arrays.fill(slots, NONE);
    return slots;
  }

  /** The slot of {@code key}, or the free one where it belongs: multiplicative, by the top bits. */
  private static int slot(long[] slots, long key) {
    int mask = slots.length - 2;
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> Long.numberOfLeadingZeros(mask)) & mask;
    while (slots[slot] != key && slots[slot] != NONE) {
      slot = (slot + 2) & mask;
    }
    return slot;
  }
}
