package fr.segur.testkit.cli;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.segur.model.Finding;
import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.Readings;
import fr.segur.model.Text;
import fr.segur.model.Verdict;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.Settings;
import fr.segur.schemas.Catalogue.Family;
import fr.segur.schemas.FactsFile;
import fr.segur.schemas.Segur;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A way to keep or break a rule: edits of the sample of a scene. {@code examples/SCENE.json} has
 * two for every code: {@code file} and {@code facts} put values at pointers ({@code "∅"} takes what
 * is there away, {@code -} appends to a list, {@code {"=": pointer, …}} copies with changes),
 * {@code text} replaces in the text of the file, {@code encoding} writes it in another encoding,
 * {@code readings} chooses other readings.
 */
final class Example {

  static final JsonMapper JSON = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
      .build();

  private static final String REMOVED = "∅";
  private static final String COPY = "=";

  /** Longest edit shown, in characters. */
  private static final int LONGEST = 200;

  private static final Map<Scene, JsonNode> EXAMPLES = new ConcurrentHashMap<>();

  private final Scene scene;
  private final JsonNode edits;

  private Example(Scene scene, JsonNode edits) {
    this.scene = scene;
    this.edits = edits;
  }

  /** The two examples of a code. */
  record Pair(Example accepted, Example refused) {}

  /** The examples of a code of that family; none for a duty that has no last day. */
  static Optional<Pair> find(Family family, String code) {
    return Scene.of(family.id()).stream()
        .filter(scene -> examples(scene).has(code))
        .map(scene -> new Pair(
            new Example(scene, examples(scene).path(code).path("accepted")),
            new Example(scene, examples(scene).path(code).path("refused"))))
        .findFirst();
  }

  private static JsonNode examples(Scene scene) {
    return EXAMPLES.computeIfAbsent(scene, one -> json("examples/" + one.id() + ".json"));
  }

  /** The codes that have examples in that scene. */
  static List<String> codes(Scene scene) {
    var codes = new ArrayList<String>();
    examples(scene).fieldNames().forEachRemaining(codes::add);
    return codes;
  }

  Scene scene() {
    return scene;
  }

  /** The edits, one a line. */
  List<String> edits(Locale locale) {
    var lines = new ArrayList<String>();
    edits.path("file").properties().forEach(edit -> lines.add(edit.getKey() + shown(edit)));
    String facts = new Text("faits", "facts").in(locale);
    edits
        .path("facts")
        .properties()
        .forEach(edit -> lines.add(facts + edit.getKey() + shown(edit)));
    edits
        .path("text")
        .properties()
        .forEach(edit -> lines.add(edit.getKey().strip() + " → " + replacement(edit)));
    if (edits.has("encoding")) {
      lines.add(new Text("fichier écrit en ", "file written in ").in(locale)
          + edits.path("encoding").asText());
    }
    edits
        .path("readings")
        .properties()
        .forEach(edit ->
            lines.add("--reading " + edit.getKey() + "=" + edit.getValue().asText()));
    if (lines.isEmpty()) {
      lines.add(new Text("l'exemple tel quel", "the sample as it is").in(locale));
    }
    return lines.stream().map(Example::shortened).toList();
  }

  private static String shown(Map.Entry<String, JsonNode> edit) {
    JsonNode value = edit.getValue();
    if (value.asText().equals(REMOVED)) {
      return " = " + REMOVED;
    }
    if (!value.has(COPY)) {
      return " = " + value;
    }
    ObjectNode changes = value.deepCopy();
    String from = changes.remove(COPY).asText();
    return " = " + from + (changes.isEmpty() ? "" : " + " + changes);
  }

  private static String replacement(Map.Entry<String, JsonNode> edit) {
    String text = edit.getValue().asText();
    return text.isEmpty() ? REMOVED : text;
  }

  private static String shortened(String line) {
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }

  /** What is found with that code in the edited sample. */
  List<Finding> findings(String code) {
    return judge(AfMs2DuiPde.V2).findings().stream()
        .filter(finding -> finding.code().equals(code))
        .toList();
  }

  /** What is said of the edited sample by the rules of {@code appel}. */
  Verdict judge(AppelAFinancement appel) {
    try {
      FactsFile.Read facts = FactsFile.read(
          appel, JSON.writeValueAsBytes(edited(json(scene.facts()), edits.path("facts"))));
      if (!facts.usable()) {
        throw new IllegalStateException("unusable facts: " + edits);
      }
      Segur segur = Segur.of(appel).with(Settings.DEFAULTS.with(readings()));
      return scene.judge(segur, file(), facts.facts());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private byte[] file() throws IOException {
    String text = scene.sample().endsWith(".json")
        ? edited(json(scene.sample()), edits.path("file")).toPrettyString()
        : new String(resource(scene.sample()), StandardCharsets.UTF_8);
    for (Map.Entry<String, JsonNode> edit : edits.path("text").properties()) {
      if (!text.contains(edit.getKey())) {
        throw new IllegalStateException("not in the sample: " + edit.getKey());
      }
      text = text.replace(edit.getKey(), edit.getValue().asText());
    }
    return text.getBytes(Charset.forName(edits.path("encoding").asText("UTF-8")));
  }

  private Readings readings() {
    Readings readings = Readings.DEFAULTS;
    for (Map.Entry<String, JsonNode> edit : edits.path("readings").properties()) {
      readings = readings.with(
          Reading.find(edit.getKey()).orElseThrow(),
          Option.find(edit.getValue().asText()).orElseThrow());
    }
    return readings;
  }

  private static JsonNode edited(JsonNode root, JsonNode changes) {
    for (Map.Entry<String, JsonNode> change : changes.properties()) {
      JsonPointer pointer = JsonPointer.compile(change.getKey());
      String last = pointer.last().getMatchingProperty();
      JsonNode value = copied(root, change.getValue());
      boolean removed = value.asText().equals(REMOVED);
      if (root.at(pointer.head()) instanceof ArrayNode array) {
        put(array, last, removed, value);
      } else if (removed) {
        ((ObjectNode) root.at(pointer.head())).remove(last);
      } else {
        ((ObjectNode) root.at(pointer.head())).set(last, value);
      }
    }
    return root;
  }

  private static JsonNode copied(JsonNode root, JsonNode value) {
    if (!value.has(COPY)) {
      return value.deepCopy();
    }
    ObjectNode copy = root.at(value.path(COPY).asText()).deepCopy();
    copy.setAll((ObjectNode) value);
    return copy.without(List.of(COPY));
  }

  private static void put(ArrayNode array, String index, boolean removed, JsonNode value) {
    int at = index.equals("-") ? array.size() : Integer.parseInt(index);
    if (removed) {
      array.remove(at);
    } else if (at == array.size()) {
      array.add(value);
    } else {
      array.set(at, value);
    }
  }

  private static JsonNode json(String name) {
    try {
      return JSON.readTree(resource(name));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static byte[] resource(String name) throws IOException {
    try (InputStream in = Example.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException("no resource " + name);
      }
      return in.readAllBytes();
    }
  }
}
