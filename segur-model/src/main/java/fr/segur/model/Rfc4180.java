package fr.segur.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads comma-separated text as RFC 4180 writes it: quoted fields may hold commas, line breaks and
 * doubled quotes; lines end with CR LF or LF, the last one with or without.
 */
final class Rfc4180 {

  private final String text;
  private int at;

  private Rfc4180(String text) {
    this.text = text;
  }

  /**
   * The records of the text, in order.
   *
   * @throws IllegalArgumentException when a quote stands inside a bare field, or is not closed
   */
  static List<List<String>> read(String text) {
    var reader = new Rfc4180(text);
    var records = new ArrayList<List<String>>();
    while (reader.at < text.length()) {
      records.add(reader.record());
    }
    return List.copyOf(records);
  }

  private List<String> record() {
    var fields = new ArrayList<String>();
    fields.add(field());
    while (skip(',')) {
      fields.add(field());
    }
    boolean carriageReturn = skip('\r');
    if (!skip('\n') && (carriageReturn || at < text.length())) {
      throw new IllegalArgumentException("a field does not end where it should, at " + at);
    }
    return List.copyOf(fields);
  }

  private String field() {
    return skip('"') ? quoted() : bare();
  }

  private String bare() {
    int start = at;
    while (at < text.length() && ",\r\n\"".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted() {
    var field = new StringBuilder();
    while (true) {
      int quote = text.indexOf('"', at);
      if (quote < 0) {
        throw new IllegalArgumentException("a quote is not closed, before " + text.length());
      }
      field.append(text, at, quote);
      at = quote + 1;
      if (!skip('"')) {
        return field.toString();
      }
      field.append('"');
    }
  }

  private boolean skip(char expected) {
    boolean found = at < text.length() && text.charAt(at) == expected;
    if (found) {
      at++;
    }
    return found;
  }
}
