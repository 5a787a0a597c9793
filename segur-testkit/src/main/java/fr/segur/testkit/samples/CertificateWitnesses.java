package fr.segur.testkit.samples;

import static fr.segur.testkit.samples.Wish.ANY;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.segur.testkit.samples.Wish.Certificats;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Orders of server certificates (guide S003). */
final class CertificateWitnesses {

  private static final Wish REFUSED = ANY.certificats(Certificats.REFUSES);
  private static final Wish ORDERED = ANY.certificats(Certificats.COMMANDES);
  private static final Wish WITH_CARD = ANY.certificats(Certificats.AVEC_CARTE);
  private static final LocalDate FIRST = Plan.CERTIFICATS;
  private static final LocalDate LAST = FIRST.minusDays(1);
  private static final LocalDate EARLIEST = LocalDate.of(2023, 1, 1);

  private static final List<String> FLAGS = List.of(
      "contracutualisationOG",
      "StatutAdminTechnique",
      "contractualisationEditeur",
      "demandeCertificatServeur");

  private static final List<String> KEYS =
      Stream.concat(FLAGS.stream(), Stream.of("certificatServeur")).toList();

  static final List<Witness> ALL = List.of(
      Witness.of("CERT-2-CLES")
          .breaks(REFUSED, (draft, draw) -> draft.certificate(draw).remove(draw.oneOf(FLAGS)))
          .breaks(ORDERED, (draft, draw) -> draft.certificate(draw).remove(draw.oneOf(FLAGS)))
          .keeps(ANY.certificats(Certificats.LIBRES), (draft, draw) -> {}),
      Witness.of("CERT-1-AVANCE")
          .breaksBalance(ANY, (draft, draw) -> {
            ObjectNode structure = draft.structure(draw);
            String key = draw.once(5) ? "certificatServeur" : draw.oneOf(FLAGS);
            switch (draw.below(3)) {
              case 0 -> structure.put(key, true);
              case 1 -> structure.put(key, "E");
              default -> structure.putNull(key);
            }
          })
          .keepsBalance(ANY, (draft, draw) -> {}),
      Witness.of("CERT-1-DATE")
          .breaks(ORDERED.plan(Plan.receivedBetween(EARLIEST, LAST)), (draft, draw) -> {})
          .breaks(REFUSED.plan(Plan.receivedBetween(EARLIEST, LAST)), (draft, draw) -> {})
          .keeps(ORDERED.plan(Plan.receivedBetween(FIRST, FIRST)), (draft, draw) -> {})
          .keeps(REFUSED.plan(Plan.receivedBetween(FIRST, FIRST)), (draft, draw) -> {}),
      Witness.of("CERT-1-UN-PAR-FINESS")
          .breaks(ORDERED.lignes(2).structures(1), CertificateWitnesses::ordersTwice)
          .keeps(ORDERED, (draft, draw) -> {}),
      Witness.of("CERT-2-DEMANDE")
          .breaks(
              ORDERED, (draft, draw) -> draft.certificate(draw).putNull("demandeCertificatServeur"))
          .keeps(ORDERED, (draft, draw) -> {})
          .keeps(REFUSED, (draft, draw) -> {}),
      Witness.of("CERT-2-SANS-COMMANDE")
          .breaks(REFUSED, (draft, draw) -> {
            ObjectNode certificate = draft.certificate(draw);
            switch (draw.below(4)) {
              case 0 -> certificate.put("contracutualisationOG", draw.once(2));
              case 1 -> certificate.put("StatutAdminTechnique", draw.oneOf("E", "S"));
              case 2 -> certificate.put("contractualisationEditeur", draw.once(2));
              default -> certificate.putObject("certificatServeur").put("numeroCarteCPX", "1");
            }
          })
          .keeps(
              REFUSED,
              (draft, draw) -> draft
                  .certificate(draw)
                  .putObject("certificatServeur")
                  .putNull("numeroCarteCPX")
                  .put("nomAdminTechnique", draw.oneOf("", " "))),
      Witness.of("CERT-2-COMMANDE")
          .breaks(
              ORDERED,
              (draft, draw) -> draft.certificate(draw).putNull(draw.oneOf(FLAGS.subList(0, 3))))
          .keeps(ORDERED, (draft, draw) -> {}),
      Witness.of("CERT-2-CARTE-OBLIGATOIRE")
          .breaks(WITH_CARD, (draft, draw) -> {
            ObjectNode block = block(draft, draw);
            switch (draw.below(3)) {
              case 0 -> block.remove("numeroCarteCPX");
              case 1 -> block.putNull("numeroCarteCPX");
              default -> block.put("numeroCarteCPX", "  ");
            }
          })
          .keeps(WITH_CARD, (draft, draw) -> {}),
      text(
          "CERT-4-CARTE",
          "numeroCarteCPX",
          List.of("12345678901", "1".repeat(40)),
          List.of("1234567890", "é".repeat(10), "💳".repeat(10))),
      text(
          "CERT-4-NOM",
          "nomAdminTechnique",
          List.of("A".repeat(26), "LE GOFF", "D'ARC", "A-B", "R2D2", "A."),
          List.of("A".repeat(25), "Éloïse", "李", "𐐀".repeat(25))),
      text(
          "CERT-4-TEL",
          "telAdminTechnique",
          List.of("0".repeat(51), "1".repeat(300)),
          List.of("0".repeat(50), "+3322222222")),
      text(
          "CERT-4-EMAIL",
          "emailAdminTechnique",
          List.of("a@" + "b".repeat(149), "@".repeat(400)),
          List.of("a@" + "b".repeat(148), "@")),
      text(
          "CERT-4-UTILITE",
          "utiliteCertificat",
          List.of("dmp", "DMP INS", "INS,DMP", "DMP;INS", "AUTRE", "DMP,INS,"),
          List.of("DMP", "INS", "DMP,INS", "DMP, INS")),
      Witness.of("CERT-4-OBLIGATOIRE")
          .breaks(ORDERED, (draft, draw) -> {
            ObjectNode block = block(draft, draw);
            String key = draw.oneOf(
                "nomAdminTechnique",
                "telAdminTechnique",
                "emailAdminTechnique",
                "utiliteCertificat");
            switch (draw.below(3)) {
              case 0 -> block.remove(key);
              case 1 -> block.putNull(key);
              default -> block.put(key, " ");
            }
          })
          .keeps(ORDERED, (draft, draw) -> {}));

