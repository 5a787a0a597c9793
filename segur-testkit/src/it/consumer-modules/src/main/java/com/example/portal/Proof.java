package com.example.portal;

import fr.segur.testkit.conformance.ConformanceKit;
import fr.segur.testkit.conformance.Implementation;
import java.util.List;
import java.util.Optional;

/** Without any test framework: what an implementation gets wrong. */
public final class Proof {

  private Proof() {}

  /** One sentence for each case that is not answered as the texts say. */
  public static List<String> failures(ConformanceKit kit, Implementation implementation) {
    return kit.cases().stream()
        .map(one -> kit.check(one, implementation))
        .flatMap(Optional::stream)
        .toList();
  }
}
