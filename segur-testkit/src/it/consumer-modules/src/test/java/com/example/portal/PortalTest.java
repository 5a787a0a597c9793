package com.example.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.segur.schemas.Segur;
import fr.segur.testkit.conformance.ConformanceKit;
import fr.segur.testkit.conformance.ConformanceTests;
import fr.segur.testkit.samples.Draw;
import fr.segur.testkit.samples.Sample;
import fr.segur.testkit.samples.Samples;
import fr.segur.testkit.samples.Witnesses;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PortalTest {

  private static final ConformanceKit KIT = ConformanceKit.afMs2DuiPdeVa1V2();

  @Test
  void the_portal_and_the_library_are_named_modules() {
    assertTrue(Portal.class.getModule().isNamed());
    assertEquals("fr.segur.schemas", Segur.class.getModule().getName());
  }

  @Test
  void valid_files_are_taken() {
    for (Sample sample : Samples.valid(20, 7)) {
      assertTrue(Portal.takes(sample.file(), sample.facts()), sample::toString);
    }
  }

  @Test
  void a_file_after_the_closing_is_not() {
    Sample late = Witnesses.violating("AF-2-FERMETURE", Draw.of(7)).orElseThrow();

    assertFalse(Portal.takes(late.file(), late.facts()));
  }

  @TestFactory
  Stream<DynamicNode> the_library_we_embed_conforms() {
    return ConformanceTests.of(KIT, KIT.library());
  }
}
