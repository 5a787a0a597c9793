package fr.segur.model;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementTest {

  private static final Path SPECIFICATION = Path.of("../../shared/spec/statements.csv");

  @Test
  void the_register_holds_the_370_statements_of_the_five_texts() {
    assertThat(Statement.all()).hasSize(370);
    assertThat(Statement.all().stream().collect(groupingBy(Statement::source, counting())))
        .isEqualTo(Map.of(
            Source.GUIDE_MODIFICATION_SOLDE, 66L,
            Source.GUIDE_FERMETURE_GUICHET, 36L,
            Source.APPEL_A_FINANCEMENT, 136L,
            Source.GUIDE_CERTIFICATS, 63L,
            Source.GUIDE_PILOTES, 69L));
  }

  @Test
  void ids_are_unique_and_in_the_order_of_the_texts() {
    assertThat(Statement.all())
        .extracting(Statement::id)
        .doesNotHaveDuplicates()
        .isSortedAccordingTo(Comparator.naturalOrder());
  }

  @Test
  void every_field_is_well_formed() {
    assertThat(Statement.all()).allSatisfy(statement -> {
      assertThat(statement.id())
          .matches("S00[0-4]-[0-9]{2,3}")
          .startsWith(statement.source().id());
      assertThat(statement.section()).isNotBlank();
      assertThat(statement.lines()).matches("(L[0-9]+(-[0-9]+)?(, L[0-9]+(-[0-9]+)?)*)?");
      assertThat(statement.text()).hasSizeGreaterThan(10);
      assertThat(statement.inputs()).isNotBlank();
      assertThat(statement.violation()).isEqualTo(statement.violation().strip());
    });
  }

  @Test
  void every_treatment_occurs() {
    assertThat(Statement.all()).extracting(Statement::treatment).contains(Treatment.values());
  }

  @Test
  void every_statement_is_found_by_its_id() {
    assertThat(Statement.all())
        .allSatisfy(statement -> assertThat(Statement.of(statement.id())).isSameAs(statement));
  }

  @Test
  void an_unknown_id_is_a_programming_error() {
    assertThat(Statement.find("S002-137")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Statement.of("S002-137"))
        .withMessageContaining("S002-137");
  }

  @Test
  void a_statement_is_read_field_by_field() {
    assertThat(Statement.of("S002-010"))
        .isEqualTo(new Statement(
            "S002-010",
            Source.APPEL_A_FINANCEMENT,
            "1.1",
            "L103-109",
            "Concerned categories, group 4504: 286, 295, 344, 418, 453",
            Treatment.RULE,
            "category code",
            "as above"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "S002-075 | AF-MS2 DUI PDE-Va1 V2, § 4.4 (S002-075)",
        "S002-053 | AF-MS2 DUI PDE-Va1 V2, § 4.2 tableau (S002-053)",
        "S002-098 | AF-MS2 DUI PDE-Va1 V2, § 5.3 tableau A (S002-098)",
        "S002-003 | AF-MS2 DUI PDE-Va1 V2, Avant-propos (S002-003)",
        "S003-27 | Guide « Commande certificats serveur MS1 & MS2 », § 2 tableau ligne 1 (S003-27)",
        "S000-07 | Guide « Modification d'une demande de solde MS2 », Fonctionnement global 03"
            + " (S000-07)",
        "S001-03 | Guide « La fermeture de guichet sur le portail du Ségur numérique »"
            + " du 24/11/2022, Calendrier (S001-03)",
        "S004-04 | Guide « La déclaration des pilotes vague 2 », § 1 Principes (S004-04)",
      })
  void a_french_citation_names_text_and_section(String id, String citation) {
    assertThat(Statement.of(id).citation(Locale.FRENCH)).isEqualTo(citation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "S002-075 | AF-MS2 DUI PDE-Va1 V2, § 4.4 (S002-075)",
        "S002-053 | AF-MS2 DUI PDE-Va1 V2, § 4.2 table (S002-053)",
        "S003-27 | Guide “Commande certificats serveur MS1 & MS2”, § 2 table row 1 (S003-27)",
        "S001-03 | Guide “La fermeture de guichet sur le portail du Ségur numérique”"
            + " of 2022-11-24, Calendrier (S001-03)",
      })
  void an_english_citation_keeps_the_headings(String id, String citation) {
    assertThat(Statement.of(id).citation(Locale.ENGLISH)).isEqualTo(citation);
  }

  @Test
  void only_the_call_prints_an_edition() {
    assertThat(Source.APPEL_A_FINANCEMENT.edition()).contains("V2");
    assertThat(Source.APPEL_A_FINANCEMENT.date()).hasToString("Optional[2023-03-28]");
    assertThat(Source.GUIDE_FERMETURE_GUICHET.date()).hasToString("Optional[2022-11-24]");
    assertThat(Source.values())
        .filteredOn(source -> source.edition().isPresent())
        .hasSize(1);
    assertThat(Source.values()).filteredOn(source -> source.date().isPresent()).hasSize(2);
    assertThatIllegalArgumentException().isThrownBy(() -> Source.of("another text"));
  }

  @Test
  void the_resource_is_the_specification_to_the_byte() throws IOException {
    assumeTrue(Files.exists(SPECIFICATION), "the specification is not there");
    try (var resource = Statement.class.getResourceAsStream("statements.csv")) {
      assertThat(resource).hasBinaryContent(Files.readAllBytes(SPECIFICATION));
    }
  }
}
