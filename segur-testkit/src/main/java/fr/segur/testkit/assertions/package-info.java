/**
 * AssertJ assertions that read like the regulation: which rule refuses, at which place, citing
 * which sentence. A failure shows findings as a person reads them.
 */
@NullMarked
package fr.segur.testkit.assertions;

import org.jspecify.annotations.NullMarked;
