package fr.segur.testkit.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.segur.model.Text;
import fr.segur.rules.AppelAFinancement;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Runs conformance cases through the library, each by itself: a case that cannot be read fails with
 * a reason and stops nothing. Immutable and thread-safe.
 */
public final class CaseRunner {

  private final AppelAFinancement appel;
  private final Locale locale;

  private CaseRunner(AppelAFinancement appel, Locale locale) {
    this.appel = appel;
    this.locale = locale;
  }

  /**
   * What became of a case.
   *
   * @param ok whether the library answers as expected; without comparison, whether it answers
   * @param json {@code id}, {@code ok}, {@code actual} as a JSON object on one line; {@code actual}
   *     is null and {@code raison} says why when the case could not be run
   */
  public record Result(boolean ok, String json) {}

  /**
   * {@return a runner by the rules of {@code appel}; reasons are in French or English}
   *
   * @param appel the edition whose rules apply
   * @param locale French when its language is French, else English
   */
  public static CaseRunner of(AppelAFinancement appel, Locale locale) {
    return new CaseRunner(appel, locale);
  }

  /** {@return the kinds of case it can run} */
  public static List<String> kinds() {
    return Kinds.ALL.stream().map(CaseKind::id).toList();
  }

  /**
   * Runs the case and compares the answer with what it expects.
   *
   * @param line the case as JSON on one line, in UTF-8
   * @return the answer, and whether it is the expected one
   */
  public Result run(byte[] line) {
    return run(line, true);
  }

  /**
   * Runs the case and only gives the answer.
   *
   * @param line the case as JSON on one line, in UTF-8
   * @return the answer, and whether it is the expected one
   */
  public Result actual(byte[] line) {
    return run(line, false);
  }

  /**
   * {@return whether an answer, whoever gave it, is what the case expects, as its kind compares
   * them}
   *
   * @param line the case; one that cannot be read has no right answer
   * @param actual the answer as JSON
   */
  public static boolean matches(String line, String actual) {
    try {
      CaseLine parsed = CaseLine.parse(line.getBytes(StandardCharsets.UTF_8));
      JsonNode answer = CaseInput.tree(actual.getBytes(StandardCharsets.UTF_8));
      return kind(parsed.kind()).matches(expected(parsed), answer);
    } catch (UnreadableCase unreadable) {
      return false;
    }
  }

  private Result run(byte[] line, boolean compared) {
    String id = "null";
    try {
      CaseLine parsed = CaseLine.parse(line);
      id = parsed.id();
      CaseKind kind = kind(parsed.kind());
      ObjectNode actual = kind.run(appel, new CaseInput(parsed.input()));
      boolean ok = !compared || kind.matches(expected(parsed), actual);
      return result(id, ok, actual, null);
    } catch (UnreadableCase unreadable) {
      return result(id, false, null, unreadable.reason());
    } catch (RuntimeException | StackOverflowError defect) {
      String what = defect.toString();
      return result(
          id,
          false,
          null,
          new Text(
              "erreur interne, à signaler : " + what, "internal error, please report: " + what));
    }
  }

  private static CaseKind kind(@Nullable String id) throws UnreadableCase {
    for (CaseKind kind : Kinds.ALL) {
      if (kind.id().equals(id)) {
        return kind;
      }
    }
    String known = String.join(", ", kinds());
    throw new UnreadableCase(
        "genre de cas inconnu : " + id + " (connus : " + known + ")",
        "unknown kind of case: " + id + " (known: " + known + ")");
  }

  private static JsonNode expected(CaseLine line) throws UnreadableCase {
    String expected = line.expected();
    JsonNode node =
        expected == null ? null : CaseInput.tree(expected.getBytes(StandardCharsets.UTF_8));
    if (node == null || !node.isObject()) {
      throw new UnreadableCase("« expected » manque", "\"expected\" is missing");
    }
    return node;
  }

  private Result result(String id, boolean ok, @Nullable JsonNode actual, @Nullable Text reason) {
    try {
      String answer = actual == null ? "null" : CaseInput.JSON.writeValueAsString(actual);
      String why = reason == null
          ? ""
          : ",\"raison\":" + CaseInput.JSON.writeValueAsString(reason.in(locale));
      return new Result(
          ok, "{\"id\":" + id + ",\"ok\":" + ok + ",\"actual\":" + answer + why + "}");
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
