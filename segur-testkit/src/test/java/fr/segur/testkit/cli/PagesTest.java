package fr.segur.testkit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.schemas.Catalogue;
import fr.segur.schemas.Catalogue.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The catalogue and the readings: the pages are what the code says, and nothing is left out. */
class PagesTest {

  /** How a code looks in a source file; one that goes on elsewhere ends before its hyphen. */
  private static final Pattern CODE = Pattern.compile(
      "\"((?:JSON|FORM|AF|CERT|SOLDE|MODIF|ENR|BC|ATT|FACT|VA|OBL|PORTEFEUILLE|FINESS|DIALECTE"
          + "|DOSSIER|PILOTES)(?:-[A-Z0-9.]+)+)\"");

  @ParameterizedTest
  @CsvSource({"rules, RULES.md", "readings, READINGS.md"})
  void a_page_is_what_its_command_prints(String command, String page) throws IOException {
    String shown =
        CommandLineRun.of(command, "--format", "markdown", "--lang", "en").out();

    assertThat(Files.readString(Path.of("../segur-rules", page), UTF_8))
        .as("segur.jar %s --format markdown --lang en > segur-rules/%s", command, page)
        .isEqualTo(shown);
  }

  @Test
  void every_code_of_a_source_file_is_in_the_catalogue() throws IOException {
    Set<String> known = Catalogue.all().map(Entry::code).collect(Collectors.toSet());

    assertThat(codesInSources())
        .hasSizeGreaterThan(150)
        .allMatch(code ->
            known.contains(code) || known.stream().anyMatch(one -> one.startsWith(code + "-")));
  }

  private static List<String> codesInSources() throws IOException {
    var codes = new ArrayList<String>();
    for (String module : List.of("segur-model", "segur-rules", "segur-schemas")) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
        for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
          CODE.matcher(Files.readString(file, UTF_8)).results().forEach(m -> codes.add(m.group(1)));
        }
      }
    }
    // names of the call, not of rules
    codes.removeIf(code -> code.startsWith("AF-MS") || code.startsWith("AF-HOP"));
    return codes;
  }

  @Test
  void a_code_stands_once_but_for_the_two_lives() {
    assertThat(Catalogue.all())
        .filteredOn(entry -> entry.effect() != Catalogue.Effect.REFUSAL)
        .extracting(Entry::code)
        .doesNotHaveDuplicates();
  }

  @Test
  void no_code_of_the_import_test_is_lost_between_families() {
    assertThat(Catalogue.all()).containsAll(Catalogue.imported());
  }

  @Test
  void any_code_can_be_asked_for() {
    for (String code : List.of(
        "MODIF-AFFICHE",
        "CERT-MODIF-VALIDE",
        "CERT-4-ORGANISME",
        "FINESS-VIDE",
        "DIALECTE",
        "BC-6.1-ESMS",
        "OBL-4.5-DELAI",
        "PILOTES-EVENEMENT",
        "anterieur",
        "R-02")) {
      assertThat(CommandLineRun.of("rules", code)).as(code).satisfies(run -> {
        assertThat(run.exit()).isZero();
        assertThat(run.out()).hasSizeGreaterThan(60);
      });
    }
  }

  @Test
  void an_edition_that_withholds_a_date_does_not_apply_it() {
    assertThat(since("AF-4.4-ANTERIORITE")).isEqualTo("V1");
    assertThat(since("AF-2-FERMETURE")).startsWith("V2 (before it, undetermined: ");
    assertThat(since("CERT-4-NOM")).contains("Commande certificats");
  }

  private static String since(String code) {
    return Catalogue.families().stream()
        .flatMap(family -> family.entries().stream()
            .filter(entry -> entry.code().equals(code))
            .map(entry -> Since.of(family, entry).en()))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource
  void every_other_option_of_a_reading_changes_the_answer_to_a_case(Reading reading) {
    for (Option option : reading.options()) {
      if (option != reading.defaultOption()) {
        assertThat(ReadingCase.find(reading, option))
            .as(reading.id() + "=" + option)
            .hasValueSatisfying(one -> assertThat(ReadingCase.shown(one.byDefault()))
                .isNotEqualTo(ReadingCase.shown(one.chosen())));
      }
    }
  }

  @Test
  void a_reading_is_told_whole() {
    assertThat(CommandLineRun.of("readings", "R-02", "--lang", "en").out())
        .contains("JOUR_INCLUS (default)", "JOUR_EXCLU", "(S002-025)", "The default: ")
        .contains("What changes:", "Rules: AF-2-FERMETURE");
    assertThat(CommandLineRun.of("readings", "R-02").out())
        .isEqualTo(CommandLineRun.of("rules", "R-02").out());
    assertThat(CommandLineRun.of("readings", "R-99").exit()).isEqualTo(64);
  }
}
