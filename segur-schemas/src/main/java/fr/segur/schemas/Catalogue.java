package fr.segur.schemas;

import fr.segur.model.Champ;
import fr.segur.model.Place;
import fr.segur.model.Reading;
import fr.segur.model.Severity;
import fr.segur.model.Text;
import fr.segur.model.Treatment;
import fr.segur.model.TypeDemande;
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
import fr.segur.rules.trace.Traceability;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every code that anything of the library can give, family by family, in the order of the texts:
 * what a program shows beside a code that a person asks about.
 */
public final class Catalogue {

  /** What a code does. */
  public enum Effect {
    /** Refuses the file. */
    ERROR("ERREUR", "ERROR", Severity.ERROR),
    /** Refuses nothing, but is worth a second look. */
    WARNING("AVERTISSEMENT", "WARNING", Severity.WARNING),
    /** Only tells. */
    INFO("INFO", "INFO", Severity.INFO),
    /** An event that cannot happen. */
    REFUSAL("REFUS", "REFUSAL", null),
    /** For a person to see to. */
    DUTY("DEVOIR", "DUTY", null);

    private final Text label;
    private final @Nullable Severity severity;

    Effect(String fr, String en, @Nullable Severity severity) {
      this.label = new Text(fr, en);
      this.severity = severity;
    }

    /** {@return as people read it} */
    public Text label() {
      return label;
    }

    /** {@return severity of the findings; null for what is no finding} */
    public @Nullable Severity severity() {
      return severity;
    }

    /** The first three are named as severities are. */
    private static Effect of(Severity severity) {
      return valueOf(severity.name());
    }
  }

  /**
   * One code.
   *
   * @param code the code
   * @param effect what it does, unless a reading says otherwise
   * @param demands what it demands, one sentence for each variant
   * @param messages what it says when broken, with {@code {name}} for values
   * @param pointers where it looks, {@code *} for every index; an empty one for the whole file
   * @param statements ids of the statements it shows the violation of
   * @param readings readings it may consult
   */
  public record Entry(
      String code,
      Effect effect,
      List<Text> demands,
      List<Text> messages,
      List<String> pointers,
      List<String> statements,
      List<Reading> readings) {

    /**
     * Keeps copies: what it was made from may change.
     *
     * @param code the code
     * @param effect what it does, unless a reading says otherwise
     * @param demands what it demands, one sentence for each variant
     * @param messages what it says when broken, with {@code {name}} for values
     * @param pointers where it looks, {@code *} for every index; an empty one for the whole file
     * @param statements ids of the statements it shows the violation of
     * @param readings readings it may consult
     */
    public Entry {
      demands = List.copyOf(demands);
      messages = List.copyOf(messages);
      pointers = List.copyOf(pointers);
      statements = List.copyOf(statements);
      readings = List.copyOf(readings);
    }
  }

  /**
   * Codes that belong together.
   *
   * @param id stable name, as {@code certificat}
   * @param name heading
   * @param entries the codes, in the order of the text
   * @param also codes of families above that are checked here too
   */
  public record Family(String id, Text name, List<Entry> entries, List<String> also) {

    /**
     * Keeps copies: what it was made from may change.
     *
     * @param id stable name, as {@code certificat}
     * @param name heading
     * @param entries the codes, in the order of the text
     * @param also codes of families above that are checked here too
     */
    public Family {
      entries = List.copyOf(entries);
      also = List.copyOf(also);
    }
  }

  private static final List<Entry> IMPORTED = importTest();
  private static final List<Family> FAMILIES = everything();

  private Catalogue() {}

  /** {@return every code, family by family} */
  public static List<Family> families() {
    return FAMILIES;
  }

  /** {@return every code; one of the lives may stand twice, once for each life} */
  public static Stream<Entry> all() {
    return FAMILIES.stream().flatMap(family -> family.entries().stream());
  }

  /** {@return the codes of the import test: the reader's, then those of advances and balances} */
  public static List<Entry> imported() {
    return IMPORTED;
  }

  /**
   * {@return what that code stands for; empty for a stranger, more than one for a code of two
   * lives}
   *
   * @param code a code, exactly
   */
  public static List<Entry> find(String code) {
    return all().filter(entry -> entry.code().equals(code)).toList();
  }

  /**
   * {@return the codes that a misspelt one may stand for, the nearest first, three at most}
   *
   * @param code what somebody wrote
   */
  public static List<String> near(String code) {
    return Nearest.some(code, all().map(Entry::code), 3);
  }

  /**
   * {@return every place where a sentence of the texts lives: those of the rules, and the codes by
   * which the reader of files says that one is broken}
   */
  public static List<Place> places() {
    Stream<Place> reader = Stream.of(Reported.values())
        .filter(reported -> !ReportedStatements.of(reported).isEmpty())
        .map(reported -> Place.of(
            Treatment.RULE, reported.code(), reported.demand(), ReportedStatements.of(reported)));
    return Place.merged(Stream.concat(Traceability.places().stream(), reader));
  }

