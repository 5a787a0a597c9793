package fr.segur.schemas;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Finding;
import fr.segur.model.Outcome;
import fr.segur.model.Position;
import fr.segur.model.Verdict;
import java.nio.charset.Charset;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are UTF-8 without a byte order mark. */
class EncodingTest {

  private static final String CODE = "JSON-ENCODAGE";
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  @Test
  void a_byte_order_mark_refuses_the_file_and_nothing_else() {
    byte[] file = join(MARK, Sample.AVANCE.getBytes(UTF_8));
    Verdict verdict = Sample.check(file);
    assertThat(Sample.summary(verdict)).containsExactly(CODE + " ");
    assertThat(verdict.outcome()).isEqualTo(Outcome.REFUSE);
    assertThat(verdict.lignes()).isEqualTo(2);
    assertThat(Sample.position(verdict.findings().get(0))).isEqualTo(new Position(1, 1, 0));
  }

  @Test
  void after_a_byte_order_mark_findings_stand_at_their_bytes_of_the_file() {
    byte[] file = join(MARK, Sample.put("/lignesImport/1/numLigne", "\"2\"").getBytes(UTF_8));
    Verdict verdict = Sample.check(file);
    assertThat(Sample.summary(verdict))
        .containsExactly(CODE + " ", "JSON-TYPE /lignesImport/1/numLigne");
    Finding type = verdict.findings().get(1);
    long offset = Sample.offset(type);
    assertThat(new String(file, (int) offset, 3, UTF_8)).isEqualTo("\"2\"");
    assertThat(Sample.position(type)).isEqualTo(Sample.position(file, offset));
  }

  @Test
  void after_a_byte_order_mark_a_syntax_error_stands_at_its_byte_of_the_file() {
    Verdict verdict = Sample.check(join(MARK, "[1,]".getBytes(UTF_8)));
    assertThat(Sample.offset(Sample.one(verdict, "JSON-SYNTAXE"))).isEqualTo(6);
    assertThat(Sample.offset(Sample.one(verdict, CODE))).isZero();
  }

  @Test
  void a_byte_order_mark_alone_is_an_empty_file_too() {
    Verdict verdict = Sample.check(MARK);
    assertThat(Sample.summary(verdict)).containsExactly(CODE + " ", "JSON-SYNTAXE ");
    assertThat(Sample.offset(verdict.findings().get(1))).isEqualTo(3);
  }

