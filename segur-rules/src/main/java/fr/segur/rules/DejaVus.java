package fr.segur.rules;

import fr.segur.model.Finess;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was met so far in a file: the only memory of a check that grows with it. */
final class DejaVus {

  private final PackedMap packed = new PackedMap();
  private final Set<String> others = new HashSet<>();

  /**
   * Whether {@code numero} was met before; an absent one never is. {@code pack} is its packed form.
   */
  boolean dejaVu(@Nullable String numero, int pack) {
    if (numero == null || numero.isBlank()) {
      return false;
    }
    if (pack < 0) {
      return !others.add(numero);
    }
    return dejaVu(pack);
  }

  private boolean dejaVu(int pack) {
    int before = packed.size();
    packed.add(pack);
    return packed.size() == before;
  }

  /** Whether {@code numero} was met before. */
  boolean dejaVu(@Nullable String numero) {
    return numero != null && dejaVu(numero, Finess.pack(numero));
  }

  /** Whether {@code numero} was met before. */
  boolean dejaVu(@Nullable Long numero) {
    if (numero == null) {
      return false;
    }
    if (numero < 0 || numero > Integer.MAX_VALUE) {
      return !others.add(numero.toString());
    }
    return dejaVu(numero.intValue());
  }
}
