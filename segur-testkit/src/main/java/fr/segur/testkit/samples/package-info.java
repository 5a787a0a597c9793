/**
 * Request files on demand, each with the facts that go with it: valid ones over the whole domain,
 * and for every rule files that break exactly that rule or just keep it. Everything is a function
 * of a {@link fr.segur.testkit.samples.Draw}: same draw, same bytes, on every machine.
 */
@NullMarked
package fr.segur.testkit.samples;

import org.jspecify.annotations.NullMarked;
