package fr.segur.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The forms that RFC 8785 prescribes. */
class CanonicalJsonTest {

  @Test
  void keys_stand_in_the_order_of_their_utf_16_units() {
    // the example of RFC 8785, section 3.2.3
    var object = Map.of(
        "\u20ac", "Euro Sign",
        "\r", "Carriage Return",
        "\ufb33", "Hebrew Letter Dalet With Dagesh",
        "1", "One",
        "\ud83d\ude00", "Emoji: Grinning Face",
        "\u0080", "Control",
        "\u00f6", "Latin Small Letter O With Diaeresis");

    assertThat(CanonicalJson.of(object))
        .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
            + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
            + "\"\ud83d\ude00\":\"Emoji: Grinning Face\","
            + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
  }

  @Test
  void strings_have_as_few_escapes_as_possible() {
    // the example of RFC 8785, section 3.2.2
    var object = Map.of("string", "\u20ac$\u000F\nA'B\"\\\\\"/");

    assertThat(CanonicalJson.of(object))
        .isEqualTo("{\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    assertThat(CanonicalJson.of(Map.of("a", "\b\f\r\t\u007f")))
        .isEqualTo("{\"a\":\"\\b\\f\\r\\t\u007f\"}");
  }

  @Test
  void half_a_surrogate_pair_keeps_its_escape() {
    assertThat(CanonicalJson.of(Map.of("a", "x\ud800y\udc00")))
        .isEqualTo("{\"a\":\"x\\ud800y\\udc00\"}");
  }

  @Test
  void lists_keep_their_order_and_numbers_are_whole() {
    assertThat(CanonicalJson.of(Map.of("a", List.of(2, 1L, true, List.of(), Map.of()))))
        .isEqualTo("{\"a\":[2,1,true,[],{}]}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CanonicalJson.of(Map.of("a", new java.math.BigDecimal("0.1"))));
  }

  /** RFC 8785, 3.2.2.3: what every IEEE 754 double has exactly; zero has no sign. */
  @Test
  void numbers_are_those_every_reader_has_exactly() {
    assertThat(CanonicalJson.of(Map.of("a", List.of(0, -0, -1, Integer.MIN_VALUE))))
        .isEqualTo("{\"a\":[0,0,-1,-2147483648]}");
    assertThat(CanonicalJson.of(Map.of("a", List.of(9007199254740991L, -9007199254740991L))))
        .isEqualTo("{\"a\":[9007199254740991,-9007199254740991]}");
    for (Object wrong :
        List.of(9007199254740992L, -9007199254740992L, Long.MIN_VALUE, 0.5, 1.0, new int[0])) {
      assertThatIllegalArgumentException()
          .as(wrong.toString())
          .isThrownBy(() -> CanonicalJson.of(Map.of("a", wrong)));
    }
  }

  @Test
  void nothing_is_null_and_empty_things_are_there() {
    var object = new HashMap<String, Object>();
    object.put("", null);
    object.put("b", false);
    object.put("a", "");

    assertThat(CanonicalJson.of(object)).isEqualTo("{\"\":null,\"a\":\"\",\"b\":false}");
    assertThat(CanonicalJson.of(Map.of())).isEqualTo("{}");
  }

  /** Units, not code points: an emoji stands before a letter of the private use area. */
  @Test
  void a_prefix_stands_before_what_it_begins_and_keys_inside_are_sorted_too() {
    var object = Map.of(
        "a", Map.of("\uff01", 1, "\ud83d\ude00", 2, "z", 3),
        "aa", 4,
        "A", 5,
        "\n", 6);

    assertThat(CanonicalJson.of(object))
        .isEqualTo("{\"\\n\":6,\"A\":5,\"a\":{\"z\":3,\"\ud83d\ude00\":2,\"\uff01\":1},\"aa\":4}");
  }

  @Property(tries = 200)
  void what_is_written_is_read_back_and_written_the_same(
      @ForAll @Size(max = 8) Map<String, @Size(max = 4) List<String>> texts) {
    String line = CanonicalJson.of(texts);

    Map<String, Object> read = JsonTree.read(line.getBytes(UTF_8)).root();
    if (texts.keySet().stream().allMatch(CanonicalJsonTest::isWhole)) {
      assertThat(read).isEqualTo(texts);
      assertThat(CanonicalJson.of(Objects.requireNonNull(read))).isEqualTo(line);
    }
    assertThat(line.chars().filter(c -> c < ' ')).isEmpty();
  }

  /** A key with half a surrogate pair is refused by the reader. */
  private static boolean isWhole(String text) {
    return new String(text.getBytes(UTF_8), UTF_8).equals(text);
  }
}
