package fr.segur.testkit.cli;

import fr.segur.model.Champ;
import fr.segur.model.Reading;
import fr.segur.model.Severity;
import fr.segur.model.Text;
import fr.segur.rules.Controles;
import fr.segur.rules.Rule;
import fr.segur.rules.documents.Modele;
import fr.segur.rules.documents.Modeles;
import fr.segur.schemas.Segur;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every code that a finding can have, in the order of the texts: the reader's first. */
final class Catalogue {

  /**
   * One code.
   *
   * @param code the code
   * @param severity what a finding of it does, unless a reading says otherwise
   * @param demands what it demands, one sentence for each variant
   * @param messages what it says when broken, with {@code {name}} for values
   * @param pointers where it looks, {@code *} for every index; empty for anywhere in the file
   * @param statements ids of the statements it shows the violation of
   * @param readings readings it may consult
   */
  record Entry(
      String code,
      Severity severity,
      Set<Text> demands,
      Set<Text> messages,
      Set<String> pointers,
      Set<String> statements,
      Set<Reading> readings) {

    private static Entry of(String code, Severity severity) {
      return new Entry(
          code,
          severity,
          new LinkedHashSet<>(),
          new LinkedHashSet<>(),
          new LinkedHashSet<>(),
          new LinkedHashSet<>(),
          new LinkedHashSet<>());
    }

    private void add(Rule<?> rule) {
      Champ champ = rule.champ();
      add(rule, champ == null ? "" : champ.niveau().pattern() + champ.pointer());
    }

    private void add(Rule<?> rule, String pointer) {
      demands.add(rule.demand());
      messages.add(rule.message());
      pointers.add(pointer);
      statements.addAll(rule.statements());
      readings.addAll(rule.readings());
    }
  }

  private Catalogue() {}

  /** Codes of the reader itself. */
  static Set<String> reader() {
    return Segur.demandsOfTheReader().keySet();
  }

  /** Every code. */
  static List<Entry> all() {
    Map<String, Entry> entries = new LinkedHashMap<>();
    Segur.demandsOfTheReader().forEach((code, demand) -> {
      Entry entry = Entry.of(code, Severity.ERROR);
      entry.demands().add(demand);
      entries.put(code, entry);
    });
    for (Rule<?> rule : rules()) {
      entries
          .computeIfAbsent(rule.code(), code -> Entry.of(code, rule.severity()))
          .add(rule);
    }
    return new ArrayList<>(entries.values());
  }

  /** Rules of an advance, then those of a balance. */
  static List<Rule<?>> rules() {
    return Stream.of(Controles.AVANCE, Controles.SOLDE)
        .<Rule<?>>flatMap(controles -> controles.rules().stream())
        .toList();
  }

  /** Codes that only documents have, model by model; requests give no example of them. */
  static List<Entry> documents() {
    Set<String> ofRequests = all().stream().map(Entry::code).collect(Collectors.toSet());
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (Modele<?> modele : Modeles.ALL) {
      for (Rule<?> rule : modele.rules()) {
        if (!ofRequests.contains(rule.code())) {
          entries
              .computeIfAbsent(rule.code(), code -> Entry.of(code, rule.severity()))
              .add(rule, modele.code() + " … " + rule.pointer());
        }
      }
    }
    return new ArrayList<>(entries.values());
  }

  /** The entry of that code. */
  static Optional<Entry> find(String code) {
    return Stream.concat(all().stream(), documents().stream())
        .filter(entry -> entry.code().equals(code))
        .findFirst();
  }
}
