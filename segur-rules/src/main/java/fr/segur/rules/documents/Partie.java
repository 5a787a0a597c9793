package fr.segur.rules.documents;

import fr.segur.model.Text;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.Chapter;
import fr.segur.rules.Evaluation;
import fr.segur.rules.Illisibles;
import fr.segur.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a document that its reader finds in one place: its heading, who answers for it, where
 * its pieces are and the rules on each of them.
 *
 * @param titre heading in a checklist
 * @param qui who sees to it
 * @param ou the pieces, in order; none when the object around them is absent, which is another
 *     rule's word
 * @param regles the rules, in the order of the text
 * @param <D> the document
 * @param <P> the piece
 */
record Partie<D, P>(
    Text titre,
    Acteur qui,
    BiFunction<D, AppelAFinancement, List<Place<P>>> ou,
    List<Rule<Extrait<D, P>>> regles) {

  /**
   * A value and where it stands.
   *
   * @param pointer JSON Pointer in the document
   * @param valeur the value
   * @param <P> its type
   */
  record Place<P>(String pointer, P valeur) {}

  Partie {
    regles = List.copyOf(regles);
  }

  /** Rules on the document as a whole. */
  static <D> Partie<D, D> entier(
      String fr, String en, Acteur qui, List<Rule<Extrait<D, D>>> regles) {
    return new Partie<>(
        new Text(fr, en), qui, (document, appel) -> List.of(new Place<>("", document)), regles);
  }

  /** Rules on an object of the document, silent when it is absent. */
  static <D, P> Partie<D, P> objet(
      String fr,
      String en,
      Acteur qui,
      String pointer,
      Function<D, @Nullable P> objet,
      List<Rule<Extrait<D, P>>> regles) {
    return new Partie<>(
        new Text(fr, en),
        qui,
        (document, appel) -> {
          P valeur = objet.apply(document);
          return valeur == null ? List.of() : List.of(new Place<>(pointer, valeur));
        },
        regles);
  }

  /** Rules on each element of a list of the document. */
  static <D, P> Partie<D, P> liste(
      String fr,
      String en,
      Acteur qui,
      String pointer,
      Function<D, List<P>> liste,
      List<Rule<Extrait<D, P>>> regles) {
    return new Partie<>(
        new Text(fr, en), qui, (document, appel) -> places(pointer, liste.apply(document)), regles);
  }

  /** The elements of a list at {@code pointer}. */
  static <P> List<Place<P>> places(String pointer, List<P> liste) {
    var places = new ArrayList<Place<P>>(liste.size());
    for (int i = 0; i < liste.size(); i++) {
      places.add(new Place<>(pointer + "/" + i, liste.get(i)));
    }
    return places;
  }

  void check(D document, AppelAFinancement appel, Illisibles illisibles, Evaluation evaluation) {
    List<Chapter<Extrait<D, P>>> chapitre = List.of(Chapter.of(regles));
    for (Place<P> place : ou.apply(document, appel)) {
      evaluation.run(
          chapitre, new Extrait<>(document, place.valeur(), place.pointer(), illisibles));
    }
  }
}
