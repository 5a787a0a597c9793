package fr.segur.rules.documents;

import static fr.segur.rules.Result.NOT_APPLICABLE;
import static fr.segur.rules.Result.NOT_EVALUATED;
import static fr.segur.rules.Result.SATISFIED;
import static fr.segur.rules.Result.keptWhen;
import static fr.segur.rules.Result.lacking;
import static fr.segur.rules.Result.undetermined;
import static fr.segur.rules.Result.violated;

import fr.segur.rules.Context;
import fr.segur.rules.Facts;
import fr.segur.rules.Fait;
import fr.segur.rules.Result;
import fr.segur.rules.Rule;
import fr.segur.rules.documents.DossierEnrolement.Qualite;
import fr.segur.rules.documents.DossierEnrolement.Situation;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** AF § 3.2 and § 4.1: who may enrol, and when. */
final class ConditionsEnrolement {

  /** How a rule on the whole file begins. */
  private static Rule.Builder<Extrait<DossierEnrolement, DossierEnrolement>> rule(String code) {
    return Rule.of(code);
  }

  /** The solution is really for sale on a competitive market. */
  static final Rule<Extrait<DossierEnrolement, DossierEnrolement>> MARCHE = rule("ENR-3.2-MARCHE")
      .at("/situation/proposeeALaVente")
      .cites("S002-039")
      .demands(
          "La solution est effectivement proposée à la vente sur un marché concurrentiel.",
          "The solution is really for sale on a competitive market.")
      .says(
          "La solution n'est pas proposée à la vente sur un marché concurrentiel.",
          "The solution is not for sale on a competitive market.")
      .check(flag(Situation::proposeeALaVente, true, Fait.SITUATION_MARCHE));

  /** First exclusion: nobody but the publisher uses it. */
  static final Rule<Extrait<DossierEnrolement, DossierEnrolement>> USAGE_EXCLUSIF =
      rule("ENR-3.2-USAGE-EXCLUSIF")
          .at("/situation/usageExclusif")
          .cites("S002-042")
          .demands(
              "La solution n'est pas à l'usage exclusif de celui qui l'édite.",
              "The solution is not for the exclusive use of its publisher.")
          .says(
              "La solution est à l'usage exclusif de celui qui l'édite.",
              "The solution is for the exclusive use of its publisher.")
          .check(flag(Situation::usageExclusif, false, Fait.SITUATION_USAGE_EXCLUSIF));

  /** Second exclusion: for captive members of a groupement only. */
  static final Rule<Extrait<DossierEnrolement, DossierEnrolement>> GROUPEMENT =
      rule("ENR-3.2-GROUPEMENT")
          .at("/situation")
          .cites("S002-043")
          .demands(
              "La solution n'est pas réservée aux membres d'un groupement qui ne peuvent se procurer"
                  + " d'équivalent ailleurs.",
              "The solution is not only for members of a groupement who may not get an equivalent"
                  + " elsewhere.")
          .says(
              "La solution est réservée aux membres du groupement qui l'édite, et ils ne peuvent se"
                  + " procurer d'équivalent ailleurs.",
              "The solution is only for members of the groupement that publishes it, and they may not"
                  + " get an equivalent elsewhere.")
          .check((dossier, context) -> groupement(dossier.valeur().laSituation()));

  /** The référencement comes before the file. */
  static final Rule<Extrait<DossierEnrolement, DossierEnrolement>> REFERENCEE =
      rule("ENR-3.2-REFERENCEMENT")
          .at("/logiciel")
          .cites("S002-040", "S002-045")
          .demands(
              "Le référencement est obtenu au plus tard le jour du dépôt du dossier.",
              "The référencement is obtained on the day the file is lodged at the latest.")
          .says(
              "Le référencement n'est obtenu que le {referencee}, après le dépôt du {depose}.",
              "The référencement is only obtained on {referencee}, after the file of {depose}.")
          .check(ConditionsEnrolement::referencement);

  /** A solution whose référencement was withdrawn is no longer référencée. */
  static final Rule<Extrait<DossierEnrolement, DossierEnrolement>> NON_RETIREE =
      rule("ENR-3.2-RETRAIT")
          .at("/logiciel")
          .cites("S002-040")
          .demands(
              "Le référencement n'est pas retiré le jour du dépôt du dossier.",
              "The référencement is not withdrawn on the day the file is lodged.")
          .says(
              "Le référencement est retiré depuis le {retrait} ; le dossier est déposé le {depose}.",
              "The référencement is withdrawn since {retrait}; the file is lodged on {depose}.")
          .check(ConditionsEnrolement::retrait);

  /** A distributor is one that the publisher declared. */
  static final Rule<Extrait<DossierEnrolement, DossierEnrolement>> DISTRIBUTEUR_DECLARE =
      rule("ENR-3.2-DISTRIBUTEUR")
          .at("/situation/distributeurDeclare")
          .cites("S002-041")
          .demands(
              "Un distributeur est déclaré comme tel à l'ANS par l'éditeur.",
              "A distributor is declared as such to the ANS by the publisher.")
          .says(
              "Le distributeur n'est pas déclaré à l'ANS par l'éditeur.",
              "The distributor is not declared to the ANS by the publisher.")
          .check((dossier, context) -> {
            var fournisseur = dossier.valeur().fournisseur();
            Qualite qualite = fournisseur == null ? null : fournisseur.qualite();
            if (qualite == null) {
              return NOT_EVALUATED;
            }
            return qualite == Qualite.EDITEUR
                ? NOT_APPLICABLE
                : flag(Situation::distributeurDeclare, true, Fait.SITUATION_DISTRIBUTEUR)
                    .apply(dossier, context);
          });

