package fr.segur.schemas;

import fr.segur.model.LigneDemande;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Requests that cannot be in one file together, because each has a number that may stand once. Of a
 * file of any size only eight bytes a number are held, and then the numbers that come twice.
 */
final class Rivals {

  /** Reads the requests of the file again, each with its index. */
  @FunctionalInterface
  interface Reading {
    void each(BiConsumer<Integer, LigneDemande> seen) throws IOException;
  }

  /**
   * The one that is kept instead.
   *
   * @param index its index in the file, from 0
   * @param number the number both have; see {@link Numeros}
   */
  record Rival(int index, String number) {}

  private long[] hashes = new long[256];
  private int size;
  private boolean maximum = true;

  /** The next request of the file. */
  void add(LigneDemande ligne) {
    for (String number : Numeros.of(ligne)) {
      if (size == hashes.length) {
        hashes = Arrays.copyOf(hashes, 2 * size);
      }
      hashes[size++] = hash(number);
    }
  }

  /** Whether the last choice is known to be the largest one. */
  boolean isMaximum() {
    return maximum;
  }

  /** Of {@code candidates}, those left out so that the others can be together. */
  Map<Integer, Rival> among(BitSet candidates, Reading file) throws IOException {
    long[] twice = twice();
    if (twice.length == 0) {
      return Map.of();
    }
    Map<String, BitSet> holders = new HashMap<>();
    file.each((index, ligne) -> {
      if (candidates.get(index)) {
        for (String number : Numeros.of(ligne)) {
          if (Arrays.binarySearch(twice, hash(number)) >= 0) {
            holders.computeIfAbsent(number, unseen -> new BitSet()).set(index);
          }
        }
      }
    });
    holders.values().removeIf(requests -> requests.cardinality() < 2);
    var choice = new LargestChoice(holders.values());
    maximum = choice.isExact();
    return leftOut(holders, choice.chosen());
  }

  /** Each request that was not chosen, with one that was. */
  private static Map<Integer, Rival> leftOut(Map<String, BitSet> holders, BitSet chosen) {
    Map<Integer, Rival> leftOut = new TreeMap<>();
    new TreeMap<>(holders).forEach((number, requests) -> {
      var kept = (BitSet) requests.clone();
      kept.and(chosen);
      requests.stream().filter(index -> !chosen.get(index)).forEach(index -> {
        if (!kept.isEmpty()) {
          leftOut.putIfAbsent(index, new Rival(kept.nextSetBit(0), number));
        }
      });
    });
    return leftOut;
  }

  /** The hashes that come twice, sorted. */
  private long[] twice() {
    long[] sorted = Arrays.copyOf(hashes, size);
    Arrays.sort(sorted);
    List<Long> twice = new ArrayList<>();
    for (int i = 1; i < sorted.length; i++) {
      if (sorted[i] == sorted[i - 1]
          && (twice.isEmpty() || twice.get(twice.size() - 1) != sorted[i])) {
        twice.add(sorted[i]);
      }
    }
    return twice.stream().mapToLong(Long::longValue).toArray();
  }

  /** FNV-1a on 64 bits; numbers of one hash are told apart by the second reading. */
  private static long hash(String number) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < number.length(); i++) {
      hash = (hash ^ number.charAt(i)) * 0x100000001B3L;
    }
    return hash;
  }
}
