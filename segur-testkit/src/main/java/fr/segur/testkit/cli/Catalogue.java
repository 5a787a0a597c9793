package fr.segur.testkit.cli;

import fr.segur.model.Champ;
import fr.segur.model.Reading;
import fr.segur.model.Severity;
import fr.segur.model.Text;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.Controles;
import fr.segur.rules.Rule;
import fr.segur.rules.demandes.RefusDemande;
import fr.segur.rules.documents.Checklist.Point;
import fr.segur.rules.documents.Modele;
import fr.segur.rules.documents.Modeles;
import fr.segur.rules.documents.Obligation;
import fr.segur.rules.documents.Obligations;
import fr.segur.rules.edition.Droit;
import fr.segur.rules.edition.RefusCertificat;
import fr.segur.rules.lifecycle.Refusal;
import fr.segur.rules.pilotes.RefusPilote;
import fr.segur.rules.portefeuille.Constat;
import fr.segur.schemas.Segur;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every code that anything of the library can give, family by family, in the order of the texts.
 */
final class Catalogue {

  /** What a code does. */
  enum Effect {
    ERROR("ERREUR", "ERROR"),
    WARNING("AVERTISSEMENT", "WARNING"),
    INFO("INFO", "INFO"),
    /** An event that cannot happen. */
    REFUSAL("REFUS", "REFUSAL"),
    /** For a person to see to. */
    DUTY("DEVOIR", "DUTY");

    private final Text label;

    Effect(String fr, String en) {
      this.label = new Text(fr, en);
    }

    Text label() {
      return label;
    }

    private static Effect of(Severity severity) {
      return switch (severity) {
        case ERROR -> ERROR;
        case WARNING -> WARNING;
        case INFO -> INFO;
      };
    }
  }

  /**
   * One code.
   *
   * @param code the code
   * @param effect what a finding of it does, unless a reading says otherwise
   * @param demands what it demands, one sentence for each variant
   * @param messages what it says when broken, with {@code {name}} for values
   * @param pointers where it looks, {@code *} for every index; empty for anywhere in the file
   * @param statements ids of the statements it shows the violation of
   * @param readings readings it may consult
   */
  record Entry(
      String code,
      Effect effect,
      Set<Text> demands,
      Set<Text> messages,
      Set<String> pointers,
      Set<String> statements,
      Set<Reading> readings) {

    private static Entry of(String code, Effect effect) {
      return new Entry(
          code,
          effect,
          new LinkedHashSet<>(),
          new LinkedHashSet<>(),
          new LinkedHashSet<>(),
          new LinkedHashSet<>(),
          new LinkedHashSet<>());
    }

    private Entry demanding(Text demand, List<String> sources) {
      demands.add(demand);
      statements.addAll(sources);
      return this;
    }

    private void add(Rule<?> rule) {
      Champ champ = rule.champ();
      add(rule, champ == null ? "" : champ.niveau().pattern() + champ.pointer());
    }

    private void add(Rule<?> rule, String pointer) {
      demanding(rule.demand(), rule.statements());
      messages.add(rule.message());
      pointers.add(pointer);
      readings.addAll(rule.readings());
    }
  }

  /**
   * Codes that belong together.
   *
   * @param name heading
   * @param entries the codes
   * @param also codes of families above that are checked here too
   */
  record Family(Text name, List<Entry> entries, List<String> also) {}

  private Catalogue() {}

  /** Every code, family by family. */
  static List<Family> families() {
    var families = new ArrayList<Family>();
    families.add(imported("Lecture du fichier", "Reading the file", "JSON-"));
    families.add(imported("Forme des valeurs", "Form of values", "FORM-"));
    families.add(imported("L'appel à financement", "The call for funding", "AF-"));
    families.add(imported("Commande d'un certificat serveur", "Ordering a certificate", "CERT-"));
    families.add(imported("La demande de solde", "The balance request", "SOLDE-"));
    families.add(family("Modification d'un solde", "Modifying a balance", modifications()));
    families.add(family(
        "Modification des certificats",
        "Modifying certificates",
        Stream.of(RefusCertificat.values())
            .map(refus ->
                Entry.of(refus.code(), Effect.ERROR).demanding(refus.text(), refus.statements()))
            .toList()));
    for (Modele<?> modele : Modeles.ALL) {
      families.add(document(modele, families));
    }
    families.add(family("Devoirs", "Duties", duties()));
    families.add(family(
        "Un portefeuille de demandes",
        "A portfolio of requests",
        Stream.of(Constat.Nature.values())
            .map(nature ->
                Entry.of(nature.code(), Effect.ERROR).demanding(nature.text(), nature.statements()))
            .toList()));
    families.add(
        family("Les autres fichiers", "Other files", demanded(Segur.demandsOfOtherFiles())));
    families.add(family("La vie d'une demande", "The life of a request", of(RefusDemande.ALL)));
    families.add(family("La vie d'un pilote", "The life of a pilot", of(RefusPilote.ALL)));
    return families;
  }

