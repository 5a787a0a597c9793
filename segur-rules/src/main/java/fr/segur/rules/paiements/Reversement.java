package fr.segur.rules.paiements;

import fr.segur.model.Message;
import fr.segur.model.Montant;
import fr.segur.model.Readings;
import fr.segur.model.Text;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.paiements.MiseEnDemeure.Reponse;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether sums must be paid back, and how much (AF § 7). Nothing is ordered before a formal notice
 * stayed without effect.
 *
 * @param cas why
 * @param issue how the procedure stands
 * @param montant what is ordered, or would be: in euros, at most what was received
 * @param explication why it stands so
 */
public record Reversement(CasDeReversement cas, Issue issue, Montant montant, Message explication) {

  /** How the procedure stands. */
  public enum Issue {
    /** Nothing is left to pay back, or the case does not arise. */
    SANS_OBJET,
    /** A formal notice comes first. */
    MISE_EN_DEMEURE_D_ABORD,
    /** The supplier still has time to remedy or to comment. */
    DELAI_EN_COURS,
    /** Remedied, or the comments were accepted. */
    SANS_SUITE,
    /** The agency orders the repayment. */
    ORDONNE,
    /** A date is missing; see the explanation. */
    INDETERMINE
  }

  /**
   * {@return how a case stands}
   *
   * @param cas why money is due back
   * @param recu what was received
   * @param notice the formal notice; null when none was sent
   * @param au the day on which it is looked at
   */
  public static Reversement of(
      CasDeReversement cas, Recu recu, @Nullable MiseEnDemeure notice, LocalDate au) {
    Montant montant = recu.pour(cas.base());
    if (montant.compareTo(Montant.ZERO) <= 0) {
      return new Reversement(
          cas,
          Issue.SANS_OBJET,
          Montant.ZERO,
          Message.of("rien n'est à reverser", "nothing is to be paid back"));
    }
    if (notice == null || notice.envoyeeLe().isAfter(au)) {
      return new Reversement(
          cas,
          Issue.MISE_EN_DEMEURE_D_ABORD,
          montant,
          Message.of(
              "l'agence met d'abord en demeure de remédier ou de présenter des observations",
              "the agency first gives formal notice to remedy or to comment"));
    }
    return after(cas, montant, notice, au);
  }

  /**
   * {@return how the case of a Prestation that is not performed at the Date de clôture stands
   * (S002-135)} It arises the day after the last day of balance requests, when none was received in
   * time, or when one was for a Prestation that is known not to be performed.
   *
   * @param appel the edition whose rules apply
   * @param readings the option of each reading
   * @param soldeRecuLe day on which the balance request was received; null for none
   * @param prestationRealisee whether the Prestation was performed; null when it is not known
   * @param recu what was received
   * @param notice the formal notice; null when none was sent
   * @param au the last day, included
   */
  public static Reversement prestationNonRealisee(
      AppelAFinancement appel,
      Readings readings,
      @Nullable LocalDate soldeRecuLe,
      @Nullable Boolean prestationRealisee,
      Recu recu,
      @Nullable MiseEnDemeure notice,
      LocalDate au) {
    var cas = CasDeReversement.PRESTATION_NON_REALISEE;
    LocalDate cloture = Echeancier.dernierJour(appel.cloture(), readings);
    if (cloture == null) {
      return new Reversement(
          cas,
          Issue.INDETERMINE,
          recu.pour(cas.base()),
          Message.of(
              "l'édition ne dit pas la Date de clôture",
              "the edition does not say the Date de clôture"));
    }
    // a request in time is taken as proof of a Prestation, unless it is known that there was none
    boolean inTime = soldeRecuLe != null
        && !soldeRecuLe.isAfter(cloture)
        && !Boolean.FALSE.equals(prestationRealisee);
    if (inTime || !au.isAfter(cloture)) {
      return new Reversement(
          cas,
          Issue.SANS_OBJET,
          Montant.ZERO,
          new Message(
              inTime
                  ? new Text(
                      "la demande de solde est reçue à temps, avant la fin du {cloture}",
                      "the balance request was received in time, before the end of {cloture}")
                  : new Text(
                      "la Prestation peut encore être réalisée jusqu'au {cloture}",
                      "the Prestation can still be performed until {cloture}"),
              Map.of("cloture", cloture)));
    }
    return of(cas, recu, notice, au);
  }

  /**
   * {@return of several cases that stand at once, the one that claims most: claims on the same sums
   * do not add up} The first of equals; null for none.
   *
   * @param cases the recoveries, in order
   */
  public static @Nullable Reversement lePlusFort(List<Reversement> cases) {
    return cases.stream()
        .filter(one -> one.issue() == Issue.ORDONNE)
        .max(Comparator.comparing(Reversement::montant))
        .orElse(null);
  }

  /** {@return ids of the sentences it comes from} */
  public List<String> statements() {
    return cas.statements();
  }

  private static Reversement after(
      CasDeReversement cas, Montant montant, MiseEnDemeure notice, LocalDate au) {
    Reponse reponse = notice.reponse();
    LocalDate reponduLe = notice.reponduLe();
    boolean answered = reponse != null
        && (reponduLe == null || !reponduLe.isAfter(au))
        && !notice.remedieTropTard();
    if (answered && reponse != Reponse.OBSERVATIONS_ECARTEES) {
      return new Reversement(
          cas,
          Issue.SANS_SUITE,
          Montant.ZERO,
          Message.of(
              "le manquement est remédié ou les observations sont retenues",
              "the breach is remedied or the comments are accepted"));
    }
    Boolean echue = notice.estEchue(au);
    if (!answered && echue == null) {
      return new Reversement(
          cas,
          Issue.INDETERMINE,
          montant,
          Message.of(
              "le délai de la mise en demeure n'est pas connu",
              "the time set by the formal notice is not known"));
    }
    if (!answered && !Boolean.TRUE.equals(echue)) {
      return new Reversement(
          cas,
          Issue.DELAI_EN_COURS,
          montant,
          Message.of(
              "le fournisseur peut encore remédier ou présenter ses observations",
              "the supplier can still remedy or comment"));
    }
    return new Reversement(
        cas,
        Issue.ORDONNE,
        montant,
        cas.estUnMaximum()
            ? Message.of(
                "mise en demeure infructueuse ; le reversement peut aller jusqu'à ce montant",
                "fruitless formal notice; the repayment may be as much as this amount")
            : Message.of("mise en demeure infructueuse", "fruitless formal notice"));
  }
}
