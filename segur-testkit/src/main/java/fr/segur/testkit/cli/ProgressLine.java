package fr.segur.testkit.cli;

import fr.segur.schemas.Progress;

/** Tells a person at a terminal that a long check is going on: nothing in the first second. */
final class ProgressLine implements Progress {

  private static final long FIRST = 1_000_000_000L;
  private static final long STEP = 200_000_000L;

  private final Console console;
  private final String name;
  private long next = System.nanoTime() + FIRST;
  private int longest;

  ProgressLine(Console console, String name) {
    this.console = console;
    this.name = name;
  }

  @Override
  public boolean goOn(Step step) {
    if (console.terminal() && System.nanoTime() - next >= 0) {
      next = System.nanoTime() + STEP;
      show(name
          + console.say(" : ", ": ")
          + step.requests()
          + console.say(" demandes, ", " requests, ")
          + (step.total() > 0
              ? 100 * step.bytes() / step.total() + console.say("\u00a0% lus… ", "% read… ")
              : step.bytes() / 1_000_000 + console.say("\u00a0Mo lus… ", " MB read… ")));
    }
    return true;
  }

  /** Wipes what was shown. */
  void end() {
    if (longest > 0) {
      console.progress(" ".repeat(longest) + "\r");
    }
  }

  private void show(String line) {
    longest = Math.max(longest, line.length());
    console.progress(line);
  }
}
