package fr.segur.rules;

import fr.segur.model.Option;
import fr.segur.model.Outcome;
import fr.segur.model.Reading;
import fr.segur.model.Readings;
import fr.segur.model.Verdict;
import fr.segur.model.Verdict.Dependency;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the verdict would be under every other option of every reading, one at a time: only the
 * differences to the chosen options are counted, and only where a rule consulted the reading.
 */
final class Hypotheses {

  private final List<Hypothese> all = new ArrayList<>();
  private final Map<Reading, List<Hypothese>> byReading = new EnumMap<>(Reading.class);

  /** One other option of one reading, and what it changes. */
  static final class Hypothese {

    private final Reading reading;
    private final Option option;
    private final Readings readings;
    private long errors;
    private long unanswered;

    private Hypothese(Reading reading, Option option, Readings chosen) {
      this.reading = reading;
      this.option = option;
      this.readings = chosen.with(reading, option);
    }

    /** The chosen readings, but for that option. */
    Readings readings() {
      return readings;
    }

    void add(int moreErrors, int moreUnanswered) {
      errors += moreErrors;
      unanswered += moreUnanswered;
    }
  }

  Hypotheses(Readings chosen) {
    for (Reading reading : Reading.values()) {
      var others = new ArrayList<Hypothese>();
      for (Option option : reading.options()) {
        if (option != chosen.choice(reading)) {
          others.add(new Hypothese(reading, option, chosen));
        }
      }
      byReading.put(reading, others);
      all.addAll(others);
    }
  }

  /** The other options of {@code reading}. */
  List<Hypothese> of(Reading reading) {
    return byReading.getOrDefault(reading, List.of());
  }

  /** The readings whose other option changes the outcome of those counts. */
  List<Dependency> dependencies(long errors, long unanswered) {
    Outcome chosen = Verdict.outcome(errors, unanswered);
    return all.stream()
        .map(h -> new Dependency(
            h.reading, h.option, Verdict.outcome(errors + h.errors, unanswered + h.unanswered)))
        .filter(dependency -> dependency.outcome() != chosen)
        .toList();
  }
}
