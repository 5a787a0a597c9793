/** AF § 3, § 4 and § 4.1: the supplier is enrolled, the solution is référencée. */
@NullMarked
package fr.segur.rules.enrolement;

import org.jspecify.annotations.NullMarked;
