/** AF § 5.2, § 5.3 and § 6.1: what a request contains and how much it may ask for. */
@NullMarked
package fr.segur.rules.versement;

import org.jspecify.annotations.NullMarked;
