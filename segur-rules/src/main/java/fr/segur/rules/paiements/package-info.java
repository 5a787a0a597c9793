/**
 * AF § 2, § 6 and § 7: an order followed from enrolment to the last euro, and what must be paid
 * back. Amounts are exact cents in euros; days are days in Paris.
 */
@NullMarked
package fr.segur.rules.paiements;

import org.jspecify.annotations.NullMarked;
