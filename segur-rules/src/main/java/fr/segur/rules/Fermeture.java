package fr.segur.rules;

import fr.segur.model.Reading;
import java.time.Instant;
import java.util.List;

/**
 * The end of a window for requests.
 *
 * @param le first instant at which a request is refused
 * @param annoncee what people are told: the hour that the text prints, never after {@code le}
 * @param readings the reading it rests on
 * @param statements ids of the sentences
 */
public record Fermeture(
    Instant le, Instant annoncee, List<Reading> readings, List<String> statements) {

  /**
   * Keeps copies: what it was made from may change.
   *
   * @param le first instant at which a request is refused
   * @param annoncee what people are told: the hour that the text prints, never after {@code le}
   * @param readings the reading it rests on
   * @param statements ids of the sentences
   */
  public Fermeture {
    readings = List.copyOf(readings);
    statements = List.copyOf(statements);
  }

  /**
   * {@return whether a request received then is too late}
   *
   * @param recuLe instant of reception
   */
  public boolean passee(Instant recuLe) {
    return !recuLe.isBefore(le);
  }
}
