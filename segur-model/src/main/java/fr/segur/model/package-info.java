/**
 * The things: a request for funding and its parts as lodged, identifiers, amounts in whole cents,
 * the statements of the texts, their doubtful readings, findings and the verdict. Values only,
 * immutable and thread-safe: what is demanded of them is said in {@code fr.segur.rules}.
 */
@NullMarked
package fr.segur.model;

import org.jspecify.annotations.NullMarked;
