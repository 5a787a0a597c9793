package fr.segur.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.segur.rules.suivi.Cellule;
import fr.segur.rules.suivi.Cellule.Somme;
import fr.segur.rules.suivi.Tableau;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/**
 * A list of the follow-up as a file that a spreadsheet opens by a double click: UTF-8 with a byte
 * order mark, CR LF, a line of headings, columns of data only. In French fields are separated by
 * semicolons and amounts have a decimal comma; in English by commas, with a decimal point.
 *
 * <p>Days and amounts are written bare, so that they can be sorted and added up. A text that the
 * spreadsheet would run as a formula, or turn into a number or a date (leading zeros are lost that
 * way), gets an apostrophe in front; no other text is touched.
 */
public final class ExportCsv {

  private static final char BYTE_ORDER_MARK = '\ufeff';

  /** What starts a formula; full-width forms included, as some spreadsheets take them. */
  private static final String FORMULE = "=+-@\uff1d\uff0b\uff0d\uff20";

  private ExportCsv() {}

  /**
   * {@return the file of those rows}
   *
   * @param <L> a row
   * @param tableau the columns
   * @param lignes the rows
   * @param locale French when its language is French, else English
   */
  public static <L> byte[] of(Tableau<L> tableau, List<L> lignes, Locale locale) {
    Tableau<L> donnees = tableau.donnees();
    var text = new StringWriter();
    text.write(BYTE_ORDER_MARK);
    try (CsvWriter csv = CsvWriter.builder()
        .fieldSeparator(french(locale) ? ';' : ',')
        .lineDelimiter(LineDelimiter.CRLF)
        .build(text)) {
      csv.writeRecord(donnees.entetes(locale));
      for (L ligne : lignes) {
        csv.writeRecord(donnees.cellules(ligne).stream()
            .map(cellule -> field(cellule, locale))
            .toList());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString().getBytes(UTF_8);
  }

  private static String field(Cellule cellule, Locale locale) {
    String written = cellule.in(locale);
    if (cellule instanceof Somme) {
      return french(locale) ? written.replace('.', ',') : written;
    }
    boolean bare = cellule instanceof Cellule.Jour || cellule instanceof Cellule.Moment;
    return !bare && isTaken(written) ? "'" + written : written;
  }

  /** Whether a spreadsheet would not leave the text as it is. */
  private static boolean isTaken(String text) {
    if (text.isEmpty()) {
      return false;
    }
    int start = firstShown(text);
    boolean control = Character.isISOControl(text.charAt(0));
    boolean formula = start < text.length() && FORMULE.indexOf(text.charAt(start)) >= 0;
    return control || formula || isNumeric(text.strip());
  }

  /** Spreadsheets that trim a field see what follows the blanks and the invisible characters. */
  private static int firstShown(String text) {
    int i = 0;
    while (i < text.length() && isBlankOrInvisible(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isBlankOrInvisible(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  /** A number, a date, an hour, a percentage, 1E5: a digit somewhere, and only their characters. */
  private static boolean isNumeric(String text) {
    boolean digit = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digit |= c >= '0' && c <= '9';
      if ((c < '0' || c > '9') && "eE.,:/-+%€ \u00a0\u202f".indexOf(c) < 0) {
        return false;
      }
    }
    return digit;
  }

  private static boolean french(Locale locale) {
    return "fr".equals(locale.getLanguage());
  }
}
