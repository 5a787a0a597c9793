package fr.segur.testkit.determinism;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.testkit.conformance.ConformanceKit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same corpus gives the same bytes in every form, whoever asks, where, and in what order. */
@Isolated
class DeterminismTest {

  private static final String GOLDEN = "receipts.sha256";
  private static final int THREADS = 16;
  private static final Locale LOCALE = Locale.getDefault();
  private static final TimeZone ZONE = TimeZone.getDefault();

  private static final Path ELSEWHERE = Path.of("target", "elsewhere.sha256");

  private static Answers first;
  private static Process elsewhere;

  @BeforeAll
  static void ask() throws Exception {
    elsewhere = startElsewhere();
    first = Answers.inOrder();
  }

  @AfterEach
  void restore() {
    Locale.setDefault(LOCALE);
    TimeZone.setDefault(ZONE);
  }

  @ParameterizedTest
  @CsvSource({
    "tr-TR, Pacific/Kiritimati",
    "ar-EG-u-nu-arab, America/St_Johns",
    "th-TH-u-ca-buddhist-nu-thai, Europe/Paris",
  })
  void sixteen_threads_in_any_order_say_the_same_in_any_country(String tag, String zone)
      throws Exception {
    Locale.setDefault(Locale.forLanguageTag(tag));
    TimeZone.setDefault(TimeZone.getTimeZone(zone));

    assertSame(Answers.shuffled(THREADS, zone.hashCode()));
  }

  /** What a class keeps from when it was loaded must not come from the machine either. */
  @Test
  void a_machine_that_starts_elsewhere_says_the_same() throws Exception {
    assertThat(elsewhere.waitFor()).isZero();
    assertThat(Files.readAllLines(ELSEWHERE)).isEqualTo(lines(first, ""));
  }

  /**
   * Receipts have no sentences: they are the same for every release of Java, and change only when
   * the rules do. After such a change, and when cases were added: {@code cp target/receipts.sha256
   * src/test/resources/fr/segur/testkit/determinism/}.
   */
  @Test
  void receipts_are_those_of_the_golden_file() throws IOException {
    List<String> actual = lines(first, "receipt ");
    Files.write(Path.of("target", GOLDEN), actual);

    try (InputStream golden = DeterminismTest.class.getResourceAsStream(GOLDEN)) {
      assertThat(golden).isNotNull();
      assertThat(actual)
          .isEqualTo(new String(golden.readAllBytes(), UTF_8).lines().toList());
    }
  }

  @Test
  void every_form_and_every_kind_of_case_is_asked() {
    var names = first.hashes().keySet();

    for (String form : List.of(
        "receipt",
        "text fr",
        "text en",
        "json fr",
        "json en",
        "sarif fr",
        "sarif en",
        "html fr",
        "html en",
        "case",
        "command")) {
      assertThat(names).anyMatch(name -> name.startsWith(form + " "));
    }
    assertThat(ConformanceKit.afMs2DuiPdeVa1V2().cases())
        .allMatch(one -> names.contains("case " + one.id()));
  }

  private static void assertSame(Answers others) {
    var expected = first.hashes();
    var actual = others.hashes();
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    var apart = new ArrayList<String>();
    expected.forEach((name, hash) -> {
      if (!hash.equals(actual.get(name))) {
        apart.add(name);
      }
    });
    if (!apart.isEmpty()) {
      String name = apart.get(0);
      assertThat(new String(others.get(name), UTF_8))
          .as(name + ", and " + apart)
          .isEqualTo(new String(first.get(name), UTF_8));
    }
  }

  private static List<String> lines(Answers answers, String prefix) {
    return answers.hashes().entrySet().stream()
        .filter(one -> one.getKey().startsWith(prefix))
        .map(one -> one.getValue() + "  " + one.getKey())
        .toList();
  }

  /** A machine of Turkish letters, Buddhist years, Arabic digits and the first midnight of all. */
  private static Process startElsewhere() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.extensions=ca-buddhist-nu-arab",
            "-Duser.timezone=Pacific/Kiritimati",
            "-Dfile.encoding=US-ASCII",
            "-cp",
            System.getProperty("java.class.path"),
            Answers.class.getName())
        .redirectOutput(ELSEWHERE.toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
