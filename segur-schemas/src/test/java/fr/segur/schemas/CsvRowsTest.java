package fr.segur.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {

  private static List<List<String>> rows(byte[] bytes, int kept) throws IOException {
    var all = new ArrayList<List<String>>();
    try (var rows = new CsvRows(new ByteArrayInputStream(bytes), kept)) {
      while (rows.next()) {
        var row = new ArrayList<String>();
        for (int i = 0; i < Math.min(kept, rows.fields()); i++) {
          row.add(rows.text(i));
        }
        all.add(row);
      }
    }
    return all;
  }

  private static List<List<String>> rows(String text) throws IOException {
    return rows(text.getBytes(StandardCharsets.UTF_8), 9);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a;b\nc;;d\n",
        "a;b\nc;;d",
        "a;b\r\nc;;d\r\n",
        "a;b\rc;;d\r",
        "\n\na;b\n\r\n\nc;;d\n\n",
        "\"a\";\"b\"\nc;\"\";\"d\"\n",
        "\ufeffa;b\nc;;d\n",
      })
  void line_ends_quotes_empty_lines_and_a_byte_order_mark_change_nothing(String text)
      throws IOException {
    assertThat(rows(text)).containsExactly(List.of("a", "b"), List.of("c", "", "d"));
  }

  @Test
  void quoted_fields_hold_separators_quotes_and_line_ends() throws IOException {
    assertThat(rows("\"LIEU \"\"X\"\"; Y\";\"a\nb\";L'\"été\"\n"))
        .containsExactly(List.of("LIEU \"X\"; Y", "a\nb", "L'\"été\""));
  }

  @Test
  void there_is_nothing_in_nothing() throws IOException {
    assertThat(rows("")).isEmpty();
    assertThat(rows("\r\n\n")).isEmpty();
    assertThat(rows(";")).containsExactly(List.of("", ""));
  }

  @Test
  void a_row_says_on_which_line_it_starts_and_how_many_fields_it_has() throws IOException {
    byte[] bytes = "a\r\n\n\"b\nb\";\"c\nc\"\nd;e;f;g\n".getBytes(StandardCharsets.UTF_8);
    try (var rows = new CsvRows(new ByteArrayInputStream(bytes), 1)) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.line()).isEqualTo(1);
      assertThat(rows.next()).isTrue();
      assertThat(rows.line()).isEqualTo(3);
      assertThat(rows.fields()).isEqualTo(2);
      assertThat(rows.text(0)).isEqualTo("b\nb");
      assertThat(rows.next()).isTrue();
      assertThat(rows.line()).isEqualTo(6);
      assertThat(rows.fields()).isEqualTo(4);
      assertThat(rows.next()).isFalse();
    }
  }

  @Test
  void text_is_read_in_the_encoding_it_is_in() throws IOException {
    for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
      assertThat(rows("Élan;l'œuvre\n".getBytes(charset), 2))
          .containsExactly(List.of("Élan", "l'œuvre"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"a;b\n", "a;\"b", "\""})
  void a_quote_that_is_never_closed_is_said(String text) {
    assertThatThrownBy(() -> rows(text)).isInstanceOf(CsvRows.Malformed.class);
  }

  @Test
  void a_field_without_an_end_does_not_fill_the_memory() {
    byte[] endless = new byte[3 << 20];
    assertThatThrownBy(() -> rows(endless, 1)).isInstanceOf(CsvRows.Malformed.class);
  }

  @Test
  void a_field_that_is_not_kept_may_be_of_any_length() throws IOException {
    String row = "a;" + "x".repeat(2 << 20) + "\n";
    assertThat(rows((row + row).getBytes(StandardCharsets.UTF_8), 1))
        .containsExactly(List.of("a"), List.of("a"));
  }

  @Property(tries = 300)
  void what_another_library_writes_is_read_back(@ForAll("tables") List<List<String>> table)
      throws IOException {
    var written = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(written)) {
      table.forEach(csv::writeRecord);
    }

    assertThat(rows(written.toString())).isEqualTo(table);
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    var field = Arbitraries.strings().withChars("ab;\"\n\r é").ofMaxLength(6);
    // a row of one empty field is an empty line
    return field.list().ofMinSize(2).ofMaxSize(5).list().ofMaxSize(6);
  }
}
