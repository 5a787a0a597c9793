package fr.segur.rules.pilotes;

import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.Readings;
import fr.segur.model.StatutDemande;
import fr.segur.model.StatutPaiement;
import fr.segur.model.TypePiece;
import fr.segur.rules.lifecycle.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Pilots to try things with. */
final class Essais {

  static final String ANS = "MSY12p4qNN";
  static final Role ADMIN = Role.FOURNISSEUR_ADMINISTRATEUR;
  static final Instant LE = Instant.parse("2025-01-02T14:31:26Z");

  static final VieDesPilotes VIE = VieDesPilotes.PAR_DEFAUT;
  static final VieDesPilotes DEFINITIF =
      new VieDesPilotes(Readings.DEFAULTS.with(Reading.R_15, Option.DEFINITIF));
  static final VieDesPilotes PAR_FOURNISSEUR =
      new VieDesPilotes(Readings.DEFAULTS.with(Reading.R_14, Option.PAR_FOURNISSEUR));

  static final ProcesVerbal PV_DPI = new ProcesVerbal("7.pdf", TypePiece.PV_PILOTE, Sons.DPI, true);

  private Essais() {}

  /** An advance that may be declared: the n-th dossier of the software. */
  static AvanceCandidateBuilder avance(String numeroAns, int n) {
    return AvanceCandidate.builder()
        .numeroAns(numeroAns)
        .numeroASP(String.format(Locale.ROOT, "FINHOP0129%02dM0", n))
        .pmsi("130028228")
        .sons(Sons.DPI)
        .statut(StatutDemande.DECIDEE)
        .paiement(StatutPaiement.PAIEMENT_EFFECTUE)
        .vague(2)
        .deposeeLe(LocalDate.of(2024, 11, 26))
        .nomPilote("A L'EAU PLOMBIER");
  }

  static Declaration declaration(AvanceCandidate avance) {
    return new Declaration(avance, true, true, PV_DPI);
  }

  static Acte declarer(String cle, AvanceCandidate avance) {
    return Acte.declarer(LE, cle, ADMIN, declaration(avance));
  }

  /** Declares the n-th dossier of {@link #ANS}. */
  static Acte declarer(String cle, int n) {
    return declarer(cle, avance(ANS, n).build());
  }

  static Acte valider(String cle) {
    return Acte.valider(LE, cle);
  }

  static Acte rejeter(String cle) {
    return Acte.rejeter(LE, cle, "Informations manquantes dans le PV");
  }

  static Acte prendre(String cle) {
    return Acte.prendreEnCharge(LE, cle);
  }

  static Acte annuler(String cle) {
    return Acte.annuler(LE, cle, ADMIN);
  }

  static Acte regulariser(String cle) {
    return Acte.regulariser(LE, cle, ADMIN, PV_DPI);
  }

  /** What those acts make, all of which must be accepted. */
  static Pilotes apres(VieDesPilotes vie, Acte... actes) {
    Pilotes pilotes = Pilotes.AUCUN;
    for (Acte acte : actes) {
      SuiteDuPilote suite = vie.apply(pilotes, acte);
      if (suite.refused()) {
        throw new AssertionError(acte + ": " + suite.refusal());
      }
      pilotes = suite.pilotes();
    }
    return pilotes;
  }

  static Pilotes apres(Acte... actes) {
    return apres(VIE, actes);
  }

  /** The code of the refusal; null when it is accepted. */
  static @Nullable String refus(VieDesPilotes vie, Pilotes pilotes, Acte acte) {
    Refusal refusal = vie.apply(pilotes, acte).refusal();
    return refusal == null ? null : refusal.code();
  }

  static @Nullable String refus(Pilotes pilotes, Acte acte) {
    return refus(VIE, pilotes, acte);
  }

  static StatutPilote statut(Pilotes pilotes, String cle) {
    Pilote pilote = pilotes.find(cle);
    if (pilote == null) {
      throw new AssertionError("not declared: " + cle);
    }
    return pilote.statut();
  }

  static List<NotificationPilote> sent(Pilotes pilotes) {
    return pilotes.envois().stream().map(EnvoiPilote::notification).toList();
  }
}
