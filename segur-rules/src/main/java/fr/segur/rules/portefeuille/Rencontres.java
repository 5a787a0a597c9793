package fr.segur.rules.portefeuille;

import fr.segur.model.Finess;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** FINESS numbers, and the requests that each is in: one mostly. */
final class Rencontres {

  private final Cles numeros = new Cles(Finess::pack, key -> Finess.unpack((int) key));

  /** The first request met for a number: its key, then a bit that says whether it surely counts. */
  private final Table premiers = new Table();

  /** The others, for the few numbers that have any: whether each surely counts, by key. */
  private final Map<Long, Map<Long, Boolean>> autres = new HashMap<>();

  /** What is done with a number that is in several requests. */
  interface Suite {
    void accept(String finess, Map<Long, Boolean> demandes);
  }

  void add(String finess, long dossier, boolean sure) {
    add(numeros.of(finess), dossier, sure);
  }

  private void add(long key, long dossier, boolean sure) {
    long first = premiers.get(key);
    if (first == Table.NONE || first >> 1 == dossier) {
      boolean before = (first & 1) == 1; // NONE is even
      premiers.put(key, (dossier << 1) | (sure || before ? 1 : 0));
    } else {
      autres
          .computeIfAbsent(key, unseen -> new TreeMap<>())
          .merge(dossier, sure, Boolean::logicalOr);
    }
  }

  /** Adds those of {@code other}, whose requests have the keys that {@code there} gives. */
  void merge(Rencontres other, Cles here, Cles there) {
    other.premiers.forEach(theirs -> {
      long key = numeros.of(other.numeros, theirs);
      other.demandes(theirs).forEach((dossier, sure) -> add(key, here.of(there, dossier), sure));
    });
  }

  int size() {
    return premiers.size();
  }

  /** The requests of that number, each with whether it surely counts; none when it is in none. */
  Map<Long, Boolean> demandes(String finess) {
    long key = numeros.find(finess);
    return premiers.get(key) == Table.NONE ? Map.of() : demandes(key);
  }

  void forEachInSeveral(Suite suite) {
    autres.keySet().forEach(key -> suite.accept(numeros.text(key), demandes(key)));
  }

  private Map<Long, Boolean> demandes(long key) {
    long first = premiers.get(key);
    var all = new TreeMap<Long, Boolean>(autres.getOrDefault(key, Map.of()));
    all.put(first >> 1, (first & 1) == 1);
    return all;
  }
}
