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
    SATISFIED,
    NOT_APPLICABLE,
    NOT_EVALUATED
  }

  /** Whether there is nothing to say about {@code result}: satisfied or not applicable. */
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

    public Violation {
      retouches = List.copyOf(retouches);
    }

    /** The same violation, shown at another key of the same subject. */
    public Violation at(Champ key) {
      return new Violation(arguments, key, alsoCites, severity, retouches);
    }

    /** The same violation, citing more statements. */
    public Violation citing(List<String> statements) {
      var all = new ArrayList<>(alsoCites);
      all.addAll(statements);
      return new Violation(arguments, champ, all, severity, retouches);
    }

    /** The same violation, with the severity a reading gives it. */
    public Violation as(Severity other) {
      return new Violation(arguments, champ, alsoCites, other, retouches);
    }

    /** The same violation, mended by putting the JSON text {@code json} in place of the value. */
    public Violation fixedBy(String json) {
      return fixedBy(new Retouche(null, json));
    }

    /** The same violation, mended by this too. */
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

  /** Broken; {@code namesAndValues} alternates names of the message and their values. */
  static Violation violated(Object... namesAndValues) {
    var arguments = new LinkedHashMap<String, Object>();
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return new Violation(arguments, null, List.of(), null, List.of());
  }

  /** Something is missing. */
  static Result undetermined(Manque first, Manque... others) {
    var missing = new LinkedHashSet<Manque>();
    missing.add(first);
    Collections.addAll(missing, others);
    return new Undetermined(missing);
  }

  /** Missing facts: those of the two whose value is null, at least one of them. */
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

  /** Satisfied when {@code kept}, else broken with the values of the message. */
  static Result keptWhen(boolean kept, Object... namesAndValues) {
    return kept ? SATISFIED : violated(namesAndValues);
  }
}
