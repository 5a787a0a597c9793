package fr.segur.testkit.samples;

import static fr.segur.testkit.samples.Wish.ANY;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.segur.model.RegimeTva;
import fr.segur.testkit.samples.Wish.Certificats;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What the reader itself demands: bytes, JSON, keys, types, closed lists. */
final class ReaderWitnesses {

  private static final String MARK = "§";
  private static final String NAME = "\"nomResponsable\" : \"";

  private static final String[] DATES = {
    "2023-02-29",
    "29/02/2023",
    "2023-5-12",
    "12-05-2023",
    "2023/05/12",
    "12/05/23",
    "2023-13-01",
    "2023-05-12T00:00:00",
    "hier",
    "31/04/2023"
  };

  static final List<Witness> ALL = List.of(
      Witness.of("JSON-ENCODAGE")
          .breaks(bytes((text, draw) -> switch (draw.below(5)) {
            case 0 -> text.replace(NAME, NAME + "é").getBytes(ISO_8859_1);
            case 1 -> ("\ufeff" + text).getBytes(UTF_8);
            case 2 -> text.getBytes(UTF_16);
            case 3 -> spliced(text, 0xC0, 0xAF);
            default -> spliced(text, 0xED, 0xA0, 0x80);
          }))
          .keeps(bytes((text, draw) -> text.replace(NAME, NAME + "é😀").getBytes(UTF_8))),
      Witness.of("JSON-SYNTAXE")
          .breaks(text(ReaderWitnesses::broken))
          .keeps(text((text, draw) -> switch (draw.below(4)) {
            case 0 -> text.replace("\n", "").replace("  ", "");
            case 1 -> "\t\r\n " + text + " \r\n";
            case 2 -> text.replace("\"C\"", "\"\\u0043\"");
            default -> text.replace("\n", "\r\n");
          })),
      Witness.of("JSON-LIMITE")
          .breaks(text((text, draw) -> switch (draw.below(4)) {
            case 0 -> value(text, "impId", "[".repeat(64) + "]".repeat(64));
            case 1 -> value(text, "impId", "{\"a\":".repeat(200) + "0" + "}".repeat(200));
            case 2 -> value(text, "impId", "1".repeat(1_001));
            default -> value(text, "numLigne", "1" + "0".repeat(draw.between(18, 400)));
          }))
          .keeps(text((text, draw) -> switch (draw.below(3)) {
            case 0 -> value(text, "impId", "[".repeat(63) + "]".repeat(63));
            case 1 -> value(text, "impId", "1".repeat(1_000));
            default -> value(text, "impId", "\"" + "é".repeat(10_000) + "\"");
          })),
      Witness.of("JSON-CLE-DOUBLE")
          .breaks(draw -> duplicated(Draft.advance(ANY, draw), draw))
          .breaks(draw -> duplicated(Draft.balance(ANY, draw), draw))
          .keepsBoth(ANY, (draft, draw) -> {}),
      Witness.of("JSON-CLE-INCONNUE")
          .breaksBoth(
              ANY,
              (draft, draw) -> draw.oneOf(objects(draft.file))
                  .put(
                      draw.oneOf(
                          "commentaire", "Siret", "numeroAsp", "FINESSgeo", "", "é", "a/b~c"),
                      draw.oneOf("", "x")))
          .breaks(ANY, (draft, draw) -> {
            switch (draw.below(3)) {
              case 0 -> draft.ligne(draw).putObject("facture");
              case 1 -> draft.esms(draw).put("presentSolde", true);
              default -> draft.structure(draw).put("contractualisationOG", true);
            }
          })
          .breaksBalance(
              ANY, (draft, draw) -> Draft.commande(draft.ligne(draw)).put("montantSegurHT", 1))
          .keeps(
              ANY,
              (draft, draw) -> draft
                  .ligne(draw)
                  .put("codeTraitement", draw.below(100))
                  .putObject("libelleTraitement")),
      Keys.wrongType(),
      Keys.missing(),
      Witness.of("FORM-DATE")
          .breaks(
              ANY,
              (draft, draw) ->
                  Draft.commande(draft.ligne(draw)).put("dateCommande", draw.oneOf(DATES)))
          .breaksBalance(
              ANY,
              (draft, draw) ->
                  Draft.commande(draft.ligne(draw)).put("dateCommande", draw.oneOf(DATES)))
          .breaksBalance(
              ANY,
              (draft, draw) ->
                  draft.amountOf(draft.ligne(draw)).put("dateFacture", draw.oneOf(DATES)))
          .keepsBoth(ANY, (draft, draw) -> {}),
      Witness.of("FORM-VALEUR")
          .breaksBoth(
              ANY.regime(RegimeTva.TTC),
              (draft, draw) -> Draft.commande(draft.ligne(draw))
                  .put("regimeTVA", draw.oneOf("ttc", "HT ", "TVA", "T.T.C.", "20")))
          .breaks(
              ANY.certificats(Certificats.COMMANDES),
              (draft, draw) -> draft
                  .certificate(draw)
                  .put("StatutAdminTechnique", draw.oneOf("e", "s", "ES", "X")))
          .breaksBoth(
              ANY,
              (draft, draw) ->
                  draft.file.put("typeDemande", draw.oneOf("avance", "ACOMPTE", "SOLDES", "S")))
          .keepsBoth(ANY, (draft, draw) -> {}));