  private static List<Entry> importTest() {
    var codes = new Codes();
    for (Reported reported : Reported.values()) {
      codes
          .of(reported.code(), Effect.ERROR)
          .says(reported.demand(), ReportedStatements.of(reported));
    }
    Stream.of(Controles.of(TypeDemande.AVANCE), Controles.of(TypeDemande.SOLDE))
        .<Rule<?>>flatMap(controles -> controles.rules().stream())
        .forEach(rule -> codes.of(rule.code(), Effect.of(rule.severity())).add(rule));
    return codes.entries();
  }

  private static List<Family> everything() {
    var families = new ArrayList<Family>();
    families.add(imported("lecture", "Lecture du fichier", "Reading the file", "JSON-"));
    families.add(imported("forme", "Forme des valeurs", "Form of values", "FORM-"));
    families.add(imported("appel", "L'appel à financement", "The call for funding", "AF-"));
    families.add(imported(
        "certificat", "Commande d'un certificat serveur", "Ordering a certificate", "CERT-"));
    families.add(imported("solde", "La demande de solde", "The balance request", "SOLDE-"));
    families.add(
        family("modification", "Modification d'un solde", "Modifying a balance", modifications()));
    families.add(family(
        "certificats", "Modification des certificats", "Modifying certificates", certificates()));
    for (Modele<?> modele : Modeles.ALL) {
      families.add(document(modele, families));
    }
    families.add(family("devoirs", "Devoirs", "Duties", duties()));
    families.add(family(
        "portefeuille", "Un portefeuille de demandes", "A portfolio of requests", portfolio()));
    families.add(family("fichiers", "Les autres fichiers", "Other files", otherFiles()));
    families.add(family(
        "demande", "La vie d'une demande", "The life of a request", refusals(RefusDemande.ALL)));
    families.add(
        family("pilote", "La vie d'un pilote", "The life of a pilot", refusals(RefusPilote.ALL)));
    return List.copyOf(families);
  }

  private static Family imported(String id, String fr, String en, String prefix) {
    return family(
        id,
        fr,
        en,
        IMPORTED.stream().filter(entry -> entry.code().startsWith(prefix)).toList());
  }

  private static Family family(String id, String fr, String en, List<Entry> entries) {
    return new Family(id, new Text(fr, en), entries, List.of());
  }

  /** The codes that only this document has; the others are told where they first stand. */
  private static Family document(Modele<?> modele, List<Family> above) {
    Set<String> known = above.stream()
        .flatMap(family -> family.entries().stream())
        .map(Entry::code)
        .collect(Collectors.toSet());
    var codes = new Codes();
    Set<String> also = new LinkedHashSet<>();
    for (Rule<?> rule : modele.rules()) {
      if (known.contains(rule.code())) {
        also.add(rule.code());
      } else {
        codes
            .of(rule.code(), Effect.of(rule.severity()))
            .add(rule, modele.code() + " … " + rule.pointer());
      }
    }
    return new Family(modele.code(), modele.label(), codes.entries(), List.copyOf(also));
  }

  private static List<Entry> modifications() {
    var codes = new Codes();
    for (Droit droit : Droit.ALL) {
      Champ champ = droit.champ();
      Droit.Refus refus = droit.refus();
      if (refus != null) {
        codes
            .of(refus.code(), Effect.ERROR)
            .says(refus.text(), droit.statements())
            .at(champ.niveau().pattern() + champ.pointer());
      }
    }
    return codes.entries();
  }

  private static List<Entry> certificates() {
    var codes = new Codes();
    for (RefusCertificat refus : RefusCertificat.values()) {
      codes.of(refus.code(), Effect.ERROR).says(refus.text(), refus.statements());
    }
    return codes.entries();
  }

  /** With the numbers of the newest edition. */
  private static List<Entry> duties() {
    var codes = new Codes();
    for (Obligation duty : Obligations.ALL) {
      Point point = duty.point(AfMs2DuiPde.V2, Obligation.Jalons.INCONNUS);
      var phrase = new Text(point.phrase().in(Locale.FRENCH), point.phrase().in(Locale.ENGLISH));
      codes.of(duty.code(), Effect.DUTY).says(phrase, duty.statements());
    }
    return codes.entries();
  }

  private static List<Entry> portfolio() {
    var codes = new Codes();
    for (Constat.Nature one : Constat.Nature.values()) {
      codes.of(one.code(), Effect.of(one.severity())).says(one.text(), one.statements());
    }
    return codes.entries();
  }

  private static List<Entry> otherFiles() {
    var codes = new Codes();
    OtherFiles.demands()
        .forEach((code, says) -> codes.of(code, Effect.ERROR).says(says, List.of()));
    return codes.entries();
  }

  private static List<Entry> refusals(List<Refusal> refusals) {
    var codes = new Codes();
    for (Refusal refusal : refusals) {
      codes
          .of(refusal.code(), Effect.REFUSAL)
          .says(refusal.text(), refusal.statements())
          .consults(refusal.readings());
    }
    return codes.entries();
  }
}
