package fr.segur.testkit.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.schemas.FactsFile;
import fr.segur.testkit.cli.CommandLineRun;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the schema of facts refuses their reader refuses, and the other way round. */
class FactsSchemaTest {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12)
      .getSchema(FactsFile.schema());

  /** Every key, each with a value. */
  private static final String WHOLE = """
      {"recuLe": "2024-03-01T09:00:00+01:00", "dateOuverture": "2022-09-08",
       "solution": {"numeroAns": "MSY12p4qNN", "logiciel": "x", "version": 2,
        "referenceeLe": "01/03/2023", "depotPreuvesLe": "2023-01-15", "retireeLe": "2024-02-29",
        "profils": ["STOCKAGE_IDENTITE", "MAITRE_IDENTITE"]},
       "enrolement": {"siret": "43806968400019", "dsr": "DSR-MS2 DUI PDE-Va1",
        "valideLe": "2023-03-15"},
       "finess": [{"extraction": "T2-2023", "organismes": [{"FINESSJuridique": "759000011",
        "etablissements": [["759001001", "177"], ["759001019", "177"]]}]}],
       "financements": [{"FINESSGeo": "759001001", "numeroASP": "FINMS2009167M0",
        "statut": "DECIDEE", "appel": "AF-MS2 DUI PDE-Va1", "vague": 1}],
       "esmsNumerique": ["759001001", {"FINESSGeo": "759001019", "phase": "AUTRE"}],
       "avances": [{"numeroASP": "FINMS2009167M0", "statut": "DECIDEE", "paiement": "x",
        "recueLe": "y", "dateCommande": "2023-05-12", "regimeTVA": "TTC", "tauxTVA": 20.0,
        "montantSegurHT": 9125.00, "avanceDecidee": 3285, "isMandataire": false,
        "etablissements": ["759001001"]}],
       "pilotes": []}""";

  /** One value of every kind, and some that are nearly right. */
  private static final List<JsonNode> STRANGERS = List.of(
      NODES.nullNode(),
      NODES.textNode(""),
      NODES.textNode("x"),
      NODES.textNode("2023-02-29"),
      NODES.textNode("2024-02-29"),
      NODES.textNode("2023-11-02T10:15:00"),
      NODES.textNode("2023-11-02T10:15Z"),
      NODES.numberNode(1),
      NODES.numberNode(3),
      NODES.numberNode(1.5),
      NODES.booleanNode(true),
      NODES.arrayNode(),
      NODES.arrayNode().add(1),
      NODES.arrayNode().add("759001001"),
      NODES.arrayNode().add("759001001").add("177"),
      NODES.arrayNode().addNull(),
      NODES.objectNode(),
      NODES.objectNode().put("x", 1));

  private static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static void agree(JsonNode facts) {
    List<Error> refusals = SCHEMA.validate(facts);
    FactsFile.Read read = FactsFile.read(AfMs2DuiPde.V2, facts.toString().getBytes(UTF_8));

    assertThat(refusals.isEmpty())
        .as("%s: %s, %s", facts, refusals, read.findings())
        .isEqualTo(read.usable());
  }

  @ParameterizedTest
  @ValueSource(strings = {"facts-avance.json", "facts-solde.json"})
  void samples_keep_the_schema(String name) {
    JsonNode facts = tree(CommandLineRun.sample(name));

    assertThat(SCHEMA.validate(facts)).isEmpty();
    agree(facts);
  }

  @Test
  void its_example_and_a_file_of_every_key_are_facts() {
    for (JsonNode facts : List.of(tree(FactsFile.schema()).at("/examples/0"), tree(WHOLE))) {
      assertThat(SCHEMA.validate(facts)).isEmpty();
      agree(facts);
    }
  }

  @Test
  void they_agree_when_a_key_is_missing_or_has_any_other_value() {
    int asked = 0;
    var places = new ArrayList<String>();
    places(tree(WHOLE), "", places);
    for (String place : places) {
      int cut = place.lastIndexOf('/');
      String last = place.substring(cut + 1);
      for (JsonNode stranger : STRANGERS) {
        JsonNode facts = tree(WHOLE);
        set(facts.at(place.substring(0, cut)), last, stranger);
        agree(facts);
        asked++;
      }
      JsonNode without = tree(WHOLE);
      if (without.at(place.substring(0, cut)) instanceof ObjectNode holder) {
        holder.remove(last);
        agree(without);
      }
    }

    assertThat(asked).isGreaterThan(800);
  }

  private static void set(JsonNode holder, String last, JsonNode value) {
    if (holder instanceof ArrayNode list) {
      list.set(Integer.parseInt(last), value);
    } else {
      ((ObjectNode) holder).set(last, value);
    }
  }

  private static void places(JsonNode node, String place, List<String> into) {
    if (node instanceof ObjectNode object) {
      object.properties().forEach(one -> {
        into.add(place + "/" + one.getKey());
        places(one.getValue(), place + "/" + one.getKey(), into);
      });
    } else if (node instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        into.add(place + "/" + i);
        places(list.get(i), place + "/" + i, into);
      }
    }
  }
}
