package fr.segur.rules.pilotes;

import static fr.segur.rules.pilotes.EvenementPilote.ANNULER;
import static fr.segur.rules.pilotes.EvenementPilote.DECLARER;
import static fr.segur.rules.pilotes.EvenementPilote.PRENDRE_EN_CHARGE;
import static fr.segur.rules.pilotes.EvenementPilote.REGULARISER;
import static fr.segur.rules.pilotes.EvenementPilote.REJETER;
import static fr.segur.rules.pilotes.EvenementPilote.VALIDER;
import static fr.segur.rules.pilotes.StatutPilote.ANNULEE;
import static fr.segur.rules.pilotes.StatutPilote.EN_COURS;
import static fr.segur.rules.pilotes.StatutPilote.REJETEE;
import static fr.segur.rules.pilotes.StatutPilote.VALIDEE;

import fr.segur.model.Reading;
import fr.segur.rules.lifecycle.Lifecycle;
import fr.segur.rules.lifecycle.Refusal;
import fr.segur.rules.lifecycle.Refuses;
import fr.segur.rules.lifecycle.Transition;
import fr.segur.rules.pilotes.EffetPilote.Juge;
import fr.segur.rules.pilotes.EffetPilote.Notifie;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The life of a pilot, row by row. */
public final class TableDesPilotes {

  private static final List<
          Transition<StatutPilote, EvenementPilote, SituationDuPilote, EffetPilote>>
      TRANSITIONS = List.of(
          row(null, DECLARER, EN_COURS)
              .when(GardesDuPilote.ADMINISTRATEUR)
              .when(GardesDuPilote.SOLUTION_REFERENCEE)
              .when(GardesDuPilote.ENROLEMENT_VALIDE)
              .when(GardesDuPilote.VAGUE_2)
              .when(GardesDuPilote.AVANCE_DECIDEE)
              .when(GardesDuPilote.AVANCE_PAYEE)
              .when(GardesDuPilote.IDENTIFIE)
              .when(GardesDuPilote.PV_DEPOSE)
              .when(GardesDuPilote.PV_DU_SONS)
              .when(GardesDuPilote.PV_SIGNE)
              .when(GardesDuPilote.PAS_DEJA_PILOTE)
              .when(GardesDuPilote.QUOTA)
              .does(new Juge(Conformite.A_INSTRUIRE))
              .does(new Notifie(NotificationPilote.ACCUSE_RECEPTION))
              .cites("S004-03", "S004-04", "S004-28", "S004-37", "S004-43", "S004-66"),
          row(EN_COURS, PRENDRE_EN_CHARGE, EN_COURS)
              .when(GardesDuPilote.PAS_ENCORE_PRIS)
              .cites("S004-28", "S004-31"),
          row(EN_COURS, VALIDER, VALIDEE)
              .when(GardesDuPilote.TROISIEME)
              .does(new Juge(Conformite.VALIDE))
              .does(new Notifie(NotificationPilote.PILOTE_VALIDE))
              .does(new Notifie(NotificationPilote.TROIS_PILOTES_VALIDES))
              .cites("S004-06", "S004-29", "S004-44", "S004-51", "S004-66", "S004-67")
              .reads(Reading.R_14),
          row(EN_COURS, VALIDER, VALIDEE)
              .does(new Juge(Conformite.VALIDE))
              .does(new Notifie(NotificationPilote.PILOTE_VALIDE))
              .cites("S004-29", "S004-44", "S004-66", "S004-67"),
          row(EN_COURS, REJETER, REJETEE)
              .when(GardesDuPilote.MOTIVE)
              .does(new Juge(Conformite.REJETE))
              .does(new Notifie(NotificationPilote.PILOTE_REJETE))
              .cites("S004-44", "S004-48", "S004-55", "S004-66", "S004-67"),
          row(EN_COURS, ANNULER, ANNULEE)
              .when(GardesDuPilote.ADMINISTRATEUR)
              .when(GardesDuPilote.PAS_PRIS_EN_CHARGE)
              .cites("S004-31", "S004-56"),
          row(REJETEE, ANNULER, ANNULEE)
              .when(GardesDuPilote.ADMINISTRATEUR)
              .when(GardesDuPilote.REGULARISABLE)
              .cites("S004-50")
              .reads(Reading.R_15),
          row(REJETEE, REGULARISER, EN_COURS)
              .when(GardesDuPilote.ADMINISTRATEUR)
              .when(GardesDuPilote.REGULARISABLE)
              .when(GardesDuPilote.PV_DEPOSE)
              .when(GardesDuPilote.PV_DU_SONS)
              .when(GardesDuPilote.PV_SIGNE)
              .when(GardesDuPilote.PAS_DEJA_PILOTE)
              .when(GardesDuPilote.QUOTA)
              .does(new Juge(Conformite.A_INSTRUIRE))
              .cites("S004-49")
              .reads(Reading.R_15));

  private static final List<Refuses<StatutPilote, EvenementPilote, SituationDuPilote>> REFUS =
      List.of(
          in((StatutPilote) null, RefusPilote.PAS_DECLARE),
          on(DECLARER, RefusPilote.CLE_PRISE),
          on(REGULARISER, RefusPilote.PAS_REJETE),
          in(VALIDEE, RefusPilote.VALIDE),
          in(REJETEE, RefusPilote.REJETE),
          in(ANNULEE, RefusPilote.ANNULE));

  /** The table, in the order of the guide. */
  public static final Lifecycle<StatutPilote, EvenementPilote, SituationDuPilote, EffetPilote>
      TABLE = new Lifecycle<>(
          StatutPilote.class,
          EvenementPilote.class,
          StatutPilote::label,
          TRANSITIONS,
          REFUS,
          List.of());

  private TableDesPilotes() {}

  private static Transition<StatutPilote, EvenementPilote, SituationDuPilote, EffetPilote> row(
      @Nullable StatutPilote from, EvenementPilote event, StatutPilote to) {
    return Transition.of(from, event, to);
  }

  private static Refuses<StatutPilote, EvenementPilote, SituationDuPilote> in(
      @Nullable StatutPilote status, Refusal refusal) {
    return new Refuses<>(Arrays.asList(status), null, null, refusal);
  }

  private static Refuses<StatutPilote, EvenementPilote, SituationDuPilote> on(
      EvenementPilote event, Refusal refusal) {
    return new Refuses<>(null, List.of(event), null, refusal);
  }
}
