package fr.segur.model;

/**
 * Forms of short texts that need no type of their own. Outside of phones and e-mails, letters and
 * digits are ASCII ones. Nothing here allocates.
 */
public final class Formes {

  private static final int NUMERO_EDITEUR = 5;
  private static final int FAMILLE_OPERATEUR = 3;

  private Formes() {}

  /**
   * {@return a {@code numeroAns}: ten letters, of either case, or digits}
   *
   * @param text the text to read
   */
  public static boolean estNumeroAns(CharSequence text) {
    if (text.length() != Bornes.NUMERO_ANS) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Chiffres.estChiffre(c) && !Chiffres.estMajuscule(c) && !Chiffres.estMinuscule(c)) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@return a {@code numeroEditeur}: five digits}
   *
   * @param text the text to read
   */
  public static boolean estNumeroEditeur(CharSequence text) {
    return text.length() == NUMERO_EDITEUR && Chiffres.sontChiffres(text, 0, NUMERO_EDITEUR);
  }

  /**
   * {@return the code of a messaging operator: three capitals, {@code _}, one to three digits}
   *
   * @param text the text to read
   */
  public static boolean estOperateurMessagerie(CharSequence text) {
    int length = text.length();
    if (length < FAMILLE_OPERATEUR + 2 || length > FAMILLE_OPERATEUR + 4) {
      return false;
    }
    for (int i = 0; i < FAMILLE_OPERATEUR; i++) {
      if (!Chiffres.estMajuscule(text.charAt(i))) {
        return false;
      }
    }
    return text.charAt(FAMILLE_OPERATEUR) == '_'
        && Chiffres.sontChiffres(text, FAMILLE_OPERATEUR + 1, length);
  }

  /**
   * {@return an e-mail: a text with a commercial at} Nothing else is asked of it.
   *
   * @param text the text to read
   */
  public static boolean estEmail(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '@') {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return a phone: a text without a blank and without a letter, of any script}
   *
   * @param text the text to read
   */
  public static boolean estTelephone(CharSequence text) {
    for (int i = 0; i < text.length(); ) {
      // most are digits, and the tables of Unicode are far away
      if (Chiffres.estChiffre(text.charAt(i))) {
        i++;
        continue;
      }
      int c = Character.codePointAt(text, i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isLetter(c)) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }
}
