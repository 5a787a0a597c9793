package fr.segur.rules.demandes;

import static fr.segur.model.StatutDemande.A_MODIFIER;
import static fr.segur.model.StatutDemande.DECIDEE;
import static fr.segur.model.StatutDemande.EN_ATTENTE_DE_PIECE_JOINTE_COMPLEMENTAIRE;
import static fr.segur.model.StatutDemande.EN_COURS;
import static fr.segur.model.StatutDemande.REGULARISATION_EN_COURS;
import static fr.segur.model.StatutDemande.REJETEE;
import static fr.segur.model.StatutDemande.SUPPRIMEE;
import static fr.segur.model.StatutPaiement.AUCUN_PAIEMENT_EN_COURS;
import static fr.segur.model.StatutPaiement.PAIEMENT_EFFECTUE;
import static fr.segur.model.StatutPaiement.PAIEMENT_EN_COURS;
import static fr.segur.rules.demandes.EvenementDemande.CONFLIT_RESOLU;
import static fr.segur.rules.demandes.EvenementDemande.CONFLIT_SIGNALE;
import static fr.segur.rules.demandes.EvenementDemande.DECISION_FAVORABLE;
import static fr.segur.rules.demandes.EvenementDemande.DELAI_EXPIRE;
import static fr.segur.rules.demandes.EvenementDemande.ERREUR_SIGNALEE;
import static fr.segur.rules.demandes.EvenementDemande.IMPORT_ACCEPTE;
import static fr.segur.rules.demandes.EvenementDemande.MODIFICATION_ABANDONNEE;
import static fr.segur.rules.demandes.EvenementDemande.MODIFICATION_CONFIRMEE;
import static fr.segur.rules.demandes.EvenementDemande.MODIFICATION_DEMANDEE;
import static fr.segur.rules.demandes.EvenementDemande.PIECES_DEMANDEES;
import static fr.segur.rules.demandes.EvenementDemande.PIECES_DEPOSEES;
import static fr.segur.rules.demandes.EvenementDemande.REJET;
import static fr.segur.rules.demandes.EvenementDemande.RELANCE;
import static fr.segur.rules.demandes.EvenementDemande.REPRISE;
import static fr.segur.rules.demandes.EvenementDemande.SUPPRESSION;

import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.StatutDemande;
import fr.segur.model.Text;
import fr.segur.rules.demandes.EffetDemande.Conflit;
import fr.segur.rules.demandes.EffetDemande.Notifie;
import fr.segur.rules.demandes.EffetDemande.Paie;
import fr.segur.rules.lifecycle.Guard;
import fr.segur.rules.lifecycle.Lifecycle;
import fr.segur.rules.lifecycle.Refusal;
import fr.segur.rules.lifecycle.Refuses;
import fr.segur.rules.lifecycle.Timer;
import fr.segur.rules.lifecycle.Transition;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The life of a request, row by row. */
public final class TableDesDemandes {

  private static final int RELANCE_AU_JOUR = 10;
  private static final int DERNIER_JOUR = 20;

  private static final Guard<Situation> RIEN_N_EST_PAYE = new Guard<>(
      new Text("aucun paiement n'est lancé", "no payment was ordered"),
      situation -> situation.dossier().paiement() == AUCUN_PAIEMENT_EN_COURS,
      RefusDemande.PAIEMENT_DEJA_LANCE);
  private static final Guard<Situation> ON_PAIE = new Guard<>(
      new Text("un paiement est en cours", "a payment is in progress"),
      situation -> situation.dossier().paiement() == PAIEMENT_EN_COURS,
      RefusDemande.PAIEMENT_PAS_EN_COURS);
  private static final Guard<Situation> SANS_CONFLIT = new Guard<>(
      new Text("aucun conflit n'est ouvert", "no conflict is open"),
      situation -> !situation.dossier().enConflit(),
      RefusDemande.CONFLIT_OUVERT);
  private static final Guard<Situation> EN_CONFLIT = new Guard<>(
      new Text("un conflit est ouvert", "a conflict is open"),
      situation -> situation.dossier().enConflit(),
      RefusDemande.PAS_DE_CONFLIT);

