/**
 * What the portal sends, as values: who gets it, when, under which title, saying what. One model
 * for each notification of the guides, in French and English, in the library's own words; the
 * requests and the pilots of wave 2 each have their list.
 */
@NullMarked
package fr.segur.rules.courriels;

import org.jspecify.annotations.NullMarked;
