package fr.segur.testkit.bench;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategy;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedField;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.segur.model.DemandeAvance;
import fr.segur.model.TypeDemande;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.Facts;
import fr.segur.schemas.Segur;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.Serial;
import java.util.Map;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * What a team that takes the usual libraries would run on a file: our own JSON Schema by networknt
 * on a tree, our own records bound by Jackson, their constraints by Hibernate Validator, and a
 * handful of the rules of the text by Drools. Each part gives the number of errors it sees.
 */
final class UsualPipeline implements AutoCloseable {

  /** The components of our records that have another name in files. */
  private static final Map<String, String> KEYS = Map.of(
      "lignes", "lignesImport",
      "finessJuridique", "FINESSJuridique",
      "finessGeo", "FINESSGeo");

  private final JsonMapper mapper = JsonMapper.builder()
      .addModule(new JavaTimeModule())
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .propertyNamingStrategy(new Keys())
      .build();

  private final ObjectReader records = mapper.readerFor(DemandeAvance.class);
  private final ObjectReader trees = mapper.readerFor(JsonNode.class);

  private final Schema schema = SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12)
      .getSchema(Segur.of(AfMs2DuiPde.V2).schema(TypeDemande.AVANCE));

  private final ValidatorFactory validators = Validation.byDefaultProvider()
      .configure()
      .messageInterpolator(new ParameterMessageInterpolator())
      .buildValidatorFactory();

  private final Validator validator = validators.getValidator();
  private final UsualRules rules = new UsualRules();

  /** The names of keys in files. */
  private static final class Keys extends PropertyNamingStrategy {

    @Serial
    private static final long serialVersionUID = 1;

    @Override
    public String nameForField(MapperConfig<?> config, AnnotatedField field, String name) {
      return KEYS.getOrDefault(name, name);
    }

    @Override
    public String nameForGetterMethod(MapperConfig<?> config, AnnotatedMethod getter, String name) {
      return KEYS.getOrDefault(name, name);
    }

    @Override
    public String nameForConstructorParameter(
        MapperConfig<?> config, AnnotatedParameter parameter, String name) {
      return KEYS.getOrDefault(name, name);
    }
  }

  /** Tree and schema. */
  int schema(byte[] file) throws IOException {
    JsonNode tree = trees.readValue(file);
    return schema.validate(tree).size();
  }

  /** Records and constraints. */
  int constraints(byte[] file) throws IOException {
    return validator.validate(bind(file)).size();
  }

  /** Schema, then records and constraints, then rules. */
  int all(byte[] file, Facts facts) throws IOException {
    int errors = schema(file);
    DemandeAvance demande = bind(file);
    errors += validator.validate(demande).size();
    return errors + rules.errors(demande, facts);
  }

  private DemandeAvance bind(byte[] file) throws IOException {
    return records.readValue(file);
  }

  @Override
  public void close() {
    validators.close();
  }
}
