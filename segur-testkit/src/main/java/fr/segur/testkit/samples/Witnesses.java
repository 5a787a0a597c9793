package fr.segur.testkit.samples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * For every code that a finding can have: files that break exactly that rule, and files that just
 * keep it. A violating file has findings of that code only, of severity ERROR or WARNING; where the
 * texts make that impossible, {@link #companions} says which others come along.
 */
public final class Witnesses {

  private static final Map<String, Witness> ALL = new LinkedHashMap<>();

  static {
    Stream.of(
            ReaderWitnesses.ALL,
            FormWitnesses.ALL,
            CalendarWitnesses.ALL,
            SupplierWitnesses.ALL,
            BeneficiaryWitnesses.ALL,
            OrderWitnesses.ALL,
            CertificateWitnesses.ALL,
            BalanceWitnesses.ALL)
        .flatMap(List::stream)
        .forEach(witness -> ALL.put(witness.code(), witness));
  }

  private Witnesses() {}

  /** {@return every code that has witnesses} */
  public static Set<String> codes() {
    return Set.copyOf(ALL.keySet());
  }

  /**
   * {@return a file that breaks the rule of that code and no other, and facts that go with it;
   * empty for an unknown code}
   *
   * @param code the code
   * @param draw where choices come from
   */
  public static Optional<Sample> violating(String code, Draw draw) {
    return Optional.ofNullable(ALL.get(code)).map(witness -> witness.violating(draw));
  }

  /**
   * {@return an acceptable file without findings, at the last value that the rule of that code
   * allows, and facts that go with it; empty for an unknown code}
   *
   * @param code the code
   * @param draw where choices come from
   */
  public static Optional<Sample> satisfying(String code, Draw draw) {
    return Optional.ofNullable(ALL.get(code)).map(witness -> witness.satisfying(draw));
  }

  /**
   * {@return codes that no file can avoid when it breaks that rule: an organisme that is not in an
   * extraction has no ESMS there either} Mostly empty.
   *
   * @param code the code
   */
  public static Set<String> companions(String code) {
    Witness witness = ALL.get(code);
    return witness == null ? Set.of() : witness.companions();
  }
}
