package fr.segur.testkit.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.testkit.cases.CaseRunner;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * This library against a second implementation, written from the specification alone in another
 * language: {@code mvn -P reference verify}. It needs that language, Python 3.9 or later.
 */
@EnabledIfSystemProperty(named = "segur.reference", matches = ".+")
class ReferenceTest {

  private static final String PYTHON = System.getProperty("segur.reference", "python3");
  private static final Path FOLDER = Path.of("src", "reference", "python");
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String SEED = System.getProperty("segur.seed", "1");
  private static final String CASES = System.getProperty("segur.cases", "6000");
  private static final JsonMapper JSON = new JsonMapper();

  /** What it does not know: whole files, and what follows from many requests or payments. */
  private static final Set<String> BEYOND =
      Set.of("import", "document", "portfolio", "schedule", "recovery");

  @TestFactory
  Stream<DynamicNode> the_second_implementation_answers_the_kit_as_expected() throws Exception {
    ConformanceKit all = ConformanceKit.afMs2DuiPdeVa1V2();
    ConformanceKit kit = all.only(
        CaseRunner.kinds().stream().filter(kind -> !BEYOND.contains(kind)).toArray(String[]::new));
    return ConformanceTests.of(
        kit, ProcessImplementation.run(kit, PATIENCE, python("reference.py")));
  }

  @Test
  void both_implementations_answer_generated_cases_alike() throws Exception {
    List<String> lines = output(python("generate.py", SEED, CASES)).stream()
        .filter(line -> CaseRunner.kinds().contains(kind(line)))
        .toList();
    var reference = ProcessImplementation.run(lines, PATIENCE, python("reference.py"));
    var runner = CaseRunner.of(AfMs2DuiPde.V2, Locale.ENGLISH);
    var apart = new ArrayList<String>();
    for (String line : lines) {
      ObjectNode one = (ObjectNode) JSON.readTree(line);
      one.set("expected", JSON.readTree(reference.answer(line)).path("actual"));
      CaseRunner.Result result = runner.run(one.toString().getBytes(UTF_8));
      if (!result.ok()) {
        apart.add(one + "\n  library: " + result.json());
      }
    }

    assertThat(lines).hasSizeGreaterThan(1_000);
    assertThat(apart).isEmpty();
  }

  private static String kind(String line) {
    try {
      JsonNode one = JSON.readTree(line);
      return one.path("kind").asText();
    } catch (IOException notACase) {
      return "";
    }
  }

  private static List<String> python(String program, String... arguments) {
    return Stream.concat(
            Stream.of(PYTHON, FOLDER.resolve(program).toString()), Stream.of(arguments))
        .toList();
  }

  private static List<String> output(List<String> command) throws IOException {
    Process process = new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
    try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      return out.lines().toList();
    }
  }
}
