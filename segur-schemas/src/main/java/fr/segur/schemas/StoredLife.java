package fr.segur.schemas;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import fr.segur.model.Finding;
import fr.segur.model.Message;
import fr.segur.model.Severity;
import fr.segur.model.Text;
import fr.segur.rules.lifecycle.Refusal;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A life that a file keeps as what was done and when, and the instant up to which it was lived:
 * keys {@code evenements} and {@code le}. What follows from that is not stored: reading lives it
 * again, so that a file cannot contradict itself. What the table refuses is a finding.
 *
 * @param <L> the life
 * @param <E> what is done
 */
abstract class StoredLife<L, E> {

  static final String EVENEMENTS = "evenements";
  static final String LE = "le";

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private final String code;
  private final Text beyond;

  /**
   * A life of which findings have that code.
   *
   * @param code code of the findings
   * @param beyond what is said of a life that went on after the instant of the file
   */
  StoredLife(String code, Text beyond) {
    this.code = code;
    this.beyond = beyond;
  }

  /** What a file says: how it began, what was done, and up to when it was lived. */
  record Told<L, E>(L start, List<E> events, @Nullable Instant le) {}

  /** A life after something was tried, and why it did not happen; null when it did. */
  record Step<L>(L life, @Nullable Refusal refusal) {}

  /** The life that was read; null when a finding is an error. */
  record Lived<L>(@Nullable L life, List<Finding> findings) {}

  /** Something is done. */
  abstract Step<L> apply(L life, E event);

  /** The last instant that was lived; null before anything was done. */
  abstract @Nullable Instant le(L life);

  /** The life when that instant has come. */
  abstract L at(L life, Instant le);

  final Lived<L> read(Shape<Told<L, E>> shape, byte[] json) {
    var findings = new ArrayList<Finding>();
    List<Told<L, E>> told = new ArrayList<>(1);
    RequestSource source = RequestSource.of(json);
    try (var scanner = new JsonScanner(source, findings::add)) {
      scanner.document(() -> {
        Told<L, E> read = Types.element(shape, scanner);
        if (read != null) {
          told.add(read);
        }
      });
      L life = told.isEmpty() || !findings.isEmpty() ? null : live(told.get(0), findings);
      return new Lived<>(findings.isEmpty() ? life : null, new Locator(source).place(findings));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private L live(Told<L, E> told, List<Finding> findings) {
    L life = told.start();
    for (int i = 0; i < told.events().size(); i++) {
      Step<L> step = apply(life, told.events().get(i));
      life = step.life();
      Refusal refusal = step.refusal();
      if (refusal != null) {
        findings.add(finding(
            "/" + EVENEMENTS + "/" + i,
            refusal.statements(),
            new Message(refusal.text(), Map.of("refus", refusal.code()))));
      }
    }
    Instant le = told.le();
    Instant lived = le(life);
    if (le != null && lived != null && le.isBefore(lived)) {
      findings.add(finding("/" + LE, List.of(), new Message(beyond, Map.of())));
    }
    return le == null ? life : at(life, le);
  }

  private Finding finding(String pointer, List<String> statements, Message message) {
    return new Finding(code, Severity.ERROR, pointer, statements, List.of(), message, null, null);
  }

  /** What is written of a life. */
  @FunctionalInterface
  interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  /** One JSON object: ASCII, on one line. */
  static String json(Body body) {
    var out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      body.write(json);
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }

  /** The value under the name it has in files; no key for null. */
  static void text(String key, @Nullable Object value, JsonGenerator json) throws IOException {
    if (value != null) {
      json.writeStringField(
          key, value instanceof Enum<?> constant ? constant.name() : value.toString());
    }
  }
}