  private CertificateWitnesses() {}

  private static ObjectNode block(Draft draft, Draw draw) {
    return (ObjectNode) draft.certificate(draw).path("certificatServeur");
  }

  private static Witness text(String code, String key, List<String> wrong, List<String> right) {
    return Witness.of(code)
        .breaks(ORDERED, (draft, draw) -> block(draft, draw).put(key, draw.oneOf(wrong)))
        .keeps(ORDERED, (draft, draw) -> block(draft, draw).put(key, draw.oneOf(right)));
  }

  /** Two organismes become one that orders in both requests; a cent is below every ceiling. */
  private static void ordersTwice(Draft draft, Draw unused) {
    ObjectNode first = Draft.structures(draft.lignes().get(0)).get(0);
    ObjectNode second = Draft.structures(draft.lignes().get(1)).get(0);
    String organisme = first.path("FINESSJuridique").asText();
    draft.renumber(second.path("FINESSJuridique").asText(), organisme);
    second.put("FINESSJuridique", organisme);
    ObjectNode ordering = first.has(KEYS.get(0)) ? first : second;
    for (String key : KEYS) {
      JsonNode value = ordering.path(key).deepCopy();
      first.set(key, value);
      second.set(key, value);
    }
    draft.lignes().forEach(ligne -> OrderWitnesses.amount(draft, ligne, OrderWitnesses.CENT));
  }
}
