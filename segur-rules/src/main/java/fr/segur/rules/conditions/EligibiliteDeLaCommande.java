package fr.segur.rules.conditions;

import static fr.segur.rules.Result.NOT_APPLICABLE;
import static fr.segur.rules.Result.NOT_EVALUATED;
import static fr.segur.rules.Result.SATISFIED;
import static fr.segur.rules.Result.undetermined;
import static fr.segur.rules.Result.violated;

import fr.segur.model.Champ;
import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.Context;
import fr.segur.rules.Donnee;
import fr.segur.rules.Facts;
import fr.segur.rules.Fait;
import fr.segur.rules.Limite;
import fr.segur.rules.Result;
import fr.segur.rules.Rule;
import fr.segur.rules.Situe.Ligne;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * AF § 4.4, and § 2 which it rests on: which orders are eligible. Rules in the order of the text.
 */
public final class EligibiliteDeLaCommande {

  /** An order counts from the opening day on. */
  static final Rule<Ligne> DEPUIS_L_OUVERTURE = Rule.<Ligne>of("AF-4.4-OUVERTURE")
      .at(Champ.DATE_COMMANDE)
      .cites("S002-019", "S002-073")
      .reads(Reading.R_03)
      .demands(
          "La commande n'est pas antérieure à la Date d'ouverture.",
          "The order is not earlier than the Date d'ouverture.")
      .says(
          "La commande du {date} est antérieure à l'ouverture ({ouverture}).",
          "The order of {date} is before the opening ({ouverture}).")
      .check(ofTheOrder((date, context) ->
          ouverture(date, context.facts().dateOuverture(), context.appel(), context::choice)));

  /** An order counts until the closing day, inclusive; R-02 does not move it. */
  static final Rule<Ligne> JUSQU_A_LA_FERMETURE = Rule.<Ligne>of("AF-2-COMMANDE-FERMETURE")
      .at(Champ.DATE_COMMANDE)
      .cites("S002-027")
      .demands(
          "La commande n'est pas postérieure à la Date de fermeture.",
          "The order is not later than the Date de fermeture.")
      .says(
          "La commande du {date} est postérieure à la Date de fermeture ({fermeture}).",
          "The order of {date} is after the Date de fermeture ({fermeture}).")
      .check(ofTheOrder((date, context) -> {
        Limite fermeture = context.appel().fermeture();
        if (fermeture == null) {
          return undetermined(Donnee.FERMETURE);
        }
        return date.isAfter(fermeture.jour())
            ? violated("date", date, "fermeture", fermeture.jour())
            : SATISFIED;
      }));

  /** A request is deemed made when it is received, so the order it is for exists by then. */
  static final Rule<Ligne> AVANT_LA_RECEPTION = Rule.<Ligne>of("AF-2-RECEPTION")
      .at(Champ.DATE_COMMANDE)
      .cites("S002-029")
      .demands(
          "La commande n'est pas postérieure à la réception de la demande.",
          "The order is not later than the reception of the request.")
      .says(
          "La commande du {date} est postérieure à la réception de la demande, le {recue}.",
          "The order of {date} is after the request was received, on {recue}.")
      .check(ofTheOrder((date, context) -> {
        LocalDate recue = context.jourDeReception();
        if (recue == null) {
          return undetermined(Fait.RECU_LE);
        }
        return date.isAfter(recue) ? violated("date", date, "recue", recue) : SATISFIED;
      }));

  /**
   * Before its software is référencé, an order precedes the evidence file by so many days at most.
   */
  static final Rule<Ligne> ANTERIORITE = Rule.<Ligne>of("AF-4.4-ANTERIORITE")
      .at(Champ.DATE_COMMANDE)
      .cites("S002-075")
      .demands(
          "Une commande antérieure au référencement précède le dossier de preuves d'au plus le "
              + "nombre de jours calendaires de l'appel à financement.",
          "An order earlier than the référencement precedes the evidence file by at most the "
              + "calendar days of the call for funding.")
      .says(
          "La commande du {date}, antérieure au référencement, précède de {jours} jours le dossier "
              + "de preuves du {depot} ; {maximum} au plus.",
          "The order of {date}, before the référencement, precedes the evidence file of {depot} by "
              + "{jours} days; {maximum} at most.")
      .check(ofTheOrder(EligibiliteDeLaCommande::anteriorite));

