package fr.segur.testkit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.schemas.Catalogue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands {@code price}, {@code rules} and {@code cases}, and outputs that fail. */
class OtherCommandsTest {

  private static final String CASE =
      "{\"id\":\"a\",\"kind\":\"siret\",\"input\":{\"numero\":\"43806968400019\"},\"expected\":{\"cle\":%s}}\n";

  @TempDir
  Path folder;

  @Test
  void a_price_is_told_step_by_step_with_its_statements() {
    CommandLineRun run = CommandLineRun.of("price", "--esms", "5", "--ordered", "5");

    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("Plafond HT\u00a0: 9\u00a0125,00\u00a0€", "(S002-114)")
        .contains("TVA\u00a0: 1\u00a0825,00\u00a0€")
        .contains("Avance\u00a0: 3\u00a0285,00\u00a0€", "(S002-104)")
        .contains("Solde\u00a0: 7\u00a0665,00\u00a0€", "(S002-105)");
  }

  @Test
  void several_organismes_are_pairs_in_order() {
    CommandLineRun run = CommandLineRun.of(
        "price",
        "--esms",
        "5",
        "--ordered",
        "4",
        "--esms",
        "1",
        "--ordered",
        "1",
        "--regime",
        "HT",
        "--lang",
        "en");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("Ceiling excl. VAT: €10,633.33");
  }

  @Test
  void the_ceiling_itself_may_be_declared_and_a_cent_more_may_not() {
    assertThat(CommandLineRun.of("price", "--esms", "5", "--ordered", "5", "--declared", "9125,00")
            .exit())
        .isZero();
    assertThat(CommandLineRun.of("price", "--esms", "5", "--ordered", "5", "--declared", "9125.01")
            .exit())
        .isEqualTo(1);
  }

