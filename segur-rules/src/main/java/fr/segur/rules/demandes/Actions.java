package fr.segur.rules.demandes;

import fr.segur.rules.Fermeture;
import fr.segur.rules.lifecycle.Acteur;
import fr.segur.rules.lifecycle.Refusal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be done about one request, as it stands now. */
final class Actions {

  private final VieDesDemandes vie;
  private final Dossier dossier;
  private final @Nullable Fermeture fermeture;

  Actions(VieDesDemandes vie, Dossier dossier, @Nullable Fermeture fermeture) {
    this.vie = vie;
    this.dossier = dossier;
    this.fermeture = fermeture;
  }

  List<Action> of(Acteur acteur) {
    return Arrays.stream(EvenementDemande.values())
        .filter(event -> event.acteur() == acteur)
        .map(event -> acteur == Acteur.SYSTEME ? byItself(event) : bySomebody(event))
        .toList();
  }

  private Action bySomebody(EvenementDemande event) {
    Refusal refusal = vie.refusal(dossier, event);
    if (refusal != null) {
      return Action.refusee(event, refusal);
    }
    return event == EvenementDemande.IMPORT_ACCEPTE && fermeture != null
        ? untilClosing(event, fermeture)
        : untilADelayEnds(event);
  }

  private Action untilClosing(EvenementDemande event, Fermeture closing) {
    Instant le = dossier.le();
    Refusal refusal = le != null && closing.passee(le) ? RefusDemande.guichetFerme(closing) : null;
    return new Action(event, refusal, null, closing.le(), closing.readings());
  }

  /** The end is the first deadline after which it would be refused. */
  private Action untilADelayEnds(EvenementDemande event) {
    Dossier then = dossier;
    for (var due = vie.next(then); due != null; due = vie.next(then)) {
      then = vie.advanceTo(then, due.le()).dossier();
      if (vie.refusal(then, event) != null) {
        return Action.jusquA(event, due.le(), due.timer());
      }
    }
    return Action.possible(event);
  }

  private Action byItself(EvenementDemande event) {
    for (var due : vie.dues(dossier)) {
      if (due.timer().event() == event) {
        return Action.aLEcheance(event, due.le(), due.timer());
      }
    }
    return Action.refusee(event, vie.refusalByItself(dossier, event));
  }
}
