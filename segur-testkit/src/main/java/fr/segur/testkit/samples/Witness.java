package fr.segur.testkit.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** How files that break exactly one rule, and files that just keep it, are made. */
final class Witness {

  /** Something done to a valid draft. */
  interface Edit {
    void apply(Draft draft, Draw draw);
  }

  private final String code;
  private final List<Function<Draw, Sample>> broken = new ArrayList<>();
  private final List<Function<Draw, Sample>> kept = new ArrayList<>();
  private Set<String> companions = Set.of();

  private Witness(String code) {
    this.code = code;
  }

  static Witness of(String code) {
    return new Witness(code);
  }

  // --- declaration

  /** An advance with {@code wish} breaks the rule after {@code edit}. */
  Witness breaks(Wish wish, Edit edit) {
    broken.add(advance(wish, edit));
    return this;
  }

  /** An advance with {@code wish} just keeps the rule after {@code edit}. */
  Witness keeps(Wish wish, Edit edit) {
    kept.add(advance(wish, edit));
    return this;
  }

  Witness breaksBalance(Wish wish, Edit edit) {
    broken.add(balance(wish, edit));
    return this;
  }

  Witness keepsBalance(Wish wish, Edit edit) {
    kept.add(balance(wish, edit));
    return this;
  }

  /** The same edit breaks advances and balances. */
  Witness breaksBoth(Wish wish, Edit edit) {
    return breaks(wish, edit).breaksBalance(wish, edit);
  }

  Witness keepsBoth(Wish wish, Edit edit) {
    return keeps(wish, edit).keepsBalance(wish, edit);
  }

  Witness breaks(Function<Draw, Sample> maker) {
    broken.add(maker);
    return this;
  }

  Witness keeps(Function<Draw, Sample> maker) {
    kept.add(maker);
    return this;
  }

  /** Rules that no file can keep when it breaks this one. */
  Witness alwaysWith(String... codes) {
    companions = Set.of(codes);
    return this;
  }

  private static Function<Draw, Sample> advance(Wish wish, Edit edit) {
    return draw -> edited(Draft.advance(wish, draw), edit, draw);
  }

  private static Function<Draw, Sample> balance(Wish wish, Edit edit) {
    return draw -> edited(Draft.balance(wish, draw), edit, draw);
  }

  private static Sample edited(Draft draft, Edit edit, Draw draw) {
    edit.apply(draft, draw);
    return draft.sample();
  }

  // --- use

  String code() {
    return code;
  }

  Set<String> companions() {
    return companions;
  }

  Sample violating(Draw draw) {
    return draw.oneOf(broken).apply(draw);
  }

  Sample satisfying(Draw draw) {
    return draw.oneOf(kept).apply(draw);
  }
}
