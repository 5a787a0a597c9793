package fr.segur.testkit.cli;

import fr.segur.model.Champ;
import fr.segur.model.Reading;
import fr.segur.model.Severity;
import fr.segur.model.Text;
import fr.segur.rules.Controles;
import fr.segur.rules.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
      demands.add(rule.demand());
      messages.add(rule.message());
      Champ champ = rule.champ();
      pointers.add(champ == null ? "" : champ.niveau().pattern() + champ.pointer());
      statements.addAll(rule.statements());
      readings.addAll(rule.readings());
    }
  }

  /** What the reader of files demands before any rule. */
  private static final Map<String, Text> READER = new LinkedHashMap<>();

  static {
    READER.put(
        "JSON-ENCODAGE",
        new Text("Le fichier est en UTF-8, sans BOM.", "The file is UTF-8, without BOM."));
    READER.put(
        "JSON-SYNTAXE",
        new Text(
            "Le fichier est un objet JSON (RFC 8259) et rien d'autre.",
            "The file is one JSON object (RFC 8259) and nothing else."));
    READER.put(
        "JSON-LIMITE",
        new Text(
            "Profondeur, longueur des textes et des nombres restent dans les limites de lecture.",
            "Depth and the lengths of texts and numbers stay within the reading limits."));
    READER.put(
        "JSON-CLE-DOUBLE",
        new Text(
            "Une clé ne figure qu'une fois dans son objet.", "A key stands once in its object."));
    READER.put(
        "JSON-CLE-INCONNUE",
        new Text("Une clé est l'une de celles du modèle.", "A key is one of those of the model."));
    READER.put(
        "JSON-TYPE",
        new Text("Une valeur a le type de sa clé.", "A value has the type of its key."));
    READER.put(
        "FORM-VALEUR",
        new Text(
            "Une valeur d'une liste fermée est l'une de celles de la liste.",
            "A value of a closed list is one of the list."));
    READER.put(
        "FORM-DATE",
        new Text(
            "Une date est un jour du calendrier, AAAA-MM-JJ ou JJ/MM/AAAA.",
            "A date is a day of the calendar, YYYY-MM-DD or DD/MM/YYYY."));
  }

  private Catalogue() {}

  /** Codes of the reader itself. */
  static Set<String> reader() {
    return READER.keySet();
  }

  /** Every code. */
  static List<Entry> all() {
    Map<String, Entry> entries = new LinkedHashMap<>();
    READER.forEach((code, demand) -> {
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

  /** The entry of that code. */
  static Optional<Entry> find(String code) {
    return all().stream().filter(entry -> entry.code().equals(code)).findFirst();
  }
}
