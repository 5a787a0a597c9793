package fr.segur.testkit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.segur.schemas.Catalogue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --format sarif} and {@code html}: one document for all files of a call. */
class SarifFormatTest {

  private static final String SAMPLE = CommandLineRun.sample("avance-ms2-pde.json");
  private static final String SPOILT = SAMPLE
      .replace("\"siret\"", "\"SIRET\"")
      .replace("\"PDF\"", "\"pdf\"")
      .replace("9125.0", "9125.01")
      .replace("MAI_337", "{0} [x](http://y) 😀");

  @TempDir
  Path folder;

  private String facts;
  private String good;
  private String spoilt;

  @BeforeEach
  void samples() {
    facts = CommandLineRun.file(folder, "facts.json", CommandLineRun.sample("facts-avance.json"));
    good = CommandLineRun.file(folder, "good.json", SAMPLE);
    spoilt = CommandLineRun.file(folder, "spoilt é.json", SPOILT.getBytes(UTF_8));
  }

  private static JsonNode run(CommandLineRun run) throws IOException {
    JsonNode log = new ObjectMapper().readTree(run.out());
    assertThat(log.path("version").asText()).isEqualTo("2.1.0");
    assertThat(log.path("runs")).hasSize(1);
    return log.path("runs").path(0);
  }

  private JsonNode spoiltRun() throws IOException {
    CommandLineRun run =
        CommandLineRun.of("check", "--facts", facts, "--format", "sarif", good, spoilt);
    assertThat(run.exit()).isEqualTo(1);
    return run(run);
  }

  @Test
  void one_run_has_the_catalogue_and_the_verdict_of_each_file() throws IOException {
    JsonNode run = spoiltRun();
    JsonNode rules = run.path("tool").path("driver").path("rules");
    Set<String> ids = new HashSet<>();
    for (JsonNode rule : rules) {
      assertThat(ids.add(rule.path("id").asText())).isTrue();
      assertThat(rule.path("shortDescription").path("text").asText()).isNotBlank();
      assertThat(rule.path("help").path("text").asText()).contains("\n");
    }
    assertThat(ids)
        .containsExactlyInAnyOrderElementsOf(
            Catalogue.imported().stream().map(Catalogue.Entry::code).toList());
    assertThat(run.path("columnKind").asText()).isEqualTo("utf16CodeUnits");
    assertThat(run.path("artifacts")).hasSize(2);
    assertThat(run.at("/artifacts/0/properties/verdict").asText()).isEqualTo("ACCEPTABLE");
    assertThat(run.at("/artifacts/1/properties/verdict").asText()).isEqualTo("REFUSE");
    assertThat(run.at("/artifacts/1/location/uri").asText())
        .startsWith("file:///")
        .endsWith("/spoilt%20%C3%A9.json");
  }

  @Test
  void every_result_points_at_its_rule_and_at_its_bytes() throws IOException {
    JsonNode run = spoiltRun();
    byte[] bytes = SPOILT.getBytes(UTF_8);
    List<String> lines = SPOILT.lines().toList();
    Set<String> fingerprints = new HashSet<>();
    int failures = 0;
    for (JsonNode result : run.path("results")) {
      String id = result.path("ruleId").asText();
      assertThat(run.path("tool")
              .path("driver")
              .path("rules")
              .path(result.path("ruleIndex").asInt())
              .path("id")
              .asText())
          .isEqualTo(id);
      if (!result.path("kind").asText().equals("fail")) {
        assertThat(result.path("level").asText()).isEqualTo("none");
        continue;
      }
      failures++;
      JsonNode region = result.at("/locations/0/physicalLocation/region");
      String value = new String(
          bytes, region.path("byteOffset").asInt(), region.path("byteLength").asInt(), UTF_8);
      assertThat(lines
              .get(region.path("startLine").asInt() - 1)
              .substring(
                  region.path("startColumn").asInt() - 1,
                  region.path("endColumn").asInt() - 1))
          .isEqualTo(value);
      assertThat(fingerprints.add(result.at("/partialFingerprints/place~1v1").asText()))
          .isTrue();
      assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName").asText())
          .startsWith("/");
    }
    assertThat(failures).isGreaterThan(5);
    assertThat(run.path("results").findValuesAsText("text"))
        .anyMatch(text -> text.contains("{{0}} \\[x\\](http://y) 😀"));
  }

  @Test
  void the_replacements_of_all_fixes_mend_the_file() throws IOException {
    var replacements = new ArrayList<JsonNode>();
    spoiltRun()
        .path("results")
        .forEach(result ->
            result.at("/fixes/0/artifactChanges/0/replacements").forEach(replacements::add));
    replacements.sort(
        Comparator.comparingInt(r -> r.at("/deletedRegion/byteOffset").asInt()));
    byte[] bytes = SPOILT.getBytes(UTF_8);
    var mended = new ByteArrayOutputStream();
    int at = 0;
    for (JsonNode replacement : replacements) {
      int from = replacement.at("/deletedRegion/byteOffset").asInt();
      mended.write(bytes, at, from - at);
      mended.writeBytes(replacement.at("/insertedContent/text").asText().getBytes(UTF_8));
      at = from + replacement.at("/deletedRegion/byteLength").asInt();
    }
    mended.write(bytes, at, bytes.length - at);
    assertThat(mended.toString(UTF_8))
        .isEqualTo(SPOILT.replace("\"SIRET\"", "\"siret\"").replace("\"pdf\"", "\"PDF\""));
  }

  @Test
  void a_rule_that_could_not_answer_is_open() throws IOException {
    CommandLineRun run = CommandLineRun.of("check", "--format", "sarif", "--lang", "en", good);
    assertThat(run.exit()).isEqualTo(2);
    JsonNode results = run(run).path("results");
    assertThat(results).isNotEmpty();
    assertThat(results.findValuesAsText("kind")).containsOnly("open");
    assertThat(results.findValuesAsText("text")).anyMatch(t -> t.contains("missing: recuLe"));
  }

  @Test
  void html_is_one_page_for_all_files() {
    CommandLineRun run =
        CommandLineRun.of("check", "--facts", facts, "--format", "html", good, spoilt);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .containsOnlyOnce("<!DOCTYPE html>")
        .contains("2 fichiers", "good.json", "spoilt é.json");
  }
}
