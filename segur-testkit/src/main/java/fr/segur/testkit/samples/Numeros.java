package fr.segur.testkit.samples;

import fr.segur.model.Finess;
import fr.segur.model.Siret;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Numbers with right keys, none of them twice. */
final class Numeros {

  /** Mainland first, then Corsica and overseas. */
  private static final String[] PREFIXES = {
    "75", "01", "13", "59", "2A", "2B", "97", "98", "33", "09"
  };

  private static final int BODIES = 1_000_000;

  /** FINESS numbers with a body from here on are never those of a valid sample. */
  static final int DRAWN = 900_000;

  private final Set<String> taken = new HashSet<>();

  /** A FINESS number with a right key. */
  String finess(Draw draw) {
    String prefix = draw.oneOf(PREFIXES);
    int body = draw.below(DRAWN);
    String numero = finess(prefix, body);
    while (!taken.add(numero)) {
      body = (body + 1) % DRAWN;
      numero = finess(prefix, body);
    }
    return numero;
  }

  /** A FINESS number with a right key that no valid sample has. */
  static String stranger(Draw draw) {
    return finess(draw.oneOf(PREFIXES), draw.between(DRAWN, BODIES - 1));
  }

  static String finess(String prefix, int body) {
    String head = prefix + digits(body, 6);
    int key = 0;
    while (!Finess.cleValide(head + key)) {
      key++;
    }
    return head + key;
  }

  /** The same number with another, wrong key. */
  static String wrongKey(String numero, Draw draw) {
    int last = numero.length() - 1;
    int key = (numero.charAt(last) - '0' + draw.between(1, 9)) % 10;
    return numero.substring(0, last) + key;
  }

  /** A SIRET with a right key: once in a while one of La Poste, whose keys follow two rules. */
  static String siret(Draw draw) {
    String siren = draw.once(8) ? "356000000" : "4" + digits(draw.below(100_000_000), 8);
    String head = siren + digits(draw.below(10_000), 4);
    int key = draw.below(10);
    while (!Siret.cleValide(head + key)) {
      key = (key + 1) % 10;
    }
    return head + key;
  }

  /** Ten letters or digits. */
  static String ans(Draw draw) {
    String alphabet = "MSYabcdxyz0123456789NQZ";
    var numero = new StringBuilder("MSY");
    while (numero.length() < 10) {
      numero.append(alphabet.charAt(draw.below(alphabet.length())));
    }
    return numero.toString();
  }

  /** The number of an advance request. */
  String dossier(Draw draw) {
    String couloir = "MS2";
    int body = draw.below(BODIES);
    String numero;
    do {
      numero = "FIN" + couloir + digits(body, 6) + "M" + draw.oneOf("0", "1", "2", "12");
      body = (body + 1) % BODIES;
    } while (!taken.add(numero.substring(0, 12)));
    return numero;
  }

  /** A number as digits, zeros before it. */
  static String digits(int number, int length) {
    return String.format(Locale.ROOT, "%0" + length + "d", number);
  }
}
