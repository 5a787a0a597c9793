package fr.segur.rules.documents;

import java.util.regex.Pattern;
import nl.garvelink.iban.IBAN;

/** The numbers of a bank account (S002-037): known from outside the texts, ISO 13616 and 9362. */
final class Compte {

  /** Longest IBAN with its blanks; nothing longer is looked at. */
  private static final int LONGEST = 64;

  private static final Pattern BIC = Pattern.compile("[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?");

  private Compte() {}

  /** An IBAN of a known country, of that country's length and with a right key; blanks aside. */
  static boolean estIban(String texte) {
    if (texte.length() > LONGEST) {
      return false;
    }
    try {
      IBAN.parse(sansBlancs(texte));
      return true;
    } catch (IllegalArgumentException wrong) {
      return false;
    }
  }

  /** Eight or eleven characters: bank, country, place and, at will, branch; blanks aside. */
  static boolean estBic(String texte) {
    return texte.length() <= LONGEST && BIC.matcher(sansBlancs(texte)).matches();
  }

  /** The number as machines write it. */
  static String sansBlancs(String texte) {
    var out = new StringBuilder(texte.length());
    texte
        .chars()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .forEach(c -> out.append((char) c));
    return out.toString();
  }
}
