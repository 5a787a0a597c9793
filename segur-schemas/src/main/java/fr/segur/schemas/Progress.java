package fr.segur.schemas;

/**
 * Who is told how the reading of a file goes on, and may stop it. It is told often, in the thread
 * of the check; what it does there, the check waits for.
 */
@FunctionalInterface
public interface Progress {

  /**
   * How far the reading is.
   *
   * @param requests requests read and judged so far
   * @param bytes bytes read so far; the file is read from its beginning twice when its kind is not
   *     said before its requests
   * @param total bytes of the file; -1 when its source does not know
   */
  record Step(int requests, long bytes, long total) {}

  /**
   * The reading is there.
   *
   * @param step how far it is
   * @return whether to go on; a check that is stopped is never acceptable, and says so
   */
  boolean goOn(Step step);
}
