package fr.segur.rules.documents;

import fr.segur.model.Message;
import fr.segur.model.Text;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.Donnee;
import fr.segur.rules.documents.Checklist.Point;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A duty, or a limit of what is paid for, that no file shows kept: it is for a person to see to.
 *
 * @param code stable code
 * @param groupe heading in a checklist
 * @param phrase the duty, as a sentence; {@code {appel.formation}} and the like where a number of
 *     the edition goes
 * @param qui whose it is
 * @param envers towards whom; null where the text names nobody
 * @param quand when, without a full stop; numbers as in the phrase
 * @param echeance its last day, inclusive, as far as the days it depends on are known
 * @param terme how that day is said: the duty is done by then, or lasts until then
 * @param statements ids of the sentences it comes from
 */
public record Obligation(
    String code,
    Text groupe,
    Text phrase,
    Acteur qui,
    @Nullable Acteur envers,
    Text quand,
    Echeance echeance,
    Text terme,
    List<String> statements) {

  /**
   * Keeps copies: what it was made from may change.
   *
   * @param code stable code
   * @param groupe heading in a checklist
   * @param phrase the duty, as a sentence; {@code {appel.formation}} and the like where a number of
   *     the edition goes
   * @param qui whose it is
   * @param envers towards whom; null where the text names nobody
   * @param quand when, without a full stop; numbers as in the phrase
   * @param echeance its last day, inclusive, as far as the days it depends on are known
   * @param terme how that day is said: the duty is done by then, or lasts until then
   * @param statements ids of the sentences it comes from
   */
  public Obligation {
    statements = List.copyOf(statements);
  }

  /**
   * The days that due dates are counted from; null where unknown.
   *
   * @param commande day on which the order was signed
   * @param portabilite day on which the client formally asked for its data
   * @param finContrat last day of the support contract, renewals included
   */
  public record Jalons(
      @Nullable LocalDate commande,
      @Nullable LocalDate portabilite,
      @Nullable LocalDate finContrat) {

    /** Nothing is known. */
    public static final Jalons INCONNUS = new Jalons(null, null, null);
  }

  /** How the last day of a duty is counted. */
  @FunctionalInterface
  public interface Echeance {

    /**
     * {@return the last day, inclusive; null when there is none, or a day it depends on is unknown}
     *
     * @param appel the edition whose rules apply
     * @param jalons the days that are known
     */
    @Nullable
    LocalDate de(AppelAFinancement appel, Jalons jalons);
  }

  /**
   * {@return its last day, inclusive; null when it has none, or a day it depends on is unknown}
   *
   * @param appel the edition whose rules apply
   * @param jalons the days that are known
   */
  public @Nullable LocalDate echeance(AppelAFinancement appel, Jalons jalons) {
    return echeance.de(appel, jalons);
  }

  /**
   * {@return its line in a checklist}
   *
   * @param appel the edition whose rules apply
   * @param jalons the days that are known
   */
  public Point point(AppelAFinancement appel, Jalons jalons) {
    LocalDate last = echeance(appel, jalons);
    Message due = last == null ? null : new Message(terme, Map.of("jour", last));
    Map<String, Object> numbers = numbers(appel);
    return new Point(
        groupe,
        code,
        new Message(phrase, numbers),
        null,
        qui,
        envers,
        new Message(quand, numbers),
        due,
        statements);
  }

  /** The numbers that the edition gives duties; those it withholds show as a question mark. */
  private static Map<String, Object> numbers(AppelAFinancement appel) {
    var numbers = new HashMap<String, Object>();
    for (Donnee<Integer> donnee : List.of(
        Donnee.ANTERIORITE, Donnee.DUREE_DU_SUPPORT, Donnee.FORMATION, Donnee.PORTABILITE)) {
      Integer number = appel.valeur(donnee);
      numbers.put(donnee.cle(), number == null ? "?" : number);
    }
    return numbers;
  }
}
