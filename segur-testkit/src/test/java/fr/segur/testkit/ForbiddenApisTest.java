package fr.segur.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.File;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule that keeps the library pure is able to say no. */
class ForbiddenApisTest {

  /** Each of these depends on the machine or the day, or is a binary decimal. */
  @SuppressWarnings("all")
  static final class Impure {
    static int counter;
    double rate;

    Instant instant = Instant.now();
    Supplier<LocalDate> day = LocalDate::now;
    long millis = System.currentTimeMillis();
    String home = System.getenv("HOME");
    ZoneId zone = ZoneId.systemDefault();
    TimeZone timeZone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    String upper = "i".toUpperCase();
    String text = String.format("%d", 1);
    byte[] bytes = "é".getBytes();
    Charset charset = Charset.defaultCharset();
    BigDecimal constructed = new BigDecimal(0.1);
    BigDecimal converted = BigDecimal.valueOf(0.1);
    Random random = new Random();
    File file = new File("a");
  }

  /** The same done as it should be. */
  static final class Pure {
    static final int LIMIT = 120;

    Instant instant = Instant.EPOCH;
    LocalDate day = LocalDate.of(2023, 2, 28);
    ZoneId zone = ZoneId.of("Europe/Paris");
    String upper = "i".toUpperCase(Locale.ROOT);
    String text = String.format(Locale.FRENCH, "%d", 1);
    BigDecimal amount = new BigDecimal("0.10");
    BigDecimal cents = BigDecimal.valueOf(10, 2);
  }

  private static final String REPORT = reportOn(Impure.class);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Impure.counter> does not have modifier FINAL",
        "Impure.rate> involves a binary decimal",
        "java.time.Instant.now()",
        "java.time.LocalDate.now()",
        "java.lang.System.currentTimeMillis()",
        "java.lang.System.getenv(java.lang.String)",
        "java.time.ZoneId.systemDefault()",
        "java.util.TimeZone.getDefault()",
        "java.util.Locale.getDefault()",
        "java.lang.String.toUpperCase()",
        "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
        "java.lang.String.getBytes()",
        "java.nio.charset.Charset.defaultCharset()",
        "java.math.BigDecimal.<init>(double)",
        "java.math.BigDecimal.valueOf(double)",
        "java.util.Random.<init>()",
        "java.io.File.<init>(java.lang.String)",
      })
  void says_no_to(String what) {
    assertThat(REPORT).contains(what);
  }

  @Test
  void says_nothing_of_what_is_pure() {
    assertThat(reportOn(Pure.class)).isEmpty();
  }

  private static String reportOn(Class<?> type) {
    return String.join(
        "\n",
        ForbiddenApis.PURE
            .evaluate(new ClassFileImporter().importClasses(type))
            .getFailureReport()
            .getDetails());
  }
}
