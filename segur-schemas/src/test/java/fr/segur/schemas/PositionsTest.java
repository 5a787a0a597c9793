package fr.segur.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Finding;
import fr.segur.model.Position;
import fr.segur.model.Verdict;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Lines and columns from 1, columns in UTF-16 units, offsets in bytes from 0. */
class PositionsTest {

  private static final String MONTANT = "/lignesImport/0/commande/montantSegurHT";

  @Test
  void of_the_sample() {
    Finding finding = one(Sample.with("9125.0", "9125.01"));
    assertThat(finding.pointer()).isEqualTo(MONTANT);
    assertThat(Sample.position(finding))
        .isEqualTo(new Position(17, 27, Sample.AVANCE.indexOf("9125.0")));
  }

  @Test
  void on_one_line() {
    String file = Sample.minified(Sample.with("9125.0", "9125.01"));
    assertThat(file).doesNotContain("\n");
    int offset = file.indexOf("9125.01");
    assertThat(Sample.position(one(file))).isEqualTo(new Position(1, offset + 1, offset));
  }

  @Test
  void with_carriage_returns() {
    String file = Sample.with("9125.0", "9125.01").replace("\n", "\r\n");
    assertThat(Sample.position(one(file))).isEqualTo(new Position(17, 27, file.indexOf("9125.01")));
  }

  @Test
  void a_carriage_return_alone_ends_no_line() {
    String file = Sample.with("9125.0", "9125.01").replace('\n', '\r');
    int offset = file.indexOf("9125.01");
    assertThat(Sample.position(one(file))).isEqualTo(new Position(1, offset + 1, offset));
  }

  @Test
  void a_tab_is_one_column() {
    String file = Sample.with("9125.0", "9125.01").replaceAll("(?m)^ +", "\t");
    assertThat(Sample.position(one(file)).column())
        .isEqualTo(1 + "\t\"montantSegurHT\": ".length());
  }

  @Test
  void an_accent_is_one_column_and_two_bytes() {
    String line = "{\"numeroAns\": \"\u00e9\u00e9\", \"siret\": 1}";
    assertPlace(line, 1, line.indexOf("1}") + 1, line.indexOf("1}") + 2);
  }

  @Test
  void an_accent_in_two_characters_is_two_columns() {
    String line = "{\"numeroAns\": \"e\u0301\", \"siret\": 1}";
    assertPlace(line, 1, line.indexOf("1}") + 1, line.indexOf("1}") + 1);
  }

  @Test
  void a_euro_sign_is_one_column_and_three_bytes() {
    String line = "{\"numeroAns\": \"€\", \"siret\": 1}";
    assertPlace(line, 1, line.indexOf("1}") + 1, line.indexOf("1}") + 2);
  }

  @Test
  void an_astral_character_is_two_columns_and_four_bytes() {
    String line = "{\"numeroAns\": \"😀😀\", \"siret\": 1}";
    assertPlace(line, 1, line.indexOf("1}") + 1, line.indexOf("1}") + 4);
  }

  @Test
  void a_line_separator_ends_no_line() {
    String line = "{\"numeroAns\": \"\u2028\u0085\", \"siret\": 1}";
    assertPlace(line, 1, line.indexOf("1}") + 1, line.indexOf("1}") + 3);
  }

  @Test
  void of_a_key_after_other_scripts() {
    String file = "{\n  \"éè😀\":\r\n\t1, \"日本\" : [\n1 ] }";
    Verdict verdict = Sample.check(file);
    assertThat(Sample.of(verdict, "JSON-CLE-INCONNUE"))
        .extracting(Sample::position)
        .containsExactly(
            new Position(2, 3, 4),
            new Position(3, 5, file.substring(0, file.indexOf("\"日")).getBytes(UTF_8).length));
    Sample.assertPlaced(file.getBytes(UTF_8), verdict);
  }

