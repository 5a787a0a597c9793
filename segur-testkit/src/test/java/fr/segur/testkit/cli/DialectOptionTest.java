package fr.segur.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --dialect FILE}. */
class DialectOptionTest {

  private static final String DIALECT =
      "{\"renommages\": {\"/SIRET\": \"/siret\"}, \"constantes\": {\"/typeDemande\": \"AVANCE\"}}";

  @TempDir
  Path folder;

  private Path dialect;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    dialect = Files.writeString(folder.resolve("dialecte.json"), DIALECT);
    String sample = CommandLineRun.sample("avance-ms2-pde.json")
        .replace("\"siret\"", "\"SIRET\"")
        .replace("\"typeDemande\": \"AVANCE\",", "");
    file = Files.writeString(folder.resolve("demandes.json"), sample);
  }

  @Test
  void a_file_of_another_layout_is_checked() {
    CommandLineRun without = CommandLineRun.of("check", file.toString());
    CommandLineRun with =
        CommandLineRun.of("check", "--dialect", dialect.toString(), file.toString());

    assertThat(without.exit()).isEqualTo(Exit.of(Outcome.REFUSE));
    assertThat(with.exit()).isEqualTo(Exit.of(Outcome.INDETERMINE));
  }

  @Test
  void the_report_speaks_of_the_file() throws IOException {
    Files.writeString(file, Files.readString(file).replace("43806968400019", "4380696840001"));
    CommandLineRun run = CommandLineRun.of(
        "check", "--format", "json", "--dialect", dialect.toString(), file.toString());

    assertThat(run.out())
        .contains("\"code\":\"FORM-SIRET\",\"severity\":\"ERROR\",\"pointer\":\"/SIRET\"");
  }

  @Test
  void a_bad_dialect_is_told_with_its_places_and_nothing_is_checked() throws IOException {
    Files.writeString(dialect, "{\"renommages\": {\"/SIRET\": \"/sirett\"}}");
    CommandLineRun run =
        CommandLineRun.of("check", "--dialect", dialect.toString(), file.toString());

    assertThat(run.exit()).isEqualTo(Exit.NO_INPUT);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("dialecte.json:1:27  ERREUR  DIALECTE", "« /siret »");
  }

  @Test
  void a_dialect_that_is_not_there_is_an_unreadable_file() {
    CommandLineRun run =
        CommandLineRun.of("check", "--dialect", "nulle-part.json", file.toString());

    assertThat(run.exit()).isEqualTo(Exit.NO_INPUT);
    assertThat(run.err()).contains("nulle-part.json");
  }
}
