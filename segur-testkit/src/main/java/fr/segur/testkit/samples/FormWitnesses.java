package fr.segur.testkit.samples;

import static fr.segur.testkit.samples.Wish.ANY;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.segur.model.RegimeTva;
import fr.segur.testkit.samples.Wish.Certificats;
import java.math.BigDecimal;
import java.util.List;

/** The form of single values. */
final class FormWitnesses {

  private static final Wish ORDERED = ANY.certificats(Certificats.COMMANDES);

  /** A lost zero, a character too many or too few, other letters, blanks, a spreadsheet. */
  private static final String[] BAD_FINESS = {
    "10780092",
    "0307800923",
    "2C0000001",
    "A30780092",
    "03078009Z",
    "3",
    "03078009é",
    "030 780 092",
    "2a0000006",
    "2,601E+13"
  };

  private static final String[] GOOD_FINESS = {
    "030780092",
    "000000000",
    Numeros.finess("2A", Numeros.DRAWN),
    Numeros.finess("2B", Numeros.DRAWN),
    Numeros.finess("97", Numeros.DRAWN)
  };

  static final List<Witness> ALL = List.of(
      Witness.of("FORM-SIRET")
          .breaksBoth(ANY, (draft, draw) -> {
            String siret = draft.file.path("siret").asText();
            supplier(
                draft,
                draw.oneOf(
                    siret.substring(1),
                    siret + "0",
                    "0".repeat(14),
                    siret.substring(0, 9),
                    siret.substring(0, 3) + " " + siret.substring(3),
                    "A" + siret.substring(1)));
          })
          .keepsBoth(
              ANY,
              (draft, draw) -> supplier(draft, draw.oneOf("00000000000018", "35600000000048"))),
      Witness.of("FORM-SIRET-CLE")
          .breaksBoth(
              ANY,
              (draft, draw) ->
                  supplier(draft, draw.oneOf("43806968400018", "00000000000001", "35600000000011")))
          .keepsBoth(
              ANY,
              (draft, draw) -> supplier(
                  draft, draw.oneOf("43806968400019", "35600000000001", "35600000000048"))),
      Witness.of("FORM-NUMERO-ANS")
          .breaksBoth(
              ANY,
              (draft, draw) -> solution(
                  draft,
                  draw.oneOf("MSY12p4qN", "MSY12p4qNNN", "MSY12p4qN-", "MSY 2p4qNN", "MSY12p4qNé")))
          .keepsBoth(
              ANY,
              (draft, draw) ->
                  solution(draft, draw.oneOf("MSY12p4qNN", "0000000000", "abcdefghij"))),
      Witness.of("FORM-VIDE")
          .breaksBoth(ANY, (draft, draw) -> draft.file.putArray("lignesImport"))
          .breaksBoth(
              ANY, (draft, draw) -> Draft.beneficiaires(draft.ligne(draw)).putArray("structures"))
          .breaksBoth(ANY, (draft, draw) -> draft.structure(draw).putArray("etablissements"))
          .keepsBoth(ANY.modest(), (draft, draw) -> {}),
      Witness.of("FORM-NOMBRE-LIGNES")
          .breaks(draw ->
              Draft.advance(ANY.modest().lignes(draw.between(201, 230)), draw).sample())
          .keeps(draw -> Draft.advance(ANY.modest().lignes(200), draw).sample()),
      Witness.of("FORM-NUM-LIGNE")
          .breaksBoth(
              ANY, (draft, draw) -> draft.ligne(draw).put("numLigne", draw.oneOf(0, -1, -1000)))
          .keepsBoth(
              ANY.lignes(1),
              (draft, draw) -> draft.ligne(draw).put("numLigne", draw.oneOf(1L, 999_999_999_999L)))
          .keepsBoth(
              ANY.lignes(1),
              (draft, draw) -> draft.ligne(draw).put("numLigne", new BigDecimal("1.0"))),
      Witness.of("FORM-NUM-LIGNE-DOUBLE")
          .breaksBoth(ANY.lignes(2), (draft, draw) -> {
            ObjectNode first = draft.lignes().get(0);
            draft.lignes().get(1).set("numLigne", first.path("numLigne"));
          })
          .keepsBoth(ANY.lignes(2), (draft, draw) -> {}),
      Witness.of("FORM-TYPE-ACTION")
          .breaksBoth(
              ANY,
              (draft, draw) ->
                  draft.ligne(draw).put("typeAction", draw.oneOf("c", "M", "CC", "S", " C")))
          .keepsBoth(ANY, (draft, draw) -> {}),
      Witness.of("FORM-NUMERO-EDITEUR")
          .breaksBoth(
              ANY,
              (draft, draw) -> draft
                  .ligne(draw)
                  .put("numeroEditeur", draw.oneOf("0003", "000033", "A0033", "0003 ", "33")))
          .keepsBoth(
              ANY,
              (draft, draw) ->
                  draft.ligne(draw).put("numeroEditeur", draw.oneOf("00000", "99999"))),
      Witness.of("FORM-TAUX")
          .breaks(
              ANY.regime(RegimeTva.TTC),
              (draft, draw) -> rate(draft, draw, draw.oneOf("20.001", "-20", "0.005", "-0.01")))
          .keeps(
              ANY.regime(RegimeTva.TTC),
              (draft, draw) -> rate(draft, draw, draw.oneOf("0.01", "20.000", "99.99", "1E+1"))),
      email(),
      phone(),
      Witness.of("FORM-NUMERO-ASP-AVANCE")
          .breaks(
              ANY,
              (draft, draw) ->
                  draft.ligne(draw).put("numeroASP", draw.oneOf("FINMS2009167M0", "x")))
          .keeps(ANY, (draft, draw) -> draft.ligne(draw).put("numeroASP", draw.oneOf("", " "))),
      Witness.of("FORM-MONTANT")
          .breaksBoth(
              ANY,
              (draft, draw) -> amount(
                  draft, draw, draw.oneOf("0", "0.00", "-1", "-0.01", "0.001", "1.005", "1E-3")))
          .keepsBoth(
              ANY, (draft, draw) -> amount(draft, draw, draw.oneOf("0.01", "0.010000", "1E-2"))),
      // no register holds it: without one, nothing is said of what it holds
      Witness.of("FORM-FINESS")
          .breaksBoth(ANY, (draft, draw) -> {
            organisme(draft, draw, draw.oneOf(BAD_FINESS));
            draft.facts.remove("finess");
          })
          .breaksBoth(ANY, (draft, draw) -> {
            esms(draft, draw, draw.oneOf(BAD_FINESS));
            draft.facts.remove("finess");
          })
          .keepsBoth(ANY, (draft, draw) -> organisme(draft, draw, draw.oneOf(GOOD_FINESS)))
          .keepsBoth(ANY, (draft, draw) -> esms(draft, draw, draw.oneOf(GOOD_FINESS))),
      Witness.of("FORM-FINESS-CLE")
          .breaksBoth(ANY, (draft, draw) -> {
            ObjectNode structure = draft.structure(draw);
            String before = structure.path("FINESSJuridique").asText();
            draft.renumberOrganisme(before, Numeros.wrongKey(before, draw));
          })
          .breaksBoth(ANY, (draft, draw) -> {
            String before = draft.esms(draw).path("FINESSGeo").asText();
            draft.renumberEsms(before, Numeros.wrongKey(before, draw));
          })
          .keepsBoth(ANY, (draft, draw) -> esms(draft, draw, draw.oneOf(GOOD_FINESS))),
      Witness.of("FORM-STRUCTURE-DOUBLE")
          .breaks(
              ANY.structures(2).mandataire(true).certificats(Certificats.REFUSES),
              FormWitnesses::sameOrganisme)
          .keeps(ANY.structures(2).mandataire(true), (draft, draw) -> {}),
      Witness.of("FORM-OPERATEUR")
          .breaksBoth(
              ANY,
              (draft, draw) -> operator(
                  draft,
                  draw,
                  draw.oneOf(
                      "mai_337", "MAI-337", "MAI_", "MAI_3370", "MA_337", "MAIL_1", "Mailiz")))
          .keepsBoth(
              ANY,
              (draft, draw) -> operator(draft, draw, draw.oneOf("MAI_0", "GIP_26", "API_999"))),
      Witness.of("FORM-FORMAT")
          .breaksBoth(
              ANY,
              (draft, draw) -> piece(draft, draw)
                  .put("formatFichier", draw.oneOf("pdf", "Pdf", "JPG", "PDF ", ".PDF")))
          .keepsBoth(ANY, (draft, draw) -> {}),
      Witness.of("FORM-TYPE-PIECE")
          .breaksBoth(
              ANY,
              (draft, draw) -> more(draft, draw)
                  .put(
                      "typeFichier",
                      draw.oneOf("BDC", "AUTRE", "facture", "decision_attribution_", "DEVIS")))
          .keepsBoth(
              ANY,
              (draft, draw) -> more(draft, draw)
                  .put(
                      "typeFichier",
                      draw.oneOf("AUTRE_S", "PV_PILOTE", "decision_attribution_FINMS2007988"))));