  /** The ANS publishes who may enrol. */
  static final Rule<Extrait<DossierEnrolement, DossierEnrolement>> SUR_LA_LISTE =
      rule("ENR-3.2-LISTE")
          .at("/situation/surLaListe")
          .cites("S002-044")
          .demands(
              "L'opérateur est sur la liste publiée par l'ANS.",
              "The operator is on the list that the ANS publishes.")
          .says(
              "L'opérateur n'est pas sur la liste publiée par l'ANS.",
              "The operator is not on the list that the ANS publishes.")
          .check(flag(Situation::surLaListe, true, Fait.SITUATION_LISTE));

  /** The convention comes before the file. */
  static final Rule<Extrait<DossierEnrolement, DossierEnrolement>> CONVENTION =
      rule("ENR-4.1-CONVENTION")
          .at("/situation/conventionLe")
          .cites("S002-048")
          .demands(
              "L'éditeur a conclu la convention de référencement avec l'ANS au plus tard le jour du"
                  + " dépôt.",
              "The publisher concluded the référencement convention with the ANS on the day the file"
                  + " is lodged at the latest.")
          .says(
              "La convention n'est conclue que le {convention}, après le dépôt du {depose}.",
              "The convention is only concluded on {convention}, after the file of {depose}.")
          .check((dossier, context) -> {
            LocalDate convention = dossier.valeur().laSituation().conventionLe();
            if (convention == null && dossier.illisible("/situation/conventionLe")) {
              return NOT_EVALUATED;
            }
            LocalDate depose = context.jourDeReception();
            if (convention == null || depose == null) {
              return lacking(Fait.SITUATION_CONVENTION, convention, Fait.RECU_LE, depose);
            }
            return keptWhen(
                !convention.isAfter(depose), "convention", convention, "depose", depose);
          });

  static final List<Rule<Extrait<DossierEnrolement, DossierEnrolement>>> DU_MARCHE =
      List.of(MARCHE, USAGE_EXCLUSIF, GROUPEMENT);

  static final List<Rule<Extrait<DossierEnrolement, DossierEnrolement>>> DE_L_OPERATEUR =
      List.of(REFERENCEE, NON_RETIREE, DISTRIBUTEUR_DECLARE, SUR_LA_LISTE, CONVENTION);

  private ConditionsEnrolement() {}

  private static BiFunction<Extrait<DossierEnrolement, DossierEnrolement>, Context, Result> flag(
      Function<Situation, @Nullable Boolean> told, boolean wanted, Fait fait) {
    return (dossier, context) -> {
      Boolean flag = told.apply(dossier.valeur().laSituation());
      if (flag == null) {
        return dossier.illisible("/" + fait.cle().replace('.', '/'))
            ? NOT_EVALUATED
            : undetermined(fait);
      }
      return keptWhen(flag == wanted);
    };
  }

  /** Three conditions that exclude together: one that surely fails settles the question. */
  private static Result groupement(Situation situation) {
    Boolean equivalent = situation.equivalentAutorise();
    Boolean captive = equivalent == null ? null : Boolean.valueOf(!equivalent);
    var missing = EnumSet.noneOf(Fait.class);
    var conditions =
        List.of(Fait.SITUATION_MEMBRES, Fait.SITUATION_GROUPEMENT, Fait.SITUATION_EQUIVALENT);
    @Nullable
    Boolean[] values = {situation.reserveeAuxMembres(), situation.editeurGroupement(), captive};
    for (int i = 0; i < values.length; i++) {
      Boolean value = values[i];
      if (value == null) {
        missing.add(conditions.get(i));
      } else if (!value) {
        return SATISFIED;
      }
    }
    return missing.isEmpty() ? violated() : new Result.Undetermined(missing);
  }

  private static Result referencement(
      Extrait<DossierEnrolement, DossierEnrolement> dossier, Context context) {
    Facts.Solution solution = context.facts().solution();
    LocalDate depose = context.jourDeReception();
    if (solution == null) {
      return lacking(Fait.SOLUTION, null, Fait.RECU_LE, depose);
    }
    LocalDate referencee = solution.referenceeLe();
    if (referencee == null || depose == null) {
      return lacking(Fait.SOLUTION_REFERENCEE_LE, referencee, Fait.RECU_LE, depose);
    }
    return keptWhen(!referencee.isAfter(depose), "referencee", referencee, "depose", depose);
  }

  private static Result retrait(
      Extrait<DossierEnrolement, DossierEnrolement> dossier, Context context) {
    Facts.Solution solution = context.facts().solution();
    if (solution == null) {
      return undetermined(Fait.SOLUTION);
    }
    if (solution.retrait() == null) {
      return undetermined(Fait.SOLUTION_RETIREE_LE);
    }
    LocalDate le = solution.retrait().le();
    if (le == null) {
      return SATISFIED;
    }
    LocalDate depose = context.jourDeReception();
    return depose == null
        ? undetermined(Fait.RECU_LE)
        : keptWhen(le.isAfter(depose), "retrait", le, "depose", depose);
  }
}
