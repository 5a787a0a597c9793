package fr.segur.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people read, in both languages, whatever a file put into it. */
class MessageTest {

  private static final Locale FR = Locale.FRENCH;
  private static final Locale EN = Locale.ENGLISH;

  private static Message of(Object value) {
    return new Message(new Text("{it} fr", "{it} en"), Map.of("it", value));
  }

  private static String written(Object value) {
    return new Message(new Text("{it}", "{it}"), Map.of("it", value)).in(EN);
  }

  @Test
  void arguments_take_the_place_of_their_names_and_nothing_else_changes() {
    var message = new Message(
        new Text("a{x}{y}b {z} c", "{y}, then {x}"), Map.of("x", "1", "y", "22", "unused", "3"));

    assertThat(message.in(FR)).isEqualTo("a122b {z} c");
    assertThat(message.in(EN)).isEqualTo("22, then 1");
  }

  @Test
  void a_brace_that_is_not_closed_is_a_brace() {
    var message = new Message(new Text("{x} {x", "{x"), Map.of("x", "1"));

    assertThat(message.in(FR)).isEqualTo("1 {x");
    assertThat(message.in(EN)).isEqualTo("{x");
    assertThat(Message.of("oui", "yes").in(FR)).isEqualTo("oui");
    assertThat(Message.of("oui", "yes").in(EN)).isEqualTo("yes");
  }

  @Test
  void values_are_written_as_each_language_does() {
    assertThat(of(Montant.ofCents(123_456)).in(FR)).isEqualTo("1\u00a0234,56\u00a0€ fr");
    assertThat(of(Montant.ofCents(123_456)).in(EN)).isEqualTo("€1,234.56 en");
    assertThat(of(LocalDate.of(2023, 3, 28)).in(FR)).isEqualTo("28/03/2023 fr");
    assertThat(of(LocalDate.of(2023, 3, 28)).in(EN)).isEqualTo("2023-03-28 en");
    assertThat(of(new BigDecimal("5.5")).in(FR)).isEqualTo("5,5 fr");
    assertThat(of(new BigDecimal("5.5")).in(EN)).isEqualTo("5.5 en");
    assertThat(of(new Text("un", "one")).in(FR)).isEqualTo("un fr");
    assertThat(of(new Text("un", "one")).in(EN)).isEqualTo("one en");
    assertThat(of(of("x")).in(FR)).isEqualTo("x fr fr");
    assertThat(of(of("x")).in(EN)).isEqualTo("x en en");
    assertThat(of(List.of(new Text("un", "one"), 2)).in(FR)).isEqualTo("un + 2 fr");
    assertThat(of(List.of()).in(EN)).isEqualTo(" en");
  }

  @Test
  void a_number_is_written_out_up_to_thirty_decimals_or_zeros() {
    assertThat(written(new BigDecimal("1E-30"))).isEqualTo("0." + "0".repeat(29) + "1");
    assertThat(written(new BigDecimal("1E-31"))).isEqualTo("1E-31");
    assertThat(written(new BigDecimal("1E+30"))).isEqualTo("1" + "0".repeat(30));
    assertThat(written(new BigDecimal("1E+31"))).isEqualTo("1E+31");
  }

  @Test
  void a_text_is_cut_after_120_characters() {
    assertThat(written("x".repeat(120))).isEqualTo("x".repeat(120));
    assertThat(written("x".repeat(121))).isEqualTo("x".repeat(120) + "…");
  }

  @ParameterizedTest
  @CsvSource({
    "0000, \\u0000",
    "001b, \\u001b",
    "007f, \\u007f",
    "0085, \\u0085", // controls
    "200b, \\u200b",
    "202e, \\u202e",
    "feff, \\ufeff" // formats: what cannot be seen
  })
  void what_would_not_be_seen_is_escaped(String code, String escaped) {
    assertThat(written("a" + (char) Integer.parseInt(code, 16) + "b"))
        .isEqualTo("a" + escaped + "b");
  }

  @Test
  void what_would_be_seen_is_not_escaped() {
    assertThat(written("a b~é\u00a0\u4e2d")).isEqualTo("a b~é\u00a0\u4e2d");
  }

  @Test
  void a_pair_of_surrogates_is_kept_and_half_of_one_is_replaced() {
    String face = "\ud83d\ude00";
    assertThat(written("a" + face + "b")).isEqualTo("a" + face + "b");
    assertThat(written(face)).isEqualTo(face);
    assertThat(written("a\ud83d")).isEqualTo("a\ufffd");
    assertThat(written("a\ude00b")).isEqualTo("a\ufffdb");
    assertThat(written("\ud83da")).isEqualTo("\ufffda");
    assertThat(written("\ude00\ud83d")).isEqualTo("\ufffd\ufffd");
    // the cut never leaves half a character
    assertThat(written("x".repeat(118) + face + "y")).isEqualTo("x".repeat(118) + face + "…");
    assertThat(written("x".repeat(119) + face)).isEqualTo("x".repeat(119) + "\ufffd…");
  }
}
