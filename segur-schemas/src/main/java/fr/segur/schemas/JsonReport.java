package fr.segur.schemas;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import fr.segur.model.Finding;
import fr.segur.model.Fix;
import fr.segur.model.Position;
import fr.segur.model.Reading;
import fr.segur.model.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A verdict for programs: one JSON object on one line of UTF-8, ended by a line feed, the keys
 * always in the same order.
 *
 * <p>{@code fichier}, {@code verdict}, {@code lignes}, {@code constats} (in file order: code,
 * severity, pointer, line, column, offset, statements, readings, message, fix), {@code totaux} by
 * code, {@code indetermines} (code, manque), {@code nonEvalues} (ligne, raison), {@code dependDe}
 * (reading, option, verdict). A finding without a place in a file has null line, column and offset.
 */
public final class JsonReport {

  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonReport() {}

  /** {@return the JSON Schema 2020-12 of one line of the report} */
  public static String schema() {
    return Resources.text("report.schema.json");
  }

  /**
   * Writes the report on the file named {@code name}; {@code out} stays open.
   *
   * @param name how the file is named in it
   * @param verdict what was found
   * @param locale French messages when its language is French, else English ones
   * @param out where it goes; stays open
   * @throws IOException when {@code out} fails
   */
  public static void write(String name, Verdict verdict, Locale locale, OutputStream out)
      throws IOException {
    // a writer in between: the generator of bytes refuses half a surrogate pair, which keys may
    // hold
    try (JsonGenerator json = FACTORY.createGenerator(new Utf8Writer(out))) {
      json.writeStartObject();
      json.writeStringField("fichier", name);
      json.writeStringField("verdict", verdict.outcome().name());
      json.writeNumberField("lignes", verdict.lignes());
      json.writeArrayFieldStart("constats");
      for (Finding finding : verdict.findings()) {
        write(finding, locale, json);
      }
      json.writeEndArray();
      json.writeObjectFieldStart("totaux");
      for (Map.Entry<String, Long> total : verdict.totals().byCode().entrySet()) {
        json.writeNumberField(total.getKey(), total.getValue());
      }
      json.writeEndObject();
      writeRest(verdict, locale, json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  static void write(Finding finding, Locale locale, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", finding.code());
    json.writeStringField("severity", finding.severity().name());
    json.writeStringField("pointer", finding.pointer());
    Position position = finding.position();
    if (position == null) {
      json.writeNullField("line");
      json.writeNullField("column");
      json.writeNullField("offset");
    } else {
      json.writeNumberField("line", position.line());
      json.writeNumberField("column", position.column());
      json.writeNumberField("offset", position.offset());
    }
    strings("statements", finding.statements(), json);
    strings("readings", finding.readings().stream().map(Reading::id).toList(), json);
    json.writeStringField("message", finding.message(locale));
    json.writeFieldName("fix");
    write(finding.fix(), json);
    json.writeEndObject();
  }

  private static void write(@Nullable Fix fix, JsonGenerator json) throws IOException {
    if (fix == null) {
      json.writeNull();
      return;
    }
    json.writeStartArray();
    for (Fix.Operation operation : fix.operations()) {
      json.writeStartObject();
      json.writeStringField("op", operation.op());
      json.writeStringField("path", operation.path());
      if (operation.from() != null) {
        json.writeStringField("from", operation.from());
      }
      if (operation.value() != null) {
        json.writeFieldName("value");
        json.writeRawValue(operation.value());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeRest(Verdict verdict, Locale locale, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("indetermines");
    for (Verdict.Undetermined one : verdict.undetermined()) {
      json.writeStartObject();
      json.writeStringField("code", one.code());
      strings("manque", List.copyOf(one.missing()), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("nonEvalues");
    for (Verdict.NotEvaluated one : verdict.notEvaluated()) {
      json.writeStartObject();
      json.writeNumberField("ligne", one.ligne());
      json.writeStringField("raison", one.reason(locale));
      json.writeEndObject();
    }
    json.writeEndArray();
    writeDependencies(verdict, json);
  }

  static void writeDependencies(Verdict verdict, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("dependDe");
    for (Verdict.Dependency one : verdict.dependsOn()) {
      json.writeStartObject();
      json.writeStringField("reading", one.reading().id());
      json.writeStringField("option", one.option().name());
      json.writeStringField("verdict", one.outcome().name());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void strings(String key, List<String> values, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart(key);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
