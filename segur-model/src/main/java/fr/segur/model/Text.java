package fr.segur.model;

import java.util.Locale;

/**
 * A sentence or a label in the two languages of the library.
 *
 * @param fr in French
 * @param en in English
 */
public record Text(String fr, String en) {

  /**
   * {@return the French form when the language of {@code locale} is French, else the English one}
   *
   * @param locale French when its language is French, else English
   */
  public String in(Locale locale) {
    return locale.getLanguage().equals("fr") ? fr : en;
  }
}
