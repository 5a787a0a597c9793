/**
 * Where every sentence of the five texts lives: the lists of all other packages, one after the
 * other, and what no object of the library can hold, a word or a screen of the portal.
 */
@NullMarked
package fr.segur.rules.trace;

import org.jspecify.annotations.NullMarked;
