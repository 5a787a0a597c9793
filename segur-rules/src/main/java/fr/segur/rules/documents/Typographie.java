package fr.segur.rules.documents;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Wordings are compared word for word, but for what typesetting may change (a reading of ours: the
 * texts are silent): case, accents, blanks of any kind and number, forms of apostrophes and dashes,
 * quotation marks, soft hyphens, blanks before punctuation.
 */
final class Typographie {

  private static final Pattern MARKS = Pattern.compile("[\\p{M}\u00ad\u200b\ufeff]+");
  private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02bc`\u00b4]");
  private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\u2212]");
  private static final Pattern QUOTES =
      Pattern.compile("[\"\u00ab\u00bb\u201c\u201d\u201e\u2039\u203a]");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern BEFORE_PUNCTUATION = Pattern.compile(" (?=[.,;:!?])");

  private Typographie() {}

  /** Whether {@code mention} stands in one of the texts, alone or among other words. */
  static boolean figure(String mention, List<String> textes) {
    String sought = sans(mention);
    return textes.stream().anyMatch(texte -> sans(texte).contains(sought));
  }

  /** Whether the text begins with {@code mention}, as words: no letter or digit goes on. */
  static boolean commence(@Nullable String texte, String mention) {
    if (texte == null) {
      return false;
    }
    String whole = sans(texte);
    String begin = sans(mention);
    return whole.startsWith(begin)
        && (whole.length() == begin.length()
            || !Character.isLetterOrDigit(whole.codePointAt(begin.length())));
  }

  /** What is left of a text once typesetting is set aside. */
  static String sans(String texte) {
    // before compatibility forms: they take an acute accent for a blank
    String plain = APOSTROPHES.matcher(texte).replaceAll("'");
    plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
    plain = DASHES.matcher(plain).replaceAll("-");
    plain = QUOTES.matcher(plain).replaceAll("");
    plain = BLANKS.matcher(plain).replaceAll(" ").strip();
    return BEFORE_PUNCTUATION.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
