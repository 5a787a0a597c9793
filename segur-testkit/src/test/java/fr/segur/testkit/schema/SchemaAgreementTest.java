package fr.segur.testkit.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.segur.model.Finding;
import fr.segur.model.TypeDemande;
import fr.segur.schemas.JsonSchema;
import fr.segur.testkit.schema.SchemaCorpus.Entry;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever a schema refuses the import test refuses; and every finding that a schema can express,
 * it refuses too, at or around the same place. The schemas are read by networknt's validator.
 */
class SchemaAgreementTest {

  private static final Map<TypeDemande, Schema> SCHEMAS = new EnumMap<>(TypeDemande.class);

  static {
    var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    for (TypeDemande kind : TypeDemande.values()) {
      SCHEMAS.put(kind, registry.getSchema(SchemaCorpus.SEGUR.schema(kind)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void they_agree_on_the_sample_spoiled_at_one_place(TypeDemande kind) {
    // ajv is given every one of them
    SchemaCorpus.systematic(kind, 11).forEach(SchemaAgreementTest::agree);
  }

  @ParameterizedTest
  @EnumSource
  void they_agree_on_the_sample_spoiled_at_several_places(TypeDemande kind) {
    for (int seed = 0; seed < 150; seed++) {
      agree(SchemaCorpus.random(kind, new Random(seed)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void they_agree_on_what_takes_more_than_one_value(TypeDemande kind) {
    SchemaCorpus.byHand(kind).forEach(SchemaAgreementTest::agree);
  }

  @ParameterizedTest
  @EnumSource
  void the_sample_and_the_example_are_accepted_by_both(TypeDemande kind) throws Exception {
    JsonNode schema = SchemaCorpus.MAPPER.readTree(SchemaCorpus.SEGUR.schema(kind));
    assertThat(schema.at("/examples")).hasSize(1);
    for (JsonNode file : List.of(schema.at("/examples/0"), SchemaCorpus.sample(kind))) {
      assertThat(SCHEMAS.get(kind).validate(file)).isEmpty();
      assertThat(new Entry(kind, "example", file).errors()).isEmpty();
    }
  }

  /** The list of codes promises nothing that no spoiled file shows. */
  @Test
  void every_code_a_schema_can_express_is_met() {
    Set<String> met = new LinkedHashSet<>();
    for (TypeDemande kind : TypeDemande.values()) {
      Stream.of(SchemaCorpus.systematic(kind, 1), SchemaCorpus.byHand(kind))
          .flatMap(List::stream)
          .flatMap(entry -> entry.errors().stream())
          .forEach(finding -> met.add(finding.code()));
    }
    assertThat(met).containsAll(JsonSchema.codes());
  }

  private static void agree(Entry entry) {
    List<Error> refusals = SCHEMAS.get(entry.kind()).validate(entry.tree());
    List<Finding> errors = entry.errors();
    if (!refusals.isEmpty()) {
      assertThat(errors).as("%s is refused: %s", entry.what(), refusals).isNotEmpty();
    }
    for (Finding finding : entry.expressible(errors)) {
      assertThat(refusals.stream().map(refusal -> refusal.getInstanceLocation().toString()))
          .as("%s: %s %s", entry.what(), finding.code(), finding.pointer())
          .anyMatch(place -> within(place, finding.pointer()) || within(around(finding), place));
    }
  }

  /** The object of the value: a condition may blame any of the values it compares. */
  private static String around(Finding finding) {
    return finding.pointer().substring(0, Math.max(0, finding.pointer().lastIndexOf('/')));
  }

  private static boolean within(String outer, String inner) {
    return inner.equals(outer) || inner.startsWith(outer + "/");
  }
}
