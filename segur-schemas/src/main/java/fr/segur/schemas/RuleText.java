package fr.segur.schemas;

import fr.segur.model.Reading;
import fr.segur.model.Severity;
import fr.segur.model.Text;
import fr.segur.rules.Controles;
import fr.segur.rules.Rule;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one code stands for, wherever the demand is made.
 *
 * @param code the code
 * @param severity what a finding of it does, unless a reading says otherwise
 * @param demand what is demanded, in one sentence
 * @param statements ids of the statements it comes from
 * @param readings readings it may consult
 */
record RuleText(
    String code, Severity severity, Text demand, Set<String> statements, Set<Reading> readings) {

  /** Every code that a finding can have: the reader's first, then those of the texts in order. */
  static List<RuleText> all() {
    Map<String, RuleText> all = new LinkedHashMap<>();
    Reported.demands().forEach((code, demand) -> all.put(code, of(code, Severity.ERROR, demand)));
    Stream.of(Controles.AVANCE, Controles.SOLDE)
        .<Rule<?>>flatMap(controles -> controles.rules().stream())
        .forEach(rule -> {
          RuleText text =
              all.computeIfAbsent(rule.code(), code -> of(code, rule.severity(), rule.demand()));
          text.statements().addAll(rule.statements());
          text.readings().addAll(rule.readings());
        });
    return List.copyOf(all.values());
  }

  private static RuleText of(String code, Severity severity, Text demand) {
    return new RuleText(code, severity, demand, new LinkedHashSet<>(), new LinkedHashSet<>());
  }
}
