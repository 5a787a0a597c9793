/** The things: requests, identifiers, amounts, statements, findings and verdicts. */
module fr.segur.model {
  requires transitive jakarta.validation;
  // Read by the compiler only; users need none of them.
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports fr.segur.model;

  // Bean validation reads the components of the records.
  opens fr.segur.model;
}
