/**
 * AF § 4.2 and § 6.2, across requests: an ESMS is funded once, and not by ESMS numérique as well.
 * One pass over any number of requests, in any order and in as many parts as one likes.
 */
@NullMarked
package fr.segur.rules.portefeuille;

import org.jspecify.annotations.NullMarked;
