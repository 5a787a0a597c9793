package fr.segur.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the rules say about one request file: everything is listed, and the outcome follows from the
 * lists, so that they cannot contradict each other. What is {@code undetermined} or
 * {@code notEvaluated} is never acceptable, even without a finding: look at {@link #outcome()}, not
 * at whether {@code findings} is empty. Immutable and thread-safe.
 *
 * @param lignes number of requests ({@code lignesImport}) that were read
 * @param findings in file order; capped per rule, see {@code totals}
 * @param totals true number of findings by severity and by code
 * @param undetermined rules that lacked a fact
 * @param notEvaluated requests with a value that could not be read, and the rules that needed it
 * @param dependsOn readings under whose other option the outcome would change
 */
public record Verdict(
    int lignes,
    List<Finding> findings,
    Totals totals,
    List<Undetermined> undetermined,
    List<NotEvaluated> notEvaluated,
    List<Dependency> dependsOn) {

  /**
   * True numbers of findings, whatever was capped.
   *
   * @param errors findings that refuse the file
   * @param warnings findings of severity WARNING
   * @param infos findings of severity INFO
   * @param byCode number of findings of each rule, in the order of their first occurrence
   */
  public record Totals(long errors, long warnings, long infos, Map<String, Long> byCode) {

    /** {@return findings of every severity} */
    public long all() {
      return errors + warnings + infos;
    }
  }

  /**
   * A rule that could not answer.
   *
   * @param code code of the rule
   * @param missing keys of the facts it lacks
   */
  public record Undetermined(String code, Set<String> missing) {}

  /**
   * Rules that did not run on a request because a value they need is absent or unreadable.
   *
   * @param ligne rank of the request in the file, from 1; 0 for the head of the file
   * @param codes codes of these rules
   */
  public record NotEvaluated(int ligne, List<String> codes) {

    /**
     * {@return the reason, for people}
     *
     * @param locale French when its language is French, else English
     */
    public String reason(Locale locale) {
      return Message.of(
                  "une valeur nécessaire est absente ou illisible ; règles non évaluées : ",
                  "a value is absent or unreadable; rules not evaluated: ")
              .in(locale)
          + String.join(", ", codes);
    }
  }

  /**
   * A reading that matters: choosing {@code option} would give {@code outcome}.
   *
   * @param reading the reading
   * @param option an option of it other than the chosen one
   * @param outcome the outcome under that option, all other readings unchanged
   */
  public record Dependency(Reading reading, Option option, Outcome outcome) {}

  /**
   * Keeps copies: what it was made from may change.
   *
   * @param lignes number of requests ({@code lignesImport}) that were read
   * @param findings in file order; capped per rule, see {@code totals}
   * @param totals true number of findings by severity and by code
   * @param undetermined rules that lacked a fact
   * @param notEvaluated requests with a value that could not be read, and the rules that needed it
   * @param dependsOn readings under whose other option the outcome would change
   */
  public Verdict {
    findings = List.copyOf(findings);
    undetermined = List.copyOf(undetermined);
    notEvaluated = List.copyOf(notEvaluated);
    dependsOn = List.copyOf(dependsOn);
  }

  /** {@return REFUSE as soon as one error stands; ACCEPTABLE only when every rule could answer} */
  public Outcome outcome() {
    return outcome(totals.errors(), undetermined.size() + (long) notEvaluated.size());
  }

  /**
   * {@return the one place where counts become an outcome}
   *
   * @param errors how many errors
   * @param unanswered how many rules lack a fact
   */
  public static Outcome outcome(long errors, long unanswered) {
    if (errors > 0) {
      return Outcome.REFUSE;
    }
    return unanswered > 0 ? Outcome.INDETERMINE : Outcome.ACCEPTABLE;
  }

  /** {@return the same verdict, whose findings have no fixes: none of them is certain} */
  public Verdict withoutFixes() {
    return withFindings(findings.stream().map(finding -> finding.with(null)).toList());
  }

  /**
   * {@return the same verdict, with findings put at their places in the file}
   *
   * @param placed the findings, with their places
   */
  public Verdict withFindings(List<Finding> placed) {
    return new Verdict(lignes, placed, totals, undetermined, notEvaluated, dependsOn);
  }
}