  private static final List<Transition<StatutDemande, EvenementDemande, Situation, EffetDemande>>
      TRANSITIONS = List.of(
          row(null, IMPORT_ACCEPTE, EN_COURS).cites("S000-04", "S001-07"),
          row(EN_COURS, ERREUR_SIGNALEE, EN_COURS).cites("S000-05"),
          row(EN_COURS, PIECES_DEMANDEES, EN_ATTENTE_DE_PIECE_JOINTE_COMPLEMENTAIRE)
              .does(new Notifie(NotificationDemande.PIECES_COMPLEMENTAIRES_DEMANDEES))
              .cites("S001-20", "S001-32", "S002-119", "S002-130"),
          row(EN_ATTENTE_DE_PIECE_JOINTE_COMPLEMENTAIRE, PIECES_DEPOSEES, EN_COURS)
              .cites("S001-22", "S001-23", "S001-32"),
          row(EN_COURS, MODIFICATION_DEMANDEE, A_MODIFIER)
              .does(new Notifie(NotificationDemande.MODIFICATION_DEMANDEE))
              .cites(
                  "S000-02",
                  "S000-07",
                  "S000-34",
                  "S001-14",
                  "S001-15",
                  "S001-24",
                  "S001-32",
                  "S002-119",
                  "S002-130"),
          row(A_MODIFIER, MODIFICATION_CONFIRMEE, EN_COURS)
              .cites("S000-03", "S000-08", "S000-09", "S000-65", "S001-26", "S001-27", "S001-32"),
          row(A_MODIFIER, MODIFICATION_ABANDONNEE, EN_COURS).cites("S000-66"),
          row(A_MODIFIER, RELANCE, A_MODIFIER)
              .does(new Notifie(NotificationDemande.RELANCE_MODIFICATION))
              .cites("S000-20", "S000-21"),
          row(A_MODIFIER, DELAI_EXPIRE, EN_COURS).cites("S000-22", "S000-23"),
          row(A_MODIFIER, SUPPRESSION, SUPPRIMEE).cites("S000-35"),
          row(EN_COURS, DECISION_FAVORABLE, DECIDEE)
              .when(SANS_CONFLIT)
              .does(new Notifie(NotificationDemande.DECISION_ATTRIBUTION))
              .cites("S001-16", "S001-18", "S001-32"),
          row(DECIDEE, EvenementDemande.PAIEMENT_LANCE, DECIDEE)
              .when(RIEN_N_EST_PAYE)
              .does(new Paie(PAIEMENT_EN_COURS))
              .cites("S000-32", "S001-19"),
          row(DECIDEE, EvenementDemande.PAIEMENT_EFFECTUE, DECIDEE)
              .when(ON_PAIE)
              .does(new Paie(PAIEMENT_EFFECTUE))
              .cites("S001-19", "S004-05"),
          row(EN_COURS, REJET, REJETEE)
              .does(new Notifie(NotificationDemande.REJET))
              .cites("S000-23", "S001-30", "S002-119", "S002-130"),
          row(REJETEE, REPRISE, EN_COURS).when(SANS_CONFLIT).cites("S001-30", "S001-31", "S001-32"),
          conflit(EN_COURS),
          conflit(EN_ATTENTE_DE_PIECE_JOINTE_COMPLEMENTAIRE),
          conflit(A_MODIFIER),
          conflit(DECIDEE),
          conflit(REJETEE),
          finDeConflit(EN_COURS),
          finDeConflit(EN_ATTENTE_DE_PIECE_JOINTE_COMPLEMENTAIRE),
          finDeConflit(A_MODIFIER),
          finDeConflit(DECIDEE),
          finDeConflit(REJETEE));

