package fr.segur.rules.versement;

import static fr.segur.rules.Result.NOT_APPLICABLE;
import static fr.segur.rules.Result.NOT_EVALUATED;
import static fr.segur.rules.Result.SATISFIED;
import static fr.segur.rules.Result.keptWhen;
import static fr.segur.rules.Result.undetermined;
import static fr.segur.rules.Result.violated;

import fr.segur.model.Champ;
import fr.segur.model.Commande;
import fr.segur.model.Etablissement;
import fr.segur.model.StatutDemande;
import fr.segur.model.Structure;
import fr.segur.rules.Avances.Avance;
import fr.segur.rules.Context;
import fr.segur.rules.Fait;
import fr.segur.rules.Result;
import fr.segur.rules.Rule;
import fr.segur.rules.Situe.Esms;
import fr.segur.rules.Situe.Ligne;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * AF § 6.2 and the guide on balances: a balance follows an advance that was decided, and takes from
 * it its order, its mandataire and its ESMS. What was decided with the advance is not decided
 * again.
 */
public final class SuiteDeLAvance {

  /** The advance exists and is decided; in wave 1 its payment is not waited for. */
  static final Rule<Ligne> AVANCE_DECIDEE = Rule.<Ligne>of("SOLDE-6.2-AVANCE")
      .asks(Champ.NUMERO_ASP)
      .demands(
          "Le numéro ASP est celui d'une avance décidée.",
          "The ASP number is that of an advance that was decided.")
      .says(
          "Aucune avance décidée n'a le numéro {numero}.",
          "No advance that was decided has number {numero}.")
      .check((ligne, context) -> {
        String numero = ligne.valeur().numeroASP();
        if (numero == null || numero.isBlank()) {
          return NOT_EVALUATED;
        }
        var avances = context.facts().avances();
        if (avances == null) {
          return undetermined(Fait.AVANCES);
        }
        Avance avance = avances.find(numero);
        if (avance != null && avance.statut() == null) {
          return undetermined(Fait.AVANCE_DETAIL);
        }
        return keptWhen(
            avance != null && avance.statut() == StatutDemande.DECIDEE, "numero", numero);
      });

  /** One balance for an advance. */
  static final Rule<Ligne> UNE_LIGNE_PAR_AVANCE = Rule.<Ligne>of("SOLDE-6.2-DOUBLON")
      .at(Champ.NUMERO_ASP)
      .demands(
          "Une avance ne figure qu'une fois dans le fichier.",
          "An advance stands once in the file.")
      .says(
          "L'avance {numero} figure déjà plus haut dans le fichier.",
          "Advance {numero} already stands earlier in the file.")
      .check((ligne, context) -> {
        String numero = ligne.valeur().numeroASP();
        if (numero == null || numero.isBlank()) {
          return NOT_EVALUATED;
        }
        return ligne.dossierDejaVu() ? violated("numero", numero) : SATISFIED;
      });

  static final Rule<Ligne> MEME_DATE =
      same(Champ.DATE_COMMANDE, Commande::dateCommande, Avance::dateCommande, Object::equals);

  static final Rule<Ligne> MEME_REGIME =
      same(Champ.REGIME_TVA, Commande::regimeTVA, Avance::regimeTVA, Object::equals);

  static final Rule<Ligne> MEME_TAUX =
      same(Champ.TAUX_TVA, Commande::tauxTVA, Avance::tauxTVA, (a, b) -> a.compareTo(b) == 0);

  /** A mandataire is neither added nor removed at the balance. */
  static final Rule<Ligne> MEME_MANDATAIRE = Rule.<Ligne>of("SOLDE-MANDATAIRE")
      .at(Champ.IS_MANDATAIRE)
      .cites("S000-48")
      .demands(
          "Un mandataire n'est ni ajouté ni retiré au solde.",
          "A mandataire is neither added nor removed at the balance.")
      .says(
          "« isMandataire » n'est pas celui de l'avance.",
          "\"isMandataire\" is not that of the advance.")
      .check((ligne, context) -> {
        var beneficiaires = ligne.beneficiaires();
        Boolean mandataire = beneficiaires == null ? null : beneficiaires.isMandataire();
        if (mandataire == null) {
          return NOT_EVALUATED;
        }
        return withAvance(
            ligne, context, Avance::isMandataire, known -> keptWhen(known.equals(mandataire)));
      });

  /** No new beneficiary comes with a balance. */
  static final Rule<Esms> ESMS_DE_L_AVANCE = Rule.<Esms>of("SOLDE-NOUVEL-ESMS")
      .at(Champ.FINESS_GEO)
      .cites("S000-56")
      .demands(
          "Les ESMS du solde sont de ceux de l'avance.",
          "The ESMS of the balance are among those of the advance.")
      .says("L'ESMS {finess} n'est pas dans l'avance.", "ESMS {finess} is not in the advance.")
      .check((esms, context) -> {
        String finess = esms.valeur().finessGeo();
        if (finess == null || finess.isBlank()) {
          return NOT_EVALUATED;
        }
        return withAvance(
            esms.structure().ligne(),
            context,
            Avance::etablissements,
            known -> keptWhen(known.contains(finess), "finess", finess));
      });

