package fr.segur.schemas;

import fr.segur.model.Bornes;
import fr.segur.rules.AppelAFinancement;

/**
 * Regular expressions that mean the same to ECMA-262, Java and Python: no class beyond literal
 * ranges, anchors written out.
 */
final class Patterns {

  /** What {@link String#isBlank} calls white space. */
  private static final String BLANK =
      "\\t-\\r\\u001c-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000";

  /** A text that is more than blanks. */
  static final String NOT_BLANK = "[^" + BLANK + "]";

  /** Blanks only, or nothing at all. */
  static final String ONLY_BLANKS = whole("[" + BLANK + "]*");

  /** A day of the calendar, 29 February included where there is one, in either of two forms. */
  static final String DATE = whole(date());

  /** A day, or blanks only. */
  static final String DATE_OR_BLANK = whole(date() + "|[" + BLANK + "]*");

  /** The characters of a day in either form. */
  static final int DATE_LENGTH = 10;

  /**
   * Up to 25 characters, none of which is a sign of ASCII, of Latin-1, of general punctuation or
   * among the symbols of the basic plane: what can be said of letters without naming them all.
   */
  static final String LETTERS =
      whole("[^" + signs("\\u0000-\\u0040") + "]{0," + Bornes.NOM_ADMIN_TECHNIQUE + "}");

  /** The same, with blank, hyphen and apostrophes. */
  static final String LETTERS_AND_SIGNS = whole("(?:[^" + signs("\\u0000-\\u0040")
      + "]|[ \\-'\\u2019]){0," + Bornes.NOM_ADMIN_TECHNIQUE + "}");

  /** The path of a key in a dialect: it does not end with a slash. */
  static final String PATH = "^/[\\s\\S]*[^/](?![\\s\\S])";

  /** The path of an element. */
  static final String ELEMENT = "/\\*(?![\\s\\S])";

  private Patterns() {}

  /** The whole text has that form. */
  static String whole(String form) {
    return "^(?:" + form + ")$";
  }

  /** The name of the call, where blanks and hyphens are equal (C-22). */
  static String reference(AppelAFinancement appel) {
    return whole(appel.reference().replaceAll("[- ]", "[ \\\\u00a0\\\\-]"));
  }

  /** One of {@code names}, which are plain words, or blanks. */
  static String choiceOrBlank(Iterable<String> names) {
    return whole(String.join("|", names) + "|[" + BLANK + "]*");
  }

  private static String signs(String beforeCapitals) {
    return beforeCapitals
        + "\\u005b-\\u0060\\u007b-\\u00a9\\u00ab-\\u00b4\\u00b6-\\u00b9\\u00bb-\\u00bf"
        + "\\u00d7\\u00f7\\u2000-\\u206f\\u20a0-\\u20c0\\u2190-\\u2bff\\u3000-\\u3004";
  }

  private static String date() {
    String leap = "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";
    String of31 = "(?:0[13578]|1[02])";
    String of30 = "(?:0[469]|11)";
    String to28 = "(?:0[1-9]|1[0-9]|2[0-8])";
    String to30 = "(?:0[1-9]|[12][0-9]|30)";
    String to31 = "(?:0[1-9]|[12][0-9]|3[01])";
    String year = "[0-9]{4}";
    return year + "-(?:" + of31 + "-" + to31 + "|" + of30 + "-" + to30 + "|02-" + to28 + ")"
        + "|" + leap + "-02-29"
        + "|(?:" + to31 + "/" + of31 + "|" + to30 + "/" + of30 + "|" + to28 + "/02)/" + year
        + "|29/02/" + leap;
  }
}
