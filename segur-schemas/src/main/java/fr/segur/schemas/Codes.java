package fr.segur.schemas;

import fr.segur.model.Champ;
import fr.segur.model.Reading;
import fr.segur.model.Text;
import fr.segur.rules.Rule;
import fr.segur.schemas.Catalogue.Effect;
import fr.segur.schemas.Catalogue.Entry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Codes gathered from whatever gives them, in the order in which they are first met. */
final class Codes {

  private final Map<String, Said> said = new LinkedHashMap<>();

  /** What is said of that code; its effect is that of its first mention. */
  Said of(String code, Effect effect) {
    return said.computeIfAbsent(code, first -> new Said(effect));
  }

  List<Entry> entries() {
    var entries = new ArrayList<Entry>();
    said.forEach((code, one) -> entries.add(one.entry(code)));
    return List.copyOf(entries);
  }

  /** What is said of one code, wherever it is said; each thing once. */
  static final class Said {

    private final Effect effect;
    private final Set<Text> demands = new LinkedHashSet<>();
    private final Set<Text> messages = new LinkedHashSet<>();
    private final Set<String> pointers = new LinkedHashSet<>();
    private final Set<String> statements = new LinkedHashSet<>();
    private final Set<Reading> readings = new LinkedHashSet<>();

    private Said(Effect effect) {
      this.effect = effect;
    }

    Said says(Text demand, List<String> sources) {
      demands.add(demand);
      statements.addAll(sources);
      return this;
    }

    Said at(String pointer) {
      pointers.add(pointer);
      return this;
    }

    Said consults(Collection<Reading> some) {
      readings.addAll(some);
      return this;
    }

    /** A rule of requests, which look at a key of a file or at the whole. */
    void add(Rule<?> rule) {
      Champ champ = rule.champ();
      add(rule, champ == null ? "" : champ.niveau().pattern() + champ.pointer());
    }

    void add(Rule<?> rule, String pointer) {
      says(rule.demand(), rule.allStatements()).at(pointer).consults(rule.readings());
      messages.add(rule.message());
    }

    private Entry entry(String code) {
      return new Entry(
          code,
          effect,
          List.copyOf(demands),
          List.copyOf(messages),
          List.copyOf(pointers),
          List.copyOf(statements),
          List.copyOf(readings));
    }
  }
}
