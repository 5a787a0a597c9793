package fr.segur.testkit.samples;

import fr.segur.model.StatutDemande;
import fr.segur.model.StatutPaiement;
import fr.segur.model.TypePiece;
import fr.segur.rules.demandes.Evenement;
import fr.segur.rules.demandes.EvenementDemande;
import fr.segur.rules.lifecycle.Acteur;
import fr.segur.rules.pilotes.Acte;
import fr.segur.rules.pilotes.AvanceCandidate;
import fr.segur.rules.pilotes.Declaration;
import fr.segur.rules.pilotes.ProcesVerbal;
import fr.segur.rules.pilotes.Role;
import fr.segur.rules.pilotes.Sons;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What may be tried on a request or on pilots, in order of time: what can happen and what is
 * refused, with days that reach deadlines, miss them by a second, or cross a change of clocks.
 */
public final class Histories {

  /** What somebody may do to a request; what happens by itself is left to time. */
  private static final List<EvenementDemande> EVENTS = Stream.of(EvenementDemande.values())
      .filter(event -> event.acteur() != Acteur.SYSTEME)
      .toList();

  private static final Instant REQUESTS = Instant.parse("2023-03-01T08:00:00Z");
  private static final Instant PILOTS = Instant.parse("2024-12-01T09:00:00Z");
  private static final int[] DAYS = {0, 1, 5, 9, 10, 11, 19, 20, 21};
  private static final int DAY = 86_400;

  private Histories() {}

  /**
   * {@return events of a request: nearly always its import first}
   *
   * @param draw where choices come from
   */
  public static List<Evenement> ofARequest(Draw draw) {
    Instant le = REQUESTS.plus(Duration.ofDays(draw.below(300)));
    var events = new ArrayList<Evenement>();
    int number = draw.below(10);
    for (int i = 0; i < number; i++) {
      boolean imported = i == 0 && !draw.once(16);
      events.add(Evenement.of(le, imported ? EvenementDemande.IMPORT_ACCEPTE : draw.oneOf(EVENTS)));
      le = later(le, draw);
    }
    return events;
  }

  /**
   * {@return acts on the pilots of one supplier}
   *
   * @param draw where choices come from
   */
  public static List<Acte> ofPilots(Draw draw) {
    Instant le = PILOTS;
    var acts = new ArrayList<Acte>();
    int declared = 0;
    int number = draw.below(16);
    for (int i = 0; i < number; i++) {
      int choice = draw.below(10);
      String pilote = "p" + (choice < 4 || declared == 0 ? ++declared : draw.between(1, declared));
      Role role = draw.once(10) ? Role.FOURNISSEUR : Role.FOURNISSEUR_ADMINISTRATEUR;
      acts.add(
          switch (choice) {
            case 0, 1, 2, 3 -> Acte.declarer(le, pilote, role, declaration(draw));
            case 4, 5, 6 -> Acte.valider(le, pilote);
            case 7 -> Acte.rejeter(le, pilote, draw.oneOf("Informations manquantes", "", " "));
            case 8 -> Acte.regulariser(le, pilote, role, record(draw, Sons.DPI));
            default ->
              draw.once(2) ? Acte.annuler(le, pilote, role) : Acte.prendreEnCharge(le, pilote);
          });
      le = later(le, draw);
    }
    return acts;
  }

  /** The same instant, some days later, or a second before or after them. */
  private static Instant later(Instant le, Draw draw) {
    int days = DAYS[draw.below(DAYS.length)];
    int seconds = draw.oneOf(0, 1, 3_600, DAY - 1, -1);
    return le.plusSeconds(Math.max(0, (long) days * DAY + seconds));
  }

  /** Compliant, but for one thing now and then. */
  private static Declaration declaration(Draw draw) {
    Sons sons = draw.oneOf(Sons.DPI, Sons.DPI, Sons.PFI);
    AvanceCandidate avance = AvanceCandidate.builder()
        .numeroAns(draw.oneOf("MSY12p4qNN", "Pbr2PFI004"))
        .numeroASP("FINHOP01290" + draw.below(6) + "M0")
        .pmsi(draw.oneOf("130028228", "130042096"))
        .sons(sons)
        .statut(draw.once(12) ? StatutDemande.EN_COURS : StatutDemande.DECIDEE)
        .paiement(
            draw.once(12) ? StatutPaiement.PAIEMENT_EN_COURS : StatutPaiement.PAIEMENT_EFFECTUE)
        .vague(draw.once(12) ? 1 : 2)
        .build();
    return new Declaration(avance, !draw.once(16), !draw.once(16), record(draw, sons));
  }

  private static ProcesVerbal record(Draw draw, Sons sons) {
    return new ProcesVerbal(
        "7.pdf", draw.once(12) ? TypePiece.VA : TypePiece.PV_PILOTE, sons, !draw.once(12));
  }
}