  /** Every code; one of the lives may stand twice, once for each life. */
  static List<Entry> all() {
    return families().stream().flatMap(family -> family.entries().stream()).toList();
  }

  /** The codes of the import test: the reader's, then those of advances and balances. */
  static List<Entry> imported() {
    Map<String, Entry> entries = new LinkedHashMap<>();
    demanded(Segur.demandsOfTheReader()).forEach(entry -> entries.put(entry.code(), entry));
    for (Rule<?> rule : rules()) {
      entries
          .computeIfAbsent(rule.code(), code -> Entry.of(code, Effect.of(rule.severity())))
          .add(rule);
    }
    return List.copyOf(entries.values());
  }

  /** Codes of the reader itself. */
  static Set<String> reader() {
    return Segur.demandsOfTheReader().keySet();
  }

  /** Rules of an advance, then those of a balance. */
  static List<Rule<?>> rules() {
    return Stream.of(Controles.AVANCE, Controles.SOLDE)
        .<Rule<?>>flatMap(controles -> controles.rules().stream())
        .toList();
  }

  /** The entries of that code. */
  static List<Entry> find(String code) {
    return all().stream().filter(entry -> entry.code().equals(code)).toList();
  }

  private static Family imported(String fr, String en, String prefix) {
    return family(
        fr,
        en,
        imported().stream().filter(entry -> entry.code().startsWith(prefix)).toList());
  }

  private static Family family(String fr, String en, List<Entry> entries) {
    return new Family(new Text(fr, en), entries, List.of());
  }

  /** The codes that only this document has; the others are told where they first stand. */
  private static Family document(Modele<?> modele, List<Family> above) {
    Set<String> known = above.stream()
        .flatMap(family -> family.entries().stream())
        .map(Entry::code)
        .collect(Collectors.toSet());
    Map<String, Entry> entries = new LinkedHashMap<>();
    Set<String> also = new LinkedHashSet<>();
    for (Rule<?> rule : modele.rules()) {
      if (known.contains(rule.code())) {
        also.add(rule.code());
      } else {
        entries
            .computeIfAbsent(rule.code(), code -> Entry.of(code, Effect.of(rule.severity())))
            .add(rule, modele.code() + " … " + rule.pointer());
      }
    }
    return new Family(modele.label(), List.copyOf(entries.values()), List.copyOf(also));
  }

  private static List<Entry> demanded(Map<String, Text> demands) {
    var entries = new ArrayList<Entry>();
    demands.forEach(
        (code, demand) -> entries.add(Entry.of(code, Effect.ERROR).demanding(demand, List.of())));
    return entries;
  }

  private static List<Entry> of(List<Refusal> refusals) {
    return refusals.stream()
        .map(refusal -> {
          Entry entry = Entry.of(refusal.code(), Effect.REFUSAL)
              .demanding(refusal.text(), refusal.statements());
          entry.readings().addAll(refusal.readings());
          return entry;
        })
        .toList();
  }

  private static List<Entry> modifications() {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (Droit droit : Droit.ALL) {
      Champ champ = droit.champ();
      entries
          .computeIfAbsent(droit.code(), code -> Entry.of(code, Effect.ERROR))
          .demanding(droit.refus(), droit.statements())
          .pointers()
          .add(champ.niveau().pattern() + champ.pointer());
    }
    return List.copyOf(entries.values());
  }

  /** With the numbers of the newest edition. */
  private static List<Entry> duties() {
    return Obligations.ALL.stream()
        .map(duty -> {
          Point point = duty.point(AfMs2DuiPde.V2, Obligation.Jalons.INCONNUS);
          var phrase =
              new Text(point.phrase().in(Locale.FRENCH), point.phrase().in(Locale.ENGLISH));
          return Entry.of(duty.code(), Effect.DUTY).demanding(phrase, duty.statements());
        })
        .toList();
  }
}
