package fr.segur.testkit.cli;

import fr.segur.model.Text;

/** Why a command cannot go on: one line for the person who called it, and an exit code. */
final class Failure extends Exception {

  private static final long serialVersionUID = 1L;

  private final int exit;
  private final transient Text reason;

  private Failure(int exit, Text reason) {
    super(reason.en());
    this.exit = exit;
    this.reason = reason;
  }

  /** The command line is wrong. */
  static Failure usage(String fr, String en) {
    return new Failure(Exit.USAGE, new Text(fr, en));
  }

  /** A file cannot be read. */
  static Failure unreadable(String fr, String en) {
    return new Failure(Exit.NO_INPUT, new Text(fr, en));
  }

  int exit() {
    return exit;
  }

  Text reason() {
    return reason;
  }
}