  /** An ESMS that is no longer there is better said absent than left out. */
  static final Rule<Ligne> ESMS_OMIS = Rule.<Ligne>of("SOLDE-ESMS-OMIS")
      .warns()
      .at(Champ.STRUCTURES)
      .cites("S000-56")
      .demands(
          "Un ESMS de l'avance qui n'est plus là figure avec « presentSolde » faux.",
          "An ESMS of the advance that is no longer there stands with \"presentSolde\" false.")
      .says("Des ESMS de l'avance sont omis : {omis}.", "ESMS of the advance are left out: {omis}.")
      .check((ligne, context) -> {
        Set<String> kept = numbers(ligne);
        if (kept == null) {
          return NOT_EVALUATED;
        }
        return withAvance(ligne, context, Avance::etablissements, known -> {
          List<String> omitted =
              known.stream().filter(e -> !kept.contains(e)).sorted().toList();
          return keptWhen(omitted.isEmpty(), "omis", String.join(", ", omitted));
        });
      });

  /** At least one beneficiary is left. */
  static final Rule<Ligne> UN_ESMS_PRESENT = Rule.<Ligne>of("SOLDE-SANS-ESMS")
      .at(Champ.STRUCTURES)
      .cites("S000-57")
      .demands(
          "Au moins un ESMS est présent au solde.", "At least one ESMS is present at the balance.")
      .says("Aucun ESMS n'est présent au solde.", "No ESMS is present at the balance.")
      .check((ligne, context) -> {
        boolean unknown = false;
        for (Structure structure : structures(ligne)) {
          unknown |= structure.etablissements().isEmpty();
          for (Etablissement esms : structure.etablissements()) {
            Boolean present = esms.presentSolde();
            if (Boolean.TRUE.equals(present)) {
              return SATISFIED;
            }
            unknown |= present == null;
          }
        }
        return unknown || structures(ligne).isEmpty() ? NOT_EVALUATED : violated();
      });

  public static final List<Rule<Ligne>> DE_LA_LIGNE = List.of(
      AVANCE_DECIDEE,
      UNE_LIGNE_PAR_AVANCE,
      MEME_DATE,
      MEME_REGIME,
      MEME_TAUX,
      MEME_MANDATAIRE,
      ESMS_OMIS,
      UN_ESMS_PRESENT);

  public static final List<Rule<Esms>> DE_L_ESMS = List.of(ESMS_DE_L_AVANCE);

  private SuiteDeLAvance() {}

  /** The value of the order is that of the advance: it is shown, but not editable. */
  private static <V> Rule<Ligne> same(
      Champ champ,
      Function<Commande, @Nullable V> lodged,
      Function<Avance, @Nullable V> decided,
      BiFunction<V, V, Boolean> equal) {
    return Rule.<Ligne>of("SOLDE-COMMANDE")
        .at(champ)
        .cites("S000-41")
        .demands(
            "Date, régime et taux de TVA de la commande sont ceux de l'avance.",
            "Date, VAT regime and rate of the order are those of the advance.")
        .says(
            "La valeur « {valeur} » n'est pas celle de l'avance, « {avance} ».",
            "Value \"{valeur}\" is not that of the advance, \"{avance}\".")
        .check((ligne, context) -> {
          var commande = ligne.commande();
          V value = commande == null ? null : lodged.apply(commande);
          if (value == null) {
            return NOT_EVALUATED;
          }
          return withAvance(
              ligne,
              context,
              decided,
              known -> keptWhen(equal.apply(value, known), "valeur", value, "avance", known));
        });
  }

  /** Judges a datum of the advance the request follows; its absence is another rule's word. */
  static <V> Result withAvance(
      Ligne ligne,
      Context context,
      Function<Avance, @Nullable V> datum,
      Function<V, Result> judged) {
    String numero = ligne.valeur().numeroASP();
    var avances = context.facts().avances();
    if (numero == null || numero.isBlank()) {
      return NOT_EVALUATED;
    }
    if (avances == null) {
      return undetermined(Fait.AVANCES);
    }
    Avance avance = avances.find(numero);
    if (avance == null) {
      return NOT_APPLICABLE;
    }
    V known = datum.apply(avance);
    return known == null ? undetermined(Fait.AVANCE_DETAIL) : judged.apply(known);
  }

  private static List<Structure> structures(Ligne ligne) {
    var beneficiaires = ligne.beneficiaires();
    return beneficiaires == null ? List.of() : beneficiaires.structures();
  }

  /** The FINESS géographiques of the request; null when one of them is not known. */
  private static @Nullable Set<String> numbers(Ligne ligne) {
    var numbers = new HashSet<String>();
    for (Structure structure : structures(ligne)) {
      if (structure.etablissements().isEmpty()) {
        return null;
      }
      for (Etablissement esms : structure.etablissements()) {
        String finess = esms.finessGeo();
        if (finess == null || finess.isBlank()) {
          return null;
        }
        numbers.add(finess);
      }
    }
    return numbers.isEmpty() ? null : numbers;
  }
}
