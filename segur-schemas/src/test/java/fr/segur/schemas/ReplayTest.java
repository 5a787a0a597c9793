package fr.segur.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.Readings;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.Facts;
import fr.segur.rules.Settings;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is not as it was when a receipt was issued is said, where it is and what it means. */
class ReplayTest {

  /** A refused file, so that its receipt has a finding. */
  private static final String FILE = Sample.with("\"TTC\"", "\"ttc\"");

  private static Replay replay(byte[] receipt, byte[] file, Facts facts) {
    try {
      return Sample.SEGUR.replay(receipt, RequestSource.of(file), facts);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static Replay replay(String receipt) {
    return replay(receipt.getBytes(UTF_8), FILE.getBytes(UTF_8), Sample.facts());
  }

  private static String receipt() {
    try {
      return Sample.SEGUR
          .receipt(RequestSource.of(FILE.getBytes(UTF_8)), Sample.facts())
          .json();
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  @Test
  void every_byte_of_the_file_counts() {
    byte[] line = receipt().getBytes(UTF_8);
    byte[] file = FILE.getBytes(UTF_8);
    for (int i = 0; i < file.length; i++) {
      file[i] ^= 1;
      assertThat(replay(line, file, Sample.facts()).differences())
          .as("byte %d", i)
          .extracting(Replay.Difference::key)
          .contains("fichier.sha256");
      file[i] ^= 1;
    }
    assertThat(replay(line, file, Sample.facts()).verified()).isTrue();
  }

  @Test
  void every_byte_of_the_receipt_counts() {
    byte[] line = receipt().getBytes(UTF_8);
    for (int i = 0; i < line.length; i++) {
      for (int bit = 0; bit < 8; bit++) {
        line[i] ^= (byte) (1 << bit);
        Replay replay = replay(line, FILE.getBytes(UTF_8), Sample.facts());
        assertThat(replay.verified()).as("byte %d, bit %d", i, bit).isFalse();
        assertThat(replay.differences()).isNotEmpty().allSatisfy(difference -> {
          assertThat(difference.text().in(Locale.FRENCH)).isNotBlank();
          assertThat(difference.text().in(Locale.ENGLISH)).isNotBlank();
        });
        line[i] ^= (byte) (1 << bit);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"octets\":5 | \"octets\":6 | fichier.octets | this is not the same file; the receipt says 6",
        "\"edition\":\"V2\" | \"edition\":\"V3\" | edition | it is of another edition; the receipt says V3, the check says V2",
        "DUI PDE-Va1\" | DUI PDE-Va2\" | appel | it is of another call",
        "T09:15:00Z | T09:15:01Z | recuLe | the receipt says 2023-11-02T09:15:01Z, the check says 2023-11-02T09:15:00Z",
        "\"FORM-VALEUR\":1 | \"FORM-VALEUR\":2 | totaux.FORM-VALEUR | the receipt says 2, the check says 1",
        "\"FORM-VALEUR\":1 | \"FORM-VALEUX\":1 | totaux.FORM-VALEUX | the receipt says 1, the check does not say",
        "\"code\":\"FORM-VALEUR\" | \"code\":\"FORM-VALEUX\" | constats[0].code | the receipt says FORM-VALEUX, the check says FORM-VALEUR",
        "\"severity\":\"ERROR\" | \"severity\":\"ERROS\" | constats[0].severity | the receipt says ERROS, the check says ERROR",
        "\"line\":1 | \"line\":3 | constats[0].line | the check says 1",
        "\"REFUSE\" | \"REFUSF\" | verdict | the receipt says REFUSF, the check says REFUSE",
        "\"lignes\":2 | \"lignes\":3 | lignes | the receipt says 3, the check says 2",
        "\"constatsParRegle\":1000 | \"constatsParRegle\":1001 | constatsParRegle | the receipt says 1001, the check says 1000",
      })
  void what_was_altered_is_told(String good, String bad, String key, String english) {
    String line = receipt();
    assertThat(line).contains(good);

    Replay replay = replay(line.replace(good, bad));

    assertThat(replay.differences())
        .filteredOn(one -> one.key().equals(key))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.text().en()).startsWith(key + ": ").contains(english);
          assertThat(one.text().fr()).startsWith(key + " : ");
        });
  }

  @Test
  void a_digit_of_a_hash_is_told_with_both() {
    String line = receipt();
    String hash = line.replaceFirst(".*\"faits\":\"([0-9a-f]{64})\".*", "$1");
    String other = (hash.startsWith("0") ? "1" : "0") + hash.substring(1);

    assertThat(replay(line.replace(hash, other)).differences()).singleElement().satisfies(one -> {
      assertThat(one.key()).isEqualTo("faits");
      assertThat(one.text().fr())
          .isEqualTo("faits : les faits ne sont pas les mêmes ; le reçu dit " + other
              + ", la vérification dit " + hash);
    });
  }

  @Test
  void a_finding_less_is_counted() {
    String line = receipt().replaceFirst("\"constats\":\\[.*?]}?],", "\"constats\":[],");
    assertThat(line).contains("\"constats\":[],");

    assertThat(replay(line).differences())
        .singleElement()
        .satisfies(one ->
            assertThat(one.text().en()).isEqualTo("constats: the receipt has 0, the check has 1"));
  }

  /** Same file, same facts: only the version differs, and it is told what that may mean. */
  @Test
  void a_receipt_of_another_version_is_told_as_such() {
    String line = receipt();
    String mine = "\"segur\":\"" + Segur.version() + "\"";

    assertThat(replay(line.replace(mine, "\"segur\":\"0.0.9\"")).differences())
        .singleElement()
        .satisfies(one -> {
          assertThat(one.key()).isEqualTo("segur");
          assertThat(one.text().fr())
              .contains("une autre version", "le reçu dit 0.0.9")
              .endsWith("la vérification dit " + Segur.version());
          assertThat(one.text().en()).contains("another version issued it");
        });
  }

  @Test
  void other_facts_are_named() {
    Facts others = Facts.builder().from(Sample.facts()).esmsNumerique(null).build();
    Facts later = Facts.builder()
        .from(Sample.facts())
        .recuLe(Instant.parse("2023-11-03T09:15:00Z"))
        .build();
    byte[] line = receipt().getBytes(UTF_8);

    assertThat(replay(line, FILE.getBytes(UTF_8), others).differences())
        .extracting(Replay.Difference::key)
        .contains("faits", "indetermines")
        .doesNotContain("fichier.sha256", "recuLe");
    assertThat(replay(line, FILE.getBytes(UTF_8), later).differences())
        .extracting(Replay.Difference::key)
        .contains("faits", "recuLe");
  }

  /** Whoever replays has other settings: those of the receipt count. */
  @Test
  void the_readings_are_those_of_the_receipt() throws IOException {
    Readings strict = Readings.DEFAULTS.with(Reading.R_02, Option.JOUR_EXCLU);
    Segur other = Sample.SEGUR.with(Settings.DEFAULTS.with(strict));

    assertThat(other
            .replay(
                receipt().getBytes(UTF_8), RequestSource.of(FILE.getBytes(UTF_8)), Sample.facts())
            .verified())
        .isTrue();
    assertThat(replay(receipt().replace("JOUR_INCLUS", "JOUR_INCLUT")).differences())
        .singleElement()
        .satisfies(one -> assertThat(one.key()).isEqualTo("lectures"));
  }

  @Test
  void another_edition_is_told_and_known_beforehand() throws IOException {
    byte[] line = receipt().getBytes(UTF_8);

    assertThat(Replay.appel(line)).hasValue(AfMs2DuiPde.V2);
    assertThat(Replay.appel(receipt().replace("\"V2\"", "\"V9\"").getBytes(UTF_8)))
        .isEmpty();
    assertThat(Segur.of(AfMs2DuiPde.V1)
            .replay(line, RequestSource.of(FILE.getBytes(UTF_8)), Sample.facts())
            .differences())
        .filteredOn(one -> one.key().equals("edition"))
        .singleElement()
        .satisfies(one -> assertThat(one.text().en())
            .isEqualTo(
                "edition: it is of another edition; the receipt says V2, the check says V1"));
  }

  @Test
  void the_same_values_in_another_form_are_not_the_same_line() {
    for (String other : List.of(
        receipt().replace(",", ", "),
        receipt() + "\r\n",
        receipt() + "\n\n",
        receipt().replace("\"verdict\"", "\"\\u0076erdict\""))) {
      assertThat(replay(other).differences())
          .singleElement()
          .satisfies(one -> assertThat(one.text().en()).contains("canonical"));
    }
  }

  @Test
  void what_is_no_receipt_is_said() {
    for (String text : List.of("", "[]", "{}", "{\"recu\":1", "{\"recu\":2}", "\u0000", "null")) {
      Replay replay = replay(text);
      assertThat(replay.verified()).as(text).isFalse();
      assertThat(replay.recomputed()).as(text).isNull();
    }
  }

  /** A receipt is untrusted: what it says is neither long nor a control character. */
  @Test
  void hostile_values_are_made_harmless() {
    String hostile = "\\u001b[2J" + "x".repeat(10_000);
    String line = receipt().replace("\"lignes\":2", "\"" + hostile + "\":2");

    assertThat(replay(line).differences())
        .allSatisfy(
            one -> assertThat(one.text().en()).hasSizeLessThan(500).doesNotContain("\u001b"));
  }

  @Test
  void of_very_many_differences_the_first_are_told_and_the_others_counted() {
    var many = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      many.append("\"K").append(i).append("\":1,");
    }
    String line = receipt().replace("\"totaux\":{", "\"totaux\":{" + many);

    assertThat(replay(line).differences())
        .hasSize(21)
        .last()
        .satisfies(one -> assertThat(one.text().en()).isEqualTo("and 80 others"));
  }
}
