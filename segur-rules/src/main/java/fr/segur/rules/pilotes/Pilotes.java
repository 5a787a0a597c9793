package fr.segur.rules.pilotes;

import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.Readings;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All the pilots that one supplier declared, up to an instant; {@link VieDesPilotes} makes them
 * live. Replaying {@code actes} from {@link #AUCUN} gives the same again. Immutable and
 * thread-safe.
 *
 * @param parCle pilots by key, in the order of their declarations
 * @param actes what was done and accepted, in order
 * @param envois what was sent because of it, in order
 * @param le the instant of the last thing that was tried; null before anything
 */
public record Pilotes(
    Map<String, Pilote> parCle,
    List<Acte> actes,
    List<EnvoiPilote> envois,
    @Nullable Instant le) {

  /** Nothing was declared yet. */
  public static final Pilotes AUCUN = new Pilotes(Map.of(), List.of(), List.of(), null);

  /**
   * Keeps copies: what it was made from may change.
   *
   * @param parCle pilots by key, in the order of their declarations
   * @param actes what was done and accepted, in order
   * @param envois what was sent because of it, in order
   * @param le the instant of the last thing that was tried; null before anything
   */
  public Pilotes {
    // not Map.copyOf, which forgets the order
    parCle = Collections.unmodifiableMap(new LinkedHashMap<>(parCle));
    actes = List.copyOf(actes);
    envois = List.copyOf(envois);
  }

  /**
   * {@return the same pilots, to which nothing happened until {@code instant}}
   *
   * @param instant not before the last thing that was tried; an earlier one changes nothing
   */
  public Pilotes at(Instant instant) {
    return le != null && instant.isBefore(le) ? this : new Pilotes(parCle, actes, envois, instant);
  }

  /**
   * {@return the pilot of that key; null when no declaration of it was accepted}
   *
   * @param cle the key of the pilot
   */
  public @Nullable Pilote find(String cle) {
    return parCle.get(cle);
  }

  /** {@return every pilot, whatever became of it, in the order of the declarations} */
  public Collection<Pilote> tous() {
    return parCle.values();
  }

  /**
   * {@return pilots "en cours" and "validés" of that numéro ANS: three at most (S004-19)}
   *
   * @param numeroAns number of the solution at the ANS
   */
  public int actifs(String numeroAns) {
    return (int) tous().stream()
        .filter(pilote -> pilote.statut().actif() && pilote.avance().numeroAns().equals(numeroAns))
        .count();
  }

  /**
   * {@return validated pilots that open the balances of that numéro ANS: its own, or all }
   *
   * @param numeroAns number of the solution at the ANS
   * @param readings the option of each reading
   */
  public int valides(String numeroAns, Readings readings) {
    boolean tous = readings.choice(Reading.R_14) == Option.PAR_FOURNISSEUR;
    return (int) tous().stream()
        .filter(pilote -> pilote.statut() == StatutPilote.VALIDEE
            && (tous || pilote.avance().numeroAns().equals(numeroAns)))
        .count();
  }

  /**
   * {@return whether the advance is, for the same client, a pilot "en cours" or "validé" already}
   *
   * @param avance the advance a pilot would stand on
   */
  public boolean estActif(AvanceCandidate avance) {
    return tous().stream()
        .anyMatch(pilote -> pilote.statut().actif() && pilote.avance().memePilote(avance));
  }
}
