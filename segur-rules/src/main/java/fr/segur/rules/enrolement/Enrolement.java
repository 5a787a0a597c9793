package fr.segur.rules.enrolement;

import static fr.segur.rules.Result.NOT_EVALUATED;
import static fr.segur.rules.Result.SATISFIED;
import static fr.segur.rules.Result.lacking;
import static fr.segur.rules.Result.undetermined;
import static fr.segur.rules.Result.violated;

import fr.segur.model.Champ;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.Context;
import fr.segur.rules.Facts;
import fr.segur.rules.Fait;
import fr.segur.rules.Result;
import fr.segur.rules.Rule;
import fr.segur.rules.Situe.Depot;
import fr.segur.rules.forme.Textes;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;

/**
 * AF § 3 and § 4.1: the supplier is enrolled for the DSR of the call before it asks for anything.
 */
public final class Enrolement {

  private static final String[] STATEMENTS = {"S002-030", "S002-038", "S002-045", "S002-047"};

  /** Enrolment is for one DSR. */
  static final Rule<Depot> POUR_LE_DSR = Rule.<Depot>of("AF-3.1-DSR")
      .at(Champ.SIRET)
      .cites(STATEMENTS)
      .demands(
          "Le fournisseur est enrôlé pour le DSR de l'appel à financement.",
          "The supplier is enrolled for the DSR of the call for funding.")
      .says(
          "Le fournisseur est enrôlé pour « {dsr} », et non pour « {attendu} ».",
          "The supplier is enrolled for \"{dsr}\", not for \"{attendu}\".")
      .check(enrolled((enrolement, context) -> {
        String dsr = enrolement.dsr();
        if (dsr == null) {
          return undetermined(Fait.ENROLEMENT_DSR);
        }
        String attendu = context.appel().dsr();
        return AppelAFinancement.memeNom(attendu, dsr)
            ? SATISFIED
            : violated("dsr", dsr, "attendu", attendu);
      }));

  /** The enrolment file can only be sent once the référencement is obtained. */
  static final Rule<Depot> APRES_LE_REFERENCEMENT = Rule.<Depot>of("AF-3.2-APRES-REFERENCEMENT")
      .at(Champ.SIRET)
      .cites(STATEMENTS)
      .demands(
          "L'enrôlement n'est pas antérieur au référencement de la solution.",
          "The enrolment is not earlier than the référencement of the solution.")
      .says(
          "L'enrôlement, validé le {valide}, précède le référencement du {referencee}.",
          "The enrolment, validated on {valide}, is before the référencement of {referencee}.")
      .check(enrolled((enrolement, context) -> {
        LocalDate valide = enrolement.valideLe();
        var solution = context.facts().solution();
        if (solution == null) {
          return lacking(Fait.ENROLEMENT_VALIDE_LE, valide, Fait.SOLUTION, null);
        }
        LocalDate referencee = solution.referenceeLe();
        if (valide == null || referencee == null) {
          return lacking(
              Fait.ENROLEMENT_VALIDE_LE, valide, Fait.SOLUTION_REFERENCEE_LE, referencee);
        }
        return valide.isBefore(referencee)
            ? violated("valide", valide, "referencee", referencee)
            : SATISFIED;
      }));

  /** Enrolment comes before any request. */
  static final Rule<Depot> VALIDE_A_LA_RECEPTION = Rule.<Depot>of("AF-4.1-ENROLEMENT")
      .at(Champ.SIRET)
      .cites(STATEMENTS)
      .demands(
          "L'enrôlement est validé au plus tard le jour de la réception de la demande.",
          "The enrolment is validated on the day the request is received at the latest.")
      .says(
          "L'enrôlement n'est validé que le {valide}, après la réception du {recue}.",
          "The enrolment is only validated on {valide}, after reception on {recue}.")
      .check(enrolled((enrolement, context) -> {
        LocalDate valide = enrolement.valideLe();
        LocalDate recue = context.jourDeReception();
        if (valide == null || recue == null) {
          return lacking(Fait.ENROLEMENT_VALIDE_LE, valide, Fait.RECU_LE, recue);
        }
        return valide.isAfter(recue) ? violated("valide", valide, "recue", recue) : SATISFIED;
      }));

  /** The file is that of the enrolled supplier. */
  static final Rule<Depot> SIRET_DU_FOURNISSEUR = Rule.<Depot>of("AF-4.1-SIRET")
      .at(Champ.SIRET)
      .cites("S002-047")
      .demands(
          "Le SIRET est celui du fournisseur enrôlé.",
          "The SIRET is that of the enrolled supplier.")
      .says(
          "Le SIRET {siret} n'est pas celui du fournisseur enrôlé, {enrole}.",
          "SIRET {siret} is not that of the enrolled supplier, {enrole}.")
      .check((depot, context) -> {
        String siret = depot.siret();
        if (siret == null || siret.isBlank()) {
          return NOT_EVALUATED;
        }
        var enrolement = context.facts().enrolement();
        if (enrolement == null) {
          return undetermined(Fait.ENROLEMENT);
        }
        String enrole = enrolement.siret();
        if (enrole == null) {
          return undetermined(Fait.ENROLEMENT_SIRET);
        }
        return siret.equals(enrole)
            ? SATISFIED
            : Textes.blankSlip(violated("siret", siret, "enrole", enrole), siret, enrole::equals);
      });

  public static final List<Rule<Depot>> RULES =
      List.of(POUR_LE_DSR, APRES_LE_REFERENCEMENT, VALIDE_A_LA_RECEPTION, SIRET_DU_FOURNISSEUR);

  private Enrolement() {}

  private static BiFunction<Depot, Context, Result> enrolled(
      BiFunction<Facts.Enrolement, Context, Result> check) {
    return (depot, context) -> {
      var enrolement = context.facts().enrolement();
      return enrolement == null ? undetermined(Fait.ENROLEMENT) : check.apply(enrolement, context);
    };
  }
}
