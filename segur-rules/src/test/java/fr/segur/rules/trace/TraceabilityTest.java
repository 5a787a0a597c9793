package fr.segur.rules.trace;

import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Place;
import fr.segur.model.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Both ways: no sentence without a place, no place without a sentence. */
class TraceabilityTest {

  private static final List<Place> PLACES = Traceability.places();

  @Test
  void every_statement_has_a_place() {
    Set<String> placed =
        PLACES.stream().flatMap(place -> place.statements().stream()).collect(Collectors.toSet());

    var homeless = new TreeSet<String>();
    for (Statement statement : Statement.all()) {
      if (!placed.contains(statement.id())) {
        homeless.add(statement.id());
      }
    }
    assertThat(homeless).isEmpty();
  }

  @Test
  void every_place_has_statements_that_exist() {
    assertThat(PLACES).isNotEmpty().allSatisfy(place -> {
      assertThat(place.name()).isNotBlank();
      assertThat(place.statements()).isNotEmpty().doesNotHaveDuplicates();
      place.statements().forEach(Statement::of);
    });
  }

  @Test
  void names_are_unique_within_a_kind() {
    assertThat(PLACES.stream().map(place -> place.kind() + " " + place.name()).toList())
        .doesNotHaveDuplicates();
  }
}
