package fr.segur.rules.suivi;

import fr.segur.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A list of a screen, or a block of fields when it has one row.
 *
 * @param <L> what a row is about
 * @param libelle its title
 * @param colonnes its columns, in the order of the screen
 * @param criteres what the screen searches by, in its order; empty when it does not search
 * @param statements ids of the statements about the list as a whole
 */
public record Tableau<L>(
    Text libelle, List<Colonne<L>> colonnes, List<Critere<L>> criteres, List<String> statements)
    implements Vue {

  /**
   * Keeps copies: what it was made from may change.
   *
   * @param libelle its title
   * @param colonnes its columns, in the order of the screen
   * @param criteres what the screen searches by, in its order; empty when it does not search
   * @param statements ids of the statements about the list as a whole
   */
  public Tableau {
    colonnes = List.copyOf(colonnes);
    criteres = List.copyOf(criteres);
    statements = List.copyOf(statements);
  }

  /**
   * {@return the headings, in order}
   *
   * @param locale French when its language is French, else English
   */
  public List<String> entetes(Locale locale) {
    return colonnes.stream().map(colonne -> colonne.libelle().in(locale)).toList();
  }

  /**
   * {@return the cells of a row, in the order of the columns}
   *
   * @param ligne the row
   */
  public List<Cellule> cellules(L ligne) {
    return colonnes.stream().map(colonne -> colonne.cellule().apply(ligne)).toList();
  }

  /**
   * {@return the cells of a row as the screen writes them}
   *
   * @param ligne the row
   * @param locale French when its language is French, else English
   */
  public List<String> ligne(L ligne, Locale locale) {
    return cellules(ligne).stream().map(cellule -> cellule.in(locale)).toList();
  }

  /** {@return the list without its columns of buttons: what an export holds} */
  public Tableau<L> donnees() {
    return new Tableau<>(
        libelle, colonnes.stream().filter(Colonne::donnee).toList(), criteres, statements);
  }

  /** {@return the list itself, its criteria and its columns} */
  public List<Vue> vues() {
    var vues = new ArrayList<Vue>();
    vues.add(this);
    criteres.forEach(critere -> vues.add(new Partie(chemin(), critere)));
    colonnes.forEach(colonne -> vues.add(new Partie(chemin(), colonne)));
    return List.copyOf(vues);
  }

  /** A column or a criterion of a list: many lists have one of that label. */
  private record Partie(String liste, Vue vue) implements Vue {

    @Override
    public Text libelle() {
      return vue.libelle();
    }

    @Override
    public String chemin() {
      return liste + " · " + vue.chemin();
    }

    @Override
    public List<String> statements() {
      return vue.statements();
    }
  }
}
