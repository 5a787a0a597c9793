package fr.segur.testkit.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command {@code check}: exit codes, bad files, bad arguments, the two reports. */
class CheckCommandTest {

  private static final String SAMPLE = CommandLineRun.sample("avance-ms2-pde.json");

  @TempDir
  Path folder;

  private String facts;
  private String good;

  @BeforeEach
  void samples() {
    facts = CommandLineRun.file(folder, "facts.json", CommandLineRun.sample("facts-avance.json"));
    good = CommandLineRun.file(folder, "good.json", SAMPLE);
  }

  private String refused() {
    return CommandLineRun.file(folder, "refused.json", SAMPLE.replace("9125.0", "9125.01"));
  }

  private CommandLineRun check(String... files) {
    return CommandLineRun.of(Stream.concat(Stream.of("check", "--facts", facts), Stream.of(files))
        .toArray(String[]::new));
  }

  @Test
  void an_acceptable_file_exits_0_with_one_line() {
    CommandLineRun run = check(good);

    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEqualTo(good + "\u00a0: ACCEPTABLE — 2 demandes, aucun constat\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void a_refused_file_exits_1_and_beats_an_undetermined_one() {
    assertThat(check(good, refused()).exit()).isEqualTo(1);
  }

  @Test
  void without_facts_it_exits_2_and_names_what_is_missing() {
    CommandLineRun run = CommandLineRun.of("check", good);

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).contains("INDÉTERMINÉ", "recuLe — instant de réception", "option --at");
  }

  @Test
  void an_unreadable_file_exits_66_after_the_others_are_checked() {
    CommandLineRun run = check(folder.resolve("none.json").toString(), refused());

    assertThat(run.exit()).isEqualTo(66);
    assertThat(run.err())
        .isEqualTo("segur : " + folder.resolve("none.json") + " : fichier introuvable\n");
    assertThat(run.out()).contains("REFUSÉ").endsWith("2 fichiers : 1 REFUSÉ, 1 illisible.\n");
  }

  @Test
  void a_directory_exits_66_with_one_line() {
    CommandLineRun run = CommandLineRun.of("check", "--lang", "en", folder.toString());

    assertThat(run.exit()).isEqualTo(66);
    assertThat(run.err()).isEqualTo("segur : " + folder + ": is a directory, not a file\n");
  }

  static Stream<Arguments> badFiles() {
    return Stream.of(
        Arguments.of("JSON-SYNTAXE", "this is not JSON".getBytes(UTF_8)),
        Arguments.of("JSON-SYNTAXE", new byte[0]),
        Arguments.of("JSON-ENCODAGE", SAMPLE.replace("MARTIN", "HÉRAULT").getBytes(ISO_8859_1)),
        Arguments.of("JSON-ENCODAGE", ("\ufeff" + SAMPLE).getBytes(UTF_8)),
        Arguments.of("JSON-LIMITE", "[".repeat(20_000).getBytes(UTF_8)),
        Arguments.of("JSON-LIMITE", SAMPLE.replace("9125.0", "9".repeat(5_000)).getBytes(UTF_8)),
        Arguments.of(
            "JSON-CLE-DOUBLE",
            SAMPLE.replace("\"impId\": null", "\"siret\": \"43806968400019\"").getBytes(UTF_8)));
  }

  @ParameterizedTest
  @MethodSource("badFiles")
  void a_bad_file_is_a_finding_and_exits_1(String code, byte[] bytes) {
    CommandLineRun run = check(CommandLineRun.file(folder, "bad.json", bytes));

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("  ERREUR  " + code + "  ").doesNotContain("\tat ", "Exception");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void standard_input_is_a_file_and_may_be_opened_again() {
    CommandLineRun run = CommandLineRun.with(
        SAMPLE.replace("9125.0", "9125.01").getBytes(UTF_8), "check", "--facts", facts, "-");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("entrée standard:17:27  ERREUR  AF-6.1-PLAFOND");
  }

  @Test
  void at_takes_the_place_of_the_instant_of_the_facts() {
    assertThat(check("--at", "2024-01-10T23:59:59+01:00", good).exit()).isZero();
    assertThat(check("--at", "2024-01-11T00:00:00+01:00", good).exit()).isEqualTo(1);
  }

  @Test
  void a_reading_may_be_chosen_and_the_one_that_matters_is_named() {
    assertThat(check("--at", "2024-01-10T23:59:59+01:00", good).out())
        .endsWith("aucun constat (REFUSÉ sous R-02=JOUR_EXCLU)\n");
    assertThat(check("--at", "2024-01-10T23:59:59+01:00", "--reading", "R-02=JOUR_EXCLU", good)
            .exit())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "check --bogus a.json",
        "check --at yesterday a.json",
        "check --at 2024-01-10T23:59:59 a.json",
        "check --reading R-99=X a.json",
        "check --reading R-02=AVANT_14H a.json",
        "check --reading R-02 a.json",
        "check --format xml a.json",
        "check --lang de a.json",
        "check --max 0 a.json",
        "check --max many a.json",
        "check --facts a --facts b a.json",
        "check --facts - -",
        "check --facts",
        "nothing",
        ""
      })
  void wrong_usage_exits_64_with_one_line_and_a_hint(String arguments) {
    CommandLineRun run =
        CommandLineRun.of(arguments.isEmpty() ? new String[0] : arguments.split(" "));

    assertThat(run.exit()).isEqualTo(64);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(2).last().asString().contains(" --help");
  }

