package fr.segur.rules.lifecycle;

import fr.segur.model.Reading;
import fr.segur.model.Text;
import java.util.List;
import java.util.Locale;

/**
 * Why something cannot happen, as a value.
 *
 * @param code stable code, unique within one life, as {@code PAS_A_MODIFIER}
 * @param text the reason, one sentence to a person
 * @param statements ids of the statements it comes from; empty when it only is common sense
 * @param readings readings it rests on
 */
public record Refusal(String code, Text text, List<String> statements, List<Reading> readings) {

  /**
   * Keeps copies: what it was made from may change.
   *
   * @param code stable code, unique within one life, as {@code PAS_A_MODIFIER}
   * @param text the reason, one sentence to a person
   * @param statements ids of the statements it comes from; empty when it only is common sense
   * @param readings readings it rests on
   */
  public Refusal {
    statements = List.copyOf(statements);
    readings = List.copyOf(readings);
  }

  /**
   * {@return the refusal of that code, which rests on no reading}
   *
   * @param code the code
   * @param fr in French
   * @param en in English
   * @param statements ids of the statements it rests on
   */
  public static Refusal of(String code, String fr, String en, String... statements) {
    return new Refusal(code, new Text(fr, en), List.of(statements), List.of());
  }

  /**
   * {@return the same refusal, resting on these readings}
   *
   * @param consulted the readings it may consult
   */
  public Refusal reads(Reading... consulted) {
    return new Refusal(code, text, statements, List.of(consulted));
  }

  /**
   * {@return the same refusal, resting on these statements and readings}
   *
   * @param cited ids of the statements it rests on in that case
   * @param consulted the readings it rests on in that case
   */
  public Refusal restingOn(List<String> cited, List<Reading> consulted) {
    return new Refusal(code, text, cited, consulted);
  }

  /**
   * {@return the reason in French when the language of {@code locale} is French, else in English}
   *
   * @param locale French when its language is French, else English
   */
  public String in(Locale locale) {
    return text.in(locale);
  }
}
