package fr.segur.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.testkit.samples.Witnesses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README of the module shows is what is there. */
class ReadmeTest {

  private static final Pattern FILE =
      Pattern.compile("<!-- file: (\\S+) -->\n```java\n(.*?)```", Pattern.DOTALL);

  @Test
  void files_are_shown_as_they_are() throws IOException {
    Matcher shown = FILE.matcher(Files.readString(Path.of("README.md")));

    assertThat(shown.find()).isTrue();
    do {
      assertThat(shown.group(2)).isEqualTo(Files.readString(Path.of(shown.group(1))));
    } while (shown.find());
  }

  @Test
  void rules_with_companions_are_all_told() throws IOException {
    String readme = Files.readString(Path.of("README.md"));

    assertThat(Witnesses.codes())
        .filteredOn(code -> !Witnesses.companions(code).isEmpty())
        .hasSize(3)
        .allMatch(code -> readme.contains(
            "`" + code + "`: `" + Witnesses.companions(code).iterator().next() + "`"));
  }
}
