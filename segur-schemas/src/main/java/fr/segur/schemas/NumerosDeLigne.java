package fr.segur.schemas;

import com.fasterxml.jackson.core.JsonToken;
import fr.segur.model.Champ;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The {@code numLigne} that some requests of a file give themselves, for people to find them by.
 */
final class NumerosDeLigne {

  private static final int LONGEST = 20;

  private NumerosDeLigne() {}

  /** As written, by index in {@code lignesImport}; one that cannot be read is absent. */
  static Map<Integer, String> of(
      RequestSource source, @Nullable Dialect dialect, Set<Integer> wanted) throws IOException {
    var numbers = new HashMap<Integer, String>();
    if (wanted.isEmpty()) {
      return numbers;
    }
    try (var scanner = JsonScanner.of(source, dialect, finding -> {})) {
      scanner.document(() -> file(scanner, wanted, numbers));
    }
    return numbers;
  }

  private static void file(JsonScanner in, Set<Integer> wanted, Map<Integer, String> numbers)
      throws IOException {
    if (in.token() != JsonToken.START_OBJECT) {
      in.skipQuickly();
      return;
    }
    for (String key = in.nextKey(); key != null; key = in.nextKey()) {
      if (in.next() == JsonToken.START_ARRAY && key.equals(Champ.LIGNES_IMPORT.cle())) {
        for (int index = 0; in.next() != JsonToken.END_ARRAY; index++) {
          if (in.token() == JsonToken.START_OBJECT && wanted.contains(index)) {
            ligne(in, index, numbers);
          } else {
            in.skipQuickly();
          }
        }
      } else {
        in.skipQuickly();
      }
    }
  }

  private static void ligne(JsonScanner in, int index, Map<Integer, String> numbers)
      throws IOException {
    for (String key = in.nextKey(); key != null; key = in.nextKey()) {
      if (in.next().isNumeric() && key.equals(Champ.NUM_LIGNE.cle())) {
        numbers.putIfAbsent(index, Harmless.text(in.text(), LONGEST));
      } else {
        in.skipQuickly();
      }
    }
  }
}
