package fr.segur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Rfc4180Test {

  @Test
  void fields_are_separated_by_commas_and_records_by_line_ends() {
    assertThat(Rfc4180.read("a,b\r\nc,\n,\r\n"))
        .containsExactly(List.of("a", "b"), List.of("c", ""), List.of("", ""));
  }

  @Test
  void the_last_line_end_is_optional() {
    assertThat(Rfc4180.read("a,b")).containsExactly(List.of("a", "b"));
    assertThat(Rfc4180.read("a,")).containsExactly(List.of("a", ""));
    assertThat(Rfc4180.read("")).isEmpty();
  }

  @Test
  void quoted_fields_hold_commas_quotes_and_line_ends() {
    assertThat(Rfc4180.read("\"a,\"\"b\"\"\r\nc\",\"\"\n"))
        .containsExactly(List.of("a,\"b\"\r\nc", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\"b", "\"a", "\"a\"b", "\"a\"\"", "a\rb", "a\r"})
  void a_stray_quote_or_carriage_return_is_refused(String csv) {
    assertThatIllegalArgumentException().isThrownBy(() -> Rfc4180.read(csv));
  }
}
