package fr.segur.testkit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --fix OUT}. */
class FixOptionTest {

  private static final String SAMPLE = CommandLineRun.sample("avance-ms2-pde.json");

  @TempDir
  Path folder;

  private String facts;

  @BeforeEach
  void samples() {
    facts = CommandLineRun.file(folder, "facts.json", CommandLineRun.sample("facts-avance.json"));
  }

  private CommandLineRun fix(String content, String out, String... more) {
    String file = CommandLineRun.file(folder, "in.json", content.getBytes(UTF_8));
    String[] all = new String[6 + more.length];
    System.arraycopy(
        new String[] {"check", "--facts", facts, "--fix", folder.resolve(out).toString(), file},
        0,
        all,
        0,
        6);
    System.arraycopy(more, 0, all, 6, more.length);
    return CommandLineRun.of(all);
  }

  private String written(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  @Test
  void the_defects_of_real_files_are_corrected_and_all_the_rest_is_kept() throws IOException {
    String spoilt = SAMPLE
        .replace("\"siret\"", "\"SIRET\"")
        .replace("\"PDF\"", "\"pdf\"")
        .replace("\"TTC\"", "\"ttc\"")
        .replace("\"isMandataire\": false", "\"isMandataire\": \"false\"")
        .replace("\n", "\r\n");
    CommandLineRun run = fix(spoilt, "out.json", "--lang", "en");

    assertThat(written("out.json")).isEqualTo(SAMPLE.replace("\n", "\r\n"));
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("no finding is left").endsWith("ACCEPTABLE\n");
    assertThat(run.out()).startsWith(folder.resolve("in.json") + ": REFUSED");
  }

  @Test
  void what_is_not_certain_is_left_and_counted() throws IOException {
    String spoilt = SAMPLE.replace("9125.0", "9125.01").replace("\"C\"", "\"c\"");
    CommandLineRun run = fix(spoilt, "out.json");

    assertThat(written("out.json")).isEqualTo(SAMPLE.replace("9125.0", "9125.01"));
    assertThat(run.err()).contains("sans correction certaine : 1 erreur, 0 avertissement ; REFUSE");
  }

  @Test
  void a_file_may_take_its_own_place() throws IOException {
    assertThat(fix(SAMPLE.replace("\"PDF\"", "\"pdf\""), "in.json").exit()).isEqualTo(1);
    assertThat(written("in.json")).isEqualTo(SAMPLE);
    try (var files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("in.json", "facts.json");
    }
  }

  @Test
  void a_file_that_is_not_json_is_copied_as_it_is() throws IOException {
    assertThat(fix("{\"siret\": ", "out.json").err()).contains("copié tel quel");
    assertThat(written("out.json")).isEqualTo("{\"siret\": ");
  }

  @Test
  void a_place_that_cannot_be_written_exits_66_after_the_report() {
    CommandLineRun run = fix(SAMPLE, "none/out.json");
    assertThat(run.exit()).isEqualTo(66);
    assertThat(run.out()).contains("ACCEPTABLE");
    assertThat(run.err()).contains("écriture impossible");
  }

  @Test
  void one_file_is_corrected_at_a_time() {
    assertThat(fix(SAMPLE, "out.json", facts).exit()).isEqualTo(64);
  }
}
