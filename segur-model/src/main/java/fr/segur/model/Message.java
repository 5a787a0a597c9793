package fr.segur.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A sentence to a person with the values it speaks of, written out only when somebody reads it.
 *
 * @param template the sentence, with {@code {name}} where the value of that name goes
 * @param arguments values by name: text, whole numbers, {@link Montant}, {@link BigDecimal},
 *     {@link LocalDate}, {@link Text}, another message, or lists of them
 */
public record Message(Text template, Map<String, Object> arguments) {

  private static final DateTimeFormatter FRENCH_DATE =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
  private static final int LONGEST_TEXT = 120;

  /**
   * Keeps copies: what it was made from may change.
   *
   * @param template the sentence, with {@code {name}} where the value of that name goes
   * @param arguments values by name: text, whole numbers, {@link Montant}, {@link BigDecimal},
   *     {@link LocalDate}, {@link Text}, another message, or lists of them
   */
  public Message {
    arguments = Map.copyOf(arguments);
  }

  /**
   * {@return a sentence without values}
   *
   * @param fr in French
   * @param en in English
   */
  public static Message of(String fr, String en) {
    return new Message(new Text(fr, en), Map.of());
  }

  /**
   * {@return the sentence in French when the language of {@code locale} is French, else in English}
   *
   * @param locale French when its language is French, else English
   */
  public String in(Locale locale) {
    String sentence = template.in(locale);
    var out = new StringBuilder(sentence.length() + 40);
    int from = 0;
    for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', from)) {
      int close = sentence.indexOf('}', open);
      if (close < 0) {
        break;
      }
      String name = sentence.substring(open + 1, close);
      Object value = arguments.get(name);
      out.append(sentence, from, open)
          .append(value == null ? '{' + name + '}' : written(value, locale));
      from = close + 1;
    }
    return out.append(sentence, from, sentence.length()).toString();
  }

  private static String written(Object value, Locale locale) {
    if (value instanceof Montant montant) {
      return montant.in(locale);
    }
    if (value instanceof LocalDate date) {
      return french(locale) ? FRENCH_DATE.format(date) : date.toString();
    }
    if (value instanceof BigDecimal number) {
      return decimal(number, locale);
    }
    if (value instanceof Text text) {
      return text.in(locale);
    }
    if (value instanceof Message message) {
      return message.in(locale);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(item -> written(item, locale)).collect(Collectors.joining(" + "));
    }
    return printable(value.toString());
  }

  /** A number as lodged; plain unless its exponent would print thousands of zeros. */
  private static String decimal(BigDecimal number, Locale locale) {
    String digits =
        Math.abs((long) number.scale()) > 30 ? number.toString() : number.toPlainString();
    return printable(french(locale) ? digits.replace('.', ',') : digits);
  }

  /** Text of a file is untrusted: control characters are spelt out and length is bounded. */
  private static String printable(String text) {
    var out = new StringBuilder(Math.min(text.length(), LONGEST_TEXT) + 1);
    int end = Math.min(text.length(), LONGEST_TEXT);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else if (Character.isSurrogate(c)) {
        boolean pair = i + 1 < end && Character.isSurrogatePair(c, text.charAt(i + 1));
        out.append(pair ? text.substring(i, i + 2) : "\ufffd");
        i += pair ? 1 : 0;
      } else {
        out.append(c);
      }
    }
    return end < text.length() ? out.append('…').toString() : out.toString();
  }

  private static boolean french(Locale locale) {
    return "fr".equals(locale.getLanguage());
  }
}
