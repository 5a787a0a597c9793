package fr.segur.rules.lifecycle;

import fr.segur.model.Text;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A life as Mermaid text ({@code stateDiagram-v2}): the statuses in the order of their enum, then
 * every row in the order of its table, with who makes it happen and under which condition.
 */
public final class Mermaid {

  private static final Text IF = new Text("<br/>si ", "<br/>if ");
  private static final Text AND = new Text("<br/>et ", "<br/>and ");

  private Mermaid() {}

  /**
   * {@return the diagram; every line ends with a line feed}
   *
   * @param <S> the statuses
   * @param <E> the events
   * @param <C> what guards and timers look at
   * @param <F> what follows a step
   * @param life the life to draw
   * @param locale French labels when its language is French, else English ones
   */
  public static <S extends Enum<S>, E extends Enum<E> & Event, C, F> String of(
      Lifecycle<S, E, C, F> life, Locale locale) {
    var out = new StringBuilder("stateDiagram-v2\n");
    for (S status : life.statuses()) {
      out.append("  state \"").append(life.label(status).in(locale)).append("\" as ");
      out.append(status.name()).append('\n');
    }
    for (Transition<S, E, C, F> row : life.transitions()) {
      S from = row.from();
      out.append("  ").append(from == null ? "[*]" : from.name());
      out.append(" --> ").append(row.to().name()).append(" : ");
      out.append(label(row, locale)).append('\n');
    }
    for (S status : life.statuses()) {
      if (life.isFinal(status) && isReached(life.transitions(), status)) {
        out.append("  ").append(status.name()).append(" --> [*]\n");
      }
    }
    return out.toString();
  }

  private static <S extends Enum<S>, E extends Enum<E> & Event, C, F> boolean isReached(
      List<Transition<S, E, C, F>> rows, S status) {
    return rows.stream().anyMatch(row -> row.to() == status);
  }

  private static <S extends Enum<S>, E extends Enum<E> & Event, C, F> String label(
      Transition<S, E, C, F> row, Locale locale) {
    String who = " (" + row.event().acteur().label().in(locale) + ")";
    String conditions = row.guards().stream()
        .map(guard -> guard.condition().in(locale))
        .collect(Collectors.joining(AND.in(locale)));
    return row.event().label().in(locale)
        + who
        + (conditions.isEmpty() ? "" : IF.in(locale) + conditions);
  }
}
