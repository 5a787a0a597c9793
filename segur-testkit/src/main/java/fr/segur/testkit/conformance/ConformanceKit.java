package fr.segur.testkit.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.AppelAFinancement;
import fr.segur.testkit.cases.CaseRunner;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The cases of one edition of a text, and how an answer is judged. Immutable and thread-safe.
 *
 * <p>With JUnit, {@link ConformanceTests} makes one test of each case.
 */
public final class ConformanceKit {

  private static final JsonMapper JSON = new JsonMapper();

  private final AppelAFinancement appel;
  private final List<ConformanceCase> cases;

  private ConformanceKit(AppelAFinancement appel, List<ConformanceCase> cases) {
    this.appel = appel;
    this.cases = List.copyOf(cases);
  }

  /**
   * {@return the kit of AF-MS2 DUI PDE-Va1 V1: what of the call depends on its edition} Its windows
   * and extractions are not in the sources, so nothing is acceptable for certain.
   */
  public static ConformanceKit afMs2DuiPdeVa1V1() {
    return of(AfMs2DuiPde.V1, List.of("price", "order", "import"));
  }

  /** {@return the kit of AF-MS2 DUI PDE-Va1 V2, and of the guides beside it} */
  public static ConformanceKit afMs2DuiPdeVa1V2() {
    return of(AfMs2DuiPde.V2, CaseRunner.kinds());
  }

  private static ConformanceKit of(AppelAFinancement appel, List<String> kinds) {
    String folder = folder(appel);
    var cases = new ArrayList<ConformanceCase>();
    for (String kind : kinds) {
      cases.addAll(read(folder + "/" + kind + ".jsonl"));
    }
    return new ConformanceKit(appel, cases);
  }

  /** Where the cases of an edition are, beside this class: {@code af-ms2-dui-pde-va1-v2}. */
  static String folder(AppelAFinancement appel) {
    return appel.toString().toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  /** {@return the JSON Schema (2020-12) of a case} */
  public static String schema() {
    try (InputStream in = resource("case.schema.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** {@return every case, kind by kind} */
  public List<ConformanceCase> cases() {
    return cases;
  }

  /**
   * {@return the same kit with the cases of these kinds only}
   *
   * @param kinds ids of kinds of cases
   */
  public ConformanceKit only(String... kinds) {
    Set<String> kept = Set.of(kinds);
    return new ConformanceKit(
        appel, cases.stream().filter(one -> kept.contains(one.kind())).toList());
  }

  /** {@return this library, by the rules of the edition} */
  public Implementation library() {
    var runner = CaseRunner.of(appel, Locale.ENGLISH);
    return line -> runner.actual(line.getBytes(StandardCharsets.UTF_8)).json();
  }

  /**
   * Asks {@code implementation} one case.
   *
   * @param one the case
   * @param implementation what is asked
   * @return why its answer is not the expected one; empty when it is
   */
  public Optional<String> check(ConformanceCase one, Implementation implementation) {
    String answer;
    try {
      answer = implementation.answer(one.line());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.of(Differences.failure(one, "interrupted"));
    } catch (Exception failure) {
      return Optional.of(Differences.failure(one, "failed: " + failure));
    }
    JsonNode actual;
    try {
      actual = actual(answer);
    } catch (IOException notJson) {
      return Optional.of(Differences.failure(one, "the answer is not JSON: " + answer));
    }
    if (actual == null || !actual.isObject()) {
      return Optional.of(
          Differences.failure(one, "no answer" + (answer == null ? "" : ": " + answer)));
    }
    return CaseRunner.matches(one.line(), actual.toString())
        ? Optional.empty()
        : Optional.of(Differences.of(one, actual));
  }

  /** The output of the kind, alone or under {@code actual}. */
  private static @Nullable JsonNode actual(@Nullable String answer) throws IOException {
    if (answer == null) {
      return null;
    }
    JsonNode json = JSON.readTree(answer);
    return json.has("actual") ? json.path("actual") : json;
  }

  private static List<ConformanceCase> read(String name) {
    var cases = new ArrayList<ConformanceCase>();
    try (var lines =
        new BufferedReader(new InputStreamReader(resource(name), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        cases.add(parse(line));
      }
      return cases;
    } catch (IOException impossible) {
      throw new UncheckedIOException(name, impossible);
    }
  }

  private static ConformanceCase parse(String line) throws IOException {
    JsonNode json = JSON.readTree(line);
    var statements = new ArrayList<String>();
    json.path("statements").forEach(id -> statements.add(id.asText()));
    return new ConformanceCase(
        json.path("id").asText(),
        json.path("kind").asText(),
        Nature.valueOf(json.path("nature").asText()),
        statements,
        json.path("note").asText(),
        line);
  }

  private static InputStream resource(String name) {
    InputStream in = ConformanceKit.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("no resource " + name);
    }
    return in;
  }
}
