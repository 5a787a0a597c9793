package fr.segur.rules.versement;

import static fr.segur.rules.Result.NOT_APPLICABLE;
import static fr.segur.rules.Result.NOT_EVALUATED;
import static fr.segur.rules.Result.SATISFIED;
import static fr.segur.rules.Result.undetermined;
import static fr.segur.rules.Result.violated;

import fr.segur.model.Champ;
import fr.segur.model.ProfilReferencement;
import fr.segur.model.RegimeTva;
import fr.segur.model.ScenarioInstallation;
import fr.segur.rules.Context;
import fr.segur.rules.Fait;
import fr.segur.rules.Result;
import fr.segur.rules.Rule;
import fr.segur.rules.Situe.Esms;
import fr.segur.rules.Situe.Ligne;
import fr.segur.rules.forme.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** AF § 5.2 and § 6.1: what every request says of its order and of the installation. */
public final class Demande {

  /** A supplier liable to VAT is paid all taxes included; another, excluding VAT. */
  public static final Rule<Ligne> TAUX_DU_REGIME = Rule.<Ligne>of("AF-5.2-TAUX")
      .at(Champ.TAUX_TVA)
      .cites("S002-090", "S002-091")
      .demands(
          "Le taux de TVA est 0 au régime HT, et supérieur à 0 au régime TTC.",
          "The VAT rate is 0 under regime HT, and more than 0 under regime TTC.")
      .says(
          "Un taux de {taux} % ne va pas avec le régime {regime}.",
          "A rate of {taux} % does not go with regime {regime}.")
      .check((ligne, context) -> {
        var commande = ligne.commande();
        if (commande == null || commande.regimeTVA() == null || commande.tauxTVA() == null) {
          return NOT_EVALUATED;
        }
        return vontEnsemble(commande.tauxTVA(), commande.regimeTVA());
      });

  /** The order is for this call. */
  public static final Rule<Ligne> REFERENCE = Rule.<Ligne>of("AF-6.1-REFERENCE")
      .asks(Champ.REFERENCE_AF)
      .demands(
          "La référence est celle de l'appel à financement, tirets et blancs confondus.",
          "The reference is that of the call for funding, hyphens and blanks being equal.")
      .says(
          "La référence « {reference} » n'est pas « {attendue} ».",
          "Reference \"{reference}\" is not \"{attendue}\".")
      .check((ligne, context) -> {
        var commande = ligne.commande();
        String reference = commande == null ? null : commande.referenceAF();
        if (reference == null || reference.isBlank()) {
          return NOT_EVALUATED;
        }
        return context.appel().estNommePar(reference)
            ? SATISFIED
            : sameLetters(reference, context.appel().reference())
                ? wrongReference(reference, context)
                    .fixedBy(Json.text(context.appel().reference()))
                : wrongReference(reference, context);
      });

  /** The client may want its software to be master of identities only if it has that profile. */
  static final Rule<Esms> MAITRE_DE_L_IDENTITE = profile(
      Champ.MAITRE_IDENTITE,
      ProfilReferencement.MAITRE_IDENTITE,
      ScenarioInstallation::maitreIdentite);

  static final Rule<Esms> STOCKAGE_DE_L_IDENTITE = profile(
      Champ.STOCKAGE_IDENTITE,
      ProfilReferencement.STOCKAGE_IDENTITE,
      ScenarioInstallation::stockageIdentite);

  public static final List<Rule<Ligne>> DE_LA_LIGNE = List.of(TAUX_DU_REGIME, REFERENCE);

  public static final List<Rule<Esms>> DE_L_ESMS =
      List.of(MAITRE_DE_L_IDENTITE, STOCKAGE_DE_L_IDENTITE);

  private Demande() {}

  /**
   * {@return whether a rate goes with a regime}
   *
   * @param taux a rate of VAT, in percent
   * @param regime a regime of VAT
   */
  public static Result vontEnsemble(BigDecimal taux, RegimeTva regime) {
    return (taux.signum() == 0) == (regime == RegimeTva.HT)
        ? SATISFIED
        : violated("taux", taux, "regime", regime.name());
  }

  private static Result.Violation wrongReference(String reference, Context context) {
    return violated("reference", reference, "attendue", context.appel().reference());
  }

  /** Whether two references differ only in their case and in what is neither letter nor digit. */
  private static boolean sameLetters(String one, String other) {
    return letters(one).equals(letters(other));
  }

  private static String letters(String text) {
    var letters = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString().toUpperCase(Locale.ROOT);
  }

  private static Rule<Esms> profile(
      Champ champ,
      ProfilReferencement profil,
      Function<ScenarioInstallation, @Nullable Boolean> wanted) {
    return Rule.<Esms>of("AF-6.1-PROFIL")
        .at(champ)
        .cites("S000-11", "S000-53", "S002-110")
        .demands(
            "Un scénario d'installation qui demande un profil va avec une solution qui l'a.",
            "An installation scenario that needs a profile goes with a solution that has it.")
        .says(
            "Le scénario demande le profil {profil}, que la solution n'a pas.",
            "The scenario needs profile {profil}, which the solution does not have.")
        .check((esms, context) -> {
          if (Boolean.FALSE.equals(esms.valeur().presentSolde())) {
            return NOT_APPLICABLE;
          }
          var scenario = esms.scenario();
          Boolean value = scenario == null ? null : wanted.apply(scenario);
          if (value == null) {
            return NOT_EVALUATED;
          }
          return value ? profileOfTheSolution(profil, context) : NOT_APPLICABLE;
        });
  }

  private static Result profileOfTheSolution(ProfilReferencement profil, Context context) {
    var solution = context.facts().solution();
    if (solution == null) {
      return undetermined(Fait.SOLUTION);
    }
    var profils = solution.profils();
    if (profils == null) {
      return undetermined(Fait.SOLUTION_PROFILS);
    }
    return profils.contains(profil) ? SATISFIED : violated("profil", profil.name());
  }
}
