package fr.segur.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class Rfc4180Properties {

  @Property
  void what_is_quoted_is_read_back(@ForAll("tables") List<List<String>> table) {
    String csv = table.stream()
        .map(fields -> fields.stream()
            .map(field -> '"' + field.replace("\"", "\"\"") + '"')
            .collect(Collectors.joining(",", "", "\r\n")))
        .collect(Collectors.joining());
    assertThat(Rfc4180.read(csv)).isEqualTo(table);
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    return Arbitraries.strings()
        .withChars("a,\"\r\né")
        .ofMaxLength(6)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .list()
        .ofMaxSize(4);
  }
}
