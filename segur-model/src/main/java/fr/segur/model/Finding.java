package fr.segur.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong, or worth knowing, at one place of a request. Programs look at the code,
 * the pointer and the statements, which are stable; sentences may change.
 *
 * @param code stable code of the rule, as {@code AF-4.4-ANTERIORITE}
 * @param severity what it does to the file
 * @param pointer JSON Pointer (RFC 6901) of the value at fault in the canonical layout; empty for
 *     the whole file
 * @param statements ids of every statement whose violation it shows
 * @param readings readings that were consulted to reach it
 * @param message the sentence, with the values that were read
 * @param fix how to make it disappear, or null where the right value is not certain
 * @param position where it stands in the text; null for a request that was not read from a file
 */
public record Finding(
    String code,
    Severity severity,
    String pointer,
    List<String> statements,
    List<Reading> readings,
    Message message,
    @Nullable Fix fix,
    @Nullable Position position) {

  /**
   * Keeps copies: what it was made from may change.
   *
   * @param code stable code of the rule, as {@code AF-4.4-ANTERIORITE}
   * @param severity what it does to the file
   * @param pointer JSON Pointer (RFC 6901) of the value at fault in the canonical layout; empty for
   *     the whole file
   * @param statements ids of every statement whose violation it shows
   * @param readings readings that were consulted to reach it
   * @param message the sentence, with the values that were read
   * @param fix how to make it disappear, or null where the right value is not certain
   * @param position where it stands in the text; null for a request that was not read from a file
   */
  public Finding {
    statements = List.copyOf(statements);
    readings = List.copyOf(readings);
  }

  /**
   * {@return the sentence in French or English}
   *
   * @param locale French when its language is French, else English
   */
  public String message(Locale locale) {
    return message.in(locale);
  }

  /**
   * {@return the same finding with that fix, or none}
   *
   * @param other the correction; null for none
   */
  public Finding with(@Nullable Fix other) {
    return new Finding(code, severity, pointer, statements, readings, message, other, position);
  }

  /**
   * {@return the same finding, placed in the text of its file}
   *
   * @param place where it is in the file
   */
  public Finding at(Position place) {
    return new Finding(code, severity, pointer, statements, readings, message, fix, place);
  }
}
