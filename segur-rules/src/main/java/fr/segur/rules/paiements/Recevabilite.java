package fr.segur.rules.paiements;

import fr.segur.model.Readings;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.Result;
import fr.segur.rules.conditions.EligibiliteDeLaCommande;
import fr.segur.rules.paiements.Etape.Etat;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which requests of an order are admissible: enrolled before, ordered in time, received in time,
 * and no balance before its advance.
 *
 * @param fermeture last day of advance requests; null when the edition does not say it
 * @param cloture last day of balance requests; null when the edition does not say it
 * @param avantLaDemande last day of what the advance request needs
 * @param commande how the order stands
 * @param ouvertureInconnue whether only the Date d'ouverture would tell that the order counts
 * @param sansAvance whether the advance request is inadmissible
 * @param soldeHorsDelai whether the last day of the balance request is over
 * @param sansSolde whether the balance request is inadmissible
 */
record Recevabilite(
    @Nullable LocalDate fermeture,
    @Nullable LocalDate cloture,
    @Nullable LocalDate avantLaDemande,
    Etat commande,
    boolean ouvertureInconnue,
    boolean sansAvance,
    boolean soldeHorsDelai,
    boolean sansSolde) {

  static Recevabilite of(
      AppelAFinancement appel, Readings readings, Parcours parcours, @Nullable LocalDate au) {
    LocalDate fermeture = Echeancier.dernierJour(appel.fermeture(), readings);
    LocalDate cloture = Echeancier.dernierJour(appel.cloture(), readings);
    LocalDate recue = parcours.avanceRecueLe();
    boolean late = Etat.of(recue, fermeture, au).estPerdue();
    LocalDate before = recue == null || late ? fermeture : recue;
    LocalDate le = parcours.commandeLe();
    Result ouverture = le == null
        ? Result.NOT_EVALUATED
        : EligibiliteDeLaCommande.ouverture(le, parcours.dateOuverture(), appel, readings::choice);
    Etat commande =
        ouverture instanceof Result.Violation ? Etat.FAITE_TROP_TOT : Etat.of(le, before, au);
    boolean enroleTropTard = Etat.of(parcours.enroleLe(), before, au).estPerdue();
    // what was decided had its day, which is only not known
    boolean decidee = avanceDecidee(parcours);
    boolean sansAvance = (late && counts(recue, decidee))
        || (commande.estPerdue() && counts(le, decidee))
        || (enroleTropTard && counts(parcours.enroleLe(), decidee));
    LocalDate solde = parcours.soldeRecuLe();
    boolean soldeDecide = parcours.soldeDecideLe() != null || parcours.soldeVerseLe() != null;
    boolean soldeHorsDelai = Etat.of(solde, cloture, au).estPerdue() && counts(solde, soldeDecide);
    return new Recevabilite(
        fermeture,
        cloture,
        before,
        commande,
        !sansAvance && ouverture instanceof Result.Undetermined,
        sansAvance,
        soldeHorsDelai,
        sansAvance || soldeHorsDelai || avantSonAvance(parcours));
  }

  /** A balance request gives the dossier number that the decision on the advance notified. */
  private static boolean avantSonAvance(Parcours parcours) {
    LocalDate solde = parcours.soldeRecuLe();
    if (solde == null) {
      return false;
    }
    boolean none = parcours.avanceRecueLe() == null && !avanceDecidee(parcours);
    return none
        || isAfter(parcours.avanceRecueLe(), solde)
        || isAfter(parcours.avanceDecideeLe(), solde);
  }

  private static boolean avanceDecidee(Parcours parcours) {
    return parcours.avanceDecideeLe() != null
        || parcours.avanceDecidee() != null
        || parcours.avanceVerseeLe() != null;
  }

  /** A day that is not given is one that has not come, until a decision shows otherwise. */
  private static boolean counts(@Nullable LocalDate le, boolean decided) {
    return le != null || !decided;
  }

  private static boolean isAfter(@Nullable LocalDate le, LocalDate other) {
    return le != null && le.isAfter(other);
  }
}
