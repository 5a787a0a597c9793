package fr.segur.rules.suivi;

import fr.segur.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One field that a screen searches by.
 *
 * @param <L> what a row is about
 * @param libelle its label
 * @param choix what may be chosen, given the rows, everything first; empty for a day, typed
 *     {@code jj/mm/aaaa}
 * @param statements ids of the statements that print it
 */
public record Critere<L>(
    Text libelle, Function<List<L>, List<Choix>> choix, List<String> statements) implements Vue {

  /**
   * Keeps copies: what it was made from may change.
   *
   * @param libelle its label
   * @param choix what may be chosen, given the rows, everything first; empty for a day, typed
   *     {@code jj/mm/aaaa}
   * @param statements ids of the statements that print it
   */
  public Critere {
    statements = List.copyOf(statements);
  }

  /**
   * One line of a drop-down list.
   *
   * @param valeur what is searched for; null for everything
   * @param libelle what the person reads
   */
  public record Choix(@Nullable String valeur, Text libelle) {

    /** The first line, chosen unless another is: everything. */
    public static final Choix TOUS = tous("Tous", "All");

    /**
     * {@return such a first line, under a name of its own}
     *
     * @param fr in French
     * @param en in English
     */
    public static Choix tous(String fr, String en) {
      return new Choix(null, new Text(fr, en));
    }
  }

  /**
   * {@return a choice among the given values, whatever the rows are}
   *
   * @param <L> a row
   * @param <V> the values to choose from
   * @param fr in French
   * @param en in English
   * @param valeurs the values to choose from
   * @param libelle what it is called
   * @param statements ids of the statements it rests on
   */
  public static <L, V extends Enum<V>> Critere<L> parmi(
      String fr, String en, List<V> valeurs, Function<V, Text> libelle, String... statements) {
    List<Choix> choix = avec(
        Choix.TOUS,
        valeurs.stream()
            .map(valeur -> new Choix(valeur.name(), libelle.apply(valeur)))
            .toList());
    return new Critere<>(new Text(fr, en), lignes -> choix, List.of(statements));
  }

  /**
   * {@return a choice among the texts that the rows have, each once, in the order of their
   * characters}
   *
   * @param <L> a row
   * @param fr in French
   * @param en in English
   * @param valeur the text of a row that is searched
   * @param statements ids of the statements it rests on
   */
  public static <L> Critere<L> present(
      String fr, String en, Function<L, String> valeur, String... statements) {
    return present(fr, en, Choix.TOUS, valeur, statements);
  }

  /**
   * {@return the same, whose first line is {@code tous}}
   *
   * @param <L> a row
   * @param fr in French
   * @param en in English
   * @param tous everything
   * @param valeur the text of a row that is searched
   * @param statements ids of the statements it rests on
   */
  public static <L> Critere<L> present(
      String fr, String en, Choix tous, Function<L, String> valeur, String... statements) {
    return new Critere<>(
        new Text(fr, en),
        lignes -> avec(
            tous,
            lignes.stream()
                .map(valeur)
                .distinct()
                .sorted()
                .map(texte -> new Choix(texte, new Text(texte, texte)))
                .toList()),
        List.of(statements));
  }

  /**
   * {@return a day}
   *
   * @param <L> a row
   * @param fr in French
   * @param en in English
   * @param statements ids of the statements it rests on
   */
  public static <L> Critere<L> jour(String fr, String en, String... statements) {
    return new Critere<>(new Text(fr, en), lignes -> List.of(), List.of(statements));
  }

  /**
   * {@return the labels to choose from, given the rows}
   *
   * @param lignes the rows
   * @param locale French when its language is French, else English
   */
  public List<String> libelles(List<L> lignes, Locale locale) {
    return choix.apply(lignes).stream().map(choix -> choix.libelle().in(locale)).toList();
  }

  private static List<Choix> avec(Choix tous, List<Choix> autres) {
    var choix = new ArrayList<Choix>();
    choix.add(tous);
    choix.addAll(autres);
    return List.copyOf(choix);
  }
}
