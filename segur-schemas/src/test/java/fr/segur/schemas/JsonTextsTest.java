package fr.segur.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Outcome;
import fr.segur.model.Verdict;
import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Small texts of every kind: what is JSON is never called malformed, what is not always is, at the
 * right byte; and hostile texts, which take no long time.
 */
class JsonTextsTest {

  private static final String SYNTAXE = "JSON-SYNTAXE";
  private static final String ENCODAGE = "JSON-ENCODAGE";
  private static final String LIMITE = "JSON-LIMITE";

  static Stream<Arguments> texts(String kind) {
    return Sample.resource("json-texts.txt")
        .lines()
        .filter(line -> line.startsWith(kind + "\t"))
        .map(line -> line.split("\t", 3))
        .map(cells -> Arguments.of(cells[1], bytes(cells[2])));
  }

  static Stream<Arguments> json() {
    return texts("y");
  }

  static Stream<Arguments> strangeJson() {
    return texts("w");
  }

  static Stream<Arguments> notJson() {
    return texts("n");
  }

  static Stream<Arguments> notUtf8() {
    return texts("i");
  }

  /** What the reader says of the text as a whole. */
  private static Set<String> said(Verdict verdict) {
    return verdict.findings().stream()
        .map(finding -> finding.code())
        .filter(Set.of(SYNTAXE, ENCODAGE, LIMITE)::contains)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void there_are_texts_of_every_kind() {
    assertThat(json()).hasSizeGreaterThan(80);
    assertThat(notJson()).hasSizeGreaterThan(180);
    assertThat(strangeJson()).hasSizeGreaterThan(15);
    assertThat(notUtf8()).hasSizeGreaterThan(10);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("json")
  void JSON_is_not_called_malformed(String what, byte[] text) {
    Verdict verdict = Sample.check(text);
    assertThat(said(verdict)).as(what).isEmpty();
    assertThat(verdict.outcome()).isEqualTo(Outcome.REFUSE);
    assertThat(Tree.malformedAt(text)).isNegative();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("strangeJson")
  void nor_is_JSON_that_others_refuse(String what, byte[] text) {
    assertThat(said(Sample.check(text))).as(what).isSubsetOf(LIMITE);
    assertThat(Tree.malformedAt(text)).isNegative();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("notJson")
  void what_is_not_JSON_is_refused_at_its_byte(String what, byte[] text) {
    Verdict verdict = Sample.check(text);
    assertThat(verdict.outcome()).isEqualTo(Outcome.REFUSE);
    assertThat(said(verdict)).as(what).isNotEmpty();
    if (said(verdict).equals(Set.of(SYNTAXE))) {
      assertThat(Sample.offset(Sample.one(verdict, SYNTAXE))).isEqualTo(Tree.malformedAt(text));
    }
    verdict
        .findings()
        .forEach(finding -> assertThat(Sample.offset(finding)).isBetween(0L, (long) text.length));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("notUtf8")
  void what_is_not_UTF_8_is_said_to_be_so(String what, byte[] text) {
    assertThat(said(Sample.check(text))).as(what).contains(ENCODAGE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        // a file # what is said of its text # where
        "{\"\\uD800\":1}#JSON-LIMITE#1",
        "{\"a\":[{\"b\\uDC00\":1}]}#JSON-LIMITE#7",
        "{\"\\uD800\\uD800\":1}#JSON-LIMITE#1",
        "{\"é\\uD83D\\uDE00\\uDE00\":1}#JSON-LIMITE#1",
        "{\"a\\uD800\":1,}#JSON-LIMITE#1",
        "{\"a\\uD800\":1#JSON-LIMITE#1",
      })
  void half_a_surrogate_pair_in_a_key_is_beyond_the_limits_but_JSON(
      String text, String code, long offset) {
    Verdict verdict = Sample.check(text);
    assertThat(said(verdict)).containsExactly(code);
    assertThat(Sample.offset(Sample.one(verdict, code))).isEqualTo(offset);
    assertThat(Sample.one(verdict, code).message(Locale.ENGLISH)).isNotBlank();
  }

  @Test
  void pairs_in_keys_and_halves_in_texts_are_read() {
    assertThat(said(Sample.check("{\"\\uD83D\\uDE00\":\"\\uD800\"}"))).isEmpty();
    Verdict verdict = Sample.check(Sample.with("MARTIN Claire", "\\uD800 \\uDC00"));
    assertThat(verdict.outcome()).isEqualTo(Outcome.ACCEPTABLE);
  }

  @ParameterizedTest
  @Timeout(20)
  @ValueSource(
      strings = {
        "[",
        "{\"a\":",
        "[{\"\":",
        "{\"lignesImport\":[{\"commande\":",
        "\"",
        "\"\\u0041",
        "1",
        "-1e1",
        " ",
        "\n",
        "[]",
        ",",
        "{\"a\":1},",
        "[1,",
        "[\"\\uD800\",",
        "{\"a\":1,\"a\":",
        "é",
        "\\",
        "[[],",
        "tru",
        "0"
      })
  void very_many_times_the_same_is_answered(String piece) {
    String many = piece.repeat(60_000);
    for (String text : new String[] {many, "{\"lignesImport\":[" + many, "{\"x\":\"" + many}) {
      byte[] bytes = text.getBytes(UTF_8);
      Verdict verdict = Sample.check(bytes);
      assertThat(verdict.outcome()).isEqualTo(Outcome.REFUSE);
      assertThat(said(verdict)).isNotEmpty();
      assertThat(verdict.findings()).hasSizeLessThan(5_000);
      assertThat(verdict.findings()).allMatch(f -> Sample.offset(f) <= bytes.length);
    }
  }

  /** The bytes of a line of the table. */
  private static byte[] bytes(String text) {
    var out = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); ) {
      if (text.startsWith("\\x", i)) {
        out.write(Integer.parseInt(text.substring(i + 2, i + 4), 16));
        i += 4;
      } else {
        int c = text.codePointAt(i);
        out.writeBytes(Character.toString(c).getBytes(UTF_8));
        i += Character.charCount(c);
      }
    }
    return out.toByteArray();
  }
}
