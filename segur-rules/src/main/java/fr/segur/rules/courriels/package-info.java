/**
 * What the portal sends, as values: who gets it, when, under which title, saying what. One model
 * for each notification of the guides, in French and English. A subject that a guide prints is the
 * printed one, slips aside, since lists show it (S004-68); bodies are in the library's own words.
 * The requests and the pilots of wave 2 each have their list.
 */
@NullMarked
package fr.segur.rules.courriels;

import org.jspecify.annotations.NullMarked;
