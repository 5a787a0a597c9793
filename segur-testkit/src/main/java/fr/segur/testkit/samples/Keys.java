package fr.segur.testkit.samples;

import static fr.segur.testkit.samples.Wish.ANY;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.segur.testkit.samples.Wish.Certificats;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/** Keys with a value of another type, and required keys without a value. */
final class Keys {

  private static final Set<String> FLAGS = Set.of(
      "isMandataire",
      "maitreIdentite",
      "stockageIdentite",
      "presentSolde",
      "demandeCertificatServeur",
      "contracutualisationOG",
      "contractualisationEditeur");

  private static final Set<String> LISTS =
      Set.of("lignesImport", "structures", "etablissements", "piecesJustificatives");

  private static final Set<String> NUMBERS = Set.of("tauxTVA", "montantSegurHT");

  /** Not looked at. */
  private static final Set<String> IGNORED = Set.of("impId", "codeTraitement", "libelleTraitement");

  /** May be null or missing, or is asked for by another rule. */
  private static final Set<String> OPTIONAL = Set.of(
      "impId",
      "codeTraitement",
      "libelleTraitement",
      "ancienneVersion",
      "nomMandataire",
      "emailMandataire",
      "telephoneMandataire",
      "demandeCertificatServeur",
      "contracutualisationOG",
      "StatutAdminTechnique",
      "contractualisationEditeur",
      "certificatServeur",
      "numeroCarteCPX",
      "nomAdminTechnique",
      "telAdminTechnique",
      "emailAdminTechnique",
      "utiliteCertificat");

  private Keys() {}

  /** A key of an object. */
  private record Place(ObjectNode object, String key) {}

  static Witness wrongType() {
    return Witness.of("JSON-TYPE")
        .breaks(ANY.certificats(Certificats.COMMANDES), Keys::mistype)
        .breaksBalance(ANY, Keys::mistype)
        .breaksBoth(ANY, (draft, draw) -> {
          ObjectNode object = draw.oneOf(ReaderWitnesses.objects(draft.file)).deepCopy();
          draft.file.set("impId", object);
          draft.file.put("lignesImport", draw.oneOf("", "[]"));
        })
        .keepsBoth(ANY, (draft, draw) -> draft.file.set("impId", anything(draw)));
  }

  static Witness missing() {
    return Witness.of("JSON-MANQUANT")
        .breaksBoth(ANY, (draft, draw) -> {
          Place place = draw.oneOf(places(draft).stream()
              .filter(one -> !OPTIONAL.contains(one.key()))
              .filter(one -> draft.isBalance() || !one.key().equals("numeroASP"))
              .toList());
          boolean text = place.object().path(place.key()).isTextual();
          switch (draw.below(text ? 4 : 2)) {
            case 0 -> place.object().remove(place.key());
            case 1 -> place.object().putNull(place.key());
            default -> place.object().put(place.key(), draw.oneOf("", " \t"));
          }
        })
        .keepsBoth(
            ANY,
            (draft, draw) -> places(draft).stream()
                .filter(one -> one.key().equals("ancienneVersion"))
                .forEach(one -> one.object().remove(one.key())));
  }

  private static void mistype(Draft draft, Draw draw) {
    Place place = draw.oneOf(
        places(draft).stream().filter(one -> !IGNORED.contains(one.key())).toList());
    place.object().set(place.key(), wrong(place, draw));
  }

  /** A value of another type than the one of its key. */
  private static JsonNode wrong(Place place, Draw draw) {
    JsonNode value = place.object().path(place.key());
    if (FLAGS.contains(place.key())) {
      return json(draw.oneOf("\"true\"", "\"false\"", "0", "1", "\"\"", "[]", "{}"));
    }
    if (LISTS.contains(place.key())) {
      return json(draw.oneOf("{}", "\"\"", "0", "true"));
    }
    if (NUMBERS.contains(place.key())) {
      return json(draw.oneOf("\"9125\"", "\"20\"", "true", "[1]", "{}"));
    }
    if (place.key().equals("numLigne")) {
      return json(draw.oneOf("1.5", "\"1\"", "true", "[1]"));
    }
    return value.isObject()
        ? json(draw.oneOf("[]", "\"\"", "0", "false"))
        : json(draw.oneOf("0", "true", "[\"\"]", "{}", "1.5"));
  }

  private static JsonNode anything(Draw draw) {
    return json(draw.oneOf("0", "true", "[null]", "{\"a\":{\"b\":[]}}", "\"x\"", "null"));
  }

  private static JsonNode json(String text) {
    try {
      return Json.MAPPER.readTree(text);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static List<Place> places(Draft draft) {
    return ReaderWitnesses.objects(draft.file).stream()
        .flatMap(
            object -> object.properties().stream().map(entry -> new Place(object, entry.getKey())))
        .toList();
  }
}
