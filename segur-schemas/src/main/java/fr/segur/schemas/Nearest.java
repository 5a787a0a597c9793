package fr.segur.schemas;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The known name a misspelt one probably stands for. */
public final class Nearest {

  /** Longer names are nobody's misspelling, and comparing them would be slow. */
  private static final int LONGEST = 60;

  private Nearest() {}

  /** The nearest of {@code known}, case aside, or null when none is near. */
  public static @Nullable String of(String name, Collection<String> known) {
    if (name.length() > LONGEST) {
      return null;
    }
    String wanted = name.toLowerCase(Locale.ROOT);
    String best = null;
    int least = 1 + Math.max(1, name.length() / 4);
    for (String candidate : known) {
      int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
      if (distance < least
          || (distance == least && best != null && candidate.compareTo(best) < 0)) {
        best = candidate;
        least = distance;
      }
    }
    return best;
  }

  /**
   * Those of {@code known} that it may stand for, case aside, the nearest first; {@code most} at
   * most.
   */
  static List<String> some(String name, Stream<String> known, int most) {
    if (name.length() > LONGEST) {
      return List.of();
    }
    String wanted = name.toLowerCase(Locale.ROOT);
    int far = Math.max(2, name.length() / 3);
    return known
        .distinct()
        .map(
            candidate -> Map.entry(candidate, distance(wanted, candidate.toLowerCase(Locale.ROOT))))
        .filter(candidate -> candidate.getValue() <= far)
        .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Insertions, deletions and substitutions between two names. */
  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substitution = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(substitution, 1 + Math.min(previous[j], current[j - 1]));
      }
      int[] swap = previous;
      previous = current;
      current = swap;
    }
    return previous[b.length()];
  }
}
