package fr.segur.rules.calendrier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.Readings;
import fr.segur.model.Statement;
import fr.segur.model.TypeDemande;
import fr.segur.rules.AfMs2DuiPde;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Instants are written in UTC: Paris is one hour ahead in winter, two in summer. */
class GuichetTest {

  private static Guichet guichet(String texte, TypeDemande type) {
    return Objects.requireNonNull(Guichet.find(AfMs2DuiPde.V2, texte, type));
  }

  private static boolean ouvert(Guichet guichet, String instant, Readings readings) {
    return guichet.ouvert(Instant.parse(instant), readings::choice);
  }

  @ParameterizedTest(name = "{0} {1} {2}: last {3}, first refused {4}")
  @CsvSource({
    "MDV, AVANCE, BLOQUE_A_14H01, 2022-11-30T13:00:59Z, 2022-11-30T13:01:00Z",
    "BIO, AVANCE, BLOQUE_A_14H01, 2022-11-30T13:00:59Z, 2022-11-30T13:01:00Z",
    "RAD, AVANCE, BLOQUE_A_14H01, 2022-11-30T13:00:59Z, 2022-11-30T13:01:00Z",
    "HOP, AVANCE, BLOQUE_A_14H01, 2022-11-30T13:00:59Z, 2022-11-30T13:01:00Z",
    "HOP, AVANCE, AVANT_14H, 2022-11-30T12:59:59Z, 2022-11-30T13:00:00Z",
    "HOP, AVANCE, AVANT_11H, 2022-11-30T09:59:59Z, 2022-11-30T10:00:00Z",
    "MDV, SOLDE, BLOQUE_A_14H01, 2023-04-28T12:00:59Z, 2023-04-28T12:01:00Z",
    "BIO, SOLDE, BLOQUE_A_14H01, 2023-04-28T12:00:59Z, 2023-04-28T12:01:00Z",
    "RAD, SOLDE, BLOQUE_A_14H01, 2023-04-28T12:00:59Z, 2023-04-28T12:01:00Z",
    "HOP, SOLDE, BLOQUE_A_14H01, 2023-04-28T12:00:59Z, 2023-04-28T12:01:00Z",
    "HOP, SOLDE, AVANT_14H, 2023-04-28T11:59:59Z, 2023-04-28T12:00:00Z",
    "HOP, SOLDE, AVANT_11H, 2023-04-28T12:00:59Z, 2023-04-28T12:01:00Z",
  })
  void a_window_of_the_closing_guide_blocks_at_a_minute(
      String couloir, TypeDemande type, Option option, String last, String refused) {
    var guichet = guichet(couloir, type);
    var readings = Readings.DEFAULTS.with(Reading.R_01, option);
    assertThat(ouvert(guichet, last, readings)).isTrue();
    assertThat(ouvert(guichet, refused, readings)).isFalse();
  }

  @ParameterizedTest(name = "{0} {1}: last {2}, first refused {3}")
  @CsvSource({
    "AVANCE, JOUR_INCLUS, 2024-01-10T22:59:59Z, 2024-01-10T23:00:00Z",
    "AVANCE, JOUR_EXCLU, 2024-01-09T22:59:59Z, 2024-01-09T23:00:00Z",
    "SOLDE, JOUR_INCLUS, 2024-07-10T21:59:59Z, 2024-07-10T22:00:00Z",
    "SOLDE, JOUR_EXCLU, 2024-07-09T21:59:59Z, 2024-07-09T22:00:00Z",
  })
  void a_window_of_the_call_closes_at_midnight_in_Paris(
      TypeDemande type, Option option, String last, String refused) {
    var guichet = guichet("AF-MS2 DUI PDE-Va1", type);
    var readings = Readings.DEFAULTS.with(Reading.R_02, option);
    assertThat(ouvert(guichet, last, readings)).isTrue();
    assertThat(ouvert(guichet, refused, readings)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"BLOQUE_A_14H01", "AVANT_14H", "AVANT_11H"})
  void the_minute_of_the_guide_does_not_touch_the_call(Option option) {
    var readings = Readings.DEFAULTS.with(Reading.R_01, option);
    var guichet = guichet("AF-MS2 DUI PDE-Va1", TypeDemande.AVANCE);
    assertThat(ouvert(guichet, "2024-01-10T22:59:59Z", readings)).isTrue();
  }

  @Test
  void the_day_of_the_call_does_not_touch_the_guide() {
    var readings = Readings.DEFAULTS.with(Reading.R_02, Option.JOUR_EXCLU);
    var guichet = guichet("HOP", TypeDemande.AVANCE);
    assertThat(ouvert(guichet, "2022-11-30T13:00:59Z", readings)).isTrue();
  }

  @Test
  void there_is_no_opening_bound() {
    for (TypeDemande type : TypeDemande.values()) {
      assertThat(ouvert(guichet("HOP", type), "1970-01-01T00:00:00Z", Readings.DEFAULTS))
          .isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"AF MS2 DUI PDE Va1", "AF-MS2-DUI-PDE-Va1", "AF MS2-DUI PDE\u00a0Va1"})
  void the_call_is_named_with_hyphens_or_blanks(String texte) {
    assertThat(guichet(texte, TypeDemande.SOLDE))
        .isEqualTo(guichet("AF-MS2 DUI PDE-Va1", TypeDemande.SOLDE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"MS1", "MS2", "hop", "AF-MS1 DUI PA-Va1", ""})
  void a_text_that_prints_no_window_has_none(String texte) {
    assertThat(Guichet.find(AfMs2DuiPde.V2, texte, TypeDemande.AVANCE)).isNull();
    assertThat(Guichet.find(AfMs2DuiPde.V2, texte, TypeDemande.SOLDE)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"AF-MS2 DUI PDE-Va1", "HOP"})
  void every_window_comes_from_sentences_of_the_texts(String texte) {
    for (TypeDemande type : TypeDemande.values()) {
      assertThat(guichet(texte, type).statements())
          .isNotEmpty()
          .allSatisfy(id -> assertThat(Statement.find(id)).isPresent());
    }
  }
}
