package fr.segur.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The edition whose rules apply, wherever it changes the answer. */
class EditionOptionTest {

  private static final Path SAMPLES = Path.of("src/main/resources/fr/segur/testkit/cli");
  private static final String AVANCE = SAMPLES.resolve("avance-ms2-pde.json").toString();
  private static final String FACTS = SAMPLES.resolve("facts-avance.json").toString();

  private static final String ORDER =
      "../segur-schemas/src/test/resources/fr/segur/schemas/bon-de-commande.json";

  @TempDir
  private Path folder = Path.of("");

  private static CommandLineRun run(String edition, String... command) {
    return CommandLineRun.of(Stream.concat(Arrays.stream(command), Stream.of("--edition", edition))
        .toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check --facts {facts} {avance}",
        "receipt --facts {facts} {avance}",
        "schema advance",
        "schema balance",
        "document bon-de-commande {order}",
        "obligations",
      })
  void the_answer_follows_the_edition(String command) {
    String[] words = command
        .replace("{facts}", FACTS)
        .replace("{avance}", AVANCE)
        .replace("{order}", ORDER)
        .split(" ");
    CommandLineRun first = run("V1", words);
    CommandLineRun second = run("V2", words);

    assertThat(first.out()).isNotEqualTo(second.out());
    assertThat(CommandLineRun.of(words)).isEqualTo(second);
    assertThat(run("V3", words).exit()).isEqualTo(Exit.USAGE);
    assertThat(CommandLineRun.of(words[0], "--help").out()).contains("--edition=V1|V2");
  }

  /** What both editions say alike. */
  @ParameterizedTest
  @ValueSource(strings = {"price --esms 7 --ordered 5", "checklist va", "checklist facture"})
  void the_answer_is_the_same_where_the_editions_are(String command) {
    String[] words = command.split(" ");
    assertThat(run("V1", words)).isEqualTo(run("V2", words));
    assertThat(run("V1", words).exit()).isZero();
    assertThat(run("V3", words).exit()).isEqualTo(Exit.USAGE);
  }

  /** V1 says nothing of the extraction of an order of 2023. */
  @Test
  void a_case_is_run_under_the_edition_chosen() {
    String cases = CommandLineRun.file(
        folder,
        "cases.jsonl",
        "{\"id\":\"1\",\"kind\":\"extraction\",\"statements\":[],"
            + "\"input\":{\"dateCommande\":\"2023-05-12\"},\"expected\":{\"extraction\":\"T2-2023\"}}\n");
    assertThat(run("V2", "cases", cases).exit()).isZero();
    assertThat(run("V1", "cases", cases).exit()).isEqualTo(1);
  }

  @Test
  void a_receipt_is_replayed_under_its_own_edition() {
    CommandLineRun issued = run("V1", "receipt", "--facts", FACTS, AVANCE);
    assertThat(issued.out()).contains("\"edition\":\"V1\"");
    String receipt = CommandLineRun.file(folder, "recu.json", issued.out());
    assertThat(CommandLineRun.of("replay", "--facts", FACTS, receipt, AVANCE).exit())
        .isZero();

    String altered = CommandLineRun.file(
        folder, "altere.json", issued.out().replace("\"edition\":\"V1\"", "\"edition\":\"V2\""));
    CommandLineRun replayed = CommandLineRun.of("replay", "--facts", FACTS, altered, AVANCE);
    assertThat(replayed.exit()).isEqualTo(1);
    assertThat(replayed.out()).contains("verdict : le reçu dit INDETERMINE");
    String unknown = CommandLineRun.file(
        folder, "v9.json", issued.out().replace("\"edition\":\"V1\"", "\"edition\":\"V9\""));
    assertThat(CommandLineRun.of("replay", "--facts", FACTS, unknown, AVANCE).out())
        .contains("edition : il est d'une autre édition ; le reçu dit V9, la vérification dit V2");
  }

  @Test
  void ids_of_schemas_name_edition_and_readings() {
    assertThat(run("V1", "schema", "advance").out()).contains("Va1:V1:avance\"");
    assertThat(CommandLineRun.of("schema", "--reading", "R-11=FACULTATIFS", "advance")
            .out())
        .contains("Va1:V2:avance:R-11=FACULTATIFS\"");
  }
}
