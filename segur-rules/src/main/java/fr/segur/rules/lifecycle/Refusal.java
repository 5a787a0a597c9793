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

  public Refusal {
    statements = List.copyOf(statements);
    readings = List.copyOf(readings);
  }

  /** The refusal of that code, which rests on no reading. */
  public static Refusal of(String code, String fr, String en, String... statements) {
    return new Refusal(code, new Text(fr, en), List.of(statements), List.of());
  }

  /** The same refusal, resting on these readings. */
  public Refusal reads(Reading... consulted) {
    return new Refusal(code, text, statements, List.of(consulted));
  }

  /** The reason in French when the language of {@code locale} is French, else in English. */
  public String in(Locale locale) {
    return text.in(locale);
  }
}
