package fr.segur.testkit.trace;

import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Treatment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The matrix in the repository is that of the code, and no sentence goes unexercised. */
class TraceabilityMatrixTest {

  private static final Path MODULE = Path.of("").toAbsolutePath();
  private static final Path FILE = MODULE.resolveSibling("segur-rules").resolve("TRACEABILITY.md");
  private static final Path RESOURCE =
      MODULE.resolve("src/main/resources/fr/segur/testkit/cli/tests.txt");
  private static final TestSources TESTS = new TestSources(MODULE);
  private static final Matrix MATRIX = new Matrix(TESTS);

  /** The column of tests is left out: tests come and go without a word of the texts moving. */
  private static List<String> withoutTests(String markdown) {
    return markdown
        .lines()
        .map(line -> line.startsWith("| <a") ? line.replaceFirst(" \\| [^|]* \\|$", "") : line)
        .toList();
  }

  @Test
  void the_matrix_in_the_repository_is_that_of_the_code() throws IOException {
    if (Boolean.getBoolean("segur.write")) {
      Files.writeString(FILE, MATRIX.markdown());
    }

    assertThat(withoutTests(Files.readString(FILE))).isEqualTo(withoutTests(MATRIX.markdown()));
  }

  @Test
  void every_sentence_lives_somewhere_and_is_exercised_where_something_can_be() {
    List<Matrix.Row> rows = MATRIX.rows();

    assertThat(rows).hasSize(370);
    assertThat(ids(rows, row -> row.places().isEmpty())).as("without a place").isEmpty();
    assertThat(ids(
            rows, row -> computed(row) && row.cases().isEmpty() && row.tests().isEmpty()))
        .as("exercised by nothing")
        .isEmpty();
    assertThat(ids(rows, row -> !row.tests().stream().allMatch(TESTS::has)))
        .as("with a test that is not there")
        .isEmpty();
  }

  /** What {@code segur statement} prints. */
  @Test
  void the_tests_of_each_sentence_are_in_a_resource() throws IOException {
    String tests = MATRIX.tests();
    if (Boolean.getBoolean("segur.write")) {
      Files.writeString(RESOURCE, tests);
    }

    assertThat(Files.readString(RESOURCE)).isEqualTo(tests);
  }

  private static List<String> ids(List<Matrix.Row> rows, Predicate<Matrix.Row> which) {
    return rows.stream().filter(which).map(row -> row.statement().id()).toList();
  }

  /** What lives as the meaning of a word: a model of file is a type. */
  private static final Set<String> WORDS = Set.of("S000-28", "S001-05");

  /**
   * What the register calls a rule, a right, a step… is not only a word or a page of the portal.
   */
  @Test
  void what_can_be_decided_lives_where_something_is() {
    assertThat(ids(
            MATRIX.rows(),
            row -> !isSaid(row.statement().treatment())
                && row.places().stream().allMatch(place -> isSaid(place.kind()))))
        .containsExactlyInAnyOrderElementsOf(WORDS);
  }

  private static boolean isSaid(Treatment kind) {
    return kind == Treatment.SCREEN || kind == Treatment.VOCABULARY;
  }

  /** More than words and pages; nor can what guides ask of people be exercised. */
  private static boolean computed(Matrix.Row row) {
    return row.places().stream()
        .anyMatch(place -> !isSaid(place.kind())
            && (place.kind() != Treatment.OBLIGATION || place.name().startsWith("OBL-")));
  }
}
