package fr.segur.schemas;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The caret stands under the value, whatever is before it on the line. */
class ExcerptTest {

  private static Excerpt at(String file, String place) throws IOException {
    byte[] bytes = file.getBytes(UTF_8);
    int offset = file.substring(0, file.indexOf(place)).getBytes(UTF_8).length;
    try (var spots = new Spots(RequestSource.of(bytes))) {
      return Excerpt.of(spots.at(offset));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"a\": 12.5}       |12.5   |6 |4",
        "{\"é\": 12.5}       |12.5   |6 |4",
        "{\"e\u0301\": true} |true   |6 |4",
        "{\"😀\": null}      |null   |7 |4",
        "{\"漢\": [1]}       |[      |7 |1",
        "{\"\u0001\": -1e-3} |-1e-3  |6 |5",
        "{\"a\": \"b\\\"c\"} |\"b    |6 |6",
        "{\"a\": \"été\"}    |\"été  |6 |5",
        "{\"a\": \"漢字\"}   |\"漢   |6 |6"
      })
  void columns_are_those_of_a_terminal(String file, String place, int indent, int length)
      throws IOException {
    Excerpt excerpt = at(file, place);

    assertThat(excerpt.indent()).isEqualTo(indent);
    assertThat(excerpt.length()).isEqualTo(length);
  }

  @Test
  void a_tab_is_four_blanks() throws IOException {
    assertThat(at("{\n\t\"a\": 1}", "1}")).isEqualTo(new Excerpt("    \"a\": 1}", 9, 1));
  }

  @Test
  void a_line_ends_before_its_carriage_return() throws IOException {
    assertThat(at("{\r\n\"a\": 1\r\n}", "1").text()).isEqualTo("\"a\": 1");
  }

  @Test
  void controls_and_characters_that_reorder_are_shown_as_signs() throws IOException {
    assertThat(at("[\"\u001b[31m\u202e\u0085\", 7]", "7").text()).isEqualTo("[\"␛[31m��\", 7]");
  }

  @Test
  void bytes_that_are_not_utf_8_do_not_harm() throws IOException {
    try (var spots = new Spots(RequestSource.of("{\"é\": 1}".getBytes(ISO_8859_1)))) {
      assertThat(Excerpt.of(spots.at(6))).isEqualTo(new Excerpt("{\"�\": 1}", 6, 1));
    }
  }

  @Test
  void a_long_line_is_cut_around_the_place() throws IOException {
    String file = "[" + "1,".repeat(50_000) + "42," + "3,".repeat(50_000) + "4]";
    Excerpt excerpt = at(file, "42");

    assertThat(excerpt.text()).startsWith("…").endsWith("…").hasSizeLessThanOrEqualTo(102);
    assertThat(excerpt.text().substring(excerpt.indent())).startsWith("42,3,");
    assertThat(excerpt.carets()).isEqualTo(" ".repeat(41) + "^^");
  }

  @Test
  void a_line_of_100_columns_is_shown_whole_and_one_of_101_is_not() throws IOException {
    assertThat(at("7" + "0".repeat(99), "7").text()).isEqualTo("7" + "0".repeat(99));
    assertThat(at("7" + "0".repeat(100), "7").text()).isEqualTo("7" + "0".repeat(99) + "…");
  }

  @Test
  void the_end_of_an_empty_file_is_a_place() throws IOException {
    assertThat(at("", "")).isEqualTo(new Excerpt("", 0, 1));
  }
}
