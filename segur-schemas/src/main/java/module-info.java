/** The files: request files read with positions, and reports. */
module fr.segur.schemas {
  requires transitive fr.segur.rules;
  requires com.fasterxml.jackson.core;
  requires de.siegmar.fastcsv;
  requires static org.jspecify;

  exports fr.segur.schemas;
}
