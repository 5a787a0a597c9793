package fr.segur.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days and hours of Paris, at both changes of time. */
class ParisTest {

  @ParameterizedTest
  @CsvSource({
    "2023-10-28T22:00:00Z, 2023-10-29, 2023-10-29T00:00",
    "2023-10-29T00:59:59Z, 2023-10-29, 2023-10-29T02:59:59",
    "2023-10-29T01:00:00Z, 2023-10-29, 2023-10-29T02:00",
    "2023-10-29T22:59:59Z, 2023-10-29, 2023-10-29T23:59:59",
    "2023-10-29T23:00:00Z, 2023-10-30, 2023-10-30T00:00",
    "2024-03-30T22:59:59Z, 2024-03-30, 2024-03-30T23:59:59",
    "2024-03-30T23:00:00Z, 2024-03-31, 2024-03-31T00:00",
    "2024-03-31T01:00:00Z, 2024-03-31, 2024-03-31T03:00",
    "2024-03-31T21:59:59Z, 2024-03-31, 2024-03-31T23:59:59",
    "2024-03-31T22:00:00Z, 2024-04-01, 2024-04-01T00:00",
  })
  void an_instant_has_a_day_and_an_hour(Instant instant, LocalDate jour, LocalDateTime heure) {
    assertThat(Paris.jour(instant)).isEqualTo(jour);
    assertThat(Paris.heure(instant)).isEqualTo(heure);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-10-29, 2023-10-28T22:00:00Z",
    "2023-10-30, 2023-10-29T23:00:00Z",
    "2024-03-31, 2024-03-30T23:00:00Z",
    "2024-04-01, 2024-03-31T22:00:00Z",
  })
  void a_day_begins_at_midnight(LocalDate jour, Instant debut) {
    assertThat(Paris.debut(jour)).isEqualTo(debut);
  }

  @ParameterizedTest
  @CsvSource({
    // twice: the first one; never: as if the clocks had not been changed yet
    "2023-10-29T02:30, 2023-10-29T00:30:00Z",
    "2024-03-31T02:30, 2024-03-31T01:30:00Z",
    "2022-11-30T14:01, 2022-11-30T13:01:00Z",
    "2023-04-28T14:01, 2023-04-28T12:01:00Z",
  })
  void an_hour_has_one_instant(LocalDateTime heure, Instant instant) {
    assertThat(Paris.instant(heure)).isEqualTo(instant);
  }
}
