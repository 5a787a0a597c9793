package fr.segur.rules.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.segur.model.Text;
import fr.segur.rules.lifecycle.Step.Moved;
import fr.segur.rules.lifecycle.Step.Refused;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

/** What a table must have to be a life, and how it answers; with a door for an example. */
class LifecycleTest {

  private enum Door {
    CLOSED,
    OPEN
  }

  private enum Push implements Event {
    HANG,
    PULL,
    SLAM,
    DRAUGHT;

    @Override
    public Text label() {
      return new Text(name().toLowerCase(Locale.ROOT) + " (fr)", name().toLowerCase(Locale.ROOT));
    }

    @Override
    public Acteur acteur() {
      return this == DRAUGHT ? Acteur.SYSTEME : Acteur.FOURNISSEUR;
    }
  }

  private static final Refusal NO_DOOR = Refusal.of("NO_DOOR", "pas de porte", "no door");
  private static final Refusal LOCKED = Refusal.of("LOCKED", "fermée à clé", "locked");
  private static final Refusal HEAVY = Refusal.of("HEAVY", "lourde", "heavy");
  private static final Refusal USELESS = Refusal.of("USELESS", "inutile", "useless");
  private static final Refusal SILLY = Refusal.of("SILLY", "absurde", "silly");

  private static final Guard<Integer> UNLOCKED =
      new Guard<>(new Text("déverrouillée", "unlocked"), force -> force > 0, LOCKED);
  private static final Guard<Integer> STRONG =
      new Guard<>(new Text("fort", "strong"), force -> force > 5, HEAVY);

  private static final Transition<Door, Push, Integer, String> HUNG =
      Transition.of(null, Push.HANG, Door.CLOSED);
  private static final Transition<Door, Push, Integer, String> FLUNG =
      Transition.<Door, Push, Integer, String>of(Door.CLOSED, Push.PULL, Door.OPEN)
          .when(UNLOCKED)
          .when(STRONG)
          .does("bang");
  private static final Transition<Door, Push, Integer, String> OPENED =
      Transition.<Door, Push, Integer, String>of(Door.CLOSED, Push.PULL, Door.OPEN)
          .when(UNLOCKED);
  private static final Transition<Door, Push, Integer, String> RATTLED =
      Transition.of(Door.OPEN, Push.PULL, Door.OPEN);
  private static final Transition<Door, Push, Integer, String> SHUT =
      Transition.of(Door.OPEN, Push.SLAM, Door.CLOSED);
  private static final Transition<Door, Push, Integer, String> BLOWN =
      Transition.of(Door.OPEN, Push.DRAUGHT, Door.CLOSED);
  private static final List<Transition<Door, Push, Integer, String>> ROWS =
      List.of(HUNG, FLUNG, OPENED, RATTLED, SHUT, BLOWN);

  private static final Refuses<Door, Push, Integer> WITHOUT_A_DOOR =
      new Refuses<>(Arrays.asList((Door) null), null, null, NO_DOOR);
  private static final Refuses<Door, Push, Integer> NEGATIVE =
      new Refuses<>(null, null, force -> force < 0, SILLY);
  private static final Refuses<Door, Push, Integer> OTHERWISE =
      new Refuses<>(null, null, null, USELESS);
  private static final List<Refuses<Door, Push, Integer>> REFUSALS =
      List.of(WITHOUT_A_DOOR, NEGATIVE, OTHERWISE);

  private static final Lifecycle<Door, Push, Integer, String> LIFE =
      life(ROWS, REFUSALS, List.of(timer(Door.OPEN, force -> force)));

  private static Timer<Door, Push, Integer> timer(Door status, ToIntFunction<Integer> days) {
    return new Timer<>(status, Push.DRAUGHT, days, List.of(), List.of());
  }

  private static Lifecycle<Door, Push, Integer, String> life(
      List<Transition<Door, Push, Integer, String>> rows,
      List<Refuses<Door, Push, Integer>> refusals,
      List<Timer<Door, Push, Integer>> timers) {
    return new Lifecycle<>(
        Door.class,
        Push.class,
        door -> new Text(door.name(), door.name().toLowerCase(Locale.ROOT)),
        rows,
        refusals,
        timers);
  }

  @Test
  void the_first_row_whose_guards_hold_applies() {
    assertThat(LIFE.step(Door.CLOSED, Push.PULL, Acteur.FOURNISSEUR, 6))
        .isEqualTo(new Moved<>(FLUNG));
    assertThat(LIFE.step(Door.CLOSED, Push.PULL, Acteur.FOURNISSEUR, 5))
        .isEqualTo(new Moved<>(OPENED));
  }

