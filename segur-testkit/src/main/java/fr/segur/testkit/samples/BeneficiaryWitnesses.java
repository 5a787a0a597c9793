package fr.segur.testkit.samples;

import static fr.segur.testkit.samples.Wish.ANY;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.segur.rules.AfMs2DuiPde;
import java.util.List;

/** Organismes, ESMS and their categories (AF § 1.1, § 4.2). */
final class BeneficiaryWitnesses {

  static final List<Witness> ALL = List.of(
      // an organisme that is not there has no ESMS there
      Witness.of("AF-4.2-ORGANISME")
          .alwaysWith("AF-4.2-ESMS")
          .breaks(ANY, (draft, draw) -> {
            String organisme = draft.structure(draw).path("FINESSJuridique").asText();
            draft.renumber(organisme, Numeros.stranger(draw));
          })
          .keeps(ANY, (draft, draw) -> {}),
      Witness.of("AF-4.2-ESMS")
          .breaks(ANY, (draft, draw) -> {
            String esms = draft.esms(draw).path("FINESSGeo").asText();
            draft.renumber(esms, Numeros.stranger(draw));
          })
          .breaks(ANY.structures(2), BeneficiaryWitnesses::exchanged)
          .keeps(ANY, (draft, draw) -> {}),
      Witness.of("AF-1.1-CATEGORIE")
          .breaks(
              ANY,
              (draft, draw) -> categorize(
                  draft,
                  draw,
                  draw.oneOf("183", "500", "4501", "643", "644", "17", "1770", "aaa", "１７７")))
          .keeps(ANY, (draft, draw) -> categorize(draft, draw, Organisme.categorie(draw))),
      Witness.of("AF-1.1-CATEGORIE-EXTRACTION")
          .breaks(ANY, (draft, draw) -> {
            ObjectNode esms = draft.esms(draw);
            String known = esms.path("categorieFINESS").asText();
            String other = Organisme.categorie(draw);
            esms.put("categorieFINESS", other.equals(known) ? other(known) : other);
          })
          .keeps(ANY, (draft, draw) -> categorize(draft, draw, Organisme.categorie(draw))),
      Witness.of("AF-4.2-DOUBLON")
          .breaksBoth(ANY, (draft, draw) -> {
            ObjectNode structure = draft.structure(draw);
            ArrayNode list = (ArrayNode) structure.path("etablissements");
            list.add(draw.oneOf(Draft.etablissements(structure)).deepCopy());
          })
          .keepsBoth(ANY, (draft, draw) -> {}),
      Witness.of("AF-4.2-DEJA-FINANCE")
          .breaks(
              ANY,
              (draft, draw) -> lodged(
                  draft,
                  draw,
                  draw.oneOf("DECIDEE", "EN_COURS", "A_MODIFIER", "REGULARISATION_EN_COURS"),
                  1))
          .keeps(ANY, (draft, draw) -> lodged(draft, draw, draw.oneOf("REJETEE", "SUPPRIMEE"), 1))
          .keeps(ANY, (draft, draw) -> lodged(draft, draw, "DECIDEE", 2)),
      Witness.of("AF-4.2-ESMS-NUMERIQUE")
          .breaks(ANY, (draft, draw) -> {
            String esms = draft.esms(draw).path("FINESSGeo").asText();
            if (draw.once(2)) {
              draft
                  .esmsNumerique()
                  .addObject()
                  .put("FINESSGeo", esms)
                  .put("phase", "GENERALISATION");
            } else {
              draft.esmsNumerique().add(esms);
            }
          })
          .keeps(
              ANY,
              (draft, draw) -> draft
                  .esmsNumerique()
                  .addObject()
                  .put("FINESSGeo", draft.esms(draw).path("FINESSGeo").asText())
                  .put("phase", "AUTRE")));

  private BeneficiaryWitnesses() {}

  /** Two organismes of an order, each with an ESMS of the other. */
  private static void exchanged(Draft draft, Draw draw) {
    List<ObjectNode> structures = Draft.structures(draft.ligne(draw));
    ObjectNode one = Draft.etablissements(structures.get(0)).get(0);
    ObjectNode other = Draft.etablissements(structures.get(1)).get(0);
    for (String key : List.of("FINESSGeo", "categorieFINESS")) {
      var kept = one.path(key);
      one.set(key, other.path(key));
      other.set(key, kept);
    }
  }

  /** File and extractions say the same category. */
  private static void categorize(Draft draft, Draw draw, String categorie) {
    ObjectNode esms = draft.esms(draw);
    esms.put("categorieFINESS", categorie);
    draft.recategorize(esms.path("FINESSGeo").asText(), categorie);
  }

  private static String other(String categorie) {
    return categorie.equals("159") ? "166" : "159";
  }

  private static void lodged(Draft draft, Draw draw, String statut, int vague) {
    draft
        .financements()
        .addObject()
        .put("FINESSGeo", draft.esms(draw).path("FINESSGeo").asText())
        .put("numeroASP", "FINMS2009999M0")
        .put("statut", statut)
        .put("appel", vague == 1 && draw.once(2) ? AfMs2DuiPde.V2.reference() : "AF-HOP")
        .put("vague", vague);
  }
}
