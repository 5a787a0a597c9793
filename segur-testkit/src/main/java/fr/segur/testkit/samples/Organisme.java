package fr.segur.testkit.samples;

import fr.segur.model.CategoriesAppel;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.Bareme.Tranche;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** An organisme gestionnaire and its ESMS, some of them already in a request of the sample. */
final class Organisme {

  /**
   * An ESMS.
   *
   * @param finess its FINESS géographique
   * @param categorie its category
   */
  record Esms(String finess, String categorie) {}

  private static final List<String> CATEGORIES =
      List.copyOf(new ArrayList<>(CategoriesAppel.MS2_DUI_PDE.codes()));

  /** Both ends of every tranche, and beyond: sorted, so that a smaller choice is a smaller one. */
  private static final Integer[] SIZES = {
    1, 1, 1, 2, 2, 2, 3, 3, 4, 4, 4, 5, 5, 5, 6, 7, 10, 10, 10, 11, 11, 11, 15, 19, 19, 20, 20, 21,
    40, 99, 100, 101, 120
  };

  private final String finess;
  private final List<Esms> esms = new ArrayList<>();
  private final List<Esms> horsAppel = new ArrayList<>();
  private int used;
  private boolean certificat;

  private Organisme(String finess) {
    this.finess = finess;
  }

  static Organisme draw(Numeros numeros, boolean small, Draw draw) {
    var organisme = new Organisme(numeros.finess(draw));
    int size = small ? draw.between(1, 4) : draw.oneOf(SIZES);
    for (int i = 0; i < size; i++) {
      organisme.esms.add(new Esms(numeros.finess(draw), draw.oneOf(CATEGORIES)));
    }
    if (draw.once(8)) {
      // in the register, and not counted for the tranche
      organisme.horsAppel.add(new Esms(numeros.finess(draw), draw.oneOf("183", "500", "643")));
    }
    return organisme;
  }

  static String categorie(Draw draw) {
    return draw.oneOf(CATEGORIES);
  }

  String finess() {
    return finess;
  }

  /** Those of the categories of the call. */
  List<Esms> esms() {
    return esms;
  }

  List<Esms> tous() {
    var tous = new ArrayList<>(esms);
    tous.addAll(horsAppel);
    return tous;
  }

  /** ESMS that are in no request yet. */
  int left() {
    return esms.size() - used;
  }

  /** Some of those that are in no request yet, at least one. */
  List<Esms> order(Draw draw) {
    int most = left();
    int number = most > 1 && draw.once(2) ? draw.between(1, most) : most;
    List<Esms> ordered = List.copyOf(esms.subList(used, used + number));
    used += number;
    return ordered;
  }

  /** Whether a certificate may still be ordered; asked once, it no longer may. */
  boolean takeCertificate() {
    boolean free = !certificat;
    certificat = true;
    return free;
  }

  Tranche tranche() {
    return Objects.requireNonNull(AfMs2DuiPde.V2.bareme().tranche(esms.size()));
  }
}