  @Test
  void when_no_row_applies_the_last_one_says_why() {
    assertThat(LIFE.step(Door.CLOSED, Push.PULL, Acteur.FOURNISSEUR, 0))
        .isEqualTo(new Refused<>(LOCKED));
  }

  @Test
  void a_pair_without_row_is_refused_by_the_first_reason_that_holds() {
    assertThat(LIFE.step(Door.CLOSED, Push.SLAM, Acteur.FOURNISSEUR, 1))
        .isEqualTo(new Refused<>(USELESS));
    assertThat(LIFE.step(Door.CLOSED, Push.SLAM, Acteur.FOURNISSEUR, -1))
        .isEqualTo(new Refused<>(SILLY));
    assertThat(LIFE.step(null, Push.SLAM, Acteur.FOURNISSEUR, -1))
        .isEqualTo(new Refused<>(NO_DOOR));
  }

  @Test
  void nobody_does_what_another_one_does() {
    assertThat(LIFE.step(Door.OPEN, Push.SLAM, Acteur.GESTIONNAIRE, 1))
        .isEqualTo(new Refused<>(Acteur.FOURNISSEUR.refusal()));
    assertThat(LIFE.step(Door.OPEN, Push.DRAUGHT, Acteur.SYSTEME, 1)).isEqualTo(new Moved<>(BLOWN));
  }

  @Test
  void what_nothing_leaves_is_final() {
    assertThat(LIFE.isFinal(Door.OPEN)).isFalse();
    var stuck =
        life(List.of(HUNG, OPENED, RATTLED, BLOWN), List.of(NEGATIVE, OTHERWISE), List.of());
    assertThat(stuck.isFinal(Door.CLOSED)).isFalse();
    var oneWay = life(List.of(HUNG, OPENED, RATTLED), REFUSALS, List.of());
    assertThat(oneWay.isFinal(Door.OPEN)).isTrue();
  }

  @Test
  void every_reason_is_listed_once() {
    assertThat(LIFE.reasons()).containsExactly(LOCKED, HEAVY, NO_DOOR, SILLY, USELESS);
  }

  @Test
  void a_delay_counts_from_midnight_of_the_day_of_entry() {
    var history =
        LIFE_HISTORY.then(new Passage<>(Instant.parse("2024-03-30T22:30:00Z"), OPENED, null));

    assertThat(LIFE.next(history, 1))
        .satisfies(due -> assertThat(due.le()).isEqualTo(Instant.parse("2024-03-30T23:00:00Z")));
    assertThat(LIFE.next(history, 2))
        .satisfies(due -> assertThat(due.le()).isEqualTo(Instant.parse("2024-03-31T22:00:00Z")));
    assertThat(LIFE.next(history, 0)).isNull();
    assertThat(LIFE.dues(history, 0)).isEmpty();
    assertThat(LIFE.next(LIFE_HISTORY, 1)).isNull();
  }

  private static final History<Door, Push, Integer, String> LIFE_HISTORY =
      History.found(Door.CLOSED, Instant.parse("2024-01-01T00:00:00Z"));

  @Test
  void a_stay_does_not_restart_the_delay_and_a_new_entry_does() {
    Instant opened = Instant.parse("2024-03-01T12:00:00Z");
    Instant later = Instant.parse("2024-03-02T12:00:00Z");
    var open = LIFE_HISTORY.then(new Passage<>(opened, OPENED, "why"));
    var rattled = open.then(new Passage<>(later, RATTLED, null));

    assertThat(rattled.depuis()).isEqualTo(opened);
    assertThat(rattled.entry()).isEqualTo(open.last());
    assertThat(rattled.happened(Push.PULL)).isTrue();
    assertThat(rattled.happened(Push.SLAM)).isFalse();
    var again =
        rattled.then(new Passage<>(later, SHUT, null)).then(new Passage<>(later, FLUNG, null));
    assertThat(again.depuis()).isEqualTo(later);
    assertThat(again.happened(Push.SLAM)).isFalse();
    assertThat(again.since(rattled)).hasSize(2);
    assertThat(again.passages()).hasSize(4).first().isEqualTo(open.last());
    assertThat(LIFE_HISTORY.entry()).isNull();
  }

  @Test
  void histories_are_equal_by_what_happened() {
    Instant opened = Instant.parse("2024-03-01T12:00:00Z");
    var one = LIFE_HISTORY.then(new Passage<>(opened, OPENED, null));
    var same = LIFE_HISTORY.then(new Passage<>(opened, OPENED, null));

    assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(LIFE_HISTORY);
    assertThat(one).isNotEqualTo(LIFE_HISTORY.then(new Passage<>(opened, FLUNG, null)));
    assertThat(one).isNotEqualTo(LIFE_HISTORY.then(new Passage<>(opened, OPENED, "why")));
    assertThat(History.<Door, Push, Integer, String>none()).isNotEqualTo(LIFE_HISTORY);
  }

