package fr.segur.rules.edition;

import fr.segur.model.Champ;
import fr.segur.rules.edition.Changement.Nature;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What differs between two values of a kind, datum by datum and element by element. */
final class Ecarts {

  private final List<Changement> changements = new ArrayList<>();

  /** What was found so far, in the order it was looked for. */
  List<Changement> changements() {
    return List.copyOf(changements);
  }

  /**
   * Compares the data of a part that stands at {@code pointer} in the edited request, and answers
   * the part to keep: the one as it was when nothing of it differs.
   */
  <S> S rubriques(String pointer, List<Rubrique<S>> rubriques, S avant, S apres) {
    int before = changements.size();
    for (Rubrique<S> rubrique : rubriques) {
      if (rubrique.differe(avant, apres)) {
        Champ champ = rubrique.champ();
        note(
            Nature.MODIFICATION,
            champ,
            pointer + champ.pointer(),
            rubrique.valeur().apply(avant),
            rubrique.valeur().apply(apres));
      }
    }
    return changements.size() == before ? avant : apres;
  }

  /** The same, of an object that may be absent: inside an absent one nothing is compared. */
  <S> @Nullable S objet(
      String pointer,
      Champ objet,
      List<Rubrique<S>> rubriques,
      @Nullable S avant,
      @Nullable S apres) {
    if (avant != null && apres != null) {
      return rubriques(pointer, rubriques, avant, apres);
    }
    if (!Objects.equals(avant, apres)) {
      note(Nature.MODIFICATION, objet, pointer + objet.pointer(), avant, apres);
    }
    return apres;
  }

  /** Notes the elements that {@code paires} says were removed or added. */
  <T> void elements(Appariement paires, Champ liste, String pointer, List<T> avant, List<T> apres) {
    elements(paires, liste, pointer, pointer, avant, apres);
  }

  /** The same, for a list that stands at another place in the edited request. */
  <T> void elements(
      Appariement paires,
      Champ liste,
      String pointerAvant,
      String pointerApres,
      List<T> avant,
      List<T> apres) {
    for (int i : paires.disparus()) {
      String place = pointerAvant + liste.pointer() + "/" + i;
      note(Nature.SUPPRESSION, liste, place, avant.get(i), null);
    }
    for (int j : paires.ajoutes()) {
      note(Nature.AJOUT, liste, pointerApres + liste.pointer() + "/" + j, null, apres.get(j));
    }
  }

  void note(
      Nature nature, Champ champ, String pointer, @Nullable Object avant, @Nullable Object apres) {
    changements.add(new Changement(nature, champ, pointer, avant, apres));
  }
}
