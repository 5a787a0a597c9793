package fr.segur.rules.documents;

import fr.segur.model.Finding;
import fr.segur.model.Message;
import fr.segur.model.Text;
import fr.segur.model.Verdict;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.Donnee;
import fr.segur.rules.Evaluation;
import fr.segur.rules.Facts;
import fr.segur.rules.Illisibles;
import fr.segur.rules.Rule;
import fr.segur.rules.Settings;
import fr.segur.rules.documents.Checklist.Point;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * A kind of document: what it must show, as rules on a typed value and, from the same rules, as a
 * checklist. Immutable and thread-safe.
 *
 * @param <D> the value
 */
public final class Modele<D> {

  private final String code;
  private final Text label;
  private final Text quand;
  private final List<Partie<D, ?>> parties;
  private final Map<String, Donnee<String>> textes;

  Modele(String code, Text label, Text quand, List<Partie<D, ?>> parties) {
    this(code, label, quand, parties, Map.of());
  }

  /** A model, some codes of which ask for wordings of the call. */
  Modele(
      String code,
      Text label,
      Text quand,
      List<Partie<D, ?>> parties,
      Map<String, Donnee<String>> textes) {
    this.textes = Map.copyOf(textes);
    this.code = code;
    this.label = label;
    this.quand = quand;
    this.parties = List.copyOf(parties);
  }

  /** {@return its name on the command line, as {@code bon-de-commande}} */
  public String code() {
    return code;
  }

  /** {@return how people call it} */
  public Text label() {
    return label;
  }

  /** {@return when it is made} */
  public Text quand() {
    return quand;
  }

  /** {@return its rules, in the order of the text} */
  public List<Rule<?>> rules() {
    return parties.stream().<Rule<?>>flatMap(partie -> partie.regles().stream()).toList();
  }

  /**
   * Checks a document that was not read from a file: findings have no position.
   *
   * @param appel the edition whose rules apply
   * @param document what was read or built
   * @param facts what is known
   * @return what was found
   */
  public Verdict check(AppelAFinancement appel, D document, Facts facts) {
    return check(appel, document, Illisibles.AUCUN, List.of(), facts, Settings.DEFAULTS);
  }

  /**
   * Checks a document.
   *
   * @param appel the edition whose rules apply
   * @param document what was read or built
   * @param illisibles places of it that could not be read
   * @param lus what the reader of its file found
   * @param facts what the world is; only what the rules of this document need is consulted
   * @param settings how checks are made
   * @return what was found
   */
  public Verdict check(
      AppelAFinancement appel,
      D document,
      Illisibles illisibles,
      List<Finding> lus,
      Facts facts,
      Settings settings) {
    var evaluation = new Evaluation(appel, facts, settings);
    lus.forEach(evaluation::add);
    for (Partie<D, ?> partie : parties) {
      partie.check(document, appel, illisibles, evaluation);
    }
    return evaluation.verdict(0);
  }

  /**
   * {@return the demands on the document, for a person: one line a code, wordings as the call has
   * them}
   *
   * @param appel the edition whose rules apply
   */
  public Checklist checklist(AppelAFinancement appel) {
    var points = new ArrayList<Point>();
    var codes = new HashSet<String>();
    for (Partie<D, ?> partie : parties) {
      for (Rule<?> rule : partie.regles()) {
        if (codes.add(rule.code())) {
          Donnee<String> texte = textes.get(rule.code());
          points.add(new Point(
              partie.titre(),
              rule.code(),
              new Message(rule.demand(), Map.of()),
              texte == null ? null : appel.valeur(texte),
              partie.qui(),
              null,
              new Message(quand, Map.of()),
              null,
              rule.statements()));
        }
      }
    }
    return new Checklist(label, points);
  }

  @Override
  public String toString() {
    return code;
  }
}
