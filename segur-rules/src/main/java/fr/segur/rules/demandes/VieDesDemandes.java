package fr.segur.rules.demandes;

import fr.segur.model.Outcome;
import fr.segur.model.Readings;
import fr.segur.model.StatutDemande;
import fr.segur.rules.Fermeture;
import fr.segur.rules.JoursOuvres;
import fr.segur.rules.Paris;
import fr.segur.rules.courriels.Courriel;
import fr.segur.rules.lifecycle.Acteur;
import fr.segur.rules.lifecycle.Due;
import fr.segur.rules.lifecycle.Lifecycle;
import fr.segur.rules.lifecycle.Passage;
import fr.segur.rules.lifecycle.Refusal;
import fr.segur.rules.lifecycle.Step;
import fr.segur.rules.lifecycle.Step.Refused;
import fr.segur.rules.lifecycle.Transition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes requests live by {@link TableDesDemandes#TABLE}: events happen to them, and time passes.
 * Pure functions of a {@link Dossier}. Immutable and thread-safe.
 *
 * @param readings the option chosen for each reading; matter
 */
public record VieDesDemandes(Readings readings) {

  private static final Lifecycle<StatutDemande, EvenementDemande, Situation, EffetDemande> TABLE =
      TableDesDemandes.TABLE;

  /** Working days from the decision to the payment (S001-19). */
  private static final int JOURS_DE_VERSEMENT = 10;

  /** By the default readings. */
  public static final VieDesDemandes PAR_DEFAUT = new VieDesDemandes(Readings.DEFAULTS);

  /**
   * Lets time pass until the event, deadlines of that very instant included, then makes it happen.
   *
   * @param dossier the request as it stands
   * @param evenement what happens
   * @return the request after it, or why it cannot happen. An event earlier than what the request
   *     lived is refused and changes nothing; any other refused event only lets time pass
   */
  public Suite apply(Dossier dossier, Evenement evenement) {
    Instant le = dossier.le();
    if (le != null && evenement.le().isBefore(le)) {
      return new Suite(dossier, dossier, RefusDemande.ANTERIEUR);
    }
    Dossier then = live(dossier, evenement.le());
    var step = step(then, evenement.type(), evenement.par());
    var row = step.transition();
    Dossier after =
        row == null ? then : then.then(new Passage<>(evenement.le(), row, evenement.commentaire()));
    return new Suite(dossier, after, step.refusal());
  }

  /**
   * {@return the supplier confirms its modifications: the request moves only when they are valid,
   * and stays « A modifier » when they are not (S000-12)}
   *
   * @param dossier the request as it stands
   * @param le when
   * @param issue what came of confirming the draft: only ACCEPTABLE is valid
   */
  public Suite confirmer(Dossier dossier, Instant le, Outcome issue) {
    Suite suite = apply(dossier, Evenement.of(le, EvenementDemande.MODIFICATION_CONFIRMEE));
    return issue == Outcome.ACCEPTABLE || suite.refused()
        ? suite
        : new Suite(
            dossier, advanceTo(dossier, le).dossier(), RefusDemande.MODIFICATION_NON_VALIDE);
  }

  /**
   * Lets time pass until {@code instant}, and everything happen that is due by then, in order. Any
   * number of steps does the same as one; an instant already lived changes nothing.
   *
   * @param dossier the request as it stands
   * @param instant the instant
   * @return the request afterwards, and what happened
   */
  public Suite advanceTo(Dossier dossier, Instant instant) {
    Instant le = dossier.le();
    Dossier then = le != null && instant.isBefore(le) ? dossier : live(dossier, instant);
    return new Suite(dossier, then, null);
  }

  /**
   * {@return what happens next by itself, and when; null for nothing}
   *
   * @param dossier the request as it stands
   */
  public @Nullable Due<StatutDemande, EvenementDemande, Situation> next(Dossier dossier) {
    return TABLE.next(dossier.history(), new Situation(dossier, readings));
  }

  /**
   * {@return what {@code acteur} can do about the request at {@code instant}, or why not, in the
   * order of {@link EvenementDemande}; for the system, what will happen by itself}
   *
   * @param dossier the request as it stands
   * @param acteur who acts
   * @param instant one that the request already lived counts as the last it lived
   */
  public List<Action> actions(Dossier dossier, Acteur acteur, Instant instant) {
    return new Actions(this, advanceTo(dossier, instant).dossier(), null).of(acteur);
  }

  /**
   * {@return the same, for a request whose window is known}
   *
   * @param dossier the request as it stands
   * @param acteur who acts
   * @param instant the instant
   * @param fermeture when the window closes; only the import depends on it (S001-32)
   */
  public List<Action> actions(
      Dossier dossier, Acteur acteur, Instant instant, Fermeture fermeture) {
    return new Actions(this, advanceTo(dossier, instant).dossier(), fermeture).of(acteur);
  }

  /**
   * {@return last day on which modifications are accepted, Europe/Paris; null when there is no such
   * day}
   *
   * @param dossier the request as it stands
   */
  public @Nullable LocalDate modifiableJusquAu(Dossier dossier) {
    Instant depuis = dossier.depuis();
    return dossier.statut() == StatutDemande.A_MODIFIER && depuis != null
        ? dernierJour(dossier, depuis)
        : null;
  }

  /**
   * {@return last day on which what a decision made due is paid: ten working days after it
   * (S001-19); null while the request is not decided}
   *
   * @param dossier the request as it stands
   */
  public @Nullable LocalDate versementAuPlusTard(Dossier dossier) {
    Instant depuis = dossier.depuis();
    return dossier.statut() == StatutDemande.DECIDEE && depuis != null ? versement(depuis) : null;
  }

  /**
   * Writes what is to be sent.
   *
   * @param dossier the request it is about
   * @param envoi what is to be sent
   * @param numero its number, as people quote it
   * @param adresse the address given at the enrolment; for a conflict, that of each supplier
   *     concerned in turn
   * @return the message
   */
  public Courriel courriel(Dossier dossier, Envoi envoi, String numero, String adresse) {
    Map<String, Object> arguments = new HashMap<>();
    arguments.put("numero", numero);
    arguments.put("versement", versement(envoi.depuis()));
    LocalDate jusquAu = dernierJour(dossier, envoi.depuis());
    if (jusquAu != null) {
      arguments.put("jusquAu", jusquAu);
    }
    return new Courriel(envoi.notification(), envoi.le(), adresse, arguments, envoi.commentaire());
  }

  /** Why the one who may do it cannot do it now; null when it can be done. */
  @Nullable
  Refusal refusal(Dossier dossier, EvenementDemande event) {
    return step(dossier, event, event.acteur()).refusal();
  }

  /** Everything that will happen by itself unless something else happens before, in any order. */
  List<Due<StatutDemande, EvenementDemande, Situation>> dues(Dossier dossier) {
    return TABLE.dues(dossier.history(), new Situation(dossier, readings));
  }

  /** Why {@code event}, which is none of {@link #dues}, will not happen by itself. */
  Refusal refusalByItself(Dossier dossier, EvenementDemande event) {
    var situation = new Situation(dossier, readings);
    Refusal refusal =
        TABLE.step(dossier.statut(), event, Acteur.SYSTEME, situation).refusal();
    if (refusal != null) {
      return refusal;
    }
    return dossier.history().happened(event)
        ? RefusDemande.DEJA_RELANCE
        : RefusDemande.DELAIS_DU_SOLDE_MS2;
  }

  private Step<StatutDemande, EvenementDemande, Situation, EffetDemande> step(
      Dossier dossier, EvenementDemande event, Acteur acteur) {
    return event.acteur() == Acteur.SYSTEME
        ? new Refused<>(Acteur.SYSTEME.refusal())
        : TABLE.step(dossier.statut(), event, acteur, new Situation(dossier, readings));
  }

  private Dossier live(Dossier dossier, Instant until) {
    Dossier then = dossier;
    for (var due = due(then, until); due != null; due = due(then, until)) {
      var row = row(due);
      then = then.then(new Passage<>(due.le(), row, row.moves() ? null : then.commentaire()));
    }
    return then.at(until);
  }

  private @Nullable Due<StatutDemande, EvenementDemande, Situation> due(
      Dossier dossier, Instant until) {
    return TABLE.next(dossier.history(), new Situation(dossier, readings), until);
  }

  /** The table has one row without guard for each of its delays. */
  private static Transition<StatutDemande, EvenementDemande, Situation, EffetDemande> row(
      Due<StatutDemande, EvenementDemande, Situation> due) {
    return TABLE.transitions(due.timer().status(), due.timer().event()).get(0);
  }

  private @Nullable LocalDate dernierJour(Dossier dossier, Instant depuis) {
    int days = TableDesDemandes.RETOUR.days().applyAsInt(new Situation(dossier, readings));
    return days == 0 ? null : Paris.jour(depuis).plusDays(days - 1L);
  }

  private static LocalDate versement(Instant decision) {
    return JoursOuvres.apres(Paris.jour(decision), JOURS_DE_VERSEMENT);
  }
}
