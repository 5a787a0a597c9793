/**
 * The proof: conformance cases and their runner, and the command line that is the simulator of the
 * portal's import test. Only this module touches files, streams and the clock of the machine.
 */
@NullMarked
package fr.segur.testkit;

import org.jspecify.annotations.NullMarked;
