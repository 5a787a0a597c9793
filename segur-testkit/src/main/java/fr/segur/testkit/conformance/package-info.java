/**
 * The proof that an implementation keeps the texts, whatever language it is written in: cases that
 * cite their statements, one folder an edition of a text, and what it takes to run them. An editor
 * proves its own code, a portal its import test, this library itself.
 */
@NullMarked
package fr.segur.testkit.conformance;

import org.jspecify.annotations.NullMarked;
