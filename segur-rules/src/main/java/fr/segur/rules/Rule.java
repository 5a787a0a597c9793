package fr.segur.rules;

import fr.segur.model.Champ;
import fr.segur.model.Reading;
import fr.segur.model.Severity;
import fr.segur.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One demand of the texts: a stable code, where it looks, the statements it comes from, and one
 * pure function of its subject and the context.
 *
 * <p>The same demand may be made at several keys (a form, a presence): the rules then share code,
 * texts and severity and differ in {@link #champ()}.
 *
 * @param <S> what it looks at
 */
public final class Rule<S extends Situe> {

  private final Builder<S> declared;
  private final BiFunction<S, Context, Result> check;

  private Rule(Builder<S> declared, BiFunction<S, Context, Result> check) {
    this.declared = declared;
    this.check = check;
  }

  /**
   * Starts the declaration of a rule; {@link Builder#check} ends it.
   *
   * @param <S> what the rules look at
   * @param code the code
   * @return a builder
   */
  public static <S extends Situe> Builder<S> of(String code) {
    return new Builder<>(code);
  }

  /** {@return stable code; its prefix says which text and section it comes from} */
  public String code() {
    return declared.code;
  }

  /** {@return what a violation does to the file, unless a reading changes it} */
  public Severity severity() {
    return declared.severity;
  }

  /**
   * {@return the key of a request it looks at; null when it concerns the whole file, or another
   * file}
   */
  public @Nullable Champ champ() {
    return declared.champ;
  }

  /** {@return ids of the statements whose violation it shows} */
  public List<String> statements() {
    return declared.statements;
  }

  /**
   * {@return ids of all the statements that its violations may cite: its own, and those of which
   * each violation cites the ones it rests on, as the row of a table}
   */
  public List<String> allStatements() {
    return Stream.concat(declared.statements.stream(), declared.rows.stream())
        .distinct()
        .toList();
  }

  /** {@return readings it may consult} */
  public List<Reading> readings() {
    return declared.readings;
  }

  /** {@return what it demands, in one sentence} */
  public Text demand() {
    return declared.demand;
  }

  /** {@return what it says when it is broken; see {@link fr.segur.model.Message}} */
  public Text message() {
    return declared.message;
  }

  /** {@return where it looks, relative to its subject; empty when it concerns the whole of it} */
  public String pointer() {
    return declared.pointer;
  }

  /**
   * {@return the same rule asked of another subject, in which it looks at {@code pointer}; a null
   * view is a value that the rule needs and that is absent}
   *
   * @param <T> the type of the value
   * @param pointer JSON Pointer (RFC 6901)
   * @param view what the rule looks at in it
   */
  public <T extends Situe> Rule<T> seenFrom(
      String pointer, BiFunction<T, Context, @Nullable S> view) {
    var other = new Builder<T>(declared.code);
    other.severity = declared.severity;
    other.statements = declared.statements;
    other.rows = declared.rows;
    other.readings = declared.readings;
    other.demand = declared.demand;
    other.message = declared.message;
    return other.at(pointer).check((subject, context) -> {
      S seen = view.apply(subject, context);
      return seen == null ? Result.NOT_EVALUATED : check.apply(seen, context);
    });
  }

  /**
   * {@return the same rule, which does not apply to subjects that are not {@code concerned}}
   *
   * @param concerned what the rule looks at
   */
  public Rule<S> when(Predicate<S> concerned) {
    return new Rule<>(
        declared,
        (subject, context) ->
            concerned.test(subject) ? check.apply(subject, context) : Result.NOT_APPLICABLE);
  }

  Result check(S subject, Context context) {
    return check.apply(subject, context);
  }

  @Override
  public String toString() {
    return code();
  }

  /** The declaration of a rule, in the order its reader wants it. */
  public static final class Builder<S extends Situe> {

    private static final Text NONE = new Text("", "");

    private final String code;
    private Severity severity = Severity.ERROR;
    private @Nullable Champ champ;
    private String pointer = "";
    private List<String> statements = List.of();
    private List<String> rows = List.of();
    private List<Reading> readings = List.of();
    private Text demand = NONE;
    private Text message = NONE;

    private Builder(String code) {
      this.code = code;
    }

    /**
     * A violation is only a warning.
     *
     * @return this
     */
    public Builder<S> warns() {
      severity = Severity.WARNING;
      return this;
    }

    /**
     * The statements whose violation it shows.
     *
     * @param ids ids of statements
     * @return this
     */
    public Builder<S> cites(String... ids) {
      var all = new ArrayList<>(statements);
      all.addAll(List.of(ids));
      statements = List.copyOf(all);
      return this;
    }

    /**
     * Statements that only some violations cite: see {@link Result.Violation#citing}.
     *
     * @param ids ids of statements, as the rows of a table
     * @return this
     */
    public Builder<S> mayCite(List<String> ids) {
      rows = List.copyOf(ids);
      return this;
    }

    /**
     * The readings it may consult.
     *
     * @param consulted the readings it may consult
     * @return this
     */
    public Builder<S> reads(Reading... consulted) {
      readings = List.of(consulted);
      return this;
    }

    /**
     * The key it looks at.
     *
     * @param key the key it is about
     * @return this
     */
    public Builder<S> at(Champ key) {
      champ = key;
      return at(key.pointer());
    }

    /**
     * Where it looks, relative to its subject: for a file that is no request.
     *
     * @param place JSON Pointer relative to what the rule looks at
     * @return this
     */
    public Builder<S> at(String place) {
      pointer = place;
      return this;
    }

    /**
     * The key it looks at, whose own statements it cites.
     *
     * @param key the key it is about
     * @return this
     */
    public Builder<S> asks(Champ key) {
      return at(key).cites(key.statements().toArray(String[]::new));
    }

    /**
     * What it demands, in French and English.
     *
     * @param fr in French
     * @param en in English
     * @return this
     */
    public Builder<S> demands(String fr, String en) {
      demand = new Text(fr, en);
      return this;
    }

    /**
     * What it says when it is broken, in French and English.
     *
     * @param fr in French
     * @param en in English
     * @return this
     */
    public Builder<S> says(String fr, String en) {
      message = new Text(fr, en);
      return this;
    }

    /**
     * {@return the rule itself: a pure function}
     *
     * @param function gives the result of the rule
     */
    public Rule<S> check(BiFunction<S, Context, Result> function) {
      return new Rule<>(this, function);
    }
  }
}
