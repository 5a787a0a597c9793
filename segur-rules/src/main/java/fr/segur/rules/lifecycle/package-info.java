/**
 * Lives that are tables: what may happen to a thing in each of its statuses, as rows of data. The
 * requests and the pilots of wave 2 live by it; it knows neither. Every pair of a status and an
 * event either moves or is refused with a reason. Nothing here keeps state: a status and an event
 * go in, a row or a refusal comes out.
 */
@NullMarked
package fr.segur.rules.lifecycle;

import org.jspecify.annotations.NullMarked;
