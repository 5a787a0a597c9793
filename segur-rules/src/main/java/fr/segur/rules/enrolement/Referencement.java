package fr.segur.rules.enrolement;

import static fr.segur.rules.Result.NOT_EVALUATED;
import static fr.segur.rules.Result.SATISFIED;
import static fr.segur.rules.Result.lacking;
import static fr.segur.rules.Result.undetermined;
import static fr.segur.rules.Result.violated;

import fr.segur.model.Champ;
import fr.segur.rules.Context;
import fr.segur.rules.Fait;
import fr.segur.rules.Result;
import fr.segur.rules.Rule;
import fr.segur.rules.Situe.Depot;
import fr.segur.rules.forme.Textes;
import java.time.LocalDate;
import java.util.List;

/** AF § 4: what is paid for is a solution référencée by the ANS. */
public final class Referencement {

  private static final String[] STATEMENTS = {"S002-046", "S002-111"};

  /** The number lodged is the solution's. */
  static final Rule<Depot> NUMERO_DE_LA_SOLUTION = Rule.<Depot>of("AF-4-NUMERO-ANS")
      .at(Champ.NUMERO_ANS)
      .cites(STATEMENTS)
      .demands(
          "Le numéro ANS est celui de la solution, à la casse près.",
          "The ANS number is that of the solution, case included.")
      .says(
          "Le numéro ANS « {numero} » n'est pas celui de la solution, « {attendu} ».",
          "ANS number \"{numero}\" is not that of the solution, \"{attendu}\".")
      .check((depot, context) -> {
        String numero = depot.numeroAns();
        if (numero == null || numero.isBlank()) {
          return NOT_EVALUATED;
        }
        var solution = context.facts().solution();
        if (solution == null) {
          return undetermined(Fait.SOLUTION);
        }
        String attendu = solution.numeroAns();
        if (attendu == null) {
          return undetermined(Fait.SOLUTION_NUMERO_ANS);
        }
        return numero.equals(attendu)
            ? SATISFIED
            : Textes.caseSlip(
                violated("numero", numero, "attendu", attendu), Textes.packed(numero), attendu);
      });

  /** The solution is référencée when the request is received. */
  static final Rule<Depot> REFERENCEE_A_LA_RECEPTION = Rule.<Depot>of("AF-4-REFERENCEMENT")
      .at(Champ.NUMERO_ANS)
      .cites(STATEMENTS)
      .demands(
          "La solution est référencée au plus tard le jour de la réception de la demande.",
          "The solution is référencée on the day the request is received at the latest.")
      .says(
          "La solution n'est référencée que le {referencee}, après la réception du {recue}.",
          "The solution is only référencée on {referencee}, after reception on {recue}.")
      .check(Referencement::referencement);

  /** The référencement is not withdrawn when the request is received. */
  static final Rule<Depot> NON_RETIREE = Rule.<Depot>of("AF-4-RETRAIT")
      .at(Champ.NUMERO_ANS)
      .cites(STATEMENTS)
      .demands(
          "Le référencement n'est pas retiré le jour de la réception de la demande.",
          "The référencement is not withdrawn on the day the request is received.")
      .says(
          "Le référencement est retiré depuis le {retrait} ; la demande est reçue le {recue}.",
          "The référencement is withdrawn since {retrait}; the request is received on {recue}.")
      .check(Referencement::retrait);

  public static final List<Rule<Depot>> RULES =
      List.of(NUMERO_DE_LA_SOLUTION, REFERENCEE_A_LA_RECEPTION, NON_RETIREE);

  private Referencement() {}

  private static Result referencement(Depot depot, Context context) {
    var solution = context.facts().solution();
    if (solution == null) {
      return undetermined(Fait.SOLUTION);
    }
    LocalDate referencee = solution.referenceeLe();
    LocalDate recue = context.jourDeReception();
    if (referencee == null || recue == null) {
      return lacking(Fait.SOLUTION_REFERENCEE_LE, referencee, Fait.RECU_LE, recue);
    }
    return referencee.isAfter(recue)
        ? violated("referencee", referencee, "recue", recue)
        : SATISFIED;
  }

  /** Withdrawn from that day on, inclusive; never withdrawn is an answer whatever the day is. */
  private static Result retrait(Depot depot, Context context) {
    var solution = context.facts().solution();
    if (solution == null) {
      return undetermined(Fait.SOLUTION);
    }
    var retrait = solution.retrait();
    if (retrait == null) {
      return undetermined(Fait.SOLUTION_RETIREE_LE);
    }
    LocalDate le = retrait.le();
    if (le == null) {
      return SATISFIED;
    }
    LocalDate recue = context.jourDeReception();
    if (recue == null) {
      return undetermined(Fait.RECU_LE);
    }
    return le.isAfter(recue) ? SATISFIED : violated("retrait", le, "recue", recue);
  }
}
