package fr.segur.rules;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Rules that stand together, and whom they concern: every one of them is silent on a subject the
 * chapter does not concern, so that nothing of it needs to be asked, nor even made before somebody
 * is concerned. Immutable and thread-safe.
 *
 * @param <S> what they look at
 */
public final class Chapter<S extends Situe> {

  private final @Nullable Predicate<S> concerns;
  private final Supplier<List<Rule<S>>> declared;

  /** Copied at the first question; threads that race for it make equal copies. */
  private @Nullable List<Rule<S>> rules;

  private Chapter(@Nullable Predicate<S> concerns, Supplier<List<Rule<S>>> declared) {
    this.concerns = concerns;
    this.declared = declared;
  }

  /**
   * {@return a chapter that concerns everybody}
   *
   * @param <S> what the rules look at
   * @param rules in the order of findings
   */
  public static <S extends Situe> Chapter<S> of(List<Rule<S>> rules) {
    return new Chapter<>(null, () -> rules);
  }

  /**
   * {@return a chapter of rules that are asked only of the subjects they concern}
   *
   * @param <S> what the rules look at
   * @param concerned whether anything of the chapter may have something to say of a subject
   * @param rules gives them in the order of findings, always the same
   */
  public static <S extends Situe> Chapter<S> when(
      Predicate<S> concerned, Supplier<List<Rule<S>>> rules) {
    return new Chapter<>(concerned, rules);
  }

  /** {@return the rules, in the order of the text} */
  public List<Rule<S>> rules() {
    List<Rule<S>> made = rules;
    if (made == null) {
      made = List.copyOf(declared.get());
      rules = made;
    }
    return made;
  }

  /** Whether anything of the chapter may have something to say of {@code subject}. */
  boolean isFor(S subject) {
    return concerns == null || concerns.test(subject);
  }
}
