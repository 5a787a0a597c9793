package fr.segur.rules.lifecycle;

import fr.segur.model.Text;
import java.util.List;
import java.util.Locale;

/**
 * Why something cannot happen, as a value.
 *
 * @param code stable code, unique within one life, as {@code PAS_A_MODIFIER}
 * @param text the reason, one sentence to a person
 * @param statements ids of the statements it comes from; empty when it only is common sense
 */
public record Refusal(String code, Text text, List<String> statements) {

  public Refusal {
    statements = List.copyOf(statements);
  }

  /** The refusal of that code. */
  public static Refusal of(String code, String fr, String en, String... statements) {
    return new Refusal(code, new Text(fr, en), List.of(statements));
  }

  /** The reason in French when the language of {@code locale} is French, else in English. */
  public String in(Locale locale) {
    return text.in(locale);
  }
}
