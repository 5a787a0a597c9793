package fr.segur.model;

/** ASCII digits in texts, and the Luhn key over them. Nothing here allocates. */
final class Chiffres {

  private Chiffres() {}

  static boolean estChiffre(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean estMajuscule(char c) {
    return c >= 'A' && c <= 'Z';
  }

  static boolean estMinuscule(char c) {
    return c >= 'a' && c <= 'z';
  }

  /** Whether the characters from {@code from} to {@code to}, exclusive, are all digits. */
  static boolean sontChiffres(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!estChiffre(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Luhn over the whole text, whose characters are digits, {@code A} (read 1) or {@code B} (2). */
  static boolean luhn(CharSequence text) {
    int sum = 0;
    boolean twice = false;
    for (int i = text.length() - 1; i >= 0; i--) {
      int digit = valeur(text.charAt(i));
      int weighted = twice ? 2 * digit : digit;
      sum += weighted > 9 ? weighted - 9 : weighted;
      twice = !twice;
    }
    return sum % 10 == 0;
  }

  /** The sum of the digits of a text that has nothing else. */
  static int somme(CharSequence text) {
    int sum = 0;
    for (int i = 0; i < text.length(); i++) {
      sum += valeur(text.charAt(i));
    }
    return sum;
  }

  private static int valeur(char c) {
    return c >= 'A' ? c - 'A' + 1 : c - '0';
  }
}