  private static final List<Refuses<StatutDemande, EvenementDemande, Situation>> REFUS = List.of(
      in(statuses((StatutDemande) null), RefusDemande.PAS_ENREGISTREE),
      in(statuses(SUPPRIMEE), RefusDemande.SUPPRIMEE),
      in(statuses(REGULARISATION_EN_COURS), RefusDemande.REGULARISATION),
      on(List.of(IMPORT_ACCEPTE), RefusDemande.DEJA_ENREGISTREE),
      on(
          List.of(MODIFICATION_CONFIRMEE, MODIFICATION_ABANDONNEE),
          situation -> situation.dossier().delaiExpire(),
          RefusDemande.DELAI_DE_MODIFICATION_EXPIRE),
      on(List.of(MODIFICATION_CONFIRMEE, MODIFICATION_ABANDONNEE), RefusDemande.PAS_A_MODIFIER),
      new Refuses<>(
          statuses(A_MODIFIER),
          List.of(PIECES_DEPOSEES),
          null,
          RefusDemande.PIECES_AVEC_LA_MODIFICATION),
      on(List.of(PIECES_DEPOSEES), RefusDemande.PIECES_NON_DEMANDEES),
      on(List.of(ERREUR_SIGNALEE), RefusDemande.ERREUR_HORS_INSTRUCTION),
      on(List.of(SUPPRESSION), RefusDemande.SUPPRESSION_HORS_MODIFICATION),
      on(List.of(REPRISE), RefusDemande.PAS_REJETEE),
      on(
          List.of(EvenementDemande.PAIEMENT_LANCE, EvenementDemande.PAIEMENT_EFFECTUE),
          RefusDemande.PAS_DECIDEE),
      on(List.of(RELANCE, DELAI_EXPIRE), RefusDemande.SANS_DELAI),
      in(statuses(DECIDEE), RefusDemande.DECIDEE),
      in(statuses(REJETEE), RefusDemande.REJETEE),
      in(
          statuses(EN_ATTENTE_DE_PIECE_JOINTE_COMPLEMENTAIRE, A_MODIFIER),
          RefusDemande.CHEZ_LE_FOURNISSEUR));

  static final Timer<StatutDemande, EvenementDemande, Situation> RAPPEL = new Timer<>(
      A_MODIFIER,
      RELANCE,
      situation -> delaisCourent(situation) ? RELANCE_AU_JOUR : 0,
      List.of("S000-20"),
      List.of(Reading.R_18));

  static final Timer<StatutDemande, EvenementDemande, Situation> RETOUR = new Timer<>(
      A_MODIFIER,
      DELAI_EXPIRE,
      situation -> delaisCourent(situation) ? jourDuRetour(situation) : 0,
      List.of("S000-22", "S000-23"),
      List.of(Reading.R_08, Reading.R_18));

  /** The table: printed order of the guides, then what only the closing guide has. */
  public static final Lifecycle<StatutDemande, EvenementDemande, Situation, EffetDemande> TABLE =
      new Lifecycle<>(
          StatutDemande.class,
          EvenementDemande.class,
          StatutDemande::label,
          TRANSITIONS,
          REFUS,
          List.of(RAPPEL, RETOUR));

  private TableDesDemandes() {}

  private static boolean delaisCourent(Situation situation) {
    return situation.readings().choice(Reading.R_18) == Option.TOUTES
        || situation.dossier().estSoldeMs2();
  }

  /** The first day without the right to modify. */
  private static int jourDuRetour(Situation situation) {
    return situation.readings().choice(Reading.R_08) == Option.VINGTIEME_JOUR_EXCLU
        ? DERNIER_JOUR
        : DERNIER_JOUR + 1;
  }

  private static Transition<StatutDemande, EvenementDemande, Situation, EffetDemande> row(
      @Nullable StatutDemande from, EvenementDemande event, StatutDemande to) {
    return Transition.of(from, event, to);
  }

  /** A recorded request may turn out to be in conflict whatever its status, which stays. */
  private static Transition<StatutDemande, EvenementDemande, Situation, EffetDemande> conflit(
      StatutDemande status) {
    return row(status, CONFLIT_SIGNALE, status)
        .when(SANS_CONFLIT)
        .does(new Conflit(true))
        .does(new Notifie(NotificationDemande.CONFLIT))
        .cites("S001-28", "S001-29");
  }

  private static Transition<StatutDemande, EvenementDemande, Situation, EffetDemande> finDeConflit(
      StatutDemande status) {
    return row(status, CONFLIT_RESOLU, status)
        .when(EN_CONFLIT)
        .does(new Conflit(false))
        .cites("S001-29", "S001-30");
  }

  private static List<@Nullable StatutDemande> statuses(@Nullable StatutDemande... statuses) {
    return Arrays.asList(statuses);
  }

  private static Refuses<StatutDemande, EvenementDemande, Situation> in(
      List<@Nullable StatutDemande> statuses, Refusal refusal) {
    return new Refuses<>(statuses, null, null, refusal);
  }

  private static Refuses<StatutDemande, EvenementDemande, Situation> on(
      List<EvenementDemande> events, Refusal refusal) {
    return new Refuses<>(null, events, null, refusal);
  }

  private static Refuses<StatutDemande, EvenementDemande, Situation> on(
      List<EvenementDemande> events, Predicate<Situation> when, Refusal refusal) {
    return new Refuses<>(null, events, when, refusal);
  }
}