  public static final List<Rule<Ligne>> RULES =
      List.of(DEPUIS_L_OUVERTURE, JUSQU_A_LA_FERMETURE, AVANT_LA_RECEPTION, ANTERIORITE);

  /** Those that can be told the day the order is signed. */
  public static final List<Rule<Ligne>> DE_LA_SIGNATURE =
      List.of(DEPUIS_L_OUVERTURE, JUSQU_A_LA_FERMETURE, ANTERIORITE);

  private EligibiliteDeLaCommande() {}

  /**
   * An order signed before the référencement says that it is conditional (S002-116). The mention is
   * on the order form, not in the request file, so this is no rule of the import test.
   */
  public static Result mention(LocalDate date, boolean mentionConditionnelle, Context context) {
    Facts.Solution solution = context.facts().solution();
    if (mentionConditionnelle) {
      return SATISFIED;
    }
    if (solution == null) {
      return undetermined(Fait.SOLUTION);
    }
    LocalDate referencee = solution.referenceeLe();
    if (referencee == null) {
      return undetermined(Fait.SOLUTION_REFERENCEE_LE);
    }
    return date.isBefore(referencee) ? violated().citing(List.of("S002-116")) : NOT_APPLICABLE;
  }

  /**
   * {@return whether an order is not earlier than the Date d'ouverture; by its certain bounds, and
   * undetermined between them, when its day is not known}
   *
   * @param date the day of the order
   * @param ouverture the opening day; null when it is not known
   * @param appel the edition whose bounds apply
   * @param choice the option of R-03, asked for only when it matters
   */
  public static Result ouverture(
      LocalDate date,
      @Nullable LocalDate ouverture,
      AppelAFinancement appel,
      Function<Reading, Option> choice) {
    if (ouverture != null) {
      boolean kept = date.isAfter(ouverture)
          || (date.equals(ouverture) && choice.apply(Reading.R_03) == Option.JOUR_INCLUS);
      return kept ? SATISFIED : violated("date", date, "ouverture", ouverture);
    }
    LocalDate earliest = appel.valeur(Donnee.OUVERTURE_AU_PLUS_TOT);
    if (earliest != null && date.isBefore(earliest)) {
      return violated("date", date, "ouverture", earliest);
    }
    LocalDate certain = appel.valeur(Donnee.OUVERTURE_AVANT);
    return certain == null || date.isBefore(certain)
        ? undetermined(Fait.DATE_OUVERTURE)
        : SATISFIED;
  }

  /** Kept when either condition of the sentence surely fails, whatever is unknown of the other. */
  private static Result anteriorite(LocalDate date, Context context) {
    Facts.Solution solution = context.facts().solution();
    if (solution == null) {
      return undetermined(Fait.SOLUTION);
    }
    LocalDate referencee = solution.referenceeLe();
    if (referencee != null && !date.isBefore(referencee)) {
      return NOT_APPLICABLE;
    }
    LocalDate depot = solution.depotPreuvesLe();
    if (depot == null) {
      return referencee == null
          ? undetermined(Fait.SOLUTION_REFERENCEE_LE, Fait.SOLUTION_DEPOT_PREUVES_LE)
          : undetermined(Fait.SOLUTION_DEPOT_PREUVES_LE);
    }
    long days = ChronoUnit.DAYS.between(date, depot);
    int most = context.appel().anteriorite();
    if (days <= most) {
      return SATISFIED;
    }
    return referencee == null
        ? undetermined(Fait.SOLUTION_REFERENCEE_LE)
        : violated("date", date, "jours", days, "depot", depot, "maximum", most);
  }

  private static BiFunction<Ligne, Context, Result> ofTheOrder(
      BiFunction<LocalDate, Context, Result> check) {
    return (ligne, context) -> {
      LocalDate date = ligne.dateCommande();
      return date == null ? NOT_EVALUATED : check.apply(date, context);
    };
  }
}
