package fr.segur.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.TypeDemande;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.schemas.Dialect;
import fr.segur.schemas.JsonReport;
import fr.segur.schemas.Segur;
import fr.segur.testkit.conformance.ConformanceKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command {@code schema}. */
class SchemaCommandTest {

  @ParameterizedTest
  @CsvSource({"advance, AVANCE", "balance, SOLDE"})
  void it_prints_the_schema_of_a_kind(String kind, TypeDemande type) {
    CommandLineRun run = CommandLineRun.of("schema", kind);

    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEqualTo(Segur.of(AfMs2DuiPde.V2).schema(type));
  }

  @Test
  void it_prints_the_schema_of_the_report() {
    assertThat(CommandLineRun.of("schema", "report").out()).isEqualTo(JsonReport.schema());
  }

  @Test
  void it_prints_the_schemas_of_dialects_and_cases() {
    assertThat(CommandLineRun.of("schema", "dialect").out()).isEqualTo(Dialect.schema());
    assertThat(CommandLineRun.of("schema", "case").out()).isEqualTo(ConformanceKit.schema());
  }

  @Test
  void alone_it_says_which_there_are() {
    CommandLineRun run = CommandLineRun.of("schema", "--lang", "en");
    assertThat(run.exit()).isZero();
    assertThat(run.out().lines())
        .hasSize(6)
        .allSatisfy(line ->
            assertThat(CommandLineRun.of("schema", line.split(" ", 2)[0]).out()).startsWith("{"));
  }

  @Test
  void it_follows_the_readings() {
    CommandLineRun run = CommandLineRun.of("schema", "--reading", "R-11=FACULTATIFS", "advance");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).isNotEqualTo(CommandLineRun.of("schema", "advance").out());
  }

  @Test
  void another_kind_is_wrong_usage() {
    CommandLineRun run = CommandLineRun.of("schema", "avance");

    assertThat(run.exit()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains("avance", "advance|balance");
    assertThat(CommandLineRun.of("schema", "advance", "balance").exit()).isEqualTo(Exit.USAGE);
  }
}
