package fr.segur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadingTest {

  private static final Path SPECIFICATION = Path.of("../../shared/spec/readings.md");
  private static final Pattern OPTION = Pattern.compile("`([A-Z0-9_]+)`");
  private static final Pattern POINT = Pattern.compile("C-[0-9]{2}");

  @Test
  void there_are_eighteen_readings_from_R_01_to_R_18() {
    assertThat(Reading.values()).hasSize(18);
    assertThat(Reading.R_01.id()).isEqualTo("R-01");
    assertThat(Reading.R_18.id()).isEqualTo("R-18");
    assertThat(Reading.find("R-07")).contains(Reading.R_07);
    assertThat(Reading.find("R-19")).isEmpty();
    assertThat(Reading.find("R_07")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void a_reading_asks_a_question_in_both_languages(Reading reading) {
    assertThat(reading.question().in(Locale.FRENCH)).endsWith(" ?");
    assertThat(reading.question().in(Locale.ENGLISH)).endsWith("?").doesNotEndWith(" ?");
    assertThat(reading.options()).hasSizeGreaterThanOrEqualTo(2).doesNotHaveDuplicates();
    assertThat(reading.defaultOption()).isSameAs(reading.options().get(0));
    assertThat(reading.points()).allMatch(point -> POINT.matcher(point).matches());
  }

  @ParameterizedTest
  @EnumSource
  void a_reading_says_what_is_printed_where_and_why_its_default_is_one(Reading reading) {
    for (Locale locale : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
      assertThat(reading.places().in(locale)).endsWith(".");
      assertThat(reading.why().in(locale)).endsWith(".");
    }
    assertThat(reading.statements())
        .doesNotHaveDuplicates()
        .allSatisfy(id -> assertThat(Statement.find(id)).isPresent());
    assertThat(reading.statements().isEmpty()).isEqualTo(reading == Reading.R_16);
  }

  @ParameterizedTest
  @EnumSource
  void an_option_belongs_to_a_reading_and_has_a_meaning(Option option) {
    assertThat(Reading.values()).anyMatch(reading -> reading.options().contains(option));
    assertThat(option.meaning().in(Locale.FRENCH)).isNotBlank().doesNotEndWith(".");
    assertThat(option.meaning().in(Locale.ENGLISH)).isNotBlank().doesNotEndWith(".");
    assertThat(Option.find(option.name())).contains(option);
  }

  @Test
  void an_unknown_option_is_not_found() {
    assertThat(Option.find("jour_exclu")).isEmpty();
  }

  /** The table of the specification: id, question, options in quotes of code, points. */
  @Test
  void options_and_points_are_those_of_the_specification() throws IOException {
    assumeTrue(Files.exists(SPECIFICATION), "the specification is not there");
    var rows = Files.readAllLines(SPECIFICATION).stream()
        .filter(line -> line.startsWith("| R-"))
        .map(line -> line.split("\\|", -1))
        .toList();
    assertThat(rows)
        .extracting(row -> row[1].strip())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Reading.values()).map(Reading::id).toList());
    assertThat(rows).allSatisfy(row -> {
      var reading = Reading.find(row[1].strip()).orElseThrow();
      assertThat(OPTION.matcher(row[3]).results().map(found -> found.group(1)))
          .containsExactlyElementsOf(
              reading.options().stream().map(Option::name).toList());
      assertThat(POINT.matcher(row[4]).results().map(found -> found.group()))
          .containsExactlyElementsOf(reading.points());
    });
  }

  @Test
  void defaults_choose_the_first_option_of_every_reading() {
    assertThat(Reading.values())
        .allMatch(
            reading -> Readings.DEFAULTS.choice(reading) == reading.options().get(0));
    assertThat(Readings.DEFAULTS).hasToString("Readings[]");
  }

  @Test
  void a_choice_changes_its_reading_only_and_leaves_the_original() {
    var changed = Readings.DEFAULTS.with(Reading.R_03, Option.JOUR_EXCLU);
    assertThat(changed.choice(Reading.R_03)).isEqualTo(Option.JOUR_EXCLU);
    assertThat(changed.choice(Reading.R_02)).isEqualTo(Option.JOUR_INCLUS);
    assertThat(Readings.DEFAULTS.choice(Reading.R_03)).isEqualTo(Option.JOUR_INCLUS);
    assertThat(changed).hasToString("Readings[R-03=JOUR_EXCLU]");
    assertThat(changed.with(Reading.R_16, Option.REFUS))
        .hasToString("Readings[R-03=JOUR_EXCLU, R-16=REFUS]");
  }

  @Test
  void choices_are_equal_by_value() {
    var changed = Readings.DEFAULTS.with(Reading.R_03, Option.JOUR_EXCLU);
    var same = Readings.DEFAULTS.with(Reading.R_03, Option.JOUR_EXCLU);
    assertThat(changed).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(Readings.DEFAULTS);
    assertThat(changed.with(Reading.R_03, Option.JOUR_INCLUS))
        .isEqualTo(Readings.DEFAULTS)
        .hasSameHashCodeAs(Readings.DEFAULTS);
    assertThat(changed).isNotEqualTo(Option.JOUR_EXCLU);
  }

  @Test
  void every_option_of_every_reading_can_be_chosen_and_no_other() {
    for (Reading reading : Reading.values()) {
      for (Option option : reading.options()) {
        assertThat(Readings.DEFAULTS.with(reading, option).choice(reading)).isEqualTo(option);
      }
      Arrays.stream(Option.values())
          .filter(option -> !reading.options().contains(option))
          .forEach(option -> assertThatIllegalArgumentException()
              .isThrownBy(() -> Readings.DEFAULTS.with(reading, option))
              .withMessageContaining(reading.id()));
    }
  }

  @Test
  void the_hash_is_that_of_the_names_the_same_in_every_run() {
    var changed = Readings.DEFAULTS.with(Reading.R_03, Option.JOUR_EXCLU);
    assertThat(changed.hashCode())
        .isEqualTo(Arrays.stream(Reading.values())
            .map(reading -> changed.choice(reading).name())
            .toList()
            .hashCode());
  }
}
