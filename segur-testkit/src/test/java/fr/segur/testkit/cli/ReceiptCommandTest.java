package fr.segur.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A receipt issued here and replayed there. */
class ReceiptCommandTest {

  private static final Path SAMPLES = Path.of("src/main/resources/fr/segur/testkit/cli");
  private static final String AVANCE = SAMPLES.resolve("avance-ms2-pde.json").toString();
  private static final String FACTS = SAMPLES.resolve("facts-avance.json").toString();

  @TempDir
  private Path folder = Path.of("");

  @Test
  void a_receipt_is_replayed() {
    CommandLineRun issued = CommandLineRun.of("receipt", "--facts", FACTS, AVANCE);
    assertThat(issued.exit()).isZero();
    assertThat(issued.out()).startsWith("{\"appel\":").endsWith("}\n");
    String receipt = CommandLineRun.file(folder, "recu.json", issued.out());

    CommandLineRun replayed = CommandLineRun.of("replay", "--facts", FACTS, receipt, AVANCE);

    assertThat(replayed.exit()).isZero();
    assertThat("SHA-256 " + replayed.out().strip().replaceAll(".* ", ""))
        .isEqualTo(issued.err().strip());
  }

  @Test
  void what_differs_is_said_in_both_languages() {
    CommandLineRun issued = CommandLineRun.of("receipt", "--facts", FACTS, AVANCE);
    String receipt = CommandLineRun.file(folder, "recu.json", issued.out());

    CommandLineRun french = CommandLineRun.of("replay", receipt, AVANCE);
    CommandLineRun english = CommandLineRun.of("replay", "--lang", "en", receipt, AVANCE);

    assertThat(french.exit()).isEqualTo(1);
    assertThat(french.out())
        .contains("Reçu non confirmé", "faits : les faits ne sont pas les mêmes ; le reçu dit ");
    assertThat(english.out())
        .contains("Receipt not confirmed", "faits: the facts are not the same; the receipt says ");
  }

  @Test
  void a_receipt_says_what_check_says() {
    assertThat(CommandLineRun.of("receipt", AVANCE).exit()).isEqualTo(2);
    assertThat(CommandLineRun.of("receipt", folder + "/none.json").exit()).isEqualTo(66);
    assertThat(CommandLineRun.of("receipt").exit()).isEqualTo(64);
    assertThat(CommandLineRun.of("replay", AVANCE).exit()).isEqualTo(64);
    assertThat(CommandLineRun.of("replay", folder + "/none.json", AVANCE).exit())
        .isEqualTo(66);
  }
}
