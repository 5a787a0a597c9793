package fr.segur.testkit.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import fr.segur.model.Finding;
import fr.segur.model.Montant;
import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.Readings;
import fr.segur.model.RegimeTva;
import fr.segur.model.Severity;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.Facts;
import fr.segur.schemas.FactsFile;
import fr.segur.schemas.Instants;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The input of a case, value by value; what is not what the kind needs makes the case unreadable.
 */
final class CaseInput {

  /** Numbers are decimals as written; what it writes is ASCII, so that any text can be written. */
  static final JsonMapper JSON = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
      .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
      .build();

  private final Map<String, byte[]> parts;

  CaseInput(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  /** The JSON text of the value as it stands in the case, or null when it is absent. */
  byte @Nullable [] raw(String key) {
    return parts.get(key);
  }

  JsonNode tree(String key) throws UnreadableCase {
    byte[] part = parts.get(key);
    return part == null ? MissingNode.getInstance() : tree(part);
  }

  static JsonNode tree(byte[] json) throws UnreadableCase {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException notJson) {
      throw new UnreadableCase(
          "JSON illisible : " + notJson.getOriginalMessage(),
          "unreadable JSON: " + notJson.getOriginalMessage());
    } catch (IOException impossible) {
      throw new UnreadableCase("JSON illisible", "unreadable JSON");
    }
  }

  String text(String key) throws UnreadableCase {
    JsonNode node = tree(key);
    if (!node.isTextual()) {
      throw wrong(key, "un texte", "a text");
    }
    return node.textValue();
  }

  boolean flag(String key) throws UnreadableCase {
    JsonNode node = tree(key);
    if (!node.isBoolean()) {
      throw wrong(key, "true ou false", "true or false");
    }
    return node.booleanValue();
  }

  LocalDate date(String key) throws UnreadableCase {
    try {
      return LocalDate.parse(text(key));
    } catch (DateTimeException notADate) {
      throw wrong(key, "une date AAAA-MM-JJ", "a date YYYY-MM-DD");
    }
  }

  /** The date; null when it is null or absent. */
  @Nullable
  LocalDate optionalDate(String key) throws UnreadableCase {
    return isAbsent(key) ? null : date(key);
  }

  Instant instant(String key) throws UnreadableCase {
    Optional<Instant> instant = Instants.parse(text(key));
    return instant.orElseThrow(
        () -> wrong(key, "un instant avec décalage", "an instant with offset"));
  }

  boolean isAbsent(String key) throws UnreadableCase {
    JsonNode node = tree(key);
    return node.isMissingNode() || node.isNull();
  }

  /** A decimal written as a number or as a text. */
  BigDecimal decimal(String key) throws UnreadableCase {
    JsonNode node = tree(key);
    try {
      if (node.isNumber()) {
        return node.decimalValue();
      }
      if (node.isTextual()) {
        return new BigDecimal(node.textValue().strip());
      }
    } catch (NumberFormatException notANumber) {
      throw wrong(key, "un nombre", "a number");
    }
    throw wrong(key, "un nombre", "a number");
  }

  /** An amount in whole cents. */
  Montant montant(String key) throws UnreadableCase {
    return Montant.parse(decimal(key).toString())
        .orElseThrow(() -> wrong(key, "un montant", "an amount"));
  }

  /** The amount; null when it is null or absent. */
  @Nullable
  Montant optionalMontant(String key) throws UnreadableCase {
    return isAbsent(key) ? null : montant(key);
  }

  RegimeTva regime() throws UnreadableCase {
    return RegimeTva.find(text("regimeTVA"))
        .orElseThrow(() -> wrong("regimeTVA", "TTC ou HT", "TTC or HT"));
  }

  /** The VAT rate, zero or more; one that is not used may be absent. */
  BigDecimal taux(RegimeTva regime) throws UnreadableCase {
    if (regime == RegimeTva.HT && isAbsent("tauxTVA")) {
      return BigDecimal.ZERO;
    }
    BigDecimal taux = decimal("tauxTVA");
    if (taux.signum() < 0) {
      throw wrong("tauxTVA", "un taux", "a rate");
    }
    return taux;
  }

  /** The defaults, but for the options that {@code readings} selects. */
  Readings readings() throws UnreadableCase {
    Readings readings = Readings.DEFAULTS;
    if (isAbsent("readings")) {
      return readings;
    }
    JsonNode node = tree("readings");
    if (!node.isObject()) {
      throw wrong("readings", "un objet", "an object");
    }
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      Optional<Reading> reading = Reading.find(entry.getKey());
      Optional<Option> option = Option.find(entry.getValue().asText());
      if (reading.isEmpty()
          || option.isEmpty()
          || !reading.get().options().contains(option.get())) {
        throw new UnreadableCase(
            "« " + entry.getKey() + " » : « " + entry.getValue().asText()
                + " » n'est pas une option d'une lecture",
            "\"" + entry.getKey() + "\": \"" + entry.getValue().asText()
                + "\" is not an option of a reading");
      }
      readings = readings.with(reading.get(), option.get());
    }
    return readings;
  }

  /** What the case says of the world; nothing when it has no facts. */
  Facts facts(AppelAFinancement appel) throws UnreadableCase {
    byte[] facts = raw("facts");
    if (facts == null || isAbsent("facts")) {
      return Facts.INCONNUS;
    }
    FactsFile.Read read = FactsFile.read(appel, facts);
    for (Finding finding : read.findings()) {
      if (finding.severity() == Severity.ERROR) {
        String where = "facts" + finding.pointer() + " : ";
        throw new UnreadableCase(
            where + finding.message().in(Locale.FRENCH),
            where + finding.message().in(Locale.ENGLISH));
      }
    }
    return read.facts();
  }

  static UnreadableCase wrong(String key, String fr, String en) {
    return new UnreadableCase("« " + key + " » n'est pas " + fr, "\"" + key + "\" is not " + en);
  }
}
