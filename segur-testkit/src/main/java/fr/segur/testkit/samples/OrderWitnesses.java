package fr.segur.testkit.samples;

import static fr.segur.testkit.samples.Wish.ANY;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.segur.model.Montant;
import fr.segur.model.RegimeTva;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.Bareme.Tranche;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** What an order says, how much it may ask for, who carries it and its documents (AF § 5, § 6). */
final class OrderWitnesses {

  static final BigDecimal CENT = new BigDecimal("0.01");

  static final List<Witness> ALL = List.of(
      Witness.of("AF-5.2-TAUX")
          .breaks(
              ANY.regime(RegimeTva.HT),
              (draft, draw) -> rate(draft.ligne(draw), draw.oneOf("20", "0.01", "5.5")))
          .breaks(
              ANY.regime(RegimeTva.TTC),
              (draft, draw) -> rate(draft.ligne(draw), draw.oneOf("0", "0.00")))
          .keeps(ANY.regime(RegimeTva.HT), (draft, draw) -> rate(draft.ligne(draw), "0.00"))
          .keeps(ANY.regime(RegimeTva.TTC), (draft, draw) -> rate(draft.ligne(draw), "0.01")),
      Witness.of("AF-6.1-REFERENCE")
          .breaksBoth(
              ANY,
              (draft, draw) -> Draft.commande(draft.ligne(draw))
                  .put(
                      "referenceAF",
                      draw.oneOf(
                          "AF-MS1 DUI PDE-Va1",
                          "AF-MS2 DUI PDE-Va2",
                          "DSR-MS2 DUI PDE-Va1",
                          "AF-MS2DUI PDE-Va1",
                          "af-ms2 dui pde-va1")))
          .keepsBoth(
              ANY,
              (draft, draw) -> Draft.commande(draft.ligne(draw))
                  .put("referenceAF", draw.oneOf("AF-MS2-DUI-PDE-Va1", "AF MS2 DUI PDE Va1"))),
      Witness.of("AF-6.1-PLAFOND")
          .breaks(ANY, (draft, draw) -> {
            ObjectNode ligne = draft.ligne(draw);
            amount(draft, ligne, ceiling(draft, ligne).add(above(draw)));
          })
          .keeps(ANY, (draft, draw) -> {
            ObjectNode ligne = draft.ligne(draw);
            amount(draft, ligne, ceiling(draft, ligne));
          }),
      Witness.of("FORM-MANDATAIRE-PLUSIEURS")
          .breaks(ANY.structures(2).mandataire(false), (draft, draw) -> {})
          .breaksBalance(ANY.structures(2).mandataire(false), (draft, draw) -> {})
          .keepsBoth(ANY.structures(2).mandataire(true), (draft, draw) -> {})
          .keepsBoth(ANY.structures(1).mandataire(false), (draft, draw) -> {}),
      Witness.of("FORM-MANDATAIRE-NON-DECLARE")
          .breaksBoth(
              ANY.structures(1).mandataire(false),
              (draft, draw) ->
                  Draft.beneficiaires(draft.ligne(draw)).put(contact(draw), "0102030405@"))
          .keepsBoth(
              ANY.structures(1).mandataire(false),
              (draft, draw) ->
                  Draft.beneficiaires(draft.ligne(draw)).put(contact(draw), draw.oneOf("", " "))),
      Witness.of("FORM-MANDATAIRE-CONTACT")
          .breaksBoth(ANY.mandataire(true), (draft, draw) -> {
            ObjectNode beneficiaires = Draft.beneficiaires(draft.ligne(draw));
            switch (draw.below(3)) {
              case 0 -> beneficiaires.remove(contact(draw));
              case 1 -> beneficiaires.putNull(contact(draw));
              default -> beneficiaires.put(contact(draw), " ");
            }
          })
          .keepsBoth(ANY.mandataire(true), (draft, draw) -> {}),
      Witness.of("AF-6.1-BON-COMMANDE")
          .breaks(ANY, (draft, draw) -> without("BON_COMMANDE", draft, draw))
          .keeps(ANY.regime(RegimeTva.TTC), (draft, draw) -> only("BON_COMMANDE", draft, draw)),
      Witness.of("AF-5.2-ATTESTATION")
          .breaks(
              ANY.regime(RegimeTva.HT), (draft, draw) -> without("ATTESTATION_TVA", draft, draw))
          .keeps(ANY.regime(RegimeTva.HT), (draft, draw) -> {})
          .keeps(ANY.regime(RegimeTva.TTC), (draft, draw) -> only("BON_COMMANDE", draft, draw)),
      Witness.of("AF-6.1-PROFIL")
          .breaksBoth(ANY, (draft, draw) -> {
            boolean maitre = draw.once(2);
            refuse(draft, maitre ? "maitreIdentite" : "stockageIdentite");
            String profil = maitre ? "MAITRE_IDENTITE" : "STOCKAGE_IDENTITE";
            ArrayNode kept = Json.MAPPER.createArrayNode();
            draft.solution().path("profils").forEach(p -> {
              if (!p.asText().equals(profil)) {
                kept.add(p);
              }
            });
            draft.solution().set("profils", kept);
            Draft.scenario(present(draft, draw))
                .put(maitre ? "maitreIdentite" : "stockageIdentite", true);
          })
          .keepsBoth(ANY, (draft, draw) -> {
            draft.solution().putArray("profils").add("MAITRE_IDENTITE").add("STOCKAGE_IDENTITE");
            Draft.scenario(present(draft, draw))
                .put("maitreIdentite", true)
                .put("stockageIdentite", true);
          }));

