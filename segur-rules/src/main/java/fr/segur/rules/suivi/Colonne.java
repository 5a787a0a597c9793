package fr.segur.rules.suivi;

import fr.segur.model.Text;
import java.util.List;
import java.util.function.Function;

/**
 * One column of a list, or one field of a form.
 *
 * @param <L> what a row is about
 * @param libelle its heading
 * @param donnee whether it shows data; a column of buttons does not, and no export has it
 * @param cellule what it shows of a row
 * @param statements ids of the statements that print it
 */
public record Colonne<L>(
    Text libelle, boolean donnee, Function<L, Cellule> cellule, List<String> statements)
    implements Vue {

  /**
   * Keeps copies: what it was made from may change.
   *
   * @param libelle its heading
   * @param donnee whether it shows data; a column of buttons does not, and no export has it
   * @param cellule what it shows of a row
   * @param statements ids of the statements that print it
   */
  public Colonne {
    statements = List.copyOf(statements);
  }

  /**
   * {@return a column of data}
   *
   * @param <L> a row
   * @param fr in French
   * @param en in English
   * @param cellule what it shows of a row
   * @param statements ids of the statements it rests on
   */
  public static <L> Colonne<L> de(
      String fr, String en, Function<L, Cellule> cellule, String... statements) {
    return new Colonne<>(new Text(fr, en), true, cellule, List.of(statements));
  }

  /**
   * {@return a column of buttons}
   *
   * @param <L> a row
   * @param fr in French
   * @param en in English
   * @param boutons the buttons of a row, in order
   * @param statements ids of the statements it rests on
   */
  public static <L> Colonne<L> deBoutons(
      String fr, String en, Function<L, List<Bouton>> boutons, String... statements) {
    return new Colonne<>(
        new Text(fr, en),
        false,
        ligne -> new Cellule.Boutons(boutons.apply(ligne)),
        List.of(statements));
  }
}
