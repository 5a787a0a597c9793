package fr.segur.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command {@code generate}: what it writes goes through {@code check}. */
class GenerateCommandTest {

  @TempDir
  Path folder;

  @ParameterizedTest
  @CsvSource({
    "--valid, 1, 0",
    "--violating, AF-6.1-PLAFOND, 1",
    "--violating, af-4.2-esms, 1",
    "--satisfying, AF-6.1-PLAFOND, 0"
  })
  void what_is_generated_is_checked_with_its_facts(String option, String value, int exit) {
    String facts = folder.resolve("facts.json").toString();
    CommandLineRun run =
        CommandLineRun.of("generate", option, value, "--seed", "7", "--facts", facts);
    String file = CommandLineRun.file(folder, "file.json", run.out());
    CommandLineRun check = CommandLineRun.of("check", "--facts", facts, file);

    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(check.exit()).as(check.out()).isEqualTo(exit);
  }

  @Test
  void several_files_stand_one_a_line_and_their_facts_too() {
    String facts = folder.resolve("facts.jsonl").toString();
    CommandLineRun run = CommandLineRun.of("generate", "--valid", "3", "--facts", facts);

    assertThat(run.out().lines()).hasSize(3).allMatch(line -> line.startsWith("{\"typeDemande\""));
    assertThat(Path.of(facts)).content().hasLineCount(3);
  }

  @Test
  void one_seed_always_gives_the_same_file_and_another_gives_another() {
    String first = CommandLineRun.of("generate", "--violating", "FORM-FINESS").out();

    assertThat(CommandLineRun.of("generate", "--violating", "FORM-FINESS").out())
        .isEqualTo(first);
    assertThat(CommandLineRun.of("generate", "--violating", "FORM-FINESS", "--seed", "-9")
            .out())
        .isNotEqualTo(first);
  }

  @Test
  void rules_that_cannot_be_broken_alone_are_said_to_be_such() {
    CommandLineRun run =
        CommandLineRun.of("generate", "--violating", "AF-4.2-ORGANISME", "--lang", "en");

    assertThat(run.err()).isEqualTo("segur: no file that breaks this rule can keep AF-4.2-ESMS\n");
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "generate",
        "generate --valid 0",
        "generate --valid x",
        "generate --valid 1 --violating FORM-FINESS",
        "generate --violating NOTHING",
        "generate --valid 1 --seed x"
      })
  void wrong_usage_is_told_in_one_line(String line) {
    CommandLineRun run = CommandLineRun.of(line.split(" "));

    assertThat(run.exit()).isEqualTo(64);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSizeBetween(1, 2);
  }

  @Test
  void facts_that_cannot_be_written_are_told() {
    CommandLineRun run = CommandLineRun.of(
        "generate", "--valid", "1", "--facts", folder.resolve("no/such/folder").toString());

    assertThat(run.exit()).isEqualTo(66);
    assertThat(run.err()).contains("ne peuvent pas y être écrits");
  }
}