  private OrderWitnesses() {}

  private static void rate(ObjectNode ligne, String rate) {
    Draft.commande(ligne).put("tauxTVA", new BigDecimal(rate));
  }

  private static String contact(Draw draw) {
    return draw.oneOf("nomMandataire", "emailMandataire", "telephoneMandataire");
  }

  /** A cent, or more. */
  static BigDecimal above(Draw draw) {
    return draw.once(2) ? BigDecimal.valueOf(draw.between(2, 1_000_000), 2) : CENT;
  }

  static void amount(Draft draft, ObjectNode ligne, BigDecimal amount) {
    draft.amountOf(ligne).put("montantSegurHT", amount);
  }

  /** The ceiling of a request, from the file and the extraction that gives the tranche. */
  static BigDecimal ceiling(Draft draft, ObjectNode ligne) {
    Montant ceiling = Montant.ZERO;
    for (ObjectNode structure : Draft.structures(ligne)) {
      long ordered = Draft.etablissements(structure).stream()
          .filter(esms -> esms.path("presentSolde").asBoolean(true))
          .count();
      Tranche tranche = Objects.requireNonNull(AfMs2DuiPde.V2
          .bareme()
          .tranche(draft.esmsOf(structure.path("FINESSJuridique").asText())));
      ceiling = ceiling.plus(tranche.prixUnitaireHT().times(ordered));
    }
    return ceiling.toBigDecimal();
  }

  static void without(String type, Draft draft, Draw draw) {
    ArrayNode pieces = Draft.pieces(draft.ligne(draw));
    for (int i = pieces.size() - 1; i >= 0; i--) {
      if (pieces.path(i).path("typeFichier").asText().equals(type)) {
        pieces.remove(i);
      }
    }
  }

  private static void only(String type, Draft draft, Draw draw) {
    ObjectNode ligne = draft.ligne(draw);
    for (ObjectNode piece : Json.objects(Draft.pieces(ligne).deepCopy())) {
      if (piece.path("typeFichier").asText().equals(type)) {
        Draft.pieces(ligne).removeAll().add(piece);
        return;
      }
    }
  }

  private static void refuse(Draft draft, String flag) {
    for (ObjectNode ligne : draft.lignes()) {
      for (ObjectNode structure : Draft.structures(ligne)) {
        Draft.etablissements(structure).forEach(esms -> Draft.scenario(esms).put(flag, false));
      }
    }
  }

  /** An ESMS; of a balance, one that is present. */
  private static ObjectNode present(Draft draft, Draw draw) {
    ObjectNode esms = draft.esms(draw);
    if (draft.isBalance()) {
      esms.put("presentSolde", true);
    }
    return esms;
  }
}