  @Test
  void an_organisme_without_esms_has_no_tranche() {
    assertThat(CommandLineRun.of("price", "--esms", "0", "--ordered", "5").exit())
        .isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "price",
        "price --esms 5",
        "price --esms 5 --ordered 5 --esms 6",
        "price --esms x --ordered 5",
        "price --esms 5 --ordered 0",
        "price --esms 5 --ordered 5 --regime XX",
        "price --esms 5 --ordered 5 --vat -1",
        "price --esms 5 --ordered 5 --vat 0",
        "price --esms 5 --ordered 5 --vat 20 --regime HT",
        "price --esms 5 --ordered 5 --declared 1.001",
        "price --esms 5 --ordered 5 --declared 0",
        "price --esms 5 --ordered 5 --reading R-06",
        "receipt a.json b.json",
        "replay a b c",
        "schema advance balance",
        "checklist va facture",
        "readings R-01 R-02",
        "diagram request pilot",
        "rules QQQQQ",
        "rules --family nothing",
        "cases"
      })
  void wrong_usage_exits_64(String arguments) {
    CommandLineRun run = CommandLineRun.of(arguments.split(" "));

    assertThat(run.exit()).isEqualTo(64);
    assertThat(run.err().lines()).hasSize(2);
  }

  @Test
  void the_catalogue_has_one_line_a_code_under_the_names_of_families() {
    List<String> lines = CommandLineRun.of("rules").out().lines().toList();

    assertThat(lines).filteredOn(line -> line.startsWith("  ")).hasSize((int)
        Catalogue.all().count());
    assertThat(lines)
        .filteredOn(line -> line.matches("\\S.*  --family [a-z-]+"))
        .hasSameSizeAs(Catalogue.families());
  }

  @ParameterizedTest
  @CsvSource({
    "AF-4.4, AF-4.4-ANTERIORITE, FORM-SIRET",
    "s002-114, AF-6.1-PLAFOND, AF-5.2-TAUX",
    "ceiling, SOLDE-6.2-PLAFOND, FORM-SIRET",
    "--family facture, FACT-6.2-DATE, BC-6.1-DATE",
    "--family facture DATE, FACT-6.2-DATE, FACT-6.2-ESMS"
  })
  void a_part_of_the_catalogue_is_listed(String arguments, String listed, String left) {
    CommandLineRun run = CommandLineRun.of(("rules " + arguments).split(" "));

    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("  " + listed + " ").doesNotContain("  " + left + " ");
  }

  @ParameterizedTest
  @CsvSource({
    "AF-6.1-PLAFONDS, AF-6.1-PLAFOND",
    "AF-4-4-OUVERTURE, AF-4.4-OUVERTURE",
    "SUPRIMEE, SUPPRIMEE"
  })
  void a_misspelt_code_is_told_its_nearest(String misspelt, String meant) {
    CommandLineRun run = CommandLineRun.of("rules", "--lang", "en", misspelt);

    assertThat(run.exit()).isEqualTo(64);
    assertThat(run.err())
        .contains("\"" + misspelt + "\" is not the code of a rule (perhaps " + meant);
  }

  @Test
  void a_rule_of_documents_is_told_too() {
    CommandLineRun run = CommandLineRun.of("rules", "bc-6.1-mention");

    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("BC-6.1-MENTION  ERREUR", "bon-de-commande … /mentions", "(S002-115)");
  }

  @Test
  void one_rule_is_told_whole() {
    CommandLineRun run = CommandLineRun.of("rules", "AF-4.4-ANTERIORITE");

    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains(
            "AF-4.4-ANTERIORITE  ERREUR", "/lignesImport/*/commande/dateCommande", "(S002-075)")
        .contains("/lignesImport/0/commande/dateCommande = \"2023-02-28\"")
        .contains("→ aucun constat AF-4.4-ANTERIORITE")
        .contains("/lignesImport/0/commande/dateCommande = \"2023-02-27\"")
        .contains("précède de 121 jours");
  }

  @Test
  void cases_that_pass_exit_0_and_one_that_does_not_exits_1() {
    String pass = CommandLineRun.file(folder, "pass.jsonl", CASE.replace("%s", "true"));
    String fail = CommandLineRun.file(folder, "fail.jsonl", CASE.replace("%s", "false") + "\n");

    assertThat(CommandLineRun.of("cases", pass))
        .isEqualTo(new CommandLineRun(
            0,
            "{\"id\":\"a\",\"ok\":true,\"actual\":{\"forme\":true,\"cle\":true}}\n"
                + "{\"cases\":1,\"failed\":0}\n",
            ""));
    assertThat(CommandLineRun.of("cases", pass, fail).exit()).isEqualTo(1);
    assertThat(CommandLineRun.of("cases", pass, fail).out())
        .endsWith("{\"cases\":2,\"failed\":1}\n");
    assertThat(CommandLineRun.of("cases", "--actual", fail).exit()).isZero();
    assertThat(CommandLineRun.of("cases", folder + "/none", pass).exit()).isEqualTo(66);
  }

  @Test
  void an_output_that_nobody_reads_any_more_changes_nothing() {
    assertThat(runInto("Broken pipe")).isZero();
  }

  @Test
  void an_output_that_cannot_be_written_exits_70_and_says_so() {
    assertThat(runInto("No space left on device")).isEqualTo(70);
  }

  private static int runInto(String failure) {
    OutputStream broken = new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(failure);
      }
    };
    return Main.run(
        new String[] {"rules"},
        InputStream.nullInputStream(),
        broken,
        new ByteArrayOutputStream(),
        false);
  }

  @Test
  void an_internal_error_exits_70_with_one_line() {
    InputStream in = new ByteArrayInputStream(new byte[0]) {
      @Override
      public synchronized int read(byte[] bytes, int from, int length) {
        throw new IllegalStateException("on purpose");
      }
    };
    var err = new ByteArrayOutputStream();
    int exit = Main.run(new String[] {"check", "-"}, in, new ByteArrayOutputStream(), err, false);

    assertThat(exit).isEqualTo(70);
    assertThat(err.toString(UTF_8)).contains("à signaler", "on purpose").hasLineCount(1);
  }

  @Test
  void an_edition_is_told_value_by_value_with_its_statements() {
    CommandLineRun second = CommandLineRun.of("rules", "V2");
    assertThat(second.exit()).isZero();
    assertThat(second.out())
        .contains("Date de fermeture (avances) : 10/01/2024", "(S002-025, ")
        .contains("28/06/2023 à 14:00", "(S002-023)")
        .contains("100 ESMS et plus", "944,17", "(S002-103)");
    CommandLineRun first = CommandLineRun.of("rules", "V1");
    assertThat(first.out()).contains("120", "(S002-075, S002-076)").doesNotContain("10/01/2024");
  }
}
