package fr.segur.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
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
}