  private FormWitnesses() {}

  private static Witness email() {
    return contacts(
        "FORM-EMAIL",
        "email",
        List.of("mail.responsable2.fr", "x", "martin(at)exemple.fr"),
        List.of("a@b", "@", "siège@exemple.fr"));
  }

  private static Witness phone() {
    return contacts(
        "FORM-TELEPHONE",
        "telephone",
        List.of("06 03 33 41 74", "0603334174x", "+33\u00a0603334174", "tel", "06\t03"),
        List.of("0603334174", "+3322222222", "(0)1-02.03", "0"));
  }

  /** The contact of a responsable, of a mandataire or of a technical administrator. */
  private static Witness contacts(
      String code, String kind, List<String> wrong, List<String> right) {
    String admin = kind.equals("email") ? "emailAdminTechnique" : "telAdminTechnique";
    return Witness.of(code)
        .breaksBoth(
            ANY,
            (draft, draw) -> draft.structure(draw).put(kind + "Responsable", draw.oneOf(wrong)))
        .breaksBoth(
            ANY.mandataire(true),
            (draft, draw) ->
                Draft.beneficiaires(draft.ligne(draw)).put(kind + "Mandataire", draw.oneOf(wrong)))
        .breaks(
            ORDERED,
            (draft, draw) -> ((ObjectNode) draft.certificate(draw).path("certificatServeur"))
                .put(admin, draw.oneOf(wrong)))
        .keepsBoth(
            ANY,
            (draft, draw) -> draft.structure(draw).put(kind + "Responsable", draw.oneOf(right)))
        .keepsBoth(
            ANY.mandataire(true),
            (draft, draw) ->
                Draft.beneficiaires(draft.ligne(draw)).put(kind + "Mandataire", draw.oneOf(right)))
        .keeps(
            ORDERED,
            (draft, draw) -> ((ObjectNode) draft.certificate(draw).path("certificatServeur"))
                .put(admin, draw.oneOf(right)));
  }

