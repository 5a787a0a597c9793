package fr.segur.testkit.cli;

import fr.segur.schemas.RequestSource;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells a person at a terminal that a long check is going on: nothing in the first second. */
final class Progress {

  private static final long FIRST = 1_000_000_000L;
  private static final long STEP = 200_000_000L;

  private final Console console;
  private final String name;
  private long next = System.nanoTime() + FIRST;
  private long bytes;
  private boolean shown;

  private Progress(Console console, String name) {
    this.console = console;
    this.name = name;
  }

  static Progress of(Console console, String name) {
    return new Progress(console, name);
  }

  /** The same bytes, counted as they are read. */
  RequestSource watch(RequestSource source) {
    return console.terminal() ? () -> new Counted(source.open()) : source;
  }

  /** Wipes what was shown. */
  void end() {
    if (shown) {
      console.progress(" ".repeat(name.length() + 40) + "\r");
    }
  }

  private void count(int read) {
    bytes += Math.max(0, read);
    if (System.nanoTime() - next >= 0) {
      next = System.nanoTime() + STEP;
      shown = true;
      console.progress(name
          + console.say(" : ", ": ")
          + bytes / 1_000_000
          + console.say(" Mo lus… ", " MB read… "));
    }
  }

  private final class Counted extends FilterInputStream {

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int read = super.read(buffer, from, length);
      count(read);
      return read;
    }
  }
}
