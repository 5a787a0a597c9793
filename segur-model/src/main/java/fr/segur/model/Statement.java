package fr.segur.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One normative sentence of one of the five texts, in our own words. The register holds all 370 of
 * them; it is read once, on first use.
 *
 * @param id as {@code S002-075}: the text, then a number that never changes
 * @param source the text it comes from
 * @param section heading or number of the section, as printed; "table" and "r1" mark a table and
 *     its first row
 * @param lines lines of the transcribed text, as {@code L255}; empty when it was not legible
 * @param text what it says, in English but for the law's nouns; {@code [INF]} marks an inference
 * @param treatment what the library does with it
 * @param inputs what must be known to apply it; {@code -} for nothing
 * @param violation what follows when it is not kept; empty when that has no meaning
 */
public record Statement(
    String id,
    Source source,
    String section,
    String lines,
    String text,
    Treatment treatment,
    String inputs,
    String violation) {

  /**
   * {@return the statement of that id}
   *
   * @param id as the register spells it
   * @throws IllegalArgumentException when there is none: ids are written by programmers
   */
  public static Statement of(String id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no such statement: " + id));
  }

  /**
   * {@return the statement of that id, or empty when there is none}
   *
   * @param id as the register spells it
   */
  public static Optional<Statement> find(String id) {
    return StatementRegister.find(id);
  }

  /** {@return every statement, in the order of the texts} */
  public static List<Statement> all() {
    return StatementRegister.ALL;
  }

  /**
   * {@return where to look it up: {@code AF-MS2 DUI PDE-Va1 V2, § 4.4 (S002-075)}} Headings stay
   * French in both languages.
   *
   * @param locale French when its language is French, else English
   */
  public String citation(Locale locale) {
    boolean numbered = !section.isEmpty() && Chiffres.estChiffre(section.charAt(0));
    String place = new Text(frenchSection(), englishSection()).in(locale);
    return source.title().in(locale) + ", " + (numbered ? "§ " : "") + place + " (" + id + ")";
  }

  private String frenchSection() {
    return section
        .replace(" tables", " tableaux")
        .replaceAll(" table\\b", " tableau")
        .replaceAll("\\br([0-9])$", "ligne $1");
  }

  private String englishSection() {
    return section.replaceAll("\\br([0-9])$", "row $1");
  }
}