  @Test
  void unreadable_facts_exit_66_with_the_place() {
    String bad = CommandLineRun.file(folder, "bad-facts.json", "{\n  recuLe: 1}");
    CommandLineRun run = CommandLineRun.of("check", "--facts", bad, good);

    assertThat(run.exit()).isEqualTo(66);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith(bad + ":2:3  ERREUR  JSON-SYNTAXE  ");
  }

  @Test
  void facts_that_are_missing_exit_66() {
    assertThat(CommandLineRun.of("check", "--facts", folder + "/none", good).exit())
        .isEqualTo(66);
  }

  @Test
  void warnings_of_the_facts_go_to_standard_error_and_change_nothing() {
    String extra = CommandLineRun.file(
        folder,
        "extra.json",
        CommandLineRun.sample("facts-avance.json").replaceFirst("\\{", "{\"note\": 1,"));
    CommandLineRun run = CommandLineRun.of("check", "--facts", extra, good);

    assertThat(run.exit()).isZero();
    assertThat(run.err())
        .startsWith(extra + ":1:2  AVERTISSEMENT  JSON-CLE-INCONNUE  ")
        .hasLineCount(1);
  }

  @Test
  void the_json_report_is_one_line_a_file_with_places_in_its_bytes() throws IOException {
    String refused = refused();
    CommandLineRun run = check("--format", "json", good, refused);

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out().lines()).hasSize(2);
    JsonNode report = new ObjectMapper().readTree(run.out().lines().toList().get(1));
    assertThat(report.path("fichier").asText()).isEqualTo(refused);
    JsonNode constat = report.path("constats").path(0);
    assertThat(constat.path("line").asInt()).isEqualTo(17);
    assertThat(constat.path("column").asInt()).isEqualTo(27);
    assertThat(SAMPLE.substring(constat.path("offset").asInt())).startsWith("9125.0");
  }

  @Test
  void more_findings_than_wanted_are_counted() {
    String many = CommandLineRun.file(folder, "many.json", SAMPLE.replace("MAI_337", "Mailiz"));
    CommandLineRun run = check("--max", "1", many);

    assertThat(run.out()).contains("FORM-OPERATEUR\u00a0: … et 3 autres, 4 en tout");
  }

  @Test
  void help_and_version_exit_0_in_the_language_asked_for() {
    assertThat(CommandLineRun.of("check", "--help").out())
        .startsWith("Usage : segur check")
        .contains("Code de sortie");
    assertThat(CommandLineRun.of("check", "--help", "--lang", "en").out())
        .startsWith("Usage: segur check")
        .contains("Exit code");
    assertThat(CommandLineRun.of("--help").out()).contains("check", "price", "rules", "cases");
    assertThat(CommandLineRun.of("--version").out()).contains("AF-MS2 DUI PDE-Va1 V2");
    assertThat(CommandLineRun.of("check", "--help").exit()).isZero();
  }

  @Test
  void the_edition_whose_rules_apply_is_chosen() {
    CommandLineRun first = CommandLineRun.of("check", "--edition", "V1", "--facts", facts, good);

    assertThat(first.exit()).isEqualTo(2);
    assertThat(first.out()).contains("appel.fermeture — Date de fermeture", "AF-2-FERMETURE");
    assertThat(CommandLineRun.of("check", "--edition", "V2", "--facts", facts, good)
            .exit())
        .isZero();
    assertThat(CommandLineRun.of("check", "--edition", "V3", good).exit()).isEqualTo(64);
  }
}
