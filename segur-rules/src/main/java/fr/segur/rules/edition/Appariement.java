package fr.segur.rules.edition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which element of a list became which of another: those of one key, in their order. Of two
 * elements with one key the first takes the first.
 */
final class Appariement {

  /** No element became it. */
  static final int AUCUN = -1;

  private final int[] devenus;
  private final List<Integer> ajoutes;

  private Appariement(int[] devenus, List<Integer> ajoutes) {
    this.devenus = devenus;
    this.ajoutes = ajoutes;
  }

  static <T> Appariement of(List<T> avant, List<T> apres, Function<T, @Nullable Object> cle) {
    Map<@Nullable Object, Deque<Integer>> places = new HashMap<>();
    for (int i = 0; i < avant.size(); i++) {
      places
          .computeIfAbsent(cle.apply(avant.get(i)), unseen -> new ArrayDeque<>())
          .add(i);
    }
    int[] devenus = new int[avant.size()];
    Arrays.fill(devenus, AUCUN);
    var ajoutes = new ArrayList<Integer>();
    for (int j = 0; j < apres.size(); j++) {
      Deque<Integer> left = places.get(cle.apply(apres.get(j)));
      if (left == null || left.isEmpty()) {
        ajoutes.add(j);
      } else {
        devenus[left.remove()] = j;
      }
    }
    return new Appariement(devenus, ajoutes);
  }

  /** The element that the one at {@code avant} became, or {@link #AUCUN}. */
  int devenu(int avant) {
    return devenus[avant];
  }

  /** Elements that no other became, in order. */
  List<Integer> ajoutes() {
    return ajoutes;
  }

  /** Elements that became no other, in order. */
  List<Integer> disparus() {
    var disparus = new ArrayList<Integer>();
    for (int i = 0; i < devenus.length; i++) {
      if (devenus[i] == AUCUN) {
        disparus.add(i);
      }
    }
    return disparus;
  }

  /**
   * The same, where an element that disappeared also becomes one that was added, in their order: a
   * row of which the key was changed is still that row.
   */
  Appariement parRang() {
    int[] rangs = devenus.clone();
    List<Integer> disparus = disparus();
    for (int n = 0; n < Math.min(disparus.size(), ajoutes.size()); n++) {
      rangs[disparus.get(n)] = ajoutes.get(n);
    }
    int paired = Math.min(disparus.size(), ajoutes.size());
    return new Appariement(rangs, ajoutes.subList(paired, ajoutes.size()));
  }
}
