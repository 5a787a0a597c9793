package fr.segur.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoursOuvresTest {

  private static final Path HOLIDAYS = Path.of("../../shared/data/jours-feries/metropole.csv");

  @ParameterizedTest
  @CsvSource({
    "2022-12-15, 10, 2022-12-29",
    "2023-04-28, 10, 2023-05-16",
    "2023-12-20, 10, 2024-01-05",
    "2024-04-26, 10, 2024-05-15",
    "2024-07-10, 10, 2024-07-24",
    "2025-01-09, 20, 2025-02-06",
    "2023-04-15, 5, 2023-04-21",
    "2023-04-15, 0, 2023-04-15",
  })
  void day_0_is_excluded_and_holidays_do_not_count(LocalDate du, int jours, LocalDate au) {
    assertThat(JoursOuvres.apres(du, jours)).isEqualTo(au);
  }

  @Test
  void days_do_not_run_backwards() {
    assertThatThrownBy(() -> JoursOuvres.apres(LocalDate.of(2023, 1, 2), -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void easter_falls_between_22_march_and_25_april() {
    assertThat(JoursOuvres.paques(1818)).isEqualTo("1818-03-22");
    assertThat(JoursOuvres.paques(1943)).isEqualTo("1943-04-25");
    assertThat(JoursOuvres.paques(2024)).isEqualTo("2024-03-31");
  }

  @Test
  void there_are_eleven_holidays_a_year_unless_two_fall_together() {
    // Ascension fell on 1 May in 2008, Whit Monday never does on a fixed holiday
    for (int year = 2000; year <= 2040; year++) {
      LocalDate first = LocalDate.of(year, 1, 1);
      long count =
          first.datesUntil(first.plusYears(1)).filter(JoursOuvres::estFerie).count();
      assertThat(count).as("%d", year).isBetween(10L, 11L);
    }
  }

  @Test
  void the_published_list_agrees() throws IOException {
    Assumptions.assumeTrue(Files.exists(HOLIDAYS), "outside data is not there");
    Set<LocalDate> published = Files.readAllLines(HOLIDAYS).stream()
        .skip(1)
        .map(line -> LocalDate.parse(line.substring(0, 10)))
        .collect(Collectors.toSet());
    LocalDate first = published.stream().min(LocalDate::compareTo).orElseThrow();
    LocalDate last = published.stream().max(LocalDate::compareTo).orElseThrow();
    assertThat(LocalDate.of(first.getYear(), 1, 1)
            .datesUntil(LocalDate.of(last.getYear() + 1, 1, 1))
            .filter(JoursOuvres::estFerie)
            .collect(Collectors.toSet()))
        .isEqualTo(published);
  }

  @ParameterizedTest
  @CsvSource({
    "1600-04-02",
    "1666-04-25",
    "1700-04-11",
    "1800-04-13",
    "1900-04-15",
    "2000-04-23",
    "2100-03-28",
    "2200-04-06",
    "2285-03-22",
    "2300-04-08",
    "2400-04-16",
    "3000-04-13",
    "4200-04-20",
  })
  void easter_follows_the_moon_of_every_century(LocalDate sunday) {
    assertThat(JoursOuvres.paques(sunday.getYear())).isEqualTo(sunday);
  }
}
