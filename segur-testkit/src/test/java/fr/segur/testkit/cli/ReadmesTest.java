package fr.segur.testkit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import fr.segur.schemas.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the READMEs show is compiled and run by tests, and every command line is understood. */
class ReadmesTest {

  private static final Path TOP = Path.of("..");

  private static final Pattern JAVA =
      Pattern.compile("(?:<!-- (snippet|file): (\\S+) -->\n)?```java\n(.*?)```\n", Pattern.DOTALL);
  private static final Pattern DIALECT =
      Pattern.compile("<!-- dialect -->\n```json\n(.*?)```\n", Pattern.DOTALL);
  private static final Pattern COMPILED =
      Pattern.compile("// snippet: (\\S+)\n(.*?)\n *// end of snippet", Pattern.DOTALL);
  private static final Pattern COMPILED_NAME = Pattern.compile("// snippet: (\\S+)\n");
  private static final Pattern COMMAND = Pattern.compile("java -jar \\S*segur\\.jar ([^\n`]+)");
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)");

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

  /** A snippet is shown as a test has it, a file as it is, and no Java is shown otherwise. */
  @ParameterizedTest
  @MethodSource("readmes")
  void java_is_compiled_and_run(String readme) throws IOException {
    String compiled = compiled();
    for (MatchResult shown : JAVA.matcher(read(readme)).results().toList()) {
      String kind = String.valueOf(shown.group(1));
      String name = shown.group(2);
      switch (kind) {
        case "snippet" ->
          assertThat(compiled).contains("// snippet: " + name + "\n" + shown.group(3));
        case "file" ->
          assertThat(shown.group(3))
              .isEqualTo(Files.readString(TOP.resolve(readme).resolveSibling(name), UTF_8));
        default -> fail(readme + " shows Java that no test runs:\n" + shown.group(3));
      }
    }
  }

  @Test
  void every_snippet_of_a_test_is_shown() throws IOException {
    var shown = new StringBuilder();
    for (String readme : readmes()) {
      shown.append(read(readme));
    }
    assertThat(COMPILED_NAME.matcher(compiled()).results().map(name -> name.group(1)))
        .hasSizeGreaterThan(12)
        .doesNotHaveDuplicates()
        .allMatch(name -> shown.indexOf("<!-- snippet: " + name + " -->") >= 0);
  }

  @Test
  void the_dialect_that_is_shown_is_one() throws IOException {
    Matcher shown = DIALECT.matcher(read("segur-schemas/README.md"));

    assertThat(shown.find()).isTrue();
    assertThat(Dialect.read(shown.group(1).getBytes(UTF_8)).findings()).isEmpty();
  }

  /**
   * The first thing a reader sees is what the command prints; the lines left out stand as a dot.
   */
  @Test
  void the_report_that_is_shown_is_printed(@TempDir Path folder) throws IOException {
    Path samples = Path.of("src/main/resources/fr/segur/testkit/cli");
    String file = Files.readString(samples.resolve("avance-ms2-pde.json"), UTF_8)
        .replace("\"montantSegurHT\": 9125.0", "\"montantSegurHT\": 9125.01");
    String printed = CommandLineRun.of(
            "check",
            "--facts",
            samples.resolve("facts-avance.json").toString(),
            CommandLineRun.file(folder, "avance.json", file))
        .out()
        .replace(folder + "/", "")
        .replaceAll("[\u00a0\u202f]", " ");
    String shown = read("README.md");
    String report = shown.substring(
        shown.indexOf("    $ java -jar segur.jar check"), shown.indexOf("\n```mermaid"));

    assertThat(report.lines().skip(1).map(String::strip).filter(line -> !line.matches("…?")))
        .hasSizeGreaterThan(6)
        .allMatch(line -> printed.lines().anyMatch(one -> one.strip().equals(line)));
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

  /** The usage lines of the command line itself, but for what all commands have. */
  @Test
  void the_table_is_the_usage_of_every_command() throws IOException {
    List<String> rows = table()
        .lines()
        .filter(line -> line.startsWith("| `"))
        .map(line -> line.substring(3, line.indexOf("` | ")).replace("\\|", "|"))
        .toList();

    assertThat(rows).isEqualTo(commands().stream().map(ReadmesTest::usage).toList());
  }

  private static String usage(String command) {
    String help = CommandLineRun.of(command, "--help", "--lang", "en").out();
    return help.substring("Usage: segur ".length(), help.indexOf("\n\n"))
        .replaceAll("\\s+", " ")
        .replace(" [-hV] [--lang=fr|en]", "")
        .replace("...", "…");
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
