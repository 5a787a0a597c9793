package fr.segur.rules.pilotes;

import fr.segur.model.Text;
import fr.segur.model.TypePiece;
import fr.segur.rules.lifecycle.Guard;
import fr.segur.rules.lifecycle.Refusal;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The conditions of the life of a pilot, in the order of the guide. */
final class GardesDuPilote {

  /** Pilots "en cours" and "validés" at a time for one numéro ANS (S004-19). */
  private static final int QUOTA_PAR_NUMERO_ANS = 3;

  static final Guard<SituationDuPilote> ADMINISTRATEUR = guard(
      "le rôle est Fournisseur Administrateur",
      "the role is Fournisseur Administrateur",
      s -> s.acte().role() == Role.FOURNISSEUR_ADMINISTRATEUR,
      RefusPilote.ROLE);

  static final Guard<SituationDuPilote> SOLUTION_REFERENCEE = guard(
      "le logiciel est référencé",
      "the software is référencé",
      s -> declared(s, Declaration::solutionReferencee),
      RefusPilote.SOLUTION_NON_REFERENCEE);

  static final Guard<SituationDuPilote> ENROLEMENT_VALIDE = guard(
      "l'enrôlement en vague 2 est validé",
      "the enrolment for wave 2 is validated",
      s -> declared(s, Declaration::enrolementValide),
      RefusPilote.ENROLEMENT_NON_VALIDE);

  static final Guard<SituationDuPilote> VAGUE_2 = guard(
      "l'avance est de la vague 2",
      "the advance is of wave 2",
      s -> advance(s, AvanceCandidate::deVague2),
      RefusPilote.HORS_VAGUE_2);

  static final Guard<SituationDuPilote> AVANCE_DECIDEE = guard(
      "l'avance est décidée",
      "the advance is decided",
      s -> advance(s, AvanceCandidate::decidee),
      RefusPilote.AVANCE_NON_DECIDEE);

  static final Guard<SituationDuPilote> AVANCE_PAYEE = guard(
      "l'avance est payée",
      "the advance is paid",
      s -> advance(s, AvanceCandidate::payee),
      RefusPilote.AVANCE_NON_PAYEE);

  static final Guard<SituationDuPilote> IDENTIFIE = guard(
      "les numéros et le SONS sont donnés",
      "the numbers and the SONS are given",
      s -> advance(s, AvanceCandidate::identifiee),
      RefusPilote.NON_IDENTIFIE);

  static final Guard<SituationDuPilote> PV_DEPOSE = guard(
      "le procès-verbal est déposé",
      "the record is deposited",
      s -> deposited(s, pv -> pv.type() == TypePiece.PV_PILOTE),
      RefusPilote.PV_ABSENT);

  static final Guard<SituationDuPilote> PV_DU_SONS = guard(
      "il est du SONS concerné",
      "it is of the SONS concerned",
      s -> deposited(s, pv -> advance(s, avance -> pv.sons() == avance.sons())),
      RefusPilote.PV_D_UN_AUTRE_SONS);

  static final Guard<SituationDuPilote> PV_SIGNE = guard(
      "il est signé du client",
      "the client signed it",
      s -> deposited(s, ProcesVerbal::signe),
      RefusPilote.PV_NON_SIGNE);

  static final Guard<SituationDuPilote> PAS_DEJA_PILOTE = guard(
      "ce client n'est pas déjà pilote pour ce dossier",
      "this client is not a pilot for this dossier already",
      s -> advance(s, avance -> !s.pilotes().estActif(avance)),
      RefusPilote.DEJA_PILOTE);

  static final Guard<SituationDuPilote> QUOTA = guard(
      "moins de trois pilotes du numéro ANS sont en cours ou validés",
      "fewer than three pilots of the ANS number are in progress or validated",
      s -> advance(s, avance -> s.pilotes().actifs(avance.numeroAns()) < QUOTA_PAR_NUMERO_ANS),
      RefusPilote.QUOTA);

  static final Guard<SituationDuPilote> PAS_ENCORE_PRIS = notTaken(RefusPilote.DEJA_PRIS_EN_CHARGE);

  static final Guard<SituationDuPilote> PAS_PRIS_EN_CHARGE =
      notTaken(RefusPilote.INSTRUCTION_COMMENCEE);

  /**
   * Asked before the validation: two others are. Nothing undoes a validation, so it is one time.
   */
  static final Guard<SituationDuPilote> TROISIEME = guard(
      "deux autres pilotes sont validés",
      "two other pilots are validated",
      s -> advance(
          s,
          avance -> s.pilotes().valides(avance.numeroAns(), s.readings())
              == VieDesPilotes.PILOTES_POUR_UN_SOLDE - 1),
      RefusPilote.SOLDE_FERME);

  static final Guard<SituationDuPilote> MOTIVE = guard(
      "un motif est donné",
      "a reason is given",
      s -> !isBlank(s.acte().motif()),
      RefusPilote.SANS_MOTIF);

  static final Guard<SituationDuPilote> REGULARISABLE = guard(
      "un rejet n'est pas définitif",
      "a rejection is not definitive",
      SituationDuPilote::regularisable,
      RefusPilote.REJET_DEFINITIF);

  private GardesDuPilote() {}

  private static Guard<SituationDuPilote> guard(
      String fr, String en, Predicate<SituationDuPilote> holds, Refusal refusal) {
    return new Guard<>(new Text(fr, en), holds, refusal);
  }

  private static Guard<SituationDuPilote> notTaken(Refusal refusal) {
    return guard(
        "l'instruction n'a pas commencé",
        "the instruction has not begun",
        s -> {
          Pilote pilote = s.pilote();
          return pilote != null && !pilote.prisEnCharge();
        },
        refusal);
  }

  private static boolean declared(SituationDuPilote s, Predicate<Declaration> asked) {
    Declaration declaration = s.acte().declaration();
    return declaration != null && asked.test(declaration);
  }

  private static boolean advance(SituationDuPilote s, Predicate<AvanceCandidate> asked) {
    AvanceCandidate avance = s.avance();
    return avance != null && asked.test(avance);
  }

  private static boolean deposited(SituationDuPilote s, Predicate<ProcesVerbal> asked) {
    ProcesVerbal pv = s.pv();
    return pv != null && asked.test(pv);
  }

  /** Nothing that a person could read, no-break and invisible spaces included. */
  private static boolean isBlank(@Nullable String text) {
    return text == null
        || text.codePoints()
            .allMatch(c -> Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT);
  }
}
