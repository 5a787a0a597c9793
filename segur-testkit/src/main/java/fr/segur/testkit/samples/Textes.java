package fr.segur.testkit.samples;

import fr.segur.model.PieceJustificative;
import java.util.Locale;

/** Names, addresses and codes of samples. */
final class Textes {

  private Textes() {}

  static String nom(Draw draw) {
    return draw.oneOf("MARTIN Claire", "ROSSI Paul", "Zoé d'Hérault", "LE GOFF Yann", "Ngô Thị Hà");
  }

  /** Letters only, twenty-five at most. */
  static String lettres(Draw draw) {
    return draw.oneOf("DURAND", "Lefèvre", "É", "A".repeat(25), "Ångström", "李");
  }

  static String email(Draw draw) {
    String name = draw.oneOf("direction", "contact", "a.stu", "siège", "x");
    return name + "@" + draw.oneOf("og-exemple.fr", "editeur-exemple.fr", "b");
  }

  static String telephone(Draw draw) {
    return switch (draw.below(5)) {
      case 3 -> "+33" + Numeros.digits(draw.below(1_000_000_000), 9);
      case 4 -> "01.02.03.04.05";
      default -> "06" + Numeros.digits(draw.below(100_000_000), 8);
    };
  }

  /** Three capitals, an underscore, one to three digits. */
  static String operateur(Draw draw) {
    return draw.oneOf("MAI", "GIP", "API") + "_" + draw.oneOf("337", "26", "9", "000");
  }

  /** At most ten characters. */
  static String carte(Draw draw) {
    return draw.oneOf("1234567890", "1", "000000000", "AB 12-34/é");
  }

  static PieceJustificative piece(String type, Draw draw) {
    String name = type.toLowerCase(Locale.ROOT).replace('_', '-');
    return new PieceJustificative(name + "-" + draw.below(1_000) + ".pdf", "PDF", type);
  }
}