  @Test
  void a_second_byte_order_mark_is_no_better() {
    Verdict verdict = Sample.check(join(MARK, join(MARK, Sample.AVANCE.getBytes(UTF_8))));
    assertThat(verdict.findings()).extracting(Finding::code).containsOnly(CODE);
    assertThat(verdict.findings()).extracting(Sample::offset).containsExactly(0L, 3L);
    assertThat(verdict.lignes()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void wide_encodings_are_refused_at_the_first_byte(String name) {
    Charset charset = Charset.forName(name);
    for (String text : new String[] {Sample.AVANCE, "{}", "1", " [1]", "\uFEFF" + Sample.AVANCE}) {
      Verdict verdict = Sample.check(text.getBytes(charset));
      assertThat(verdict.outcome()).isEqualTo(Outcome.REFUSE);
      assertThat(Sample.summary(verdict)).containsExactly(CODE + " ");
      assertThat(Sample.position(verdict.findings().get(0))).isEqualTo(new Position(1, 1, 0));
    }
  }

  @Test
  void wide_characters_do_not_pass_behind_a_UTF_8_mark() {
    for (Charset charset :
        new Charset[] {UTF_16LE, UTF_16BE, Charset.forName("UTF-32LE"), Charset.forName("UTF-32BE")
        }) {
      Verdict verdict = Sample.check(join(MARK, Sample.AVANCE.getBytes(charset)));
      assertThat(verdict.findings()).extracting(Finding::code).containsOnly(CODE);
      assertThat(verdict.findings()).extracting(Sample::offset).containsExactly(0L, 3L);
    }
  }

  @Test
  void latin_1_is_refused_at_its_first_accent() {
    byte[] file = Sample.with("MARTIN Claire", "RÉMY Zoé").getBytes(ISO_8859_1);
    Verdict verdict = Sample.check(file);
    Finding finding = Sample.one(verdict, CODE);
    int offset = new String(file, ISO_8859_1).indexOf('É');
    assertThat(Sample.offset(finding)).isEqualTo(offset);
    assertThat(Sample.position(finding)).isEqualTo(new Position(26, 33, offset));
    assertThat(Sample.of(verdict, "JSON-SYNTAXE")).isEmpty();
    assertThat(verdict.outcome()).isEqualTo(Outcome.REFUSE);
  }

  @Test
  void findings_made_before_the_bad_byte_are_kept() {
    byte[] file = Sample.put("/lignesImport/0/numLigne", "\"1\"")
        .replace("ROSSI", "ROSS\u00CE")
        .getBytes(ISO_8859_1);
    Verdict verdict = Sample.check(file);
    assertThat(Sample.summary(verdict))
        .containsExactly("JSON-TYPE /lignesImport/0/numLigne", CODE + " ");
    assertThat(verdict.lignes()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "continuation byte alone, 80",
    "last continuation byte alone, BF",
    "overlong slash, C0 AF",
    "overlong letter, C1 81",
    "overlong of three bytes, E0 9F BF",
    "overlong of four bytes, F0 8F BF BF",
    "first high surrogate, ED A0 80",
    "surrogate pair, ED A0 BD ED B8 80",
    "last low surrogate, ED BF BF",
    "beyond Unicode, F4 90 80 80",
    "F5, F5 80 80 80",
    "F8, F8 88 80 80 80",
    "FC, FC 84 80 80 80 80",
    "FE, FE",
    "FF, FF",
    "two bytes cut by a quote, C3 22",
    "three bytes cut by a quote, E2 82 22",
    "four bytes cut by a quote, F0 9F 98 22",
    "four bytes cut by a lead, F0 9F C3 A9",
  })
  void what_is_not_UTF_8_is_refused_at_its_first_byte(String kind, String hex) {
    byte[] bad = HexFormat.ofDelimiter(" ").parseHex(hex);
    for (int before = 0; before < 20; before++) {
      byte[] head = ("{\"é\":\"" + "a".repeat(before)).getBytes(UTF_8);
      byte[] file = join(join(head, bad), "\"}".getBytes(UTF_8));
      Finding finding = Sample.one(Sample.check(file), CODE);
      assertThat(Sample.offset(finding)).as("%s after %d", kind, before).isEqualTo(head.length);
      assertThat(Sample.position(finding)).isEqualTo(Sample.position(file, head.length));
    }
  }

  @Test
  void the_first_and_last_characters_of_every_length_are_accepted() {
    for (int c :
        new int[] {0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFD, 0xFFFF, 0x10000, 0x10FFFF}) {
      Verdict verdict = Sample.check(Sample.with("MARTIN Claire", Character.toString(c)));
      assertThat(verdict.outcome()).as("U+%04X", c).isEqualTo(Outcome.ACCEPTABLE);
    }
  }

  @Test
  void a_bad_byte_after_the_end_is_a_bad_byte() {
    byte[] file = join(Sample.AVANCE.getBytes(UTF_8), new byte[] {' ', (byte) 0xE9});
    Verdict verdict = Sample.check(file);
    assertThat(Sample.summary(verdict)).containsExactly(CODE + " ");
    assertThat(Sample.offset(verdict.findings().get(0))).isEqualTo(file.length - 1);
    assertThat(verdict.lignes()).isEqualTo(2);
  }

  private static byte[] join(byte[] first, byte[] second) {
    byte[] both = new byte[first.length + second.length];
    System.arraycopy(first, 0, both, 0, first.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
