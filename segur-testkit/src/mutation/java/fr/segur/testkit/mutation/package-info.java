/** The conformance kit against deliberately broken copies of the rules. */
@NullMarked
package fr.segur.testkit.mutation;

import org.jspecify.annotations.NullMarked;
