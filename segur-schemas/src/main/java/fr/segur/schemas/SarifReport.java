package fr.segur.schemas;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import fr.segur.model.Reading;
import fr.segur.model.Severity;
import fr.segur.model.Text;
import fr.segur.model.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Verdicts as SARIF 2.1.0, for code scanning and editors: one run, the catalogue of the rules, one
 * result a finding. A rule that could not answer is a result of kind {@code open}, so that a file
 * without findings is not taken for an acceptable one; the verdict itself is a property of the
 * artifact. Immutable and thread-safe.
 */
public final class SarifReport {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final Words words;
  private final @Nullable Dialect dialect;
  private final List<Catalogue.Entry> rules = Catalogue.imported();
  private final Map<String, Integer> indexes = new HashMap<>();

  private SarifReport(Words words, @Nullable Dialect dialect) {
    this.words = words;
    this.dialect = dialect;
    for (int i = 0; i < rules.size(); i++) {
      indexes.put(rules.get(i).code(), i);
    }
  }

  /**
   * {@return messages in French when the language of {@code locale} is French, else in English}
   *
   * @param locale French when its language is French, else English
   */
  public static SarifReport in(Locale locale) {
    return new SarifReport(new Words(locale), null);
  }

  /**
   * {@return the same report, for checks as {@code checker} makes them: of files in its layout}
   *
   * @param checker who checks
   */
  public SarifReport with(Segur checker) {
    return new SarifReport(words, checker.dialect());
  }

  /**
   * Writes the report on {@code files}; {@code out} stays open.
   *
   * @param files in the order of the report
   * @param out where it goes; stays open
   * @throws IOException when the bytes of a file cannot be had or {@code out} fails
   */
  public void write(List<Checked> files, OutputStream out) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(new Utf8Writer(out))) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      json.writeStartObject();
      tool(json);
      json.writeStringField("columnKind", "utf16CodeUnits");
      json.writeArrayFieldStart("artifacts");
      for (Checked file : files) {
        artifact(file, json);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("results");
      for (int i = 0; i < files.size(); i++) {
        new SarifResults(files.get(i), i, words, RequestList.in(dialect), indexes, json).write();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  /** A message object; braces and brackets of its own would be placeholders and links. */
  static void text(String key, String text, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeStringField(
        "text", text.replace("{", "{{").replace("}", "}}").replace("[", "\\[").replace("]", "\\]"));
    json.writeEndObject();
  }

  private void tool(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "segur");
    json.writeStringField("semanticVersion", Segur.version());
    json.writeStringField("language", words.of("fr", "en"));
    json.writeArrayFieldStart("rules");
    for (Catalogue.Entry rule : rules) {
      rule(rule, json);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void rule(Catalogue.Entry rule, JsonGenerator json) throws IOException {
    List<String> statements = rule.statements();
    Text demand = rule.demands().get(0);
    json.writeStartObject();
    json.writeStringField("id", rule.code());
    text("shortDescription", words.of(demand), json);
    String source = statements.isEmpty() ? "" : " " + Citations.of(statements, words) + ".";
    text("fullDescription", words.of(demand) + source, json);
    text("help", demand.fr() + "\n" + demand.en(), json);
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level(Objects.requireNonNull(rule.effect().severity())));
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    JsonReport.strings("statements", statements, json);
    JsonReport.strings("readings", rule.readings().stream().map(Reading::id).toList(), json);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void artifact(Checked file, JsonGenerator json) throws IOException {
    Verdict verdict = file.verdict();
    json.writeStartObject();
    json.writeObjectFieldStart("location");
    json.writeStringField("uri", uri(file.name()));
    json.writeEndObject();
    json.writeStringField("mimeType", "application/json");
    json.writeStringField("encoding", "utf-8");
    json.writeArrayFieldStart("roles");
    json.writeString("analysisTarget");
    json.writeEndArray();
    json.writeObjectFieldStart("properties");
    json.writeStringField("verdict", verdict.outcome().name());
    json.writeNumberField("lignes", verdict.lignes());
    json.writeObjectFieldStart("totaux");
    for (Map.Entry<String, Long> total : verdict.totals().byCode().entrySet()) {
      json.writeNumberField(total.getKey(), total.getValue());
    }
    json.writeEndObject();
    JsonReport.writeDependencies(verdict, json);
    json.writeEndObject();
    json.writeEndObject();
  }

  /** The name of a file as a URI reference; what a path separates stays separated. */
  static String uri(String name) {
    String path = name.replace('\\', '/');
    var uri = new StringBuilder(path.startsWith("/") ? "file://" : "");
    for (byte b : path.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
      boolean plain = (b >= '0' && b <= '9')
          || (b >= 'a' && b <= 'z')
          || (b >= 'A' && b <= 'Z')
          || "-._~/".indexOf(b) >= 0;
      uri.append(plain ? String.valueOf((char) b) : String.format(Locale.ROOT, "%%%02X", b));
    }
    return uri.toString();
  }
}
