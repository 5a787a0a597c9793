package fr.segur.rules.versement;

import static fr.segur.rules.Result.NOT_APPLICABLE;
import static fr.segur.rules.Result.NOT_EVALUATED;
import static fr.segur.rules.Result.keptWhen;

import fr.segur.model.Champ;
import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.Severity;
import fr.segur.rules.Avances.Avance;
import fr.segur.rules.Context;
import fr.segur.rules.Result;
import fr.segur.rules.Result.Violation;
import fr.segur.rules.Rule;
import fr.segur.rules.Situe.Ligne;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** AF § 6.2 and the guide on balances: the invoice of a balance, beside the advance it follows. */
public final class FactureDuSolde {

  /** more than the advance asked for, within the ceiling. */
  static final Rule<Ligne> AU_DESSUS_DE_L_AVANCE = Rule.<Ligne>of("SOLDE-AU-DESSUS-AVANCE")
      .at(Champ.MONTANT_FACTURE_HT)
      .cites("S002-114")
      .reads(Reading.R_17, Reading.R_04, Reading.R_05)
      .demands(
          "Le montant du solde ne dépasse pas celui déclaré à l'avance.",
          "The amount of the balance is not above the one declared at the advance.")
      .says(
          "Le montant {solde} dépasse celui déclaré à l'avance, {avance}.",
          "Amount {solde} is above the one declared at the advance, {avance}.")
      .check(FactureDuSolde::aboveTheAdvance);

  /** An invoice dated before its order, or after the request was received, is worth a look. */
  static final Rule<Ligne> DATE_DE_LA_FACTURE = Rule.<Ligne>of("SOLDE-DATE-FACTURE")
      .warns()
      .at(Champ.DATE_FACTURE)
      .demands(
          "La facture n'est ni antérieure à la commande ni postérieure à la réception.",
          "The invoice is neither earlier than the order nor later than the reception.")
      .says(
          "La facture du {facture} est antérieure à la commande ou postérieure à la réception.",
          "The invoice of {facture} is before the order or after the reception.")
      .check((ligne, context) -> {
        var facture = ligne.facture();
        LocalDate date = facture == null ? null : facture.dateFacture();
        LocalDate commande = ligne.dateCommande();
        LocalDate recue = context.jourDeReception();
        if (date == null) {
          return NOT_APPLICABLE;
        }
        return keptWhen(
            (commande == null || !date.isBefore(commande))
                && (recue == null || !date.isAfter(recue)),
            "facture",
            date);
      });

  public static final List<Rule<Ligne>> RULES = List.of(AU_DESSUS_DE_L_AVANCE, DATE_DE_LA_FACTURE);

  private FactureDuSolde() {}

  private static Result aboveTheAdvance(Ligne ligne, Context context) {
    BigDecimal solde = ligne.montantFactureHT();
    Result result = solde == null
        ? NOT_EVALUATED
        : SuiteDeLAvance.withAvance(
            ligne,
            context,
            Avance::montantSegurHT,
            avance -> keptWhen(solde.compareTo(avance) <= 0, "solde", solde, "avance", avance));
    if (Result.silent(result)) {
      return result;
    }
    if (result instanceof Violation && Plafond.depasse(ligne, context)) {
      return NOT_APPLICABLE; // beyond the ceiling, which says so
    }
    if (context.choice(Reading.R_17) == Option.REFUS) {
      return result;
    }
    // where it could only warn, a missing fact is no question left open
    return result instanceof Violation above ? above.as(Severity.WARNING) : NOT_APPLICABLE;
  }
}
