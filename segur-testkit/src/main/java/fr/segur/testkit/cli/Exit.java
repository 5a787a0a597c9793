package fr.segur.testkit.cli;

import fr.segur.model.Outcome;

/** Exit codes, those of {@code sysexits.h} from 64 on. */
final class Exit {

  static final int ACCEPTABLE = 0;
  static final int REFUSE = 1;
  static final int INDETERMINE = 2;

  /** Wrong usage of the command line. */
  static final int USAGE = 64;

  /** A file cannot be read. */
  static final int NO_INPUT = 66;

  /** A defect of the program, or an output that cannot be written. */
  static final int INTERNAL = 70;

  private Exit() {}

  static int of(Outcome outcome) {
    return switch (outcome) {
      case ACCEPTABLE -> ACCEPTABLE;
      case REFUSE -> REFUSE;
      case INDETERMINE -> INDETERMINE;
    };
  }

  /** The worse of two: an unreadable file, then a refusal, then a doubt. */
  static int worse(int one, int other) {
    return rank(one) >= rank(other) ? one : other;
  }

  private static int rank(int code) {
    return switch (code) {
      case ACCEPTABLE -> 0;
      case INDETERMINE -> 1;
      case REFUSE -> 2;
      default -> code;
    };
  }
}
