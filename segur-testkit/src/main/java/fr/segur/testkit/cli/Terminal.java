package fr.segur.testkit.cli;

import java.io.Console;

/** Whether a person looks at what the process writes. */
final class Terminal {

  private Terminal() {}

  @SuppressWarnings(
      "SystemConsoleNull") // from Java 22 on there is a console always, and it is asked
  static boolean isThere() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      Object answer = Console.class.getMethod("isTerminal").invoke(console);
      return Boolean.TRUE.equals(answer);
    } catch (ReflectiveOperationException beforeJava22) {
      return true;
    }
  }
}
