package fr.segur.rules;

import fr.segur.model.Champ;
import fr.segur.model.Fix;
import fr.segur.model.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a rule answers about one subject. */
public sealed interface Result {

  /** The rule is kept. */
  Result SATISFIED = Simple.SATISFIED;

  /** The rule does not concern this subject. */
  Result NOT_APPLICABLE = Simple.NOT_APPLICABLE;

  /** A value of the file that the rule needs is absent or unreadable; another finding says so. */
  Result NOT_EVALUATED = Simple.NOT_EVALUATED;

  /** The answers that carry nothing. */
  enum Simple implements Result {
    /** The rule is kept. */
    SATISFIED,
    /** The rule does not speak of this. */
    NOT_APPLICABLE,
    /** What it looks at could not be read. */
    NOT_EVALUATED
  }

  /**
   * {@return whether there is nothing to say about {@code result}: satisfied or not applicable}
   *
   * @param result the result
   */
  static boolean silent(Result result) {
    return result instanceof Simple simple && simple != Simple.NOT_EVALUATED;
  }

  /**
   * Something is missing.
   *
   * @param missing what would settle the question
   */
  record Undetermined(Set<? extends Manque> missing) implements Result {}

  /**
   * The rule is broken.
   *
   * @param arguments values of the message, by name
   * @param champ the key at fault when it is not the rule's own
   * @param alsoCites statements beside the rule's own
   * @param severity severity when a reading changes it
   * @param retouches right values, where they are certain; none where they are not
   */
  record Violation(
      Map<String, Object> arguments,
      @Nullable Champ champ,
      List<String> alsoCites,
      @Nullable Severity severity,
      List<Retouche> retouches)
      implements Result {

    /**
     * Keeps copies: what it was made from may change.
     *
     * @param arguments values of the message, by name
     * @param champ the key at fault when it is not the rule's own
     * @param alsoCites statements beside the rule's own
     * @param severity severity when a reading changes it
     * @param retouches right values, where they are certain; none where they are not
     */
    public Violation {
      retouches = List.copyOf(retouches);
    }

    /**
     * {@return the same violation, shown at another key of the same subject}
     *
     * @param key the key it is about
     */
    public Violation at(Champ key) {
      return new Violation(arguments, key, alsoCites, severity, retouches);
    }

    /**
     * {@return the same violation, citing more statements}
     *
     * @param statements ids of the statements it rests on
     */
    public Violation citing(List<String> statements) {
      var all = new ArrayList<>(alsoCites);
      all.addAll(statements);
      return new Violation(arguments, champ, all, severity, retouches);
    }

    /**
     * {@return the same violation, with the severity a reading gives it}
     *
     * @param other the severity
     */
    public Violation as(Severity other) {
      return new Violation(arguments, champ, alsoCites, other, retouches);
    }

    /**
     * {@return the same violation, mended by putting the JSON text {@code json} in place of the
     * value}
     *
     * @param json JSON text
     */
    public Violation fixedBy(String json) {
      return fixedBy(new Retouche(null, json));
    }

    /**
     * {@return the same violation, mended by this too}
     *
     * @param retouche the correction it offers
     */
    public Violation fixedBy(Retouche retouche) {
      var all = new ArrayList<>(retouches);
      all.add(retouche);
      return new Violation(arguments, champ, alsoCites, severity, all);
    }

    /** The patch for the value at {@code pointer} of the part {@code subject}, or null. */
    @Nullable
    Fix fix(Situe subject, String pointer) {
      return retouches.isEmpty()
          ? null
          : new Fix(retouches.stream()
              .map(r -> Fix.Operation.replace(
                  r.champ() == null ? pointer : subject.pointer() + r.champ().pointer(), r.json()))
              .toList());
    }
  }

  /**
   * A right value.
   *
   * @param champ the key of the subject it goes to; null for the value at fault
   * @param json its JSON text
   */
  record Retouche(@Nullable Champ champ, String json) {}

  /**
   * {@return broken; {@code namesAndValues} alternates names of the message and their values}
   *
   * @param namesAndValues names of the sentence and their values, in turn
   */
  static Violation violated(Object... namesAndValues) {
    var arguments = new LinkedHashMap<String, Object>();
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return new Violation(arguments, null, List.of(), null, List.of());
  }

  /**
   * {@return something is missing}
   *
   * @param first the fact that is missing
   * @param others more facts that are missing
   */
  static Result undetermined(Manque first, Manque... others) {
    var missing = new LinkedHashSet<Manque>();
    missing.add(first);
    Collections.addAll(missing, others);
    return new Undetermined(missing);
  }

  /**
   * {@return missing facts: those of the two whose value is null, at least one of them}
   *
   * @param first the fact that is missing
   * @param firstValue what is known of it; null when it is missing
   * @param second the other fact
   * @param secondValue what is known of the other; null when it is missing
   */
  static Result lacking(
      Fait first, @Nullable Object firstValue, Fait second, @Nullable Object secondValue) {
    var missing = EnumSet.noneOf(Fait.class);
    if (firstValue == null) {
      missing.add(first);
    }
    if (secondValue == null) {
      missing.add(second);
    }
    return new Undetermined(missing);
  }

  /**
   * {@return satisfied when {@code kept}, else broken with the values of the message}
   *
   * @param kept whether it is kept
   * @param namesAndValues names of the sentence and their values, in turn
   */
  static Result keptWhen(boolean kept, Object... namesAndValues) {
    return kept ? SATISFIED : violated(namesAndValues);
  }
}
