package fr.segur.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Statement;
import org.junit.jupiter.api.Test;

class StatementCommandTest {

  @Test
  void a_sentence_is_told_with_what_applies_it() {
    CommandLineRun run = CommandLineRun.of("statement", "S002-114");

    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .startsWith("AF-MS2 DUI PDE-Va1 V2, § 6.1 (S002-114), L")
        .contains("→ règle AF-6.1-PLAFOND : Le montant HT déclaré");
    assertThat(CommandLineRun.of("statement", "--lang", "en", "s002-114").out())
        .contains("→ rule AF-6.1-PLAFOND: The declared amount", "  cases  price-022, ", " others\n")
        .containsPattern("  tests  .*PlafondTest");
  }

  @Test
  void every_sentence_has_something_that_applies_it() {
    String[] arguments = Statement.all().stream().map(Statement::id).toArray(String[]::new);
    String[] all = new String[arguments.length + 1];
    all[0] = "statement";
    System.arraycopy(arguments, 0, all, 1, arguments.length);

    String out = CommandLineRun.of(all).out();

    assertThat(out.split("(?m)^(?! )")).hasSize(370).allMatch(one -> one.contains("→"));
  }

  @Test
  void a_stranger_is_wrong_usage() {
    assertThat(CommandLineRun.of("statement", "S002-137").exit()).isEqualTo(64);
    assertThat(CommandLineRun.of("statement").exit()).isEqualTo(64);
  }
}
