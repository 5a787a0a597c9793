package fr.segur.testkit.samples;

import fr.segur.rules.Facts;

/**
 * A valid request, as a value and as a file, and the facts it is valid with.
 *
 * @param demande the request
 * @param facts what the world is
 * @param sample the same as bytes
 * @param <D> advance or balance
 */
public record Valid<D>(D demande, Facts facts, Sample sample) {}