  /** The supplier is enrolled under that SIRET. */
  private static void supplier(Draft draft, String siret) {
    draft.file.put("siret", siret);
    draft.enrolement().put("siret", siret);
  }

  private static void solution(Draft draft, String numeroAns) {
    draft.file.put("numeroAns", numeroAns);
    draft.solution().put("numeroAns", numeroAns);
  }

  private static void rate(Draft draft, Draw draw, String rate) {
    Draft.commande(draft.ligne(draw)).put("tauxTVA", new BigDecimal(rate));
  }

  /** An amount below every ceiling, and below the one of the advance. */
  private static void amount(Draft draft, Draw draw, String amount) {
    ObjectNode ligne = draft.ligne(draw);
    OrderWitnesses.amount(draft, ligne, new BigDecimal(amount));
    if (draft.isBalance()) {
      draft.avance(ligne).put("montantSegurHT", 5);
    }
  }

  private static void organisme(Draft draft, Draw draw, String numero) {
    draft.renumberOrganisme(draft.structure(draw).path("FINESSJuridique").asText(), numero);
  }

  private static void esms(Draft draft, Draw draw, String numero) {
    draft.renumberEsms(draft.esms(draw).path("FINESSGeo").asText(), numero);
  }

  /** Two organismes of a request become one; a cent is below every ceiling. */
  private static void sameOrganisme(Draft draft, Draw draw) {
    ObjectNode ligne = draft.ligne(draw);
    List<ObjectNode> structures = Draft.structures(ligne);
    draft.renumberOrganisme(
        structures.get(1).path("FINESSJuridique").asText(),
        structures.get(0).path("FINESSJuridique").asText());
    draft.lignes().forEach(one -> OrderWitnesses.amount(draft, one, OrderWitnesses.CENT));
  }

  private static void operator(Draft draft, Draw draw, String code) {
    Draft.scenario(draft.esms(draw)).put("operateurMessagerie", code);
  }

  private static ObjectNode piece(Draft draft, Draw draw) {
    return draw.oneOf(Json.objects(Draft.pieces(draft.ligne(draw))));
  }

  /** One more document, which nothing asks for. */
  private static ObjectNode more(Draft draft, Draw draw) {
    return Draft.pieces(draft.ligne(draw))
        .addObject()
        .put("nomFichier", "7.pdf")
        .put("formatFichier", "PDF");
  }
}
