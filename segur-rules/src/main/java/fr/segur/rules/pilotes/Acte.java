package fr.segur.rules.pilotes;

import fr.segur.rules.lifecycle.Acteur;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody does to a pilot.
 *
 * @param le when
 * @param type what
 * @param pilote key of the pilot, chosen by its supplier's portal: any text, unique for the
 *     supplier
 * @param par who
 * @param role what that person of the supplier is entitled to; null for nothing, and for others
 * @param declaration what is declared; null but for a declaration
 * @param pv the record deposited; null but for a regularisation
 * @param motif the reason of a rejection, with its comment; null but for a rejection
 */
public record Acte(
    Instant le,
    EvenementPilote type,
    String pilote,
    Acteur par,
    @Nullable Role role,
    @Nullable Declaration declaration,
    @Nullable ProcesVerbal pv,
    @Nullable String motif) {

  /**
   * @param le when
   * @param type what
   * @param pilote key of the pilot, chosen by its supplier's portal: any text, unique for the
   *     supplier
   * @param par who
   * @param role what that person of the supplier is entitled to; null for nothing, and for others
   * @param declaration what is declared; null but for a declaration
   * @param pv the record deposited; null but for a regularisation
   * @param motif the reason of a rejection, with its comment; null but for a rejection
   * @throws IllegalArgumentException when what goes with it is not what its type takes
   */
  public Acte {
    boolean fits = (type == EvenementPilote.DECLARER) == (declaration != null)
        && (type == EvenementPilote.REGULARISER || pv == null)
        && (type == EvenementPilote.REJETER || motif == null);
    if (!fits) {
      throw new IllegalArgumentException("not what goes with " + type);
    }
  }

  /**
   * {@return a supplier declares a pilot}
   *
   * @param le when
   * @param pilote the id of the pilot
   * @param role null for a person who is entitled to nothing
   * @param declaration what is declared; null but for a declaration
   */
  public static Acte declarer(
      Instant le, String pilote, @Nullable Role role, Declaration declaration) {
    return fournisseur(le, EvenementPilote.DECLARER, pilote, role, declaration, null);
  }

  /**
   * {@return the ASP begins to examine it}
   *
   * @param le when
   * @param pilote the id of the pilot
   */
  public static Acte prendreEnCharge(Instant le, String pilote) {
    return gestionnaire(le, EvenementPilote.PRENDRE_EN_CHARGE, pilote, null);
  }

  /**
   * {@return the ASP finds it compliant}
   *
   * @param le when
   * @param pilote the id of the pilot
   */
  public static Acte valider(Instant le, String pilote) {
    return gestionnaire(le, EvenementPilote.VALIDER, pilote, null);
  }

  /**
   * {@return the ASP finds it not compliant}
   *
   * @param le when
   * @param pilote the id of the pilot
   * @param motif the reasons and, on further lines, the comment that goes with them; without any it
   *     is refused
   */
  public static Acte rejeter(Instant le, String pilote, @Nullable String motif) {
    return gestionnaire(le, EvenementPilote.REJETER, pilote, motif);
  }

  /**
   * {@return a supplier gives it up}
   *
   * @param le when
   * @param pilote the id of the pilot
   * @param role what that person of the supplier is entitled to; null for nothing
   */
  public static Acte annuler(Instant le, String pilote, @Nullable Role role) {
    return fournisseur(le, EvenementPilote.ANNULER, pilote, role, null, null);
  }

  /**
   * {@return a supplier deposits a new record for a rejected pilot; without any it is refused}
   *
   * @param le when
   * @param pilote the id of the pilot
   * @param role what that person of the supplier is entitled to; null for nothing
   * @param pv the record deposited; null for none
   */
  public static Acte regulariser(
      Instant le, String pilote, @Nullable Role role, @Nullable ProcesVerbal pv) {
    return fournisseur(le, EvenementPilote.REGULARISER, pilote, role, null, pv);
  }

  /**
   * {@return the same, done by {@code acteur}}
   *
   * @param acteur who acts
   */
  public Acte par(Acteur acteur) {
    return new Acte(le, type, pilote, acteur, role, declaration, pv, motif);
  }

  private static Acte fournisseur(
      Instant le,
      EvenementPilote type,
      String pilote,
      @Nullable Role role,
      @Nullable Declaration declaration,
      @Nullable ProcesVerbal pv) {
    return new Acte(le, type, pilote, Acteur.FOURNISSEUR, role, declaration, pv, null);
  }

  private static Acte gestionnaire(
      Instant le, EvenementPilote type, String pilote, @Nullable String motif) {
    return new Acte(le, type, pilote, Acteur.GESTIONNAIRE, null, null, null, motif);
  }
}
