package fr.segur.rules.lifecycle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What makes a table a life: an answer to everything, no row that can never speak. */
final class Soundness {

  private Soundness() {}

  static <S extends Enum<S>, E extends Enum<E> & Event, C, F> void check(
      Lifecycle<S, E, C, F> life) {
    var statuses = new ArrayList<@Nullable S>(life.statuses());
    statuses.add(null);
    Set<Refuses<S, E, C>> spoken = new HashSet<>();
    for (E event : life.events()) {
      for (S status : statuses) {
        List<Transition<S, E, C, F>> rows = life.transitions(status, event);
        List<Refuses<S, E, C>> refusals = life.refusals(status, event);
        demand(rows.isEmpty() ? answers(refusals) : distinct(rows), status, event);
        spoken.addAll(refusals);
      }
    }
    for (Refuses<S, E, C> row : life.refusals()) {
      demand(spoken.contains(row), row.refusal(), "never speaks");
    }
    for (Timer<S, E, C> timer : life.timers()) {
      List<Transition<S, E, C, F>> rows = life.transitions(timer.status(), timer.event());
      demand(!rows.isEmpty() && rows.get(0).guards().isEmpty(), timer.event(), "may be refused");
    }
    codes(life);
  }

  private static <S extends Enum<S>, E extends Enum<E> & Event, C> boolean answers(
      List<Refuses<S, E, C>> rows) {
    return !rows.isEmpty() && rows.get(rows.size() - 1).when() == null;
  }

  /** A row without guard hides those after it. */
  private static <S extends Enum<S>, E extends Enum<E> & Event, C, F> boolean distinct(
      List<Transition<S, E, C, F>> rows) {
    return rows.stream().limit(rows.size() - 1L).noneMatch(row -> row.guards().isEmpty());
  }

  private static <S extends Enum<S>, E extends Enum<E> & Event, C, F> void codes(
      Lifecycle<S, E, C, F> life) {
    Map<String, Refusal> byCode = new HashMap<>();
    for (Refusal refusal : life.reasons()) {
      Refusal same = byCode.putIfAbsent(refusal.code(), refusal);
      demand(same == null || same.equals(refusal), refusal.code(), "means two things");
    }
  }

  private static void demand(boolean sound, @Nullable Object where, Object what) {
    if (!sound) {
      throw new IllegalArgumentException("not a life: " + where + " × " + what);
    }
  }
}
