/**
 * The command line: what the portal's import test would say, offline, before anything is sent. One
 * class a command; files, clocks and streams of the process are met here and nowhere below.
 */
@NullMarked
package fr.segur.testkit.cli;

import org.jspecify.annotations.NullMarked;
