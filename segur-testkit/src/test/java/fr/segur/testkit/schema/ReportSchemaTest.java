package fr.segur.testkit.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.segur.model.TypeDemande;
import fr.segur.model.Verdict;
import fr.segur.rules.Facts;
import fr.segur.schemas.JsonReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every JSON report is as its schema says. */
class ReportSchemaTest {

  private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12)
      .getSchema(JsonReport.schema());

  private static void assertValid(Verdict verdict) throws IOException {
    var out = new ByteArrayOutputStream();
    JsonReport.write("é\ud800.json", verdict, Locale.FRENCH, out);
    String report = out.toString(StandardCharsets.UTF_8);
    assertThat(SCHEMA.validate(report, InputFormat.JSON)).as(report).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void reports_on_spoilt_files(TypeDemande kind) throws IOException {
    for (int seed = 0; seed < 60; seed++) {
      byte[] file = SchemaCorpus.random(kind, new Random(seed)).bytes();
      assertValid(SchemaCorpus.SEGUR.check(file, Facts.INCONNUS));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{\"\\ud800\": 1}", "{\"a/b\": 1, \"a/b\": 2}"})
  void reports_on_what_is_hardly_a_file(String file) throws IOException {
    assertValid(SchemaCorpus.SEGUR.check(file.getBytes(StandardCharsets.UTF_8), Facts.INCONNUS));
  }

  @Test
  void another_object_is_not_a_report() {
    assertThat(SCHEMA.validate("{\"fichier\": 1}", InputFormat.JSON)).isNotEmpty();
    assertThat(SCHEMA.validate("[]", InputFormat.JSON)).isNotEmpty();
  }
}
