package fr.segur.rules.pilotes;

import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.Readings;
import fr.segur.rules.courriels.Courriel;
import fr.segur.rules.lifecycle.History;
import fr.segur.rules.lifecycle.Passage;
import fr.segur.rules.lifecycle.Refusal;
import fr.segur.rules.lifecycle.Step;
import fr.segur.rules.lifecycle.Transition;
import fr.segur.rules.pilotes.EffetPilote.Notifie;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the pilots of a supplier live by {@link TableDesPilotes#TABLE}, and says what they open.
 * Pure functions of {@link Pilotes}. Immutable and thread-safe.
 *
 * @param readings the option chosen for each reading; matter
 */
public record VieDesPilotes(Readings readings) {

  /** By the default readings. */
  public static final VieDesPilotes PAR_DEFAUT = new VieDesPilotes(Readings.DEFAULTS);

  /** Pilots to be validated before a balance is lodged (S004-06). */
  static final int PILOTES_POUR_UN_SOLDE = 3;

  /**
   * Tries it.
   *
   * @param pilotes the pilots of a supplier as they stand
   * @param acte what is done
   * @return the pilots after it, or why it cannot happen. What is refused changes nothing but the
   *     instant up to which the pilots lived; what is earlier than that is refused
   */
  public SuiteDuPilote apply(Pilotes pilotes, Acte acte) {
    Instant le = pilotes.le();
    if (le != null && acte.le().isBefore(le)) {
      return new SuiteDuPilote(pilotes, pilotes, RefusPilote.ANTERIEUR);
    }
    var step = step(pilotes, acte);
    var transition = step.transition();
    Pilotes then = transition == null ? pilotes.at(acte.le()) : then(pilotes, acte, transition);
    return new SuiteDuPilote(pilotes, then, step.refusal());
  }

  /**
   * {@return the same, one after the other; what is refused is left out}
   *
   * @param pilotes the pilots of a supplier as they stand
   * @param actes what was done, in order
   */
  public Pilotes applyAll(Pilotes pilotes, List<Acte> actes) {
    Pilotes then = pilotes;
    for (Acte acte : actes) {
      then = apply(then, acte).pilotes();
    }
    return then;
  }

  /**
   * {@return why that cannot happen to the pilots as they stand, whenever; null when it can}
   *
   * @param pilotes the pilots of a supplier as they stand
   * @param acte what is done
   */
  public @Nullable Refusal refus(Pilotes pilotes, Acte acte) {
    return step(pilotes, acte).refusal();
  }

  /**
   * {@return why balances cannot be lodged for that numéro ANS; null when they can} It holds for
   * calls of wave 2 only: the balances of wave 1 wait for no pilot (C-83).
   *
   * @param pilotes the pilots of a supplier as they stand
   * @param numeroAns number of the solution at the ANS
   */
  public @Nullable Refusal refusDeSolde(Pilotes pilotes, String numeroAns) {
    return pilotes.valides(numeroAns, readings) >= PILOTES_POUR_UN_SOLDE
        ? null
        : RefusPilote.SOLDE_FERME;
  }

  /**
   * {@return whether balances can be lodged, by numéro ANS of the pilots declared, in their order}
   *
   * @param pilotes the pilots of a supplier as they stand
   */
  public Map<String, Boolean> soldeOuvert(Pilotes pilotes) {
    var ouvert = new LinkedHashMap<String, Boolean>();
    for (Pilote pilote : pilotes.tous()) {
      String numeroAns = pilote.avance().numeroAns();
      ouvert.put(numeroAns, refusDeSolde(pilotes, numeroAns) == null);
    }
    return ouvert;
  }

  /**
   * {@return the validated pilots whose own balance request is still to be lodged (S004-07)} A
   * balance settles every pilot of its dossier: a client left out of it is not looked for.
   *
   * @param pilotes the pilots of a supplier as they stand
   * @param soldees dossier numbers of the advances for which a balance was lodged
   */
  public List<Pilote> soldesAttendus(Pilotes pilotes, Set<String> soldees) {
    return pilotes.tous().stream()
        .filter(pilote -> pilote.statut() == StatutPilote.VALIDEE
            && !soldees.contains(pilote.avance().numeroASP()))
        .toList();
  }

  /**
   * Writes what is to be sent.
   *
   * @param pilotes the pilots of a supplier as they stand
   * @param envoi what is to be sent
   * @param fournisseur whose pilots they are
   * @return the message
   * @throws IllegalArgumentException when the pilot is not one of them
   */
  public Courriel courriel(Pilotes pilotes, EnvoiPilote envoi, Fournisseur fournisseur) {
    Pilote pilote = pilotes.find(envoi.pilote());
    if (pilote == null) {
      throw new IllegalArgumentException("no such pilot: " + envoi.pilote());
    }
    Map<String, Object> arguments = new HashMap<>();
    arguments.put("pilote", pilote.nom());
    arguments.put("sons", String.valueOf(pilote.avance().sons()));
    arguments.put("depot", pilote.deposeLe());
    arguments.put("siret", fournisseur.siret());
    if (readings.choice(Reading.R_14) == Option.PAR_NUMERO_ANS) {
      arguments.put("numeroAns", pilote.avance().numeroAns());
    }
    if (readings.choice(Reading.R_15) == Option.REGULARISABLE) {
      arguments.put("regularisable", pilote.nom());
    }
    return new Courriel(
        envoi.notification(), envoi.le(), fournisseur.adresse(), arguments, envoi.motif());
  }

  private Step<StatutPilote, EvenementPilote, SituationDuPilote, EffetPilote> step(
      Pilotes pilotes, Acte acte) {
    Pilote pilote = pilotes.find(acte.pilote());
    return TableDesPilotes.TABLE.step(
        pilote == null ? null : pilote.statut(),
        acte.type(),
        acte.par(),
        new SituationDuPilote(pilotes, acte, readings));
  }

  private static Pilotes then(
      Pilotes pilotes,
      Acte acte,
      Transition<StatutPilote, EvenementPilote, SituationDuPilote, EffetPilote> transition) {
    var parCle = new LinkedHashMap<>(pilotes.parCle());
    parCle.put(
        acte.pilote(),
        then(
            pilotes.find(acte.pilote()), acte, new Passage<>(acte.le(), transition, acte.motif())));
    var actes = new ArrayList<>(pilotes.actes());
    actes.add(acte);
    var envois = new ArrayList<>(pilotes.envois());
    for (EffetPilote effet : transition.effects()) {
      if (effet instanceof Notifie notifie) {
        envois.add(new EnvoiPilote(acte.le(), notifie.notification(), acte.pilote(), acte.motif()));
      }
    }
    return new Pilotes(parCle, actes, envois, acte.le());
  }

  private static Pilote then(
      @Nullable Pilote pilote,
      Acte acte,
      Passage<StatutPilote, EvenementPilote, SituationDuPilote, EffetPilote> passage) {
    Declaration declaration = acte.declaration();
    if (pilote != null) {
      ProcesVerbal pv = acte.pv() == null ? pilote.pv() : acte.pv();
      return new Pilote(pilote.cle(), pilote.avance(), pv, pilote.history().then(passage));
    }
    if (declaration == null || declaration.pv() == null) {
      throw new IllegalStateException("a declaration without record was accepted: " + acte);
    }
    History<StatutPilote, EvenementPilote, SituationDuPilote, EffetPilote> none = History.none();
    return new Pilote(acte.pilote(), declaration.avance(), declaration.pv(), none.then(passage));
  }
}
