package fr.segur.schemas;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.segur.model.Finding;
import fr.segur.model.Fix;
import fr.segur.model.Position;
import fr.segur.model.Reading;
import fr.segur.model.Verdict;
import fr.segur.schemas.Patch.Edit;
import fr.segur.schemas.Spots.Spot;
import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The results of one file in a SARIF run. */
final class SarifResults {

  private final Checked checked;
  private final String uri;
  private final int artifact;
  private final Words words;
  private final RequestList requests;
  private final Map<String, Integer> rules;
  private final JsonGenerator json;

  private IdentityHashMap<Finding, Spot> spots = new IdentityHashMap<>();
  private Map<Fix, List<Edit>> edits = Map.of();
  private final TreeMap<Long, Position> positions = new TreeMap<>();

  SarifResults(
      Checked checked,
      int artifact,
      Words words,
      RequestList requests,
      Map<String, Integer> rules,
      JsonGenerator json) {
    this.checked = checked;
    this.uri = SarifReport.uri(checked.name());
    this.artifact = artifact;
    this.words = words;
    this.requests = requests;
    this.rules = rules;
    this.json = json;
  }

  void write() throws IOException {
    RequestSource file = checked.file();
    if (file != null) {
      look(file);
    }
    Verdict verdict = checked.verdict();
    Map<String, Integer> occurrences = new HashMap<>();
    for (Finding finding : verdict.findings()) {
      write(finding, occurrences);
    }
    for (Verdict.Undetermined one : verdict.undetermined()) {
      open(
          one.code(),
          "",
          words.of("Indéterminé, il manque : ", "Undetermined, missing: ")
              + String.join(", ", one.missing()));
    }
    for (Verdict.NotEvaluated one : verdict.notEvaluated()) {
      String pointer = one.ligne() == 0 ? "" : requests.request(one.ligne() - 1);
      for (String code : one.codes()) {
        open(
            code,
            pointer,
            words.of(
                "Non évalué : une valeur nécessaire est absente ou illisible.",
                "Not evaluated: a value is absent or unreadable."));
      }
    }
  }

  /** Values at fault, and places of corrections, in the text of the file. */
  private void look(RequestSource file) throws IOException {
    List<Finding> findings = checked.verdict().findings();
    spots = Spots.of(findings, file);
    List<Fix> fixes =
        findings.stream().map(Finding::fix).filter(Objects::nonNull).toList();
    if (fixes.isEmpty()) {
      return;
    }
    edits = Patch.edits(file, fixes);
    edits
        .values()
        .forEach(all -> all.forEach(edit -> {
          positions.put(edit.from(), NOWHERE);
          positions.put(edit.to(), NOWHERE);
        }));
    try (var bytes = file.open()) {
      var counter = new LineCounter(bytes);
      for (Map.Entry<Long, Position> entry : positions.entrySet()) {
        entry.setValue(counter.advance(entry.getKey()));
      }
    }
  }

  private static final Position NOWHERE = new Position(0, 0, 0);

  private static final Position START = new Position(1, 1, 0);

  private void write(Finding finding, Map<String, Integer> occurrences) throws IOException {
    start(finding.code(), "fail", SarifReport.level(finding.severity()));
    SarifReport.text("message", words.sentence(finding.message(words.locale())), json);
    locations(finding.pointer(), finding.position(), spots.get(finding));
    json.writeObjectFieldStart("partialFingerprints");
    String place = finding.code() + ":" + finding.pointer();
    json.writeStringField("place/v1", place + ":" + occurrences.merge(place, 1, Integer::sum));
    json.writeEndObject();
    Fix fix = finding.fix();
    List<Edit> mending = fix == null ? null : edits.get(fix);
    if (fix != null && mending != null) {
      fix(fix, finding.pointer(), mending);
    }
    json.writeObjectFieldStart("properties");
    JsonReport.strings("statements", finding.statements(), json);
    JsonReport.strings("readings", finding.readings().stream().map(Reading::id).toList(), json);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void open(String code, String pointer, String message) throws IOException {
    start(code, "open", "none");
    SarifReport.text("message", message, json);
    locations(pointer, START, null);
    json.writeEndObject();
  }

  private void start(String code, String kind, String level) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", code);
    Integer index = rules.get(code);
    if (index != null) {
      json.writeNumberField("ruleIndex", index);
    }
    json.writeStringField("kind", kind);
    json.writeStringField("level", level);
  }

  private void locations(String pointer, @Nullable Position position, @Nullable Spot spot)
      throws IOException {
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    artifactLocation();
    if (position != null) {
      json.writeObjectFieldStart("region");
      region(
          position,
          new Position(
              position.line(),
              position.column() + (spot == null ? 0 : spot.value().length()),
              position.offset() + (spot == null ? 0 : spot.bytes())));
      json.writeEndObject();
    }
    json.writeEndObject();
    if (!pointer.isEmpty()) {
      json.writeArrayFieldStart("logicalLocations");
      json.writeStartObject();
      json.writeStringField("name", Pointers.last(pointer));
      json.writeStringField("fullyQualifiedName", pointer);
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndArray();
  }

  private void artifactLocation() throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri);
    json.writeNumberField("index", artifact);
    json.writeEndObject();
  }

  private void region(Position from, Position to) throws IOException {
    json.writeNumberField("startLine", from.line());
    json.writeNumberField("startColumn", from.column());
    json.writeNumberField("endLine", to.line());
    json.writeNumberField("endColumn", to.column());
    json.writeNumberField("byteOffset", from.offset());
    json.writeNumberField("byteLength", to.offset() - from.offset());
  }

  private void fix(Fix fix, String pointer, List<Edit> mending) throws IOException {
    json.writeArrayFieldStart("fixes");
    json.writeStartObject();
    SarifReport.text("description", words.fix(fix, pointer), json);
    json.writeArrayFieldStart("artifactChanges");
    json.writeStartObject();
    artifactLocation();
    json.writeArrayFieldStart("replacements");
    for (Edit edit : mending) {
      json.writeStartObject();
      json.writeObjectFieldStart("deletedRegion");
      region(
          Objects.requireNonNull(positions.get(edit.from())),
          Objects.requireNonNull(positions.get(edit.to())));
      json.writeEndObject();
      json.writeObjectFieldStart("insertedContent");
      json.writeStringField("text", edit.with());
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }
}
