package fr.segur.rules.documents;

import fr.segur.model.Message;
import fr.segur.model.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody goes through with a pencil: the demands on a document, or duties.
 *
 * @param titre what it is about
 * @param points in the order of the text
 */
public record Checklist(Text titre, List<Point> points) {

  /**
   * Keeps copies: what it was made from may change.
   *
   * @param titre what it is about
   * @param points in the order of the text
   */
  public Checklist {
    points = List.copyOf(points);
  }

  /**
   * One line of it.
   *
   * @param groupe the heading it stands under
   * @param code stable code: that of the rule or of the duty
   * @param phrase what must be so, as a sentence
   * @param texte the wording it asks for, to the letter; null when it asks for none
   * @param qui who sees to it
   * @param envers towards whom; null where the text names nobody
   * @param quand when, without a full stop
   * @param echeance the last day, when the days it depends on were told; null otherwise
   * @param statements ids of the sentences it comes from
   */
  public record Point(
      Text groupe,
      String code,
      Message phrase,
      @Nullable String texte,
      Acteur qui,
      @Nullable Acteur envers,
      Message quand,
      @Nullable Message echeance,
      List<String> statements) {

    /**
     * Keeps copies: what it was made from may change.
     *
     * @param groupe the heading it stands under
     * @param code stable code: that of the rule or of the duty
     * @param phrase what must be so, as a sentence
     * @param texte the wording it asks for, to the letter; null when it asks for none
     * @param qui who sees to it
     * @param envers towards whom; null where the text names nobody
     * @param quand when, without a full stop
     * @param echeance the last day, when the days it depends on were told; null otherwise
     * @param statements ids of the sentences it comes from
     */
    public Point {
      statements = List.copyOf(statements);
    }
  }
}
