package com.example.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.segur.testkit.conformance.ConformanceKit;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProofTest {

  private static final ConformanceKit KIT = ConformanceKit.afMs2DuiPdeVa1V2();

  @Test
  void everything_is_a_named_module() {
    assertTrue(Proof.class.getModule().isNamed());
    assertEquals("fr.segur.testkit", ConformanceKit.class.getModule().getName());
  }

  @Test
  void the_library_conforms() {
    assertEquals(List.of(), Proof.failures(KIT, KIT.library()));
  }

  @Test
  void a_portal_that_is_never_closed_does_not() {
    assertFalse(Proof.failures(KIT.only("window"), line -> "{\"ouvert\":true}").isEmpty());
  }
}
