package fr.segur.rules.pilotes;

import fr.segur.rules.Paris;
import fr.segur.rules.lifecycle.History;
import fr.segur.rules.lifecycle.Passage;
import fr.segur.rules.pilotes.EffetPilote.Juge;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A declared pilot and everything that happened to it. Immutable and thread-safe.
 *
 * @param cle its key
 * @param avance the advance it was chosen from, as it stood then
 * @param pv its record, the last one deposited
 * @param history what happened to it, its declaration first
 */
public record Pilote(
    String cle,
    AvanceCandidate avance,
    ProcesVerbal pv,
    History<StatutPilote, EvenementPilote, SituationDuPilote, EffetPilote> history) {

  /**
   * @param cle its key
   * @param avance the advance it was chosen from, as it stood then
   * @param pv its record, the last one deposited
   * @param history what happened to it, its declaration first
   * @throws IllegalArgumentException when nothing happened: what is not declared is no pilot
   */
  public Pilote {
    if (history.status() == null) {
      throw new IllegalArgumentException("not declared: " + cle);
    }
  }

  /** {@return where it stands} */
  public StatutPilote statut() {
    StatutPilote statut = history.status();
    if (statut == null) {
      throw new IllegalStateException("not declared: " + cle);
    }
    return statut;
  }

  /** {@return when it was declared} */
  public Instant declareLe() {
    return history.passages().get(0).le();
  }

  /** {@return the day on which it was declared, Europe/Paris (S004-27)} */
  public LocalDate deposeLe() {
    return Paris.jour(declareLe());
  }

  /** {@return whether the ASP has begun to examine it since it last came to be "en cours"} */
  public boolean prisEnCharge() {
    return history.happened(EvenementPilote.PRENDRE_EN_CHARGE);
  }

  /** {@return what is said of its record: a pilot that is cancelled keeps what was said before} */
  public Conformite conformite() {
    Conformite conformite = Conformite.A_INSTRUIRE;
    for (Passage<StatutPilote, EvenementPilote, SituationDuPilote, EffetPilote> passage :
        history.passages()) {
      for (EffetPilote effet : passage.transition().effects()) {
        if (effet instanceof Juge juge) {
          conformite = juge.conformite();
        }
      }
    }
    return conformite;
  }

  /**
   * {@return how the agency calls it: the name of the client, its number when the name is not
   * known}
   */
  public String nom() {
    String nom = avance.nomPilote();
    return nom == null ? avance.pmsi() : nom;
  }
}
