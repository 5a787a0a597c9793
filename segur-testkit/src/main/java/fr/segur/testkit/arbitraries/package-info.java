/**
 * jqwik arbitraries over the whole domain: the same generators as the samples, fed with choices
 * that jqwik shrinks, so that a failure ends in a request a person can read.
 */
@NullMarked
package fr.segur.testkit.arbitraries;

import org.jspecify.annotations.NullMarked;
