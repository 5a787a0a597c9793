/**
 * Conformance cases: language-neutral examples, one JSON object a line, run through the library.
 * One class a kind, in the explicit list of {@code Kinds}.
 */
@NullMarked
package fr.segur.testkit.cases;

import org.jspecify.annotations.NullMarked;
