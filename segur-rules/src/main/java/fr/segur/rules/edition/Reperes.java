package fr.segur.rules.edition;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Where the elements of one request stand in another: pointers from the one to the other. */
final class Reperes {

  private final Map<String, String> aller = new HashMap<>();
  private final Map<String, String> retour = new HashMap<>();

  /** The element at {@code ici} stands at {@code la}. */
  void place(String ici, String la) {
    aller.put(ici, la);
    retour.put(la, ici);
  }

  String la(String pointer) {
    return moved(pointer, aller);
  }

  Set<String> ici(Set<String> pointers) {
    return pointers.stream().map(one -> moved(one, retour)).collect(Collectors.toSet());
  }

  /** The nearest element around it decides. */
  private static String moved(String pointer, Map<String, String> places) {
    for (int end = pointer.length(); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
      String place = places.get(pointer.substring(0, end));
      if (place != null) {
        return place + pointer.substring(end);
      }
    }
    return pointer;
  }
}
