package fr.segur.testkit.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command of the command line. */
interface Command {

  /** Its name, options and help, in the language of the console. */
  CommandSpec spec(Console console);

  /**
   * Does it.
   *
   * @return the exit code
   * @throws Failure when it cannot be done as asked
   * @throws IOException when the output fails
   */
  int run(ParseResult options, Console console) throws Failure, IOException;
}
