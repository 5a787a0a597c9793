package fr.segur.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Finding;
import fr.segur.model.Outcome;
import fr.segur.model.Position;
import fr.segur.model.Verdict;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not RFC 8259 JSON is one finding, at the byte that cannot stand where it does. */
class SyntaxTest {

  private static final String CODE = "JSON-SYNTAXE";

  @Test
  void the_sample_is_accepted() {
    Verdict verdict = Sample.check(Sample.AVANCE);
    assertThat(Sample.summary(verdict)).isEmpty();
    assertThat(verdict.outcome()).isEqualTo(Outcome.ACCEPTABLE);
    assertThat(verdict.lignes()).isEqualTo(2);
  }

  @Test
  void a_file_cut_anywhere_is_refused_at_its_end() {
    byte[] file = Sample.AVANCE.getBytes(UTF_8);
    for (int length = 0; length < file.length; length++) {
      byte[] cut = Arrays.copyOf(file, length);
      if (Tree.malformedAt(cut) < 0) {
        continue; // blanks after the last brace may go
      }
      Verdict verdict = Sample.check(cut);
      assertThat(verdict.outcome()).isEqualTo(Outcome.REFUSE);
      Finding finding = Sample.one(verdict, CODE);
      assertThat(finding.pointer()).isEmpty();
      assertThat(Sample.position(finding))
          .as("cut at %d", length)
          .isEqualTo(Sample.position(cut, length));
    }
  }

