package fr.segur.rules.portefeuille;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

/**
 * Texts as longs. Those of the usual form are packed and kept nowhere; any other is kept once and
 * gets a negative number of its own.
 */
final class Cles {

  private final ToLongFunction<String> pack;
  private final LongFunction<String> unpack;
  private final Map<String, Long> others = new HashMap<>();
  private final List<String> texts = new ArrayList<>();

  /** Packs texts by {@code pack}, which gives -1 for what it cannot, and back by {@code unpack}. */
  Cles(ToLongFunction<String> pack, LongFunction<String> unpack) {
    this.pack = pack;
    this.unpack = unpack;
  }

  long of(String text) {
    long packed = pack.applyAsLong(text);
    return packed >= 0
        ? packed
        : others.computeIfAbsent(text, unseen -> {
          texts.add(unseen);
          return (long) -texts.size();
        });
  }

  /** Its key when it has one, else {@link Table#NONE}; nothing is kept. */
  long find(String text) {
    long packed = pack.applyAsLong(text);
    return packed >= 0 ? packed : others.getOrDefault(text, Table.NONE);
  }

  String text(long key) {
    return key >= 0 ? unpack.apply(key) : texts.get((int) (-key - 1));
  }

  /** The key here of what is {@code key} there. */
  long of(Cles there, long key) {
    return key >= 0 ? key : of(there.text(key));
  }
}
