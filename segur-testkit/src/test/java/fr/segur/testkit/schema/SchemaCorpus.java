package fr.segur.testkit.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.segur.model.Finding;
import fr.segur.model.Severity;
import fr.segur.model.TypeDemande;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.Facts;
import fr.segur.schemas.JsonSchema;
import fr.segur.schemas.Segur;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/** Files, valid and spoiled, on which the schemas and the import test must agree. */
final class SchemaCorpus {

  static final Segur SEGUR = Segur.of(AfMs2DuiPde.V2);

  static final ObjectMapper MAPPER = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .build();

  private static final Set<String> CODES = JsonSchema.codes();

  /** JSON texts that are right somewhere and wrong elsewhere, most of them beside a border. */
  private static final String[] VALUES = {
    "null",
    "true",
    "false",
    "{}",
    "[]",
    "[null]",
    "[{}]",
    "[[]]",
    "\"\"",
    "\" \"",
    "\"\\t\\u2003\"",
    "\"\\u00a0\"",
    "0",
    "0.0",
    "-0.0",
    "1",
    "1.0",
    "1.5",
    "-1",
    "20",
    "0.01",
    "-0.01",
    "2433.33",
    "9.125e3",
    "12.345",
    "1e2",
    "\"C\"",
    "\"c\"",
    "\"PDF\"",
    "\"pdf\"",
    "\"BON_COMMANDE\"",
    "\"ATTESTATION_TVA\"",
    "\"FACTURE\"",
    "\"VA\"",
    "\"TTC\"",
    "\"HT\"",
    "\"ht\"",
    "\"E\"",
    "\"S\"",
    "\"X\"",
    "\"AVANCE\"",
    "\"true\"",
    "\"1\"",
    "\"2024-02-29\"",
    "\"2023-02-29\"",
    "\"2023-04-31\"",
    "\"2000-02-29\"",
    "\"1900-02-29\"",
    "\"2023-13-01\"",
    "\"12/05/2023\"",
    "\"29/02/2023\"",
    "\"29/02/2024\"",
    "\"31/11/2023\"",
    "\"2023-05-12T00:00\"",
    "\"2023-5-12\"",
    "\"759000011\"",
    "\"2A9000023\"",
    "\"2C9000023\"",
    "\"75900001\"",
    "\"7590000110\"",
    "\"759000011\\n\"",
    "\"43806968400019\"",
    "\"00000000000000\"",
    "\"4380696840001\"",
    "\"177\"",
    "\"500\"",
    "\"0177\"",
    "\"FINMS2009167M0\"",
    "\"FINMS2009167M\"",
    "\"FINMS2009167M12\"",
    "\"finms2009167M0\"",
    "\"AF-MS2 DUI PDE-Va1\"",
    "\"AF MS2-DUI\\u00a0PDE Va1\"",
    "\"AF-MS2 DUI PDE-Va2\"",
    "\"AF_MS2 DUI PDE-Va1\"",
    "\"DMP\"",
    "\"INS\"",
    "\"DMP,INS\"",
    "\"DMP, INS\"",
    "\"INS,DMP\"",
    "\"dmp\"",
    "\"ABCDEFGHIJKLMNOPQRSTUVWXY\"",
    "\"ABCDEFGHIJKLMNOPQRSTUVWXYZ\"",
    "\"Éloïse\"",
    "\"d'Artagnan\"",
    "\"Le Goff\"",
    "\"A1\"",
    "\"𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜\"",
    "\"12345678901\"",
    "\"           \"",
    "\"12345678901234567890123456789012345678901234567890\"",
    "\"123456789012345678901234567890123456789012345678901\"",
    "\"a@" + "b".repeat(148) + "\"",
    "\"a@" + "b".repeat(149) + "\"",
  };

  private SchemaCorpus() {}

  /**
   * One file.
   *
   * @param kind which schema is asked
   * @param what was done to it
   * @param tree its content
   */
  record Entry(TypeDemande kind, String what, JsonNode tree) {

    byte[] bytes() {
      return tree.toString().getBytes(UTF_8);
    }

    /** What the import test says, without any fact. */
    List<Finding> errors() {
      return SEGUR.check(bytes(), Facts.INCONNUS).findings().stream()
          .filter(finding -> finding.severity() == Severity.ERROR)
          .toList();
    }

    /** Those of its errors that a schema can express. */
    List<Finding> expressible(List<Finding> errors) {
      return errors.stream().filter(this::expressible).toList();
    }

    private boolean expressible(Finding finding) {
      JsonNode value = tree.at(finding.pointer());
      return switch (finding.code()) {
        case "FORM-MONTANT" -> value.decimalValue().signum() <= 0;
        case "FORM-TAUX" -> value.decimalValue().signum() < 0;
        case "CERT-4-NOM" -> {
          String name = value.textValue();
          yield name.codePointCount(0, name.length()) > 25
              || name.chars().anyMatch(c -> c < 0x80 && !Character.isLetter(c));
        }
        default -> CODES.contains(finding.code());
      };
    }
  }

