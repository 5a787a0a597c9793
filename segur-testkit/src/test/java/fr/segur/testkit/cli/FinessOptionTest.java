package fr.segur.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FinessOptionTest {

  private static final Path SAMPLES = Path.of("src/main/resources/fr/segur/testkit/cli");
  private static final String AVANCE = SAMPLES.resolve("avance-ms2-pde.json").toString();

  @TempDir
  private Path folder = Path.of("");

  private String facts = "";

  @BeforeEach
  void factsWithoutAnyExtraction() throws IOException {
    String all = Files.readString(SAMPLES.resolve("facts-avance.json"));
    String none = all.substring(0, all.indexOf("\"finess\""))
        + all.substring(all.indexOf("\"financements\""));
    facts = Files.writeString(folder.resolve("facts.json"), none).toString();
  }

  @Test
  void an_extraction_of_each_date_makes_the_facts_whole() throws IOException {
    String csv = csv("759000011", "2A9000023");

    assertThat(CommandLineRun.of("check", "--facts", facts, AVANCE).exit()).isEqualTo(2);
    assertThat(CommandLineRun.of(
                "check",
                "--facts",
                facts,
                "--finess",
                csv + "@2022-01-03",
                "--finess",
                csv + "@T2-2023",
                "--finess",
                csv + "@T3-2023",
                AVANCE)
            .exit())
        .isZero();
  }

  @Test
  void an_organisme_that_is_not_in_it_refuses_the_file() throws IOException {
    String csv = csv("759000011", "759000037");

    assertThat(CommandLineRun.of("check", "--facts", facts, "--finess", csv + "@T3-2023", AVANCE)
            .exit())
        .isEqualTo(1);
  }

  @Test
  void what_is_no_extraction_is_said_in_one_line_and_nothing_is_checked() throws IOException {
    String csv = Files.writeString(folder.resolve("bad.csv"), "a,b\n").toString();

    CommandLineRun run =
        CommandLineRun.of("check", "--facts", facts, "--finess", csv + "@T3-2023", AVANCE);

    assertThat(run.exit()).isEqualTo(66);
    assertThat(run.err()).contains("FINESS-ENTETE", "bad.csv");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void a_missing_file_or_an_unknown_date_is_refused() {
    assertThat(CommandLineRun.of("check", "--finess", folder + "/none.csv@T3-2023", AVANCE)
            .exit())
        .isEqualTo(66);
    assertThat(CommandLineRun.of("check", "--finess", "x.csv@T5-2023", AVANCE).exit())
        .isEqualTo(64);
    assertThat(CommandLineRun.of("check", "--finess", "x.csv", AVANCE).exit()).isEqualTo(64);
  }

  private String csv(String organisme, String corse) throws IOException {
    var file = new StringBuilder("finess;etalab;111;2023-04-04\n");
    row(file, "759001001", organisme, "177");
    row(file, "759001019", organisme, "177");
    row(file, "759001027", organisme, "175");
    row(file, "759001035", organisme, "286");
    row(file, "759001043", organisme, "295");
    row(file, "2A9002003", corse, "236");
    row(file, "2A9002011", corse, "286");
    return Files.writeString(folder.resolve("etalab.csv"), file).toString();
  }

  private static void row(StringBuilder file, String geo, String juridique, String categorie) {
    file.append("structureet;").append(geo).append(';').append(juridique);
    file.append(";".repeat(16)).append(categorie).append(";".repeat(13)).append('\n');
  }
}