  @Test
  void beyond_the_buffers_of_the_reader() {
    for (int length = 7_980; length < 8_020; length++) {
      String file =
          Sample.with("9125.0", "9125.01").replace("MARTIN Claire", "é".repeat(length) + "😀");
      byte[] bytes = file.getBytes(UTF_8);
      int offset = file.substring(0, file.indexOf("9125.01")).getBytes(UTF_8).length;
      assertThat(Sample.position(one(file))).isEqualTo(Sample.position(bytes, offset));
      String late = file.replace("\"numLigne\": 2", "\"numLigne\" : \"2\"");
      Finding finding = Sample.one(Sample.check(late), "JSON-TYPE");
      offset = late.substring(0, late.indexOf("\"2\"")).getBytes(UTF_8).length;
      assertThat(Sample.position(finding)).isEqualTo(Sample.position(late.getBytes(UTF_8), offset));
    }
  }

  @Test
  void findings_are_in_file_order_whatever_found_them() {
    String file = Sample.AVANCE
        .replace("\"PDF\"", "\"pdf\"")
        .replace("\"numeroEditeur\": \"00033\"", "\"numeroEditeur\": 33")
        .replace("\"numLigne\": 2", "\"numLigne\": 1")
        .replace("\"siret\"", "\"SIRET\"")
        .replace("9125.0", "9125.01");
    Verdict verdict = Sample.check(file);
    Sample.assertPlaced(file.getBytes(UTF_8), verdict);
    assertThat(Sample.summary(verdict))
        .containsExactly(
            "JSON-MANQUANT /siret",
            "JSON-CLE-INCONNUE /SIRET",
            "JSON-TYPE /lignesImport/0/numeroEditeur",
            "AF-6.1-PLAFOND /lignesImport/0/commande/montantSegurHT",
            "FORM-FORMAT /lignesImport/0/piecesJustificatives/0/formatFichier",
            "FORM-NUM-LIGNE-DOUBLE /lignesImport/1/numLigne",
            "FORM-FORMAT /lignesImport/1/piecesJustificatives/0/formatFichier",
            "FORM-FORMAT /lignesImport/1/piecesJustificatives/1/formatFichier");
  }

  @Test
  void the_whole_file_stands_at_its_value() {
    String late = Sample.resource("facts.json").replace("2023-11-02T", "2024-11-02T");
    var facts = Sample.SEGUR.facts(late.getBytes(UTF_8)).facts();
    Verdict verdict = Sample.SEGUR.check(("\n " + Sample.AVANCE).getBytes(UTF_8), facts);
    Finding closed = verdict.findings().stream()
        .filter(f -> f.pointer().isEmpty())
        .findFirst()
        .orElseThrow();
    assertThat(Sample.position(closed)).isEqualTo(new Position(2, 2, 2));
  }

  @Test
  void a_counter_moves_forward_only_as_far_as_the_bytes() throws IOException {
    var counter = new LineCounter(new ByteArrayInputStream("a\né😀b".getBytes(UTF_8)));
    assertThat(counter.advance(0)).isEqualTo(new Position(1, 1, 0));
    assertThat(counter.advance(1)).isEqualTo(new Position(1, 2, 1));
    assertThat(counter.advance(2)).isEqualTo(new Position(2, 1, 2));
    assertThat(counter.advance(4)).isEqualTo(new Position(2, 2, 4));
    assertThat(counter.advance(8)).isEqualTo(new Position(2, 4, 8));
    assertThat(counter.advance(100)).isEqualTo(new Position(2, 5, 9));
  }

  private static void assertPlace(String line, int number, int column, long offset) {
    for (int before = 0; before < 3; before++) {
      Finding finding = Sample.one(Sample.check("\n".repeat(before) + line), "JSON-TYPE");
      assertThat(Sample.position(finding))
          .isEqualTo(new Position(number + before, column, offset + before));
    }
  }

  private static Finding one(String file) {
    Verdict verdict = Sample.check(file);
    assertThat(verdict.findings()).hasSize(1);
    Sample.assertPlaced(file.getBytes(UTF_8), verdict);
    return verdict.findings().get(0);
  }
}