  /** The valid sample of a kind, with facts set aside. */
  static JsonNode sample(TypeDemande kind) {
    String name = kind == TypeDemande.AVANCE ? "avance-ms2-pde.json" : "solde-ms2-pde.json";
    try (InputStream in = Objects.requireNonNull(
        SchemaCorpus.class.getResourceAsStream("/fr/segur/testkit/cli/" + name), name)) {
      return MAPPER.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The sample, and the sample spoiled at one place: every {@code step}-th way, over all places.
   */
  static List<Entry> systematic(TypeDemande kind, int step) {
    var entries = new ArrayList<Entry>();
    JsonNode sample = sample(kind);
    entries.add(new Entry(kind, "sample", sample));
    int rank = 0;
    for (String pointer : pointers(sample)) {
      for (String value : VALUES) {
        if (rank++ % step == 0) {
          entries.add(
              new Entry(kind, pointer + " := " + value, replace(sample, pointer, value(value))));
        }
      }
      entries.add(new Entry(kind, pointer + " removed", replace(sample, pointer, null)));
      if (sample.at(pointer).isObject()) {
        JsonNode more = sample.deepCopy();
        ((ObjectNode) more.at(pointer)).put("inconnue", 1);
        entries.add(new Entry(kind, pointer + " with an unknown key", more));
      }
    }
    return entries;
  }

  /** What no one value can spoil. */
  static List<Entry> byHand(TypeDemande kind) {
    String structures = "/lignesImport/0/beneficiaires/structures";
    JsonNode twice = sample(kind);
    ((ArrayNode) twice.at(structures)).add(twice.at(structures + "/0").deepCopy());
    JsonNode nobody = sample(kind);
    nobody
        .at(structures + "/0/etablissements")
        .forEach(esms -> ((ObjectNode) esms).put("presentSolde", false));
    JsonNode certificate = sample(kind);
    ((ObjectNode) certificate.at(structures + "/0"))
        .put("demandeCertificatServeur", false)
        .putNull("contracutualisationOG")
        .putNull("StatutAdminTechnique")
        .putNull("contractualisationEditeur")
        .putObject("certificatServeur")
        .put("numeroCarteCPX", " ")
        .putNull("utiliteCertificat");
    return List.of(
        new Entry(kind, "two structures", twice),
        new Entry(kind, "no ESMS present", nobody),
        new Entry(kind, "no certificate ordered, at length", certificate));
  }

  /** The sample spoiled at a few places at random. */
  static Entry random(TypeDemande kind, Random random) {
    JsonNode tree = sample(kind);
    var what = new ArrayList<String>();
    for (int i = random.nextInt(5); i >= 0; i--) {
      List<String> pointers = pointers(tree);
      String pointer = pointers.get(random.nextInt(pointers.size()));
      String value = VALUES[random.nextInt(VALUES.length)];
      boolean remove = random.nextInt(8) == 0;
      tree = replace(tree, pointer, remove ? null : value(value));
      what.add(pointer + (remove ? " removed" : " := " + value));
    }
    return new Entry(kind, String.join(", ", what), tree);
  }

  private static JsonNode value(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  /** Places of the tree, the root aside; of a list of more than two elements, the first only. */
  private static List<String> pointers(JsonNode tree) {
    var pointers = new ArrayList<String>();
    visit(tree, "", pointers);
    return pointers;
  }

  private static void visit(JsonNode node, String pointer, List<String> pointers) {
    if (!pointer.isEmpty()) {
      pointers.add(pointer);
    }
    node.properties()
        .forEach(member -> visit(member.getValue(), pointer + "/" + member.getKey(), pointers));
    if (node.isArray()) {
      for (int i = 0; i < (node.size() > 2 ? 1 : node.size()); i++) {
        visit(node.get(i), pointer + "/" + i, pointers);
      }
    }
  }

  private static JsonNode replace(JsonNode tree, String pointer, JsonNode value) {
    JsonNode copy = tree.deepCopy();
    int slash = pointer.lastIndexOf('/');
    JsonNode parent = copy.at(pointer.substring(0, slash));
    String key = pointer.substring(slash + 1);
    if (parent instanceof ArrayNode list) {
      int index = Integer.parseInt(key);
      if (value == null) {
        list.remove(index);
      } else {
        list.set(index, value);
      }
    } else if (value == null) {
      ((ObjectNode) parent).remove(key);
    } else {
      ((ObjectNode) parent).set(key, value);
    }
    return copy;
  }

  /** Writes the schemas and the corpus into a folder, for a validator in another language. */
  public static void main(String... arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    var lines = new ArrayList<String>();
    for (TypeDemande kind : TypeDemande.values()) {
      Files.writeString(folder.resolve(kind + ".schema.json"), SEGUR.schema(kind));
      List<Entry> entries = systematic(kind, 1);
      entries.addAll(byHand(kind));
      for (int seed = 0; seed < 2000; seed++) {
        entries.add(random(kind, new Random(seed)));
      }
      for (Entry entry : entries) {
        List<Finding> errors = entry.errors();
        lines.add(MAPPER
            .createObjectNode()
            .put("kind", kind.name())
            .put("what", entry.what())
            .put("file", entry.tree().toString())
            .put("errors", errors.size())
            .put("expressible", !entry.expressible(errors).isEmpty())
            .toString());
      }
    }
    Files.write(folder.resolve("corpus.jsonl"), lines);
  }
}
