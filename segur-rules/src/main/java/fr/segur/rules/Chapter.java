package fr.segur.rules;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Rules that stand together, and whom they concern: every one of them is silent on a subject the
 * chapter does not concern, so that nothing of it needs to be asked.
 *
 * @param concerns whether anything of the chapter may have something to say of a subject; null for
 *     a chapter that concerns everybody
 * @param rules the rules, in the order of the text
 * @param <S> what they look at
 */
public record Chapter<S extends Situe>(@Nullable Predicate<S> concerns, List<Rule<S>> rules) {

  /**
   * Keeps copies: what it was made from may change.
   *
   * @param concerns whether anything of the chapter may have something to say of a subject; null
   *     for a chapter that concerns everybody
   * @param rules the rules, in the order of the text
   */
  public Chapter {
    rules = List.copyOf(rules);
  }

  /** Whether anything of the chapter may have something to say of {@code subject}. */
  boolean isFor(S subject) {
    return concerns == null || concerns.test(subject);
  }

  /**
   * {@return a chapter that concerns everybody}
   *
   * @param <S> what the rules look at
   * @param rules in the order of findings
   */
  public static <S extends Situe> Chapter<S> of(List<Rule<S>> rules) {
    return new Chapter<>(null, rules);
  }

  /**
   * {@return the same rules, asked only of the subjects they concern}
   *
   * @param concerned what the rule looks at
   */
  public Chapter<S> when(Predicate<S> concerned) {
    return new Chapter<>(concerned, rules);
  }
}