  private ReaderWitnesses() {}

  private static Function<Draw, Sample> bytes(BiFunction<String, Draw, byte[]> edit) {
    return draw -> {
      Draft draft = draw.once(2) ? Draft.balance(ANY, draw) : Draft.advance(ANY, draw);
      return new Sample(
          edit.apply(Json.text(draft.file), draw), Json.text(draft.facts).getBytes(UTF_8));
    };
  }

  private static Function<Draw, Sample> text(BiFunction<String, Draw, String> edit) {
    return bytes((text, draw) -> edit.apply(text, draw).getBytes(UTF_8));
  }

  /** Bytes that are not UTF-8 at the end of some text of the file. */
  private static byte[] spliced(String text, int... wrong) {
    int at = text.indexOf("\"typeAction\" : \"C") + "\"typeAction\" : \"C".length();
    var out = new ByteArrayOutputStream();
    out.writeBytes(text.substring(0, at).getBytes(UTF_8));
    for (int b : wrong) {
      out.write(b);
    }
    out.writeBytes(text.substring(at).getBytes(UTF_8));
    return out.toByteArray();
  }

  private static String broken(String text, Draw draw) {
    return switch (draw.below(10)) {
      case 0 -> text.substring(0, text.lastIndexOf('}'));
      case 1 -> cut(text, draw);
      case 2 -> text.replaceFirst("\\}(\\s*)\\]", "},$1]");
      case 3 -> text + draw.oneOf("x", "{}", ",", "]", "0");
      case 4 -> text.replaceFirst("\"C\"", "'C'");
      case 5 -> "/* avance */ " + text;
      case 6 -> text.replaceFirst("\"C\"", "\"C\n\"");
      case 7 -> value(text, "impId", draw.oneOf("NaN", "01", "+1", ".5", "1.", "nul", "True", "-"));
      case 8 -> text.replaceFirst("\"impId\" :", "\"impId\"");
      default -> draw.oneOf("", " ", "\n");
    };
  }

  /** The text up to a place where a character of it is whole. */
  private static String cut(String text, Draw draw) {
    int end = draw.between(1, text.lastIndexOf('}'));
    return text.substring(0, Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end);
  }

  /** The first value of a key that is not an object or a list, replaced by JSON text. */
  private static String value(String text, String key, String json) {
    String start = "\"" + key + "\" : ";
    int from = text.indexOf(start) + start.length();
    int to = text.indexOf(',', from);
    return text.substring(0, from) + json + text.substring(to);
  }

  /** A key of an object a second time, with any value. */
  private static Sample duplicated(Draft draft, Draw draw) {
    ObjectNode object = draw.oneOf(objects(draft.file));
    String key = draw.oneOf(List.copyOf(object.properties())).getKey();
    if (draw.once(2)) {
      object.set(MARK, object.path(key).deepCopy());
    } else {
      object.put(MARK, draw.oneOf("", "x"));
    }
    String text = Json.text(draft.file).replace("\"" + MARK + "\"", "\"" + key + "\"");
    return new Sample(text.getBytes(UTF_8), Json.text(draft.facts).getBytes(UTF_8));
  }

  /** Every object of the tree, the outermost first. */
  static List<ObjectNode> objects(JsonNode root) {
    var objects = new ArrayList<ObjectNode>();
    collect(root, objects);
    return objects;
  }

  private static void collect(JsonNode node, List<ObjectNode> objects) {
    if (node instanceof ObjectNode object) {
      objects.add(object);
    }
    node.forEach(child -> collect(child, objects));
  }
}
