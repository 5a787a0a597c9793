package fr.segur.testkit.samples;

import static fr.segur.testkit.samples.Wish.ANY;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.segur.model.RegimeTva;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A balance and the advance it follows (AF § 6.2, guide S000). */
final class BalanceWitnesses {

  private static final List<String> CONTACTS =
      List.of("nomMandataire", "emailMandataire", "telephoneMandataire");

  static final List<Witness> ALL = List.of(
      Witness.of("FORM-NUMERO-ASP")
          .breaksBalance(
              ANY,
              (draft, draw) -> renumber(
                  draft,
                  draw,
                  draw.oneOf(
                      "FINMS2009167",
                      "FINMS209167M0",
                      "FINMS2009167M",
                      "finms2009167m0",
                      "2009167",
                      "FINMS2009167N1")))
          .keepsBalance(
              ANY,
              (draft, draw) -> renumber(
                  draft, draw, draw.oneOf("FINMS2999999M0", "FINHOP012755M1", "FINZ9Z000000M123"))),
      Witness.of("SOLDE-6.2-AVANCE")
          .breaksBalance(
              ANY,
              (draft, draw) -> draft
                  .avance(draft.ligne(draw))
                  .put(
                      "statut",
                      draw.oneOf(
                          "EN_COURS",
                          "A_MODIFIER",
                          "REJETEE",
                          "SUPPRIMEE",
                          "EN_ATTENTE_DE_PIECE_JOINTE_COMPLEMENTAIRE",
                          "REGULARISATION_EN_COURS")))
          .breaksBalance(
              ANY,
              (draft, draw) -> draft.avance(draft.ligne(draw)).put("numeroASP", "FINMS2999998M0"))
          .keepsBalance(
              ANY,
              (draft, draw) -> draft
                  .avance(draft.ligne(draw))
                  .put("paiement", draw.oneOf("AUCUN_PAIEMENT_EN_COURS", "PAIEMENT_EN_COURS"))),
      // both requests would have all ESMS of the advance, or omit some: they are not told
      Witness.of("SOLDE-6.2-DOUBLON")
          .breaksBalance(ANY.lignes(2), (draft, draw) -> {
            ObjectNode first = draft.lignes().get(0);
            ObjectNode second = draft.lignes().get(1);
            ObjectNode avance = draft.avance(first);
            avance.remove("etablissements");
            avance.put("montantSegurHT", 10_000_000);
            second.set("numeroASP", first.path("numeroASP"));
            for (String key : List.of("dateCommande", "regimeTVA", "tauxTVA")) {
              Draft.commande(second).set(key, Draft.commande(first).path(key));
            }
            boolean mandataire =
                Draft.structures(first).size() > 1 || Draft.structures(second).size() > 1;
            avance.put("isMandataire", mandataire);
            draft.lignes().forEach(ligne -> mandate(ligne, mandataire));
            invoiced(draft, second, SupplierWitnesses.recu(draft));
          })
          .keepsBalance(ANY.lignes(2), (draft, draw) -> {}),
      Witness.of("SOLDE-COMMANDE")
          .breaksBalance(ANY, (draft, draw) -> {
            ObjectNode avance = draft.avance(draft.ligne(draw));
            LocalDate date = LocalDate.parse(avance.path("dateCommande").asText());
            avance.put("dateCommande", date.plusDays(draw.oneOf(1, -1, 31)).toString());
          })
          .breaksBalance(ANY, (draft, draw) -> {
            ObjectNode avance = draft.avance(draft.ligne(draw));
            boolean ht = avance.path("regimeTVA").asText().equals("HT");
            avance.put("regimeTVA", ht ? "TTC" : "HT");
          })
          .breaksBalance(ANY.regime(RegimeTva.TTC), (draft, draw) -> {
            ObjectNode avance = draft.avance(draft.ligne(draw));
            avance.put("tauxTVA", avance.path("tauxTVA").decimalValue().add(OrderWitnesses.CENT));
          })
          .keepsBalance(ANY, (draft, draw) -> {
            ObjectNode avance = draft.avance(draft.ligne(draw));
            avance.put("tauxTVA", avance.path("tauxTVA").decimalValue().setScale(6));
          }),
      Witness.of("SOLDE-MANDATAIRE")
          .breaksBalance(ANY, (draft, draw) -> {
            ObjectNode avance = draft.avance(draft.ligne(draw));
            avance.put("isMandataire", !avance.path("isMandataire").asBoolean());
          })
          .keepsBalance(
              ANY.mandataire(true),
              (draft, draw) ->
                  Draft.beneficiaires(draft.ligne(draw)).put("nomMandataire", "AUTRE NOM")),
      Witness.of("SOLDE-ESMS-OMIS")
          .breaksBalance(
              ANY,
              (draft, draw) -> ((ArrayNode) draft.avance(draft.ligne(draw)).path("etablissements"))
                  .add(Numeros.stranger(draw)))
          .keepsBalance(ANY, (draft, draw) -> {}),
      // no amount is within a ceiling of nothing
      Witness.of("SOLDE-SANS-ESMS")
          .alwaysWith("SOLDE-6.2-PLAFOND")
          .breaksBalance(ANY, (draft, draw) -> {
            ObjectNode ligne = draft.ligne(draw);
            for (ObjectNode structure : Draft.structures(ligne)) {
              Draft.etablissements(structure).forEach(esms -> esms.put("presentSolde", false));
            }
          })
          .keepsBalance(ANY, (draft, draw) -> {}),
      Witness.of("SOLDE-AU-DESSUS-AVANCE")
          .breaksBalance(ANY, (draft, draw) -> {
            ObjectNode ligne = draft.ligne(draw);
            BigDecimal ceiling = OrderWitnesses.ceiling(draft, ligne);
            OrderWitnesses.amount(draft, ligne, ceiling);
            BigDecimal less = draw.once(2) ? new BigDecimal("100.5") : OrderWitnesses.CENT;
            draft.avance(ligne).put("montantSegurHT", ceiling.subtract(less));
          })
          .keepsBalance(ANY, (draft, draw) -> {
            ObjectNode ligne = draft.ligne(draw);
            draft.avance(ligne).set("montantSegurHT", draft.amountOf(ligne).path("montantSegurHT"));
          }),
      Witness.of("SOLDE-DATE-FACTURE")
          .breaksBalance(ANY, (draft, draw) -> {
            ObjectNode ligne = draft.ligne(draw);
            int days = draw.once(2) ? draw.between(2, 300) : 1;
            LocalDate date = draw.once(2)
                ? LocalDate.parse(draft.avance(ligne).path("dateCommande").asText())
                    .minusDays(days)
                : SupplierWitnesses.recu(draft).plusDays(days);
            invoiced(draft, ligne, date);
          })
          .keepsBalance(ANY, (draft, draw) -> {
            ObjectNode ligne = draft.ligne(draw);
            LocalDate date = draw.once(2)
                ? LocalDate.parse(draft.avance(ligne).path("dateCommande").asText())
                : SupplierWitnesses.recu(draft);
            invoiced(draft, ligne, date);
          }),
      Witness.of("SOLDE-6.2-PLAFOND")
          .breaksBalance(ANY, (draft, draw) -> {
            ObjectNode ligne = draft.ligne(draw);
            BigDecimal ceiling = OrderWitnesses.ceiling(draft, ligne);
            OrderWitnesses.amount(draft, ligne, ceiling.add(OrderWitnesses.above(draw)));
          })
          .keepsBalance(ANY, (draft, draw) -> {
            ObjectNode ligne = draft.ligne(draw);
            BigDecimal ceiling = OrderWitnesses.ceiling(draft, ligne);
            OrderWitnesses.amount(draft, ligne, ceiling);
            draft.avance(ligne).put("montantSegurHT", ceiling);
          }),
      Witness.of("SOLDE-6.2-FACTURE")
          .breaksBalance(ANY, (draft, draw) -> OrderWitnesses.without("FACTURE", draft, draw))
          .keepsBalance(ANY, (draft, draw) -> {}),
      Witness.of("SOLDE-6.2-VA")
          .breaksBalance(ANY, (draft, draw) -> OrderWitnesses.without("VA", draft, draw))
          .keepsBalance(ANY, (draft, draw) -> {}),
      Witness.of("SOLDE-NOUVEL-ESMS")
          .breaksBalance(ANY, (draft, draw) -> {
            ArrayNode known = (ArrayNode) draft.avance(draft.ligne(draw)).path("etablissements");
            known.remove(draw.below(known.size()));
          })
          .keepsBalance(ANY, (draft, draw) -> {}));

  private BalanceWitnesses() {}

  private static void renumber(Draft draft, Draw draw, String numero) {
    ObjectNode ligne = draft.ligne(draw);
    draft.avance(ligne).put("numeroASP", numero);
    ligne.put("numeroASP", numero);
  }

  private static void mandate(ObjectNode ligne, boolean mandataire) {
    ObjectNode beneficiaires = Draft.beneficiaires(ligne);
    beneficiaires.put("isMandataire", mandataire);
    CONTACTS.forEach(key -> {
      if (mandataire) {
        beneficiaires.put(key, key.equals("emailMandataire") ? "m@exemple.fr" : "0102030405");
      } else {
        beneficiaires.putNull(key);
      }
    });
  }

  private static void invoiced(Draft draft, ObjectNode ligne, LocalDate date) {
    draft.amountOf(ligne).put("dateFacture", date.toString());
  }
}
