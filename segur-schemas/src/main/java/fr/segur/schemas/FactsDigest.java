package fr.segur.schemas;

import fr.segur.model.ProfilReferencement;
import fr.segur.rules.Avances.Avance;
import fr.segur.rules.EsmsNumerique;
import fr.segur.rules.Facts;
import fr.segur.rules.Facts.Enrolement;
import fr.segur.rules.Facts.Solution;
import fr.segur.rules.Financements.Financement;
import fr.segur.rules.RegistreFiness;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One number for all that a check was told: equal for equal facts, whatever file, order or format
 * they came from. What is unknown is absent. Decimals are texts without trailing zeros, so that
 * none passes through a binary number.
 */
final class FactsDigest {

  private FactsDigest() {}

  /** SHA-256 of the canonical JSON of {@code facts}. */
  static String of(Facts facts) {
    var all = new HashMap<String, Object>();
    put(all, "recuLe", facts.recuLe());
    put(all, "dateOuverture", facts.dateOuverture());
    var finess = new HashMap<String, Object>();
    facts.finess().forEach((extraction, registre) -> finess.put(extraction.id(), of(registre)));
    all.put("finess", finess);
    if (facts.solution() != null) {
      all.put("solution", of(facts.solution()));
    }
    if (facts.enrolement() != null) {
      all.put("enrolement", of(facts.enrolement()));
    }
    if (facts.financements() != null) {
      all.put("financements", sorted(facts.financements().tous(), FactsDigest::of));
    }
    if (facts.esmsNumerique() != null) {
      all.put("esmsNumerique", of(facts.esmsNumerique()));
    }
    if (facts.avances() != null) {
      all.put("avances", sorted(facts.avances().toutes(), FactsDigest::of));
    }
    return Sha256.of(CanonicalJson.of(all));
  }

  private static String of(RegistreFiness registre) {
    var digest = new Sha256();
    registre.forEachRow(row -> digest.add(row + "\n"));
    return digest.hex();
  }

  private static Map<String, Object> of(Solution solution) {
    var all = new HashMap<String, Object>();
    put(all, "numeroAns", solution.numeroAns());
    put(all, "referenceeLe", solution.referenceeLe());
    put(all, "depotPreuvesLe", solution.depotPreuvesLe());
    if (solution.retrait() != null) {
      // known, and maybe never: not the same as unknown
      var retrait = new HashMap<String, Object>();
      put(retrait, "le", solution.retrait().le());
      all.put("retrait", retrait);
    }
    if (solution.profils() != null) {
      all.put(
          "profils",
          texts(solution.profils().stream().map(ProfilReferencement::name).toList()));
    }
    return all;
  }

  private static Map<String, Object> of(Enrolement enrolement) {
    var all = new HashMap<String, Object>();
    put(all, "siret", enrolement.siret());
    put(all, "dsr", enrolement.dsr());
    put(all, "valideLe", enrolement.valideLe());
    return all;
  }

  private static Map<String, Object> of(Financement financement) {
    var all = new HashMap<String, Object>();
    put(all, "FINESSGeo", financement.finessGeo());
    put(all, "numeroASP", financement.numeroASP());
    put(all, "statut", financement.statut());
    put(all, "appel", financement.appel());
    put(all, "vague", financement.vague());
    return all;
  }

  private static Map<String, Object> of(EsmsNumerique programme) {
    return Map.of(
        "generalisation", texts(programme.generalisation()), "autres", texts(programme.autres()));
  }

  private static Map<String, Object> of(Avance avance) {
    var all = new HashMap<String, Object>();
    put(all, "numeroASP", avance.numeroASP());
    put(all, "statut", avance.statut());
    put(all, "dateCommande", avance.dateCommande());
    put(all, "regimeTVA", avance.regimeTVA());
    put(all, "tauxTVA", plain(avance.tauxTVA()));
    put(all, "montantSegurHT", plain(avance.montantSegurHT()));
    put(all, "avanceDecidee", plain(avance.avanceDecidee()));
    put(all, "isMandataire", avance.isMandataire());
    if (avance.etablissements() != null) {
      all.put("etablissements", texts(avance.etablissements()));
    }
    return all;
  }

  private static void put(Map<String, Object> all, String key, @Nullable Object value) {
    if (value != null) {
      all.put(key, value.toString());
    }
  }

  private static @Nullable String plain(@Nullable BigDecimal value) {
    return value == null ? null : value.stripTrailingZeros().toPlainString();
  }

  private static List<String> texts(Collection<String> texts) {
    return texts.stream().sorted().toList();
  }

  /** The elements in the order of their canonical texts: a list of facts has none of its own. */
  private static <T> List<String> sorted(
      Collection<T> elements, Function<T, Map<String, Object>> json) {
    var all = new ArrayList<String>();
    elements.forEach(element -> all.add(CanonicalJson.of(json.apply(element))));
    return texts(all);
  }
}
