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
 * @param choix what may be chosen, given the rows, "Tous" first; empty for a day, typed
 *     {@code jj/mm/aaaa}
 * @param statements ids of the statements that print it
 */
public record Critere<L>(
    Text libelle, Function<List<L>, List<Choix>> choix, List<String> statements) implements Vue {

  /**
   * Keeps copies: what it was made from may change.
   *
   * @param libelle its label
   * @param choix what may be chosen, given the rows, "Tous" first; empty for a day, typed
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
    public static final Choix TOUS = new Choix(null, new Text("Tous", "All"));
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
    List<Choix> choix = avecTous(valeurs.stream()
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
    return new Critere<>(
        new Text(fr, en),
        lignes -> avecTous(lignes.stream()
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

  private static List<Choix> avecTous(List<Choix> autres) {
    var choix = new ArrayList<Choix>();
    choix.add(Choix.TOUS);
    choix.addAll(autres);
    return List.copyOf(choix);
  }
}
