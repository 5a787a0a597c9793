package fr.segur.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Finding;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The machine's own locale and zone change nothing. */
@Isolated
class EnvironnementTest {

  private Locale locale = Locale.ROOT;
  private TimeZone zone = TimeZone.getTimeZone("UTC");

  @BeforeEach
  void remember() {
    locale = Locale.getDefault();
    zone = TimeZone.getDefault();
  }

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @ParameterizedTest
  @CsvSource({
    "tr-TR, Asia/Istanbul",
    "ar-EG-u-nu-arab, Pacific/Kiritimati",
    "fr-FR, Europe/Paris",
    "en-US, Pacific/Pago_Pago",
    "th-TH-u-ca-buddhist-nu-thai, Asia/Bangkok",
  })
  void the_verdict_and_its_sentences_are_the_same_everywhere(String tag, String zoneId) {
    var before = said();
    Locale.setDefault(Locale.forLanguageTag(tag));
    TimeZone.setDefault(TimeZone.getTimeZone(zoneId));
    assertThat(said()).isEqualTo(before);
  }

  @Test
  void the_sentences_are_those_of_the_locale_that_is_asked_for() {
    Locale.setDefault(Locale.FRENCH);
    Finding finding = Essai.valide()
        .commande(c -> c.montantSegurHT(Exemples.euros("9125.01")))
        .verdict()
        .findings()
        .get(0);
    assertThat(finding.message(Locale.ENGLISH)).contains("€9,125.01");
    assertThat(finding.message(Locale.GERMAN)).isEqualTo(finding.message(Locale.ENGLISH));
    Locale.setDefault(Locale.GERMAN);
    assertThat(finding.message(Locale.FRENCH)).contains("125,01\u00a0€");
  }

  /** Everything the examples say, in both languages, and the reasons of what is open. */
  private static List<String> said() {
    return Refus.PAR_CODE.values().stream()
        .map(Essai::verdict)
        .map(verdict -> verdict.outcome()
            + " "
            + verdict.findings().stream()
                .map(f -> f.pointer() + f.message(Locale.FRENCH) + f.message(Locale.ENGLISH))
                .toList()
            + verdict.undetermined()
            + verdict.notEvaluated()
            + verdict.dependsOn())
        .toList();
  }
}
