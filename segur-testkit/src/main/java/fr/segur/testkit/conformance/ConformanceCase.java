package fr.segur.testkit.conformance;

import java.util.List;

/**
 * One case of the kit.
 *
 * @param id unique in its edition
 * @param kind what it asks: {@code price}, {@code window}, {@code import}…
 * @param nature why it is there
 * @param statements ids of the statements it shows
 * @param note what it shows, in a few words; may be empty
 * @param line the whole case as JSON on one line, what an implementation is given
 */
public record ConformanceCase(
    String id, String kind, Nature nature, List<String> statements, String note, String line) {

  /**
   * Keeps copies: what it was made from may change.
   *
   * @param id unique in its edition
   * @param kind what it asks: {@code price}, {@code window}, {@code import}…
   * @param nature why it is there
   * @param statements ids of the statements it shows
   * @param note what it shows, in a few words; may be empty
   * @param line the whole case as JSON on one line, what an implementation is given
   */
  public ConformanceCase {
    statements = List.copyOf(statements);
  }

  @Override
  public String toString() {
    return note.isEmpty() ? id : id + " · " + note;
  }
}
