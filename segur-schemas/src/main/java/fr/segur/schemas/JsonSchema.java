package fr.segur.schemas;

import fr.segur.model.Bornes;
import fr.segur.model.Champ;
import fr.segur.model.Niveau;
import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.Readings;
import fr.segur.model.Severity;
import fr.segur.model.Text;
import fr.segur.model.TypeDemande;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.Controles;
import fr.segur.rules.Rule;
import fr.segur.schemas.SchemaRules.Expression;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The JSON Schemas (2020-12) of request files: generated from the shapes that read them and from
 * the rules that judge them, so that they follow both.
 *
 * <p>Whatever a schema refuses, the import test of a file of that kind refuses with an error. The
 * other way round it holds for the findings of {@link #codes()}; of {@code FORM-MONTANT} and
 * {@code FORM-TAUX} the sign only (two decimals cannot be asked of validators that compute in
 * binary floating point), and of {@code CERT-4-NOM} the length, and signs that are clearly no
 * letters.
 *
 * <p>A title is French, then English after a slash; a description is a French paragraph, then an
 * English one.
 */
public final class JsonSchema {

  /** What the reader says, as far as a schema can. */
  private static final List<Reported> OF_THE_READER = List.of(
      Reported.CLE_INCONNUE,
      Reported.TYPE,
      Reported.MANQUANT,
      Reported.DATE,
      Reported.VALEUR,
      Reported.CLES_ENSEMBLE,
      Reported.CERTIFICAT_AU_SOLDE);

  private static final Text UNCHECKED =
      new Text("La valeur n'est pas contrôlée.", "The value is not checked.");

  private final SchemaBuilder builder;
  private final List<Rule<?>> rules;

  private JsonSchema(AppelAFinancement appel, Readings readings, TypeDemande type) {
    this.builder = new SchemaBuilder(appel, readings, type);
    this.rules = Controles.of(type).rules();
  }

  /**
   * {@return the schema of files of that kind, as the text of a JSON file}
   *
   * @param appel the edition whose rules apply
   * @param readings the option of each reading
   * @param type the kind of request
   */
  public static String of(AppelAFinancement appel, Readings readings, TypeDemande type) {
    return new JsonSchema(appel, readings, type).build().print();
  }

  /** {@return codes of the findings that a schema can express, and does} */
  public static Set<String> codes() {
    var codes = new LinkedHashSet<String>();
    OF_THE_READER.forEach(reported -> codes.add(reported.code()));
    codes.addAll(SchemaRules.BY_CODE.keySet());
    return codes;
  }

  private SchemaNode build() {
    SchemaRules.BY_CODE.forEach(this::express);
    for (Champ champ : Champ.values()) {
      if (builder.has(champ)) {
        describe(champ);
      }
    }
    SchemaNode root = builder.root();
    root.put("$defs", definitions());
    root.put("examples", List.of(example("")));
    return head(root);
  }

  private void express(String code, Expression expression) {
    for (Rule<?> rule : rules) {
      Champ champ = rule.champ();
      if (champ != null && rule.code().equals(code) && rule.severity() == Severity.ERROR) {
        expression.express(builder, champ);
      }
    }
  }

  // --- words

  private SchemaNode head(SchemaNode root) {
    AppelAFinancement appel = builder.appel();
    boolean avance = builder.type() == TypeDemande.AVANCE;
    String fr = avance ? "Fichier de demandes d'avance" : "Fichier de demandes de solde";
    String en = avance ? "File of advance requests" : "File of balance requests";
    var head = new SchemaNode()
        .put("$schema", SchemaNode.DRAFT)
        .put("$id", id())
        .put("title", fr + " / " + en)
        .put(
            "description",
            SchemaNode.both(
                "Modèle canonique de segur pour " + appel
                    + ". Ce qu'un schéma ne peut dire (dates, "
                    + "plafonds, doublons, faits) est dit par segur.",
                "Canonical layout of segur for " + appel + ". What a schema cannot say (dates, "
                    + "ceilings, duplicates, facts) is said by segur."))
        .put("type", "object");
    return head.putAll(root);
  }

  /** Names the edition, the kind, and every reading that is not the default. */
  private String id() {
    AppelAFinancement appel = builder.appel();
    var id = new StringBuilder("urn:segur:")
        .append(appel.reference().replace(' ', '-'))
        .append(':')
        .append(appel.edition())
        .append(':')
        .append(builder.type().name().toLowerCase(Locale.ROOT));
    for (Reading reading : Reading.values()) {
      Option choice = builder.readings().choice(reading);
      if (choice != Readings.DEFAULTS.choice(reading)) {
        id.append(':').append(reading.id()).append('=').append(choice);
      }
    }
    return id.toString();
  }

  /** Title, what is demanded there, and examples, before what the schema says. */
  private void describe(Champ champ) {
    SchemaNode node = builder.at(champ);
    Vocable vocable = Vocable.of(champ, builder.type());
    var demands = new LinkedHashSet<Text>();
    for (Rule<?> rule : rules) {
      if (rule.champ() == champ) {
        demands.add(rule.demand());
      }
    }
    builder.demandsOfTheReader(champ).forEach(reported -> demands.add(reported.demand()));
    if (demands.isEmpty()) {
      demands.add(UNCHECKED);
    }
    List<String> statements = champ.statements(builder.type());
    String sources = statements.isEmpty() ? "" : " (" + String.join(", ", statements) + ")";
    var words = new SchemaNode()
        .put("title", vocable.title().fr() + " / " + vocable.title().en())
        .put(
            "description",
            SchemaNode.both(
                String.join(" ", demands.stream().map(Text::fr).toList()) + sources,
                String.join(" ", demands.stream().map(Text::en).toList()) + sources));
    if (!vocable.examples().isEmpty()) {
      words.put("examples", vocable.examples());
    }
    node.lead(words);
  }

  private static SchemaNode definitions() {
    return new SchemaNode()
        .put(
            SchemaBuilder.TEXTE,
            new SchemaNode()
                .put("$comment", "un texte qui n'est pas fait de blancs / a text beyond blanks")
                .put("type", "string")
                .put("pattern", Patterns.NOT_BLANK))
        .put(
            SchemaBuilder.VIDE,
            new SchemaNode()
                .put("$comment", "null ou des blancs / null or blanks")
                .put("type", List.of("string", "null"))
                .put("pattern", Patterns.ONLY_BLANKS))
        .put(
            SchemaBuilder.DATE,
            new SchemaNode()
                .put("$comment", "AAAA-MM-JJ ou JJ/MM/AAAA / YYYY-MM-DD or DD/MM/YYYY")
                .put("type", "string")
                .put("maxLength", Patterns.DATE_LENGTH)
                .put("pattern", Patterns.DATE))
        .put(
            SchemaBuilder.FINESS,
            new SchemaNode()
                .put("$comment", "FINESS : 9 chiffres, ou 2A, 2B / 9 digits, or 2A, 2B")
                .put("type", "string")
                .put("maxLength", 9)
                .put("pattern", "^" + Bornes.FORME_FINESS + "$"));
  }

  // --- an example of a whole file, put together from those of its keys

  private SchemaNode example(String path) {
    return example(path, 0);
  }

  private SchemaNode example(String path, int rank) {
    var object = new SchemaNode();
    for (Champ champ : Champ.values()) {
      String place = SchemaBuilder.path(champ);
      if (builder.has(champ) && Pointers.parent(place).equals(path)) {
        object.put(champ.cle(), value(champ, place, rank));
      }
    }
    return object;
  }

  private Object value(Champ champ, String place, int rank) {
    if (builder.isList(champ)) {
      var elements = new ArrayList<Object>();
      int size = champ == Champ.PIECES_JUSTIFICATIVES
          ? Vocable.of(Champ.TYPE_FICHIER, builder.type()).examples().size()
          : 1;
      for (int i = 0; i < size; i++) {
        elements.add(example(place + "/*", i));
      }
      return elements;
    }
    List<Object> examples = Vocable.of(champ, builder.type()).examples();
    boolean piece = champ.niveau() == Niveau.PIECE;
    return examples.isEmpty()
        ? example(place)
        : examples.get(piece ? Math.min(rank, examples.size() - 1) : 0);
  }
}
