package fr.segur.rules.paiements;

import fr.segur.model.Message;
import fr.segur.model.Montant;
import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.Readings;
import fr.segur.model.RegimeTva;
import fr.segur.model.Text;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.Donnee;
import fr.segur.rules.JoursOuvres;
import fr.segur.rules.Limite;
import fr.segur.rules.Prix;
import fr.segur.rules.SoldeAPayer;
import fr.segur.rules.paiements.Etape.Etat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The schedule of an order: every step from enrolment to the last euro, what is done, what is due
 * and until when (AF § 2 and § 6). What was paid and what is left always make up the payable
 * amount, an over-payment aside.
 *
 * @param etapes the steps, in order
 * @param payable what the Prestation is worth in all; null when it has no price
 * @param verse what was paid so far
 * @param reste what is still to be paid; null when it cannot be told
 * @param aReverser what must be paid back; null when it cannot be told
 */
public record Echeancier(
    List<Etape> etapes,
    @Nullable Montant payable,
    Montant verse,
    @Nullable Montant reste,
    @Nullable Montant aReverser) {

  /**
   * Keeps copies: what it was made from may change.
   *
   * @param etapes the steps, in order
   * @param payable what the Prestation is worth in all; null when it has no price
   * @param verse what was paid so far
   * @param reste what is still to be paid; null when it cannot be told
   * @param aReverser what must be paid back; null when it cannot be told
   */
  public Echeancier {
    etapes = List.copyOf(etapes);
  }

  /**
   * {@return the schedule of an order}
   *
   * @param prix what the order is worth, with its edition and readings
   * @param parcours what has happened
   * @param au the day on which it is looked at; null for no judgement on what is late
   */
  public static Echeancier of(Prix prix, Parcours parcours, @Nullable LocalDate au) {
    return new Maker(prix, parcours, au).make();
  }

  /**
   * {@return the last day, inclusive, on which an amount decided on that day is paid; null when the
   * edition does not say in how many working days (S001-19)}
   *
   * @param appel the edition whose rules apply
   * @param decideLe the day of the decision, in France
   */
  public static @Nullable LocalDate versementAuPlusTard(
      AppelAFinancement appel, LocalDate decideLe) {
    Integer days = appel.valeur(Donnee.DELAI_DE_VERSEMENT);
    return days == null ? null : JoursOuvres.apres(decideLe, days);
  }

  /** The last day that still counts; null when the edition does not say it. */
  static @Nullable LocalDate dernierJour(@Nullable Limite limite, Readings readings) {
    if (limite == null) {
      return null;
    }
    boolean excluded = limite.heure() == null && readings.choice(Reading.R_02) == Option.JOUR_EXCLU;
    return excluded ? limite.jour().minusDays(1) : limite.jour();
  }

  /** Makes one schedule, step by step in the order of {@link Jalon}. */
  private static final class Maker {

    private final Prix prix;
    private final AppelAFinancement appel;
    private final Parcours parcours;
    private final @Nullable LocalDate au;
    private final Recevabilite recevabilite;
    private final @Nullable Montant avance;
    private final @Nullable SoldeAPayer solde;
    private final List<Etape> etapes = new ArrayList<>();

    private Maker(Prix prix, Parcours parcours, @Nullable LocalDate au) {
      this.prix = prix;
      this.appel = prix.appel();
      this.parcours = parcours;
      this.au = au;
      this.recevabilite = Recevabilite.of(appel, prix.readings(), parcours, au);
      this.avance = parcours.avanceDecidee() == null ? prix.avance() : parcours.avanceDecidee();
      this.solde = solde();
    }

    private Echeancier make() {
      beforeTheAdvance();
      theAdvance();
      theBalance();
      Montant aReverser = aReverser();
      Montant verse = verse(parcours.avanceVerseeLe(), avance);
      if (solde == null || avance == null) {
        return new Echeancier(etapes, prix.payable(), verse, null, aReverser);
      }
      verse = verse.plus(verse(parcours.soldeVerseLe(), solde.solde()));
      return new Echeancier(etapes, solde.payable(), verse, reste(avance, solde), aReverser);
    }

    private @Nullable Montant reste(Montant avance, SoldeAPayer solde) {
      if (recevabilite.ouvertureInconnue()) {
        return null;
      }
      Montant reste = Montant.ZERO;
      if (!recevabilite.sansAvance() && parcours.avanceVerseeLe() == null) {
        reste = reste.plus(avance);
      }
      if (!recevabilite.sansSolde() && parcours.soldeVerseLe() == null) {
        reste = reste.plus(solde.solde());
      }
      return reste;
    }

    private void beforeTheAdvance() {
      add(
          Jalon.ENROLEMENT,
          parcours.enroleLe(),
          recevabilite.avantLaDemande(),
          null,
          Message.of(
              "préalable à toute demande, pour le DSR de l'appel",
              "before any request, for the DSR of the call"));
      etapes.add(new Etape(
          Jalon.COMMANDE,
          recevabilite.commande(),
          parcours.commandeLe(),
          recevabilite.avantLaDemande(),
          prix.declareHT(),
          recevabilite.ouvertureInconnue()
              ? with(
                  "montant HT déclaré, plafond {plafond} ; éligible si l'appel était ouvert ce "
                      + "jour-là",
                  "declared amount excl. VAT, ceiling {plafond}; eligible if the call was open on "
                      + "that day",
                  "plafond",
                  prix.plafondHT())
              : with(
                  "montant HT déclaré, plafond {plafond}",
                  "declared amount excl. VAT, ceiling {plafond}",
                  "plafond",
                  prix.plafondHT())));
    }

    private void theAdvance() {
      add(
          Jalon.DEMANDE_AVANCE,
          parcours.avanceRecueLe(),
          recevabilite.fermeture(),
          null,
          Message.of(
              "après la Date de fermeture, elle est irrecevable",
              "after the Date de fermeture it is inadmissible"));
      boolean sansAvance = recevabilite.sansAvance();
      add(
          Jalon.DECISION_AVANCE,
          parcours.avanceDecideeLe(),
          null,
          // what the agency decided stays what it decided
          due(sansAvance, parcours.avanceVerseeLe(), parcours.avanceDecidee(), avance),
          sansAvance
              ? Message.of("demande irrecevable", "inadmissible request")
              : new Message(
                  parcours.avanceDecidee() == null
                      ? new Text("{part} % de {payable}", "{part} % of {payable}")
                      : new Text(
                          "montant décidé ; {part} % de {payable} attendus",
                          "amount decided; {part} % of {payable} expected"),
                  Map.of("part", appel.tauxAvance(), "payable", shown(prix.payable()))));
      versement(
          Jalon.VERSEMENT_AVANCE,
          parcours.avanceVerseeLe(),
          parcours.avanceDecideeLe(),
          due(sansAvance, parcours.avanceVerseeLe(), Montant.ZERO, avance));
    }

    private void theBalance() {
      add(
          Jalon.PRESTATION,
          parcours.soldeRecuLe(),
          recevabilite.cloture(),
          null,
          Message.of(
              "à temps pour que la demande de solde soit reçue ; déploiement, tableau de bord et "
                  + "indicateurs dans chaque ESMS",
              "in time for the balance request to be received; deployment, dashboard and indicators "
                  + "in every ESMS"));
      add(
          Jalon.DEMANDE_SOLDE,
          parcours.soldeRecuLe(),
          recevabilite.cloture(),
          null,
          Message.of(
              "après la Date de clôture, elle est irrecevable",
              "after the Date de clôture it is inadmissible"));
      Montant montant = due(
          recevabilite.sansSolde(),
          parcours.soldeVerseLe(),
          Montant.ZERO,
          solde == null ? null : solde.solde());
      add(Jalon.DECISION_SOLDE, parcours.soldeDecideLe(), null, montant, whyTheBalance());
      versement(Jalon.VERSEMENT_SOLDE, parcours.soldeVerseLe(), parcours.soldeDecideLe(), montant);
    }

    private Message whyTheBalance() {
      if (recevabilite.sansSolde()) {
        return Message.of("demande irrecevable", "inadmissible request");
      }
      Montant facture = facture();
      if (facture != null && depasse(facture)) {
        return new Message(
            new Text(
                "aucun solde : {facture} HT dépasse le plafond {plafond} (S002-114)",
                "no balance: {facture} excl. VAT is above the ceiling {plafond} (S002-114)"),
            Map.of("facture", facture, "plafond", shown(prix.plafondHT())));
      }
      Object payable = shown(solde == null ? null : solde.payable());
      return prix.readings().choice(Reading.R_07) == Option.SOIXANTE_DIX_POUR_CENT
          ? new Message(
              new Text(
                  "{part} % de {payable}, quelle que soit l'avance (R-07)",
                  "{part} % of {payable}, whatever the advance (R-07)"),
              Map.of("part", appel.tauxSolde(), "payable", payable))
          : with("{payable} moins l'avance", "{payable} less the advance", "payable", payable);
    }

    /** What a step is worth: what is paid was paid, else nothing for an inadmissible request. */
    private @Nullable Montant due(
        boolean irrecevable,
        @Nullable LocalDate verseLe,
        @Nullable Montant sinon,
        @Nullable Montant montant) {
      if (verseLe != null) {
        return montant;
      }
      if (irrecevable) {
        return sinon == null ? Montant.ZERO : sinon;
      }
      return recevabilite.ouvertureInconnue() ? null : montant;
    }

    private @Nullable Montant aReverser() {
      Montant avancee = paid(parcours.avanceVerseeLe(), avance);
      Montant soldee = paid(parcours.soldeVerseLe(), solde == null ? null : solde.solde());
      if (recevabilite.sansAvance()) {
        return indu(avancee == null || soldee == null ? null : avancee.plus(soldee));
      }
      if (recevabilite.soldeHorsDelai()) {
        add(
            Jalon.REVERSEMENT_AVANCE,
            avancee,
            Message.of(
                "Prestation non réalisée à la Date de clôture ; après une mise en demeure "
                    + "infructueuse",
                "Prestation not performed by the Date de clôture; after a fruitless formal "
                    + "notice"));
        Montant indu = indu(soldee);
        return avancee == null || indu == null ? null : avancee.plus(indu);
      }
      if (recevabilite.ouvertureInconnue()) {
        return null;
      }
      if (recevabilite.sansSolde()) {
        return indu(soldee);
      }
      Montant tropPercu = solde == null ? null : solde.tropPercu();
      add(
          Jalon.TROP_PERCU,
          tropPercu,
          Message.of(
              "l'avance dépasse ce qui est payé en tout (C-36)",
              "the advance is more than what is paid in all (C-36)"));
      return tropPercu;
    }

    private @Nullable Montant indu(@Nullable Montant montant) {
      add(
          Jalon.INDU,
          montant,
          Message.of(
              "demande irrecevable ; après une mise en demeure infructueuse",
              "inadmissible request; after a fruitless formal notice"));
      return montant;
    }

    /** Nothing to pay back is no step. */
    private void add(Jalon jalon, @Nullable Montant montant, Message explication) {
      if (montant != null && montant.compareTo(Montant.ZERO) > 0) {
        add(jalon, null, null, montant, explication);
      }
    }

    private void versement(
        Jalon jalon,
        @Nullable LocalDate verseLe,
        @Nullable LocalDate decideLe,
        @Nullable Montant montant) {
      add(
          jalon,
          verseLe,
          decideLe == null ? null : versementAuPlusTard(appel, decideLe),
          montant,
          with(
              "sous {jours} jours ouvrés après la décision",
              "within {jours} working days of the decision",
              "jours",
              appel.valeur(Donnee.DELAI_DE_VERSEMENT)));
    }

    /** The balance of what the invoice says, or of what was declared. */
    private @Nullable SoldeAPayer solde() {
      Montant declare = prix.declareHT();
      Montant payable = prix.payable();
      Montant facture = facture();
      if (facture == null || avance == null || prix.plafondHT() == null || depasse(facture)) {
        return null;
      }
      if (payable != null && declare != null && facture.equals(declare)) {
        // the VAT of the price, however it was rounded
        return SoldeAPayer.of(appel, prix.readings(), payable, avance);
      }
      RegimeTva regime = prix.commande().regime();
      return SoldeAPayer.of(
          appel, prix.readings(), facture, avance, regime, prix.commande().taux());
    }

    private @Nullable Montant facture() {
      return parcours.montantSoldeHT() == null ? prix.declareHT() : parcours.montantSoldeHT();
    }

    private boolean depasse(Montant facture) {
      return prix.plafondHT() != null && facture.compareTo(prix.plafondHT()) > 0;
    }

    /** What was paid; null when it was and its amount is not known. */
    private static @Nullable Montant paid(@Nullable LocalDate le, @Nullable Montant montant) {
      return le == null ? Montant.ZERO : montant;
    }

    private static Montant verse(@Nullable LocalDate le, @Nullable Montant montant) {
      return le == null || montant == null ? Montant.ZERO : montant;
    }

    private static Message with(String fr, String en, String name, @Nullable Object value) {
      return new Message(new Text(fr, en), Map.of(name, shown(value)));
    }

    private static Object shown(@Nullable Object value) {
      return value == null ? "?" : value;
    }

    private void add(
        Jalon jalon,
        @Nullable LocalDate le,
        @Nullable LocalDate auPlusTard,
        @Nullable Montant montant,
        Message explication) {
      Etat etat = Etat.of(le, auPlusTard, au);
      etapes.add(new Etape(jalon, etat, le, auPlusTard, montant, explication));
    }
  }
}
