package fr.segur.testkit.cli;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.segur.model.Finding;
import fr.segur.model.Text;
import fr.segur.model.Verdict;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.Settings;
import fr.segur.schemas.FactsFile;
import fr.segur.schemas.Segur;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A way to keep or break a rule: edits of a sample file and of its facts; the sample is an advance,
 * or a balance where {@code sample} says {@code solde}. {@code examples.json} has two for every
 * code: {@code file} and {@code facts} put values at pointers ({@code "∅"} takes what is there
 * away, {@code -} appends to a list), {@code text} replaces in the text of the file,
 * {@code encoding} writes it in another encoding.
 */
final class Example {

  private static final String REMOVED = "∅";

  /** Longest edit shown, in characters. */
  private static final int LONGEST = 200;

  private static final JsonMapper JSON = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
      .build();

  private static final JsonNode EXAMPLES = resource("examples.json");

  private final JsonNode edits;

  private Example(JsonNode edits) {
    this.edits = edits;
  }

  /** The two examples of a code. */
  record Pair(Example accepted, Example refused) {}

  /** The examples of that code, which has some. */
  static Pair of(String code) {
    JsonNode pair = EXAMPLES.path(code).deepCopy();
    if (!pair.isObject()) {
      throw new IllegalStateException("no example for " + code);
    }
    return new Pair(new Example(pair.path("accepted")), new Example(pair.path("refused")));
  }

  /** The edits, one a line. */
  List<String> edits(Locale locale) {
    var lines = new ArrayList<String>();
    if (edits.has("sample")) {
      lines.add(new Text("sur le fichier de solde", "on the balance file").in(locale));
    }
    edits
        .path("file")
        .properties()
        .forEach(edit -> lines.add(edit.getKey() + " = " + edit.getValue()));
    edits
        .path("facts")
        .properties()
        .forEach(edit -> lines.add(
            new Text("faits", "facts").in(locale) + edit.getKey() + " = " + edit.getValue()));
    edits
        .path("text")
        .properties()
        .forEach(edit -> lines.add(edit.getKey() + " → " + edit.getValue().asText()));
    if (edits.has("encoding")) {
      lines.add(new Text("fichier écrit en ", "file written in ").in(locale)
          + edits.path("encoding").asText());
    }
    if (lines.isEmpty()) {
      lines.add(new Text("le fichier d'exemple tel quel", "the sample file as it is").in(locale));
    }
    return lines.stream().map(Example::shortened).toList();
  }

  private static String shortened(String line) {
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }

  /** Whether that code has examples. */
  static boolean has(String code) {
    return EXAMPLES.has(code);
  }

  /** What the check says with that code of the edited sample. */
  List<String> findings(String code, Locale locale) {
    Verdict verdict = check(AfMs2DuiPde.V2);
    return verdict.findings().stream()
        .filter(finding -> finding.code().equals(code))
        .map(finding -> shown(finding, locale))
        .toList();
  }

  /** The same without its place. */
  List<String> messages(String code, Locale locale) {
    return check(AfMs2DuiPde.V2).findings().stream()
        .filter(finding -> finding.code().equals(code))
        .map(finding -> finding.message(locale))
        .toList();
  }

  private static String shown(Finding finding, Locale locale) {
    return finding.position()
        + "  "
        + (finding.pointer().isEmpty() ? "" : finding.pointer() + "  ")
        + finding.message(locale);
  }

  /** The check of the edited sample by the rules of {@code appel}. */
  Verdict check(AppelAFinancement appel) {
    boolean balance = edits.path("sample").asText().equals("solde");
    String text = edited(balance ? "solde-ms2-pde.json" : "avance-ms2-pde.json", edits.path("file"))
        .toPrettyString();
    for (Map.Entry<String, JsonNode> edit : edits.path("text").properties()) {
      text = text.replace(edit.getKey(), edit.getValue().asText());
    }
    byte[] file = text.getBytes(Charset.forName(edits.path("encoding").asText("UTF-8")));
    byte[] facts =
        write(edited(balance ? "facts-solde.json" : "facts-avance.json", edits.path("facts")));
    FactsFile.Read read = FactsFile.read(appel, facts);
    if (!read.usable()) {
      throw new IllegalStateException("unusable facts: " + edits);
    }
    return Segur.of(appel).with(Settings.DEFAULTS).check(file, read.facts());
  }

  private static JsonNode edited(String sample, JsonNode changes) {
    JsonNode root = resource(sample);
    for (Map.Entry<String, JsonNode> change : changes.properties()) {
      JsonPointer pointer = JsonPointer.compile(change.getKey());
      JsonNode parent = root.at(pointer.head());
      String last = pointer.last().getMatchingProperty();
      if (parent instanceof ArrayNode array) {
        put(array, last, change.getValue());
      } else if (change.getValue().asText().equals(REMOVED)) {
        ((ObjectNode) parent).remove(last);
      } else {
        ((ObjectNode) parent).set(last, change.getValue());
      }
    }
    return root;
  }

  private static void put(ArrayNode array, String index, JsonNode value) {
    if (index.equals("-")) {
      array.add(value);
    } else if (value.asText().equals(REMOVED)) {
      array.remove(Integer.parseInt(index));
    } else {
      array.set(Integer.parseInt(index), value);
    }
  }

  private static byte[] write(JsonNode node) {
    try {
      return JSON.writeValueAsBytes(node);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static JsonNode resource(String name) {
    try (InputStream in = Example.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return JSON.readTree(in);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
