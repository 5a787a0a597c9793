package fr.segur.testkit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the READMEs show is compiled and run by tests, and every command line is understood. */
class ReadmesTest {

  private static final Path TOP = Path.of("..");

  private static final Pattern SNIPPET =
      Pattern.compile("<!-- snippet: (\\S+) -->\n```java\n(.*?)```\n", Pattern.DOTALL);
  private static final Pattern COMPILED =
      Pattern.compile("// snippet: (\\S+)\n(.*?)\n *// end of snippet", Pattern.DOTALL);
  private static final Pattern COMMAND = Pattern.compile("java -jar \\S*segur\\.jar ([^\n`]+)");
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)");
  private static final Pattern OPTION = Pattern.compile("--[a-z-]+");

  static List<String> readmes() {
    return List.of(
        "README.md",
        "segur-model/README.md",
        "segur-rules/README.md",
        "segur-schemas/README.md",
        "segur-testkit/README.md");
  }

  private static String read(String name) throws IOException {
    return Files.readString(TOP.resolve(name), UTF_8);
  }

  @Test
  void marked_lines_are_those_of_tests_that_run() throws IOException {
    String compiled = compiled();
    for (String readme : readmes()) {
      for (MatchResult snippet : SNIPPET.matcher(read(readme)).results().toList()) {
        assertThat(compiled)
            .as(readme + ": " + snippet.group(1))
            .contains("// snippet: " + snippet.group(1) + "\n" + snippet.group(2));
      }
    }
    assertThat(SNIPPET.matcher(read("README.md")).results()).hasSizeGreaterThan(7);
  }

  /** Every snippet of a test source, its lines moved to the left. */
  private static String compiled() throws IOException {
    var all = new StringBuilder();
    for (String module : List.of("segur-rules", "segur-schemas", "segur-testkit")) {
      try (Stream<Path> files = Files.walk(TOP.resolve(module + "/src/test/java"))) {
        for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
          COMPILED
              .matcher(Files.readString(file, UTF_8))
              .results()
              .forEach(found -> all.append("// snippet: " + found.group(1) + "\n")
                  .append(found.group(2).stripIndent())
                  .append("\n"));
        }
      }
    }
    return all.toString();
  }

  @ParameterizedTest
  @MethodSource("readmes")
  void the_first_screen_has_a_picture_and_ten_lines(String readme) throws IOException {
    List<String> first = read(readme).lines().limit(75).toList();

    assertThat(first).contains("```mermaid", "```java");
  }

  @ParameterizedTest
  @MethodSource("readmes")
  void every_command_line_is_understood(String readme) throws IOException {
    for (MatchResult shown : COMMAND.matcher(read(readme)).results().toList()) {
      String arguments = shown.group(1).replaceFirst("[|>].*", "").strip();
      var words = new ArrayList<>(List.of(arguments.split(" +", -1)));
      words.add("--help");
      assertThat(CommandLineRun.of(words.toArray(String[]::new)).exit())
          .as(readme + ": " + shown.group())
          .isZero();
    }
  }

  @ParameterizedTest
  @MethodSource("readmes")
  void every_link_to_a_file_leads_to_one(String readme) throws IOException {
    Path folder = TOP.resolve(readme).resolveSibling(".");
    assertThat(LINK.matcher(read(readme)).results().map(link -> link.group(1)).toList())
        .allSatisfy(link -> assertThat(folder.resolve(link)).exists());
  }

  @Test
  void the_table_names_every_command() throws IOException {
    String table = table();

    assertThat(commands()).allMatch(command -> table.contains("`" + command), "is in the table");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"check", "price", "obligations", "rules", "readings", "cases", "generate"})
  void the_table_names_every_option_of_a_command(String command) throws IOException {
    String row = table()
        .lines()
        .filter(line -> line.startsWith("| `" + command + " "))
        .findFirst()
        .orElseThrow();
    List<String> told = OPTION
        .matcher(CommandLineRun.of(command, "--help").out().split("\n\n", -1)[0])
        .results()
        .map(MatchResult::group)
        .filter(option -> !List.of("--lang", "--reading").contains(option))
        .distinct()
        .toList();

    assertThat(told).isNotEmpty().allMatch(option -> row.contains(option), "is in " + row);
    assertThat(OPTION.matcher(row.split(" \\| ", -1)[0]).results().map(MatchResult::group))
        .allMatch(
            option -> told.contains(option) || List.of("--lang", "--reading").contains(option));
  }

  private static String table() throws IOException {
    String readme = read("README.md");
    return readme.substring(readme.indexOf("### Command line"), readme.indexOf("\nExit: "));
  }

  private static List<String> commands() {
    String help = CommandLineRun.of("--help", "--lang", "en").out();
    return help.substring(help.indexOf("Commands:"))
        .lines()
        .skip(1)
        .filter(line -> line.matches("  [a-z].*"))
        .map(line -> line.strip().split(" ", -1)[0])
        .toList();
  }
}
