package fr.segur.rules.demandes;

import fr.segur.model.StatutDemande;
import fr.segur.model.StatutPaiement;
import fr.segur.model.TypeDemande;
import fr.segur.rules.demandes.EffetDemande.Conflit;
import fr.segur.rules.demandes.EffetDemande.Paie;
import fr.segur.rules.lifecycle.History;
import fr.segur.rules.lifecycle.Passage;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One request and everything that happened to it, up to an instant. Status, payment and deadlines
 * follow from the history; {@link VieDesDemandes} makes it live. Immutable and thread-safe.
 */
public final class Dossier {

  private static final String MS2 = "MS2";

  /**
   * How a request was found.
   *
   * @param statut its status then
   * @param paiement its payment then
   * @param depuis when it came to that status (« Date du changement de statut »)
   * @param commentaire what the gestionnaire wrote then, as the portal shows it (S000-40); null for
   *     nothing
   */
  public record Constat(
      StatutDemande statut,
      StatutPaiement paiement,
      Instant depuis,
      @Nullable String commentaire) {

    /**
     * The same without a comment: what is sent about it will lack it.
     *
     * @param statut its status then
     * @param paiement its payment then
     * @param depuis when it came to that status
     */
    public Constat(StatutDemande statut, StatutPaiement paiement, Instant depuis) {
      this(statut, paiement, depuis, null);
    }
  }

  private final TypeDemande type;
  private final String couloir;
  private final @Nullable Constat constat;
  private final History<StatutDemande, EvenementDemande, Situation, EffetDemande> history;
  private final StatutPaiement paiement;
  private final boolean conflit;
  private final @Nullable Instant le;

  private Dossier(
      TypeDemande type,
      String couloir,
      @Nullable Constat constat,
      History<StatutDemande, EvenementDemande, Situation, EffetDemande> history,
      StatutPaiement paiement,
      boolean conflit,
      @Nullable Instant le) {
    this.type = type;
    this.couloir = couloir;
    this.constat = constat;
    this.history = history;
    this.paiement = paiement;
    this.conflit = conflit;
    this.le = le;
  }

  /**
   * {@return a request that is not recorded yet}
   *
   * @param type the kind of request
   * @param couloir its code, as {@code MS2}; one that no text prints is as good as any
   */
  public static Dossier nouveau(TypeDemande type, String couloir) {
    return new Dossier(
        type, couloir, null, History.none(), StatutPaiement.AUCUN_PAIEMENT_EN_COURS, false, null);
  }

  /**
   * {@return a request whose beginning is not known, as the portal shows it}
   *
   * @param type the kind of request
   * @param couloir the couloir of the request, as {@code MS2}
   * @param constat what was found
   */
  public static Dossier constate(TypeDemande type, String couloir, Constat constat) {
    return new Dossier(
        type,
        couloir,
        constat,
        History.found(constat.statut(), constat.depuis()),
        constat.paiement(),
        false,
        constat.depuis());
  }

  /** {@return how it was found; null when its beginning is known} */
  public @Nullable Constat constat() {
    return constat;
  }

  /** {@return advance or balance} */
  public TypeDemande type() {
    return type;
  }

  /** {@return code of the couloir, as {@code MS2}} */
  public String couloir() {
    return couloir;
  }

  /** {@return its status; null before it is recorded} */
  public @Nullable StatutDemande statut() {
    return history.status();
  }

  /** {@return when it came to that status; null before it is recorded} */
  public @Nullable Instant depuis() {
    return history.depuis();
  }

  /** {@return where its payment stands} */
  public StatutPaiement paiement() {
    return paiement;
  }

  /** {@return whether it is in conflict with another request} */
  public boolean enConflit() {
    return conflit;
  }

  /** {@return the instant up to which it lived; null before anything} */
  public @Nullable Instant le() {
    return le;
  }

  /** {@return what happened to it, the oldest first} */
  public List<Passage<StatutDemande, EvenementDemande, Situation, EffetDemande>> passages() {
    return history.passages();
  }

  /** {@return what happened to it} */
  public History<StatutDemande, EvenementDemande, Situation, EffetDemande> history() {
    return history;
  }

  /**
   * {@return what was written when it came to its status, as the gestionnaire's comment on the
   * modifications expected (S000-40); null for nothing}
   */
  public @Nullable String commentaire() {
    var entry = history.entry();
    if (entry != null) {
      return entry.commentaire();
    }
    return constat == null ? null : constat.commentaire();
  }

  /** {@return everything sent about it so far, in order} */
  public List<Envoi> envois() {
    return Envoi.depuis(null, this);
  }

  /** Whether it is a balance of couloir MS2, which the guide of modification is about. */
  boolean estSoldeMs2() {
    return type == TypeDemande.SOLDE && couloir.equals(MS2);
  }

  /** Whether it left « A modifier » because nobody acted, and stands where that put it. */
  boolean delaiExpire() {
    return history.happened(EvenementDemande.DELAI_EXPIRE);
  }

  Dossier then(Passage<StatutDemande, EvenementDemande, Situation, EffetDemande> passage) {
    StatutPaiement paid = paiement;
    boolean open = conflit;
    for (EffetDemande effet : passage.transition().effects()) {
      if (effet instanceof Paie paie) {
        paid = paie.paiement();
      } else if (effet instanceof Conflit change) {
        open = change.ouvert();
      }
    }
    return new Dossier(type, couloir, constat, history.then(passage), paid, open, passage.le());
  }

  Dossier at(Instant instant) {
    return instant.equals(le)
        ? this
        : new Dossier(type, couloir, constat, history, paiement, conflit, instant);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Dossier dossier
        && type == dossier.type
        && couloir.equals(dossier.couloir)
        && Objects.equals(constat, dossier.constat)
        && Objects.equals(le, dossier.le)
        && history.equals(dossier.history);
  }

  @Override
  public int hashCode() {
    return 31 * couloir.hashCode() + Objects.hashCode(le);
  }

  @Override
  public String toString() {
    return type + " " + couloir + " " + statut() + " " + paiement + " " + le;
  }
}
