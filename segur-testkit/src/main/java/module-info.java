/** The proof: conformance cases and the command line. */
module fr.segur.testkit {
  requires transitive fr.segur.schemas;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires org.apache.commons.cli;
  // For those who write tests with this module; the command line runs without them.
  requires static org.assertj.core;
  requires static net.jqwik.api;
  requires static org.junit.jupiter.api;
  requires static org.jspecify;

  exports fr.segur.testkit.arbitraries;
  exports fr.segur.testkit.assertions;
  exports fr.segur.testkit.cases;
  exports fr.segur.testkit.conformance;
  exports fr.segur.testkit.samples;
}