  @Test
  void a_pair_without_answer_is_not_a_life() {
    assertNotALife(List.of(HUNG, OPENED), List.of(WITHOUT_A_DOOR), List.of());
    assertNotALife(List.of(HUNG, OPENED), List.of(WITHOUT_A_DOOR, NEGATIVE), List.of());
  }

  @Test
  void a_row_that_can_never_speak_is_not_a_life() {
    assertNotALife(List.of(HUNG, OPENED, SHUT, SHUT), REFUSALS, List.of());
    assertNotALife(ROWS, List.of(OTHERWISE, WITHOUT_A_DOOR), List.of());
  }

  @Test
  void a_delay_that_may_be_refused_is_not_a_life() {
    assertNotALife(ROWS, REFUSALS, List.of(timer(Door.CLOSED, force -> 1)));
    var guarded = Transition.<Door, Push, Integer, String>of(Door.OPEN, Push.DRAUGHT, Door.CLOSED)
        .when(STRONG);
    assertNotALife(List.of(HUNG, OPENED, guarded), REFUSALS, List.of(timer(Door.OPEN, force -> 1)));
  }

  @Test
  void one_code_with_two_reasons_is_not_a_life() {
    var homonym = Refusal.of("USELESS", "superflu", "superfluous");
    assertNotALife(
        ROWS,
        List.of(new Refuses<>(Arrays.asList((Door) null), null, null, homonym), OTHERWISE),
        List.of());
  }

  private static void assertNotALife(
      List<Transition<Door, Push, Integer, String>> rows,
      List<Refuses<Door, Push, Integer>> refusals,
      List<Timer<Door, Push, Integer>> timers) {
    assertThatThrownBy(() -> life(rows, refusals, timers))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("not a life");
  }

  @Test
  void a_diagram_has_every_status_and_every_row() {
    assertThat(Mermaid.of(LIFE, Locale.ENGLISH)).isEqualTo("""
        stateDiagram-v2
          state "closed" as CLOSED
          state "open" as OPEN
          [*] --> CLOSED : hang (supplier)
          CLOSED --> OPEN : pull (supplier)<br/>if unlocked<br/>and strong
          CLOSED --> OPEN : pull (supplier)<br/>if unlocked
          OPEN --> OPEN : pull (supplier)
          OPEN --> CLOSED : slam (supplier)
          OPEN --> CLOSED : draught (deadline)
        """);
  }

  @Test
  void the_soonest_delay_comes_first_and_the_first_of_two_that_end_together() {
    var draught = timer(Door.OPEN, force -> 3);
    var two = life(ROWS, REFUSALS, List.of(draught, timer(Door.OPEN, force -> force)));
    var history =
        LIFE_HISTORY.then(new Passage<>(Instant.parse("2024-03-01T12:00:00Z"), OPENED, null));

    assertThat(two.next(history, 2))
        .satisfies(due -> assertThat(due.le()).isEqualTo(Instant.parse("2024-03-02T23:00:00Z")));
    assertThat(two.next(history, 3)).satisfies(due -> assertThat(due.timer()).isSameAs(draught));
    assertThat(two.dues(history, 2)).hasSize(2);
    assertThat(two.dues(history, 0)).hasSize(1);
  }

  @Test
  void a_delay_is_looked_for_until_an_instant_included() {
    var history =
        LIFE_HISTORY.then(new Passage<>(Instant.parse("2024-03-30T22:59:59Z"), OPENED, null));
    Instant end = Instant.parse("2024-03-31T22:00:00Z"); // that day has 23 hours

    assertThat(LIFE.next(history, 2, end)).isNotNull();
    assertThat(LIFE.next(history, 2, end.minusNanos(1))).isNull();
  }

  @Test
  void a_step_says_one_thing_or_the_other() {
    var moved = LIFE.step(Door.OPEN, Push.SLAM, Acteur.FOURNISSEUR, 1);
    var refused = LIFE.step(Door.OPEN, Push.HANG, Acteur.FOURNISSEUR, 1);

    assertThat(moved.transition()).isEqualTo(SHUT);
    assertThat(moved.refusal()).isNull();
    assertThat(refused.transition()).isNull();
    assertThat(refused.refusal()).isEqualTo(USELESS);
  }
}
