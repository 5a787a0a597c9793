package fr.segur.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Finding;
import fr.segur.model.Position;
import fr.segur.model.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The file cut at the line and column of a finding, or at its offset, begins with what the finding
 * quotes: on spoilt files of every layout, {@code -Dsegur.spoilt=20000} of each.
 */
class ResliceTest {

  private static final int FILES = Integer.getInteger("segur.spoilt", 60);

  /** How many quoted values of each code were found again. */
  private static final TreeMap<String, Integer> SEEN = new TreeMap<>();

  /** What is done to the blanks and texts of a file that is already spoilt. */
  enum Layouts {
    AS_IT_IS((file, seed) -> file),
    MINIFIED((file, seed) -> Sample.minified(file)),
    CRLF((file, seed) -> file.replace("\n", "\r\n")),
    LONE_CR((file, seed) -> file.replace('\n', '\r')),
    MIXED_ENDS((file, seed) -> blanks(file, seed, "\n", "\r", "\r\n", "\n\r", "\t", "")),
    TABS((file, seed) -> blanks(file, seed, "\t", "\t\t\n", " \t", "")),
    LONG_LINES((file, seed) -> blanks(file, seed, " ".repeat(5_000), "\t".repeat(300), "")),
    /** A key of astral characters before every other one, on its line. */
    ASTRAL((file, seed) -> {
      String key = "{\"😀é\u2028\ud834\udd1e漢" + seed + "\": \"\ud83d\ude00\",";
      String astral = file.replaceAll("\\{(?=\\s*\")", Matcher.quoteReplacement(key));
      return Tree.malformedAt(astral.getBytes(UTF_8)) < 0 ? astral : file; // a brace in a text
    }),
    /** Another file on the next line. */
    ONE_A_LINE((file, seed) -> Sample.minified(file) + "\n" + Sample.minified(file)),
    /** A file that begins with a mark. */
    MARKED((file, seed) -> "\ufeff" + file);

    private final BinaryOperator<String> layout;

    Layouts(BinaryOperator<String> layout) {
      this.layout = layout;
    }

    private static String blanks(String file, String seed, String... blanks) {
      var random = new Random(seed.hashCode());
      return Sample.tree(file).print(null, () -> blanks[random.nextInt(blanks.length)]);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_finding_quotes_what_stands_at_its_place(Layouts layouts) {
    for (int i = 0; i < FILES; i++) {
      int seed = layouts.name().hashCode() + i;
      byte[] spoilt = new Spoiler(seed).spoil(Sample.AVANCE, 1 + i % 4);
      byte[] file = layouts
          .layout
          .apply(new String(spoilt, UTF_8), Integer.toString(seed))
          .getBytes(UTF_8);
      assertQuotes(file, Sample.check(file), "seed " + seed);
      if (layouts != Layouts.ONE_A_LINE && layouts != Layouts.MARKED) {
        byte[] other = DialectProperties.renamed(file);
        assertQuotes(
            other, DialectProperties.RENAMED.check(other, Sample.facts()), "dialect, seed " + seed);
      }
    }
  }

  private static void assertQuotes(byte[] file, Verdict verdict, String what) {
    String text = new String(file, UTF_8);
    String[] lines = text.split("\n", -1);
    for (Finding finding : verdict.findings()) {
      Position position = Sample.position(finding);
      int offset = (int) position.offset();
      assertThat(offset).isBetween(0, file.length);
      String there = new String(file, offset, file.length - offset, UTF_8);
      String line = lines[position.line() - 1].substring(position.column() - 1);
      assertThat(there).as("%s: %s", what, finding).startsWith(line);
      assertThat(line.length() + lines(lines, position.line()))
          .as("%s: %s", what, finding)
          .isEqualTo(there.length());
      quoted(finding).forEach(quoted -> {
        assertThat(token(there)).as("%s: %s", what, finding).isEqualTo(quoted);
        SEEN.merge(finding.code(), 1, Integer::sum);
      });
    }
  }

  /** Characters of the lines below that one, with the line feeds before them. */
  private static int lines(String[] lines, int line) {
    return Arrays.stream(lines, line, lines.length)
        .mapToInt(below -> 1 + below.length())
        .sum();
  }

  /** What the message of a finding says stands at its place. */
  private static List<String> quoted(Finding finding) {
    Object value = finding.message().arguments().get("valeur");
    Object key = finding.message().arguments().get("cle");
    if (finding.code().equals("JSON-CLE-INCONNUE")) {
      return List.of(String.valueOf(key));
    }
    return value instanceof String text ? List.of(text) : List.of();
  }

  /** The text, number or word that begins there; of a text what it says. */
  private static String token(String there) {
    if (!there.startsWith("\"")) {
      return there.split("[\\s,\\]}]", 2)[0];
    }
    int end = 1;
    while (there.charAt(end) != '"') {
      end += there.charAt(end) == '\\' ? 2 : 1;
    }
    byte[] object = ("{" + there.substring(0, end + 1) + ":0}").getBytes(UTF_8);
    return Tree.of(object).members().get(0).key();
  }

  @AfterAll
  static void values_and_keys_of_many_rules_were_quoted() {
    assertThat(SEEN.keySet())
        .contains(
            "JSON-CLE-INCONNUE", "FORM-FINESS", "FORM-SIRET", "FORM-VALEUR", "FORM-TELEPHONE");
  }
}
