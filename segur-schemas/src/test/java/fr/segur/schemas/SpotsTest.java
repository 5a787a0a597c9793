package fr.segur.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.schemas.Spots.Spot;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Values cut out of a file with their lines. */
class SpotsTest {

  private static Spot at(String file, String value) throws IOException {
    byte[] bytes = file.getBytes(UTF_8);
    int offset = file.substring(0, file.indexOf(value)).getBytes(UTF_8).length;
    try (var spots = new Spots(RequestSource.of(bytes))) {
      return spots.at(offset);
    }
  }

  @Test
  void a_value_and_the_lines_around_it() throws IOException {
    Spot spot = at("1\r\n2\r\n3\r\n {\"é\": \"x\\\"y\", 4}\r\n5\r\n6\r\n7", "\"x");
    assertThat(spot.above()).containsExactly("2", "3");
    assertThat(spot.before()).isEqualTo(" {\"é\": ");
    assertThat(spot.value()).isEqualTo("\"x\\\"y\"");
    assertThat(spot.after()).isEqualTo(", 4}");
    assertThat(spot.below()).containsExactly("5", "6");
    assertThat(spot.bytes()).isEqualTo(6);
  }

  @Test
  void at_the_ends_of_a_file_there_is_nothing_more() throws IOException {
    assertThat(at("-1.5e3", "-"))
        .isEqualTo(new Spot(java.util.List.of(), "", "-1.5e3", "", java.util.List.of(), 6));
    assertThat(at("a\n{", "{").value()).isEqualTo("{");
  }

  @Test
  void a_long_line_is_cut_on_both_sides() throws IOException {
    Spot spot = at("é".repeat(5_000) + "true" + "😀".repeat(5_000), "true");
    assertThat(spot.value()).startsWith("true");
    assertThat(spot.before()).hasSizeLessThan(170).startsWith("…é");
    assertThat(spot.above()).isEmpty();
    assertThat(spot.below()).isEmpty();
  }

  @Test
  void places_far_apart_are_found_by_going_forward_only() throws IOException {
    String file = "0\n".repeat(20_000) + "\"a\"\n" + "1\n".repeat(20_000) + "\"b\"";
    try (var spots = new Spots(RequestSource.of(file.getBytes(UTF_8)))) {
      assertThat(spots.at(0).value()).isEqualTo("0");
      assertThat(spots.at(file.indexOf("\"a")).value()).isEqualTo("\"a\"");
      assertThat(spots.at(file.indexOf("\"a") + 4).above()).contains("\"a\"");
      assertThat(spots.at(file.indexOf("\"b")).value()).isEqualTo("\"b\"");
    }
  }
}
