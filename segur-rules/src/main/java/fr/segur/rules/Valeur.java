package fr.segur.rules;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import fr.segur.model.CategorieFiness;
import fr.segur.model.CategoriesAppel;
import fr.segur.model.Message;
import fr.segur.model.Text;
import fr.segur.rules.AppelAFinancement.ExtractionDeReference;
import fr.segur.rules.Bareme.Tranche;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One thing an edition says, for people, and the sentences it is read in: a single value, or one
 * row of a table.
 *
 * @param donnee what it is a value of
 * @param texte the value or the row
 * @param statements ids of the sentences, at least one
 */
public record Valeur(Donnee<?> donnee, Message texte, List<String> statements) {

  /**
   * Keeps copies: what it was made from may change.
   *
   * @param donnee what it is a value of
   * @param texte the value or the row
   * @param statements ids of the sentences, at least one
   */
  public Valeur {
    statements = List.copyOf(statements);
    if (statements.isEmpty()) {
      throw new IllegalArgumentException("a value without a sentence: " + donnee);
    }
  }

  /**
   * {@return its name and what it is, in one line}
   *
   * @param locale French when its language is French, else English
   */
  public String in(Locale locale) {
    return new Message(
            new Text("{nom} : {valeur}", "{nom}: {valeur}"),
            Map.of("nom", donnee.label(), "valeur", texte))
        .in(locale);
  }

  /** The rows of {@code valeur} when it is a table, with the sentence of each; else itself. */
  static List<Valeur> of(Donnee<?> donnee, Object valeur, List<String> statements) {
    return rows(valeur, statements)
        .map(row -> new Valeur(donnee, row.texte(), row.statements()))
        .toList();
  }

  /** Whether the value is a table, each row of which has its own sentences. */
  static boolean estTable(Object valeur) {
    return valeur instanceof Bareme
        || valeur instanceof CategoriesAppel
        || valeur instanceof List<?>;
  }

  private record Row(Message texte, List<String> statements) {}

  private static Stream<Row> rows(Object valeur, List<String> statements) {
    if (valeur instanceof Bareme bareme) {
      return bareme.tranches().stream().map(row -> new Row(tranche(row), List.of(row.statement())));
    }
    if (valeur instanceof CategoriesAppel categories) {
      return categories.all().stream()
          .collect(groupingBy(CategorieFiness::groupe, LinkedHashMap::new, toList()))
          .values()
          .stream()
          .map(groupe -> new Row(groupe(groupe), List.of(groupe.get(0).statement())));
    }
    if (valeur instanceof List<?> table) {
      return table.stream()
          .map(ExtractionDeReference.class::cast)
          .map(row -> new Row(
              reference(row),
              Stream.concat(row.statements().stream(), statements.stream()).toList()));
    }
    return Stream.of(new Row(single(valeur), statements));
  }

  private static Message tranche(Tranche row) {
    boolean open = row.maximum() == Integer.MAX_VALUE;
    var text = open
        ? new Text(
            "{nom} : {minimum} ESMS et plus, {prix} HT", "{nom}: {minimum} ESMS and more, {prix}")
        : new Text(
            "{nom} : {minimum} à {maximum} ESMS, {prix} HT",
            "{nom}: {minimum} to {maximum} ESMS, {prix}");
    return new Message(
        text,
        Map.of(
            "nom", row.nom(),
            "minimum", row.minimum(),
            "maximum", row.maximum(),
            "prix", row.prixUnitaireHT()));
  }

  private static Message groupe(List<CategorieFiness> categories) {
    return new Message(
        new Text("groupe {groupe} : {codes}", "group {groupe}: {codes}"),
        Map.of(
            "groupe",
            categories.get(0).groupe(),
            "codes",
            categories.stream().map(CategorieFiness::code).collect(joining(", "))));
  }

  private static Message reference(ExtractionDeReference row) {
    return new Message(
        new Text(
            "{extraction} pour une commande du {du} au {au}",
            "{extraction} for an order of {du} to {au}"),
        Map.of("extraction", row.extraction(), "du", row.du(), "au", row.au()));
  }

  private static Message single(Object valeur) {
    if (valeur instanceof Limite limite && limite.heure() != null) {
      return new Message(
          new Text("{jour} à {heure}", "{jour}, {heure}"),
          Map.of("jour", limite.jour(), "heure", limite.heure()));
    }
    if (valeur instanceof String wording) {
      // a mandatory wording is shown whole, whatever its length
      return Message.of(wording, wording);
    }
    Object shown = valeur instanceof Limite limite
        ? limite.jour()
        : valeur instanceof YearMonth month ? month.toString() : valeur;
    return new Message(new Text("{valeur}", "{valeur}"), Map.of("valeur", shown));
  }
}
