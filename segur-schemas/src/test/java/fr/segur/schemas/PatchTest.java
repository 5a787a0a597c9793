package fr.segur.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Fix;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fixes put into bytes. */
class PatchTest {

  private static String apply(String file, Fix... fixes) {
    return new String(Patch.apply(file.getBytes(UTF_8), List.of(fixes)), UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\": 1}|/a|{\"a\": 2}",
        "{\"a\" : \"é😀\" }|/a|{\"a\" : 2 }",
        "{\"a\":[1, {\"b\":null}]}|/a/1/b|{\"a\":[1, {\"b\":2}]}",
        "{\"a\":[10,11 ,12]}|/a/1|{\"a\":[10,2 ,12]}",
        "{\"a/b~c\":true}|/a~1b~0c|{\"a/b~c\":2}",
        "{\"\\u0061\":{\"x\":[]}}|/a|{\"\\u0061\":2}",
        "{\"a\":1,\"a\":1}|/a|{\"a\":2,\"a\":1}",
        "{\"a\":-1.5e+3}|/a|{\"a\":2}",
        "7|``|2",
      })
  void a_value_is_replaced_where_it_stands(String file, String pointer, String expected) {
    assertThat(apply(file, Fix.replace(pointer, "2"))).isEqualTo(expected);
  }

  @Test
  void a_key_gets_another_name_and_keeps_its_colon_and_value() {
    assertThat(apply("{ \"A\\\"\"\t:\r\n 1 , \"b\":2}", Fix.move("/A\"", "/a")))
        .isEqualTo("{ \"a\"\t:\r\n 1 , \"b\":2}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\": 1, \"b\": 2, \"c\": 3}|/a|{\"b\": 2, \"c\": 3}",
        "{\"a\": 1, \"b\": 2, \"c\": 3}|/b|{\"a\": 1, \"c\": 3}",
        "{\"a\": 1, \"b\": 2, \"c\": 3 }|/c|{\"a\": 1, \"b\": 2 }",
        "{ \"a\": 1 }|/a|{  }",
        "[1, 2, 3]|/0|[2, 3]",
        "[1, 2, 3]|/2|[1, 2]",
      })
  void a_member_is_taken_away_with_its_comma(String file, String pointer, String expected) {
    assertThat(apply(file, Fix.remove(pointer))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}|{\"n\": null}",
        "{\"a\":1}|{\"a\":1,\"n\": null}",
        "{ \"a\":1 }|{ \"a\":1, \"n\": null }",
        "{\"a\":1, \"b\":2}|{\"a\":1, \"b\":2, \"n\": null}",
        "{\"n\":1}|{\"n\":null}",
      })
  void a_member_is_added_after_the_last_one(String file, String expected) {
    assertThat(apply(file, Fix.add("/n", "null"))).isEqualTo(expected);
  }

  @Test
  void a_member_is_added_on_a_line_of_its_own_where_the_last_one_is() {
    assertThat(apply("{\r\n  \"a\": 1,\r\n  \"b\": 2\r\n}", Fix.add("/n", "null")))
        .isEqualTo("{\r\n  \"a\": 1,\r\n  \"b\": 2,\r\n  \"n\": null\r\n}");
  }

  @Test
  void places_are_those_of_the_file_before() {
    assertThat(apply(
            "{\"a\": 1, \"b\": 2, \"c\": 3}",
            Fix.replace("/c", "33"),
            Fix.move("/b", "/B"),
            Fix.replace("/a", "\"long\"")))
        .isEqualTo("{\"a\": \"long\", \"B\": 2, \"c\": 33}");
  }

  @Test
  void of_two_fixes_that_meet_one_is_applied_and_the_same_one_twice_is_one() throws IOException {
    RequestSource file = RequestSource.of("{\"a\": {\"b\": 1}}".getBytes(UTF_8));
    Fix whole = Fix.replace("/a", "null");
    Patch patch =
        Patch.of(file, List.of(Fix.replace("/a/b", "2"), whole, whole, Fix.replace("/a/b", "3")));
    try (InputStream in = patch.corrected().open()) {
      assertThat(new String(in.readAllBytes(), UTF_8)).isIn("{\"a\": null}", "{\"a\": {\"b\": 2}}");
    }
    assertThat(patch.applied()).hasSize(1);
    assertThat(patch.left()).hasSize(2);
  }

  @Test
  void a_fix_is_applied_whole_or_not_at_all() {
    var both =
        new Fix(List.of(Fix.Operation.replace("/a", "2"), Fix.Operation.replace("/none", "2")));
    assertThat(apply("{\"a\": 1}", both)).isEqualTo("{\"a\": 1}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[", "{\"a\": 1,", "{\"b\": 1}", "12", "\"\ud800\""})
  void what_is_not_there_is_left_alone(String file) {
    assertThat(apply(file, Fix.replace("/a/0", "2"), Fix.remove("/x"), Fix.move("/y", "/z")))
        .isEqualTo(new String(file.getBytes(UTF_8), UTF_8));
  }

  @Test
  void the_corrected_file_is_read_in_pieces_of_any_size() throws IOException {
    String file = "{\"a\": 1, \"b\": [1, 2, 3], \"c\": \"é\"}";
    RequestSource corrected = Patch.of(
            RequestSource.of(file.getBytes(UTF_8)),
            List.of(Fix.replace("/b/1", "\"une valeur bien plus longue\""), Fix.remove("/a")))
        .corrected();
    for (int size = 1; size < 20; size++) {
      var out = new StringBuilder();
      try (InputStream in = corrected.open()) {
        var buffer = new byte[size];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
          out.append(new String(buffer, 0, n, java.nio.charset.StandardCharsets.ISO_8859_1));
        }
      }
      assertThat(out.toString().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1))
          .isEqualTo(
              "{\"b\": [1, \"une valeur bien plus longue\", 3], \"c\": \"é\"}".getBytes(UTF_8));
    }
  }
}
