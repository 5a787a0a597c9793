package fr.segur.testkit.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.segur.model.Finding;
import fr.segur.schemas.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Whatever the schema of dialects refuses their reader refuses, and the other way round but for
 * what several of their lines say together. Read by networknt's validator.
 */
class DialectSchemaTest {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12)
      .getSchema(Dialect.schema());

  /** What is said of one line because of another one, or of where a path leads. */
  private static final List<String> TOGETHER = List.of(
      "est déjà lue dans",
      "et est aussi lue dans",
      "n'est pas dans la même liste",
      "est aussi la place de");

  private static JsonNode schema() {
    try {
      return MAPPER.readTree(Dialect.schema());
    } catch (Exception impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static void agree(JsonNode dialect) {
    List<Error> refusals = SCHEMA.validate(dialect);
    List<Finding> findings = Dialect.read(dialect.toString().getBytes(UTF_8)).findings();
    if (!refusals.isEmpty()) {
      assertThat(findings).as("%s is refused: %s", dialect, refusals).isNotEmpty();
    }
    boolean alone = findings.stream()
        .map(finding -> finding.message(java.util.Locale.FRENCH))
        .anyMatch(message -> TOGETHER.stream().noneMatch(message::contains));
    assertThat(!refusals.isEmpty()).as("%s: %s", dialect, findings).isEqualTo(alone);
  }

  @Test
  void its_example_is_a_dialect() {
    JsonNode example = schema().at("/examples/0");
    assertThat(SCHEMA.validate(example)).isEmpty();
    assertThat(Dialect.read(example.toString().getBytes(UTF_8)).findings()).isEmpty();
  }

  @Test
  void every_constant_has_words_in_both_languages_and_takes_its_examples() {
    JsonNode constants = schema().at("/properties/constantes/properties");
    assertThat(constants.size()).isGreaterThan(40);
    constants.properties().forEach(constant -> {
      assertThat(constant.getValue().path("title").asText())
          .as(constant.getKey())
          .contains(" / ");
      constant.getValue().path("examples").forEach(example -> {
        var dialect = NODES.objectNode();
        dialect.putObject("constantes").set(constant.getKey(), example);
        assertThat(SCHEMA.validate(dialect)).as("%s", dialect).isEmpty();
        agree(dialect);
      });
    });
  }

  /** Every constant with values of every type, and every canonical path as a renaming. */
  @Test
  void they_agree_on_every_path() {
    List<JsonNode> values = values();
    List<String> paths = new ArrayList<>(List.of("", "/x", "/lignesImport/*/x", "/lignesImport/0"));
    schema()
        .at("/properties/renommages/additionalProperties/enum")
        .forEach(path -> paths.add(path.asText()));
    for (String path : paths) {
      for (JsonNode value : values) {
        var constant = NODES.objectNode();
        constant.putObject("constantes").set(path, value);
        agree(constant);
      }
      var renaming = NODES.objectNode();
      renaming.putObject("renommages").put("/autre", path);
      agree(renaming);
      var inRequest = NODES.objectNode();
      inRequest.putObject("renommages").put("/lignesImport/*/autre", path);
      agree(inRequest);
    }
  }

  private static List<JsonNode> values() {
    var texts = List.of("", " ", "x", "AVANCE", "TTC", "E", "2023-05-12", "29/02/2023", "00033");
    List<JsonNode> values = new ArrayList<>();
    texts.forEach(text -> values.add(NODES.textNode(text)));
    values.add(NODES.nullNode());
    values.add(NODES.booleanNode(true));
    values.add(NODES.numberNode(1));
    values.add(NODES.numberNode(-1.5));
    values.add(NODES.arrayNode());
    values.add(NODES.arrayNode().add(1));
    values.add(NODES.arrayNode().add(NODES.objectNode()));
    values.add(NODES.objectNode());
    values.add(NODES.objectNode().put("x", 1));
    values.add(NODES.objectNode().put("tauxTVA", 20));
    values.add(NODES.objectNode().put("tauxTVA", "20"));
    return values;
  }

  @Test
  void they_agree_on_spoilt_dialects() {
    List<String> names =
        List.of("/a", "/a/", "/", "", "a", "/l/*", "/*/a", "/a\n", "/lignesImport/*/a", "/a/*\n");
    for (int seed = 0; seed < 3_000; seed++) {
      var random = new Random(seed);
      ObjectNode dialect = schema().at("/examples/0").deepCopy();
      String holder = random.nextBoolean() ? "renommages" : "constantes";
      List<JsonNode> values = values();
      switch (random.nextInt(5)) {
        case 0 -> dialect.set(holder, values.get(random.nextInt(values.size())));
        case 1 -> dialect.set(random.nextBoolean() ? "x" : "Constantes", NODES.objectNode());
        case 2 ->
          dialect
              .withObject("/" + holder)
              .set(
                  names.get(random.nextInt(names.size())),
                  values.get(random.nextInt(values.size())));
        case 3 -> {
          ObjectNode object = dialect.withObject("/" + holder);
          List<String> keys = new ArrayList<>();
          object.fieldNames().forEachRemaining(keys::add);
          object.set(
              keys.get(random.nextInt(keys.size())), values.get(random.nextInt(values.size())));
        }
        default ->
          dialect
              .withObject("/renommages")
              .put(names.get(random.nextInt(names.size())), "/numeroAns");
      }
      agree(dialect);
    }
  }

  @Test
  void what_is_no_object_is_refused_by_both() {
    for (JsonNode value : values()) {
      if (!value.isObject()) {
        agree(value);
      }
    }
    assertThat(Set.copyOf(TOGETHER)).hasSize(4);
  }
}
