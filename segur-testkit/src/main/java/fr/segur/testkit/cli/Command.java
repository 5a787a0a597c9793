package fr.segur.testkit.cli;

import java.io.IOException;

/** One command of the command line. */
interface Command {

  /** Its name, options and help, in the language of the console. */
  Usage usage(Console console);

  /**
   * Does it.
   *
   * @return the exit code
   * @throws Failure when it cannot be done as asked
   * @throws IOException when the output fails
   */
  int run(Arguments arguments, Console console) throws Failure, IOException;
}
