/** AF § 1.1, § 2, § 4.2 and § 4.4: which orders are eligible, for whom. */
@NullMarked
package fr.segur.rules.conditions;

import org.jspecify.annotations.NullMarked;