  @Test
  void a_file_cut_inside_a_character_is_not_UTF_8_at_that_character() {
    byte[] file = Sample.with("MARTIN Claire", "É€😀").getBytes(UTF_8);
    int start = new String(file, UTF_8).indexOf("É");
    for (int length = start + 1; length < start + 9; length++) {
      Verdict verdict = Sample.check(Arrays.copyOf(file, length));
      int character = length < start + 2 ? start : length < start + 5 ? start + 2 : start + 5;
      boolean whole = length == character;
      assertThat(Sample.of(verdict, CODE)).hasSize(whole ? 1 : 0);
      assertThat(Sample.of(verdict, "JSON-ENCODAGE")).hasSize(whole ? 0 : 1);
      assertThat(verdict.findings()).extracting(Sample::offset).contains((long) character);
    }
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '#',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        // what is wrong # text # the byte that cannot stand there
        "trailing comma in an object#{\"a\":1,}#7",
        "trailing comma in an array#[1,2,]#5",
        "leading comma in an array#[,1]#1",
        "leading comma in an object#{,\"a\":1}#1",
        "two commas#[1,,2]#3",
        "no comma in an array#[1 2]#3",
        "no comma in an object#{\"a\":1 \"b\":2}#7",
        "no colon#{\"a\" 1}#5",
        "two colons#{\"a\"::1}#5",
        "no value#{\"a\":}#5",
        "a key alone#{\"a\"}#4",
        "unquoted key#{a:1}#1",
        "number as key#{1:1}#1",
        "null as key#{null:1}#1",
        "single quotes#['a']#1",
        "single quotes around a key#{'a':1}#1",
        "line comment#[1] // x#4",
        "block comment#[/* x */1]#1",
        "hash comment#[ %1]#2",
        "NaN#[NaN]#1",
        "Infinity#[Infinity]#1",
        "minus Infinity#[-Infinity]#2",
        "minus alone#[-]#2",
        "two minuses#[--1]#2",
        "minus then a point#[-.5]#2",
        "leading zero#[01]#2",
        "leading zero after a minus#[-01]#3",
        "two zeros#[00]#2",
        "leading plus#[+1]#1",
        "leading point#[.5]#1",
        "trailing point#[1.]#3",
        "point then exponent#[1.e5]#3",
        "two points#[1.2.3]#4",
        "exponent without digits#[1e]#3",
        "exponent with a sign alone#[1e+]#4",
        "exponent with a fraction#[1e5.2]#4",
        "hexadecimal#[0x10]#2",
        "a letter after a number#[12a]#3",
        "a letter after a fraction#[1.5a]#4",
        "a letter after an exponent#[1e5a]#4",
        "a quote after a number#[1\"]#2",
        "a brace after a number#[1{]#2",
        "capitals#[True]#1",
        "capital null#[NULL]#1",
        "misspelt true#[trua]#4",
        "misspelt false#[falze]#4",
        "misspelt null#[nulk]#4",
        "true and more#[truex]#5",
        "null and a digit#[null1]#5",
        "half a word#[tru]#4",
        "half a word, then a comma#[nul,1]#4",
        "undefined#[undefined]#1",
        "bad escape#[\"a\\x41\"]#4",
        "bad escape in a key#{\"a\\q\":1}#4",
        "bad hexadecimal escape#[\"\\u12G4\"]#6",
        "short hexadecimal escape#[\"\\u12\"]#6",
        "octal escape#[\"\\0\"]#3",
        "wrong closing bracket#[1}#2",
        "wrong closing brace#{\"a\":1]#6",
        "closing bracket first#]#0",
        "closing brace alone#}#0",
        "comma first#,#0",
        "one bracket too many#[1]]#3",
        "one brace too many#{}}#2",
        "two roots#{} {}#3",
        "two roots without a blank#{}[]#2",
        "two numbers#1 2#2",
        "a comma after the root#{},#2",
        "a word#avance#0",
        "a page#<html>#0",
        "a form feed#[\f1]#1",
        "a no-break space#[\u00a01]#1",
        "é as value#[é]#1",
        "é after a value#[1é]#2",
        "é after a word#[nullé]#5",
        "é in a number#[1.é]#3",
        "😀 where a key is due#{😀}#1",
        "€ as an escape#[\"\\€\"]#3",
        "DEL as value#[\u007f]#1",
      })
  void each_way_of_not_being_JSON(String kind, String text, long offset) {
    assertThat(Tree.malformedAt(text.getBytes(UTF_8)))
        .as("own reader, %s", kind)
        .isEqualTo((int) offset);
    Verdict verdict = Sample.check(text);
    assertThat(verdict.outcome()).isEqualTo(Outcome.REFUSE);
    Finding finding = Sample.one(verdict, CODE);
    assertThat(finding.pointer()).isEmpty();
    assertThat(Sample.offset(finding)).as("%s: %s", kind, text).isEqualTo(offset);
  }

  @Test
  void control_characters_stand_escaped_in_texts() {
    for (char c = 0; c < ' '; c++) {
      for (String text : new String[] {"[\"a" + c + "\"]", "{\"a" + c + "\":1}"}) {
        Finding finding = Sample.one(Sample.check(text), CODE);
        assertThat(Sample.offset(finding)).as("character %d", (int) c).isEqualTo(3);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "\r\n\t  \n"})
  void a_file_without_a_value_stops_too_early(String text) {
    Verdict verdict = Sample.check(text);
    assertThat(Sample.summary(verdict)).containsExactly(CODE + " ");
    assertThat(Sample.position(verdict.findings().get(0)))
        .isEqualTo(Sample.position(text.getBytes(UTF_8), text.length()));
  }

  @Test
  void what_stops_too_early_stops_at_its_end() {
    for (String text : Set.of(
        "[",
        "{",
        "[1",
        "[1,",
        "{\"a",
        "{\"a\"",
        "{\"a\":",
        "{\"a\":1,",
        "\"",
        "\"\\",
        "\"\\u1",
        "-",
        "1.",
        "1e",
        "tru",
        "[nul",
        "[[[[",
        "\"é")) {
      byte[] bytes = text.getBytes(UTF_8);
      Finding finding = Sample.one(Sample.check(text), CODE);
      assertThat(Sample.offset(finding)).as(text).isEqualTo(bytes.length);
    }
  }

  @Test
  void findings_made_before_it_are_kept() {
    String file = Sample.with("\"numLigne\": 1,", "\"numLigne\": \"1\",")
        .replace("\"numLigne\": 2,", "numLigne: 2,");
    Verdict verdict = Sample.check(file);
    assertThat(Sample.summary(verdict))
        .containsExactly("JSON-TYPE /lignesImport/0/numLigne", "JSON-SYNTAXE ");
    assertThat(verdict.lignes()).isEqualTo(1);
    assertThat(Sample.position(verdict.findings().get(1)))
        .isEqualTo(new Position(105, 7, Sample.offset(verdict.findings().get(1))));
  }

  @Test
  void a_valid_file_may_be_followed_by_blanks_only() {
    assertThat(Sample.check(Sample.AVANCE + "\r\n\t \n").outcome()).isEqualTo(Outcome.ACCEPTABLE);
    Finding finding = Sample.one(Sample.check(Sample.AVANCE + "\n x"), CODE);
    assertThat(Sample.offset(finding)).isEqualTo(Sample.AVANCE.length() + 2);
  }
}
