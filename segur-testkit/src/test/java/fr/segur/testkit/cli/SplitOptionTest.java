package fr.segur.testkit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --split DIR}. */
class SplitOptionTest {

  private static final String SAMPLE = CommandLineRun.sample("avance-ms2-pde.json");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir
  Path folder;

  private String facts;

  @BeforeEach
  void samples() {
    facts = CommandLineRun.file(folder, "facts.json", CommandLineRun.sample("facts-avance.json"));
  }

  private CommandLineRun split(String content, String... more) {
    String file = CommandLineRun.file(folder, "lot.json", content.getBytes(UTF_8));
    var all = new java.util.ArrayList<>(java.util.List.of(
        "check", "--facts", facts, "--split", folder.resolve("parts").toString()));
    all.addAll(java.util.List.of(more));
    all.add(file);
    return CommandLineRun.of(all.toArray(String[]::new));
  }

  private boolean there(String name) {
    return Files.exists(folder.resolve("parts").resolve(name));
  }

  private JsonNode read(String name) throws IOException {
    return JSON.readTree(Files.readString(folder.resolve("parts").resolve(name)));
  }

  @Test
  void the_refused_request_and_the_accepted_one_go_apart_with_the_reason() throws IOException {
    CommandLineRun run = split(SAMPLE.replace("9125.0", "9125.01"));

    assertThat(run.exit()).isEqualTo(1);
    assertThat(read("lot.acceptables.json").at("/lignesImport/0/numLigne").asInt())
        .isEqualTo(2);
    assertThat(read("lot.refuses.json").at("/lignesImport/0/numLigne").asInt()).isEqualTo(1);
    assertThat(there("lot.indetermines.json")).isFalse();
    JsonNode report = read("lot.repartition.json");
    assertThat(report.path("maximum").asBoolean()).isTrue();
    assertThat(report.at("/lignes/0/part").asText()).isEqualTo("refuses");
    assertThat(report.at("/lignes/0/constats/0/code").asText()).isEqualTo("AF-6.1-PLAFOND");
    assertThat(report.at("/lignes/1/part").asText()).isEqualTo("acceptables");
    assertThat(run.err())
        .contains("lot.acceptables.json : 1 demande, ACCEPTABLE, aucun plus grand ne l'est")
        .contains("lot.refuses.json : 1 demande, à corriger");
    assertThat(CommandLineRun.of(
                "check",
                "--facts",
                facts,
                folder.resolve("parts/lot.acceptables.json").toString())
            .exit())
        .isZero();
  }

  @Test
  void an_error_around_the_requests_leaves_no_acceptable_file_and_says_so() throws IOException {
    split(SAMPLE);
    assertThat(there("lot.acceptables.json")).isTrue();
    String wrong = SAMPLE.replace("43806968400019", "43806968400027");
    CommandLineRun run = split(wrong, "--lang", "en");

    assertThat(run.err()).contains("no file is acceptable, however it is shared out: AF-4.1-SIRET");
    assertThat(there("lot.acceptables.json")).isFalse();
    assertThat(Files.readString(folder.resolve("parts/lot.refuses.json"))).isEqualTo(wrong);
  }

  @Test
  void what_is_not_json_is_kept_whole_among_the_refused() throws IOException {
    split("{\"lignesImport\": [{");
    assertThat(Files.readString(folder.resolve("parts/lot.refuses.json")))
        .isEqualTo("{\"lignesImport\": [{");
    assertThat(read("lot.repartition.json").at("/entete/0/code").asText())
        .isEqualTo("JSON-SYNTAXE");
  }

  @Test
  void files_of_one_name_do_not_overwrite_each_other() {
    String other = CommandLineRun.file(folder, "autre.json", SAMPLE);
    CommandLineRun run = split(SAMPLE, other, folder.resolve("lot.json").toString());
    assertThat(run.exit()).isZero();
    assertThat(there("lot.acceptables.json")).isTrue();
    assertThat(there("lot-2.acceptables.json")).isTrue();
    assertThat(there("autre.acceptables.json")).isTrue();
  }

  @Test
  void a_folder_that_cannot_be_made_exits_66() {
    assertThat(CommandLineRun.of("check", "--split", facts + "/x", facts).exit())
        .isEqualTo(66);
  }
}
