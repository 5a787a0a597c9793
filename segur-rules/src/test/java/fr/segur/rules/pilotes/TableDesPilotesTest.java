package fr.segur.rules.pilotes;

import static fr.segur.rules.pilotes.Essais.ADMIN;
import static fr.segur.rules.pilotes.Essais.DEFINITIF;
import static fr.segur.rules.pilotes.Essais.LE;
import static fr.segur.rules.pilotes.Essais.PV_DPI;
import static fr.segur.rules.pilotes.Essais.VIE;
import static fr.segur.rules.pilotes.Essais.annuler;
import static fr.segur.rules.pilotes.Essais.apres;
import static fr.segur.rules.pilotes.Essais.declarer;
import static fr.segur.rules.pilotes.Essais.prendre;
import static fr.segur.rules.pilotes.Essais.refus;
import static fr.segur.rules.pilotes.Essais.regulariser;
import static fr.segur.rules.pilotes.Essais.rejeter;
import static fr.segur.rules.pilotes.Essais.statut;
import static fr.segur.rules.pilotes.Essais.valider;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.segur.model.Statement;
import fr.segur.model.TypePiece;
import fr.segur.rules.lifecycle.Acteur;
import fr.segur.rules.lifecycle.History;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens to a pilot once it is declared. */
class TableDesPilotesTest {

  /** The whole table: where an event leads a pilot, or why not; the two readings of R-15. */
  @ParameterizedTest
  @CsvSource({
    "ABSENT, PRENDRE_EN_CHARGE, PAS_DECLARE, PAS_DECLARE",
    "ABSENT, VALIDER, PAS_DECLARE, PAS_DECLARE",
    "ABSENT, REJETER, PAS_DECLARE, PAS_DECLARE",
    "ABSENT, ANNULER, PAS_DECLARE, PAS_DECLARE",
    "ABSENT, REGULARISER, PAS_DECLARE, PAS_DECLARE",
    "EN_COURS, PRENDRE_EN_CHARGE, EN_COURS, EN_COURS",
    "EN_COURS, VALIDER, VALIDEE, VALIDEE",
    "EN_COURS, REJETER, REJETEE, REJETEE",
    "EN_COURS, ANNULER, ANNULEE, ANNULEE",
    "EN_COURS, REGULARISER, PAS_REJETE, PAS_REJETE",
    "PRISE, PRENDRE_EN_CHARGE, DEJA_PRIS_EN_CHARGE, DEJA_PRIS_EN_CHARGE",
    "PRISE, VALIDER, VALIDEE, VALIDEE",
    "PRISE, REJETER, REJETEE, REJETEE",
    "PRISE, ANNULER, INSTRUCTION_COMMENCEE, INSTRUCTION_COMMENCEE",
    "PRISE, REGULARISER, PAS_REJETE, PAS_REJETE",
    "VALIDEE, PRENDRE_EN_CHARGE, VALIDE, VALIDE",
    "VALIDEE, VALIDER, VALIDE, VALIDE",
    "VALIDEE, REJETER, VALIDE, VALIDE",
    "VALIDEE, ANNULER, VALIDE, VALIDE",
    "VALIDEE, REGULARISER, PAS_REJETE, PAS_REJETE",
    "REJETEE, PRENDRE_EN_CHARGE, REJETE, REJETE",
    "REJETEE, VALIDER, REJETE, REJETE",
    "REJETEE, REJETER, REJETE, REJETE",
    "REJETEE, ANNULER, ANNULEE, REJET_DEFINITIF",
    "REJETEE, REGULARISER, EN_COURS, REJET_DEFINITIF",
    "ANNULEE, PRENDRE_EN_CHARGE, ANNULE, ANNULE",
    "ANNULEE, VALIDER, ANNULE, ANNULE",
    "ANNULEE, REJETER, ANNULE, ANNULE",
    "ANNULEE, ANNULER, ANNULE, ANNULE",
    "ANNULEE, REGULARISER, PAS_REJETE, PAS_REJETE",
  })
  void every_pair_moves_or_says_why_not(
      String from, EvenementPilote event, String regularisable, String definitif) {
    assertThat(outcome(VIE, from, event)).isEqualTo(regularisable);
    assertThat(outcome(DEFINITIF, from, event)).isEqualTo(definitif);
  }

  private static String outcome(VieDesPilotes vie, String from, EvenementPilote event) {
    Pilotes pilotes = pilotes(from);
    Acte acte = acte(event);
    String refus = refus(vie, pilotes, acte);
    return refus != null
        ? refus
        : statut(vie.apply(pilotes, acte).pilotes(), "p1").name();
  }

  private static Pilotes pilotes(String from) {
    return switch (from) {
      case "ABSENT" -> Pilotes.AUCUN;
      case "EN_COURS" -> apres(declarer("p1", 1));
      case "PRISE" -> apres(declarer("p1", 1), prendre("p1"));
      case "VALIDEE" -> apres(declarer("p1", 1), valider("p1"));
      case "REJETEE" -> apres(declarer("p1", 1), rejeter("p1"));
      default -> apres(declarer("p1", 1), annuler("p1"));
    };
  }

  private static Acte acte(EvenementPilote event) {
    return switch (event) {
      case DECLARER -> declarer("p1", 1);
      case PRENDRE_EN_CHARGE -> prendre("p1");
      case VALIDER -> valider("p1");
      case REJETER -> rejeter("p1");
      case ANNULER -> annuler("p1");
      case REGULARISER -> regulariser("p1");
    };
  }

  @Test
  void a_pilot_cancelled_after_a_rejection_is_final_too() {
    Pilotes pilotes = apres(declarer("p1", 1), rejeter("p1"), annuler("p1"));

    assertThat(refus(pilotes, regulariser("p1"))).isEqualTo("PAS_REJETE");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "\t\n", "\u00a0", "\u200b"})
  void a_rejection_without_a_reason_is_refused(@Nullable String motif) {
    assertThat(refus(apres(declarer("p1", 1)), Acte.rejeter(LE, "p1", motif)))
        .isEqualTo("SANS_MOTIF");
    assertThat(refus(apres(declarer("p1", 1)), Acte.rejeter(LE, "p1", "x"))).isNull();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = "FOURNISSEUR")
  void only_an_administrator_cancels_or_regularises(@Nullable String name) {
    Role role = name == null ? null : Role.valueOf(name);
    Pilotes rejected = apres(declarer("p1", 1), rejeter("p1"));

    assertThat(refus(apres(declarer("p1", 1)), Acte.annuler(LE, "p1", role))).isEqualTo("ROLE");
    assertThat(refus(rejected, Acte.annuler(LE, "p1", role))).isEqualTo("ROLE");
    assertThat(refus(rejected, Acte.regulariser(LE, "p1", role, PV_DPI))).isEqualTo("ROLE");
  }

  @Test
  void each_acts_in_its_own_part() {
    Pilotes pilotes = apres(declarer("p1", 1));

    assertThat(refus(pilotes, valider("p1").par(Acteur.FOURNISSEUR)))
        .isEqualTo("ACTEUR_GESTIONNAIRE");
    assertThat(refus(pilotes, annuler("p1").par(Acteur.GESTIONNAIRE)))
        .isEqualTo("ACTEUR_FOURNISSEUR");
  }

  @Test
  void a_regularisation_brings_a_compliant_record_and_starts_again() {
    Pilotes rejected = apres(declarer("p1", 1), prendre("p1"), rejeter("p1"));
    var pfi = new ProcesVerbal("8.pdf", TypePiece.PV_PILOTE, Sons.PFI, true);
    var unsigned = new ProcesVerbal("8.pdf", TypePiece.PV_PILOTE, Sons.DPI, false);
    var invoice = new ProcesVerbal("8.pdf", TypePiece.FACTURE, Sons.DPI, true);
    var good = new ProcesVerbal("8.pdf", TypePiece.PV_PILOTE, Sons.DPI, true);

    assertThat(refus(rejected, Acte.regulariser(LE, "p1", ADMIN, pfi)))
        .isEqualTo("PV_D_UN_AUTRE_SONS");
    assertThat(refus(rejected, Acte.regulariser(LE, "p1", ADMIN, unsigned)))
        .isEqualTo("PV_NON_SIGNE");
    assertThat(refus(rejected, Acte.regulariser(LE, "p1", ADMIN, invoice))).isEqualTo("PV_ABSENT");
    assertThat(refus(rejected, Acte.regulariser(LE, "p1", ADMIN, null))).isEqualTo("PV_ABSENT");

    Pilotes again = VIE.apply(rejected, Acte.regulariser(LE, "p1", ADMIN, good)).pilotes();
    Pilote pilote = again.tous().iterator().next();
    assertThat(pilote.pv()).isEqualTo(good);
    assertThat(pilote.prisEnCharge()).isFalse();
    assertThat(pilote.conformite()).isEqualTo(Conformite.A_INSTRUIRE);
    assertThat(pilote.deposeLe()).isEqualTo("2025-01-02");
    assertThat(again.envois()).isEqualTo(rejected.envois());
    assertThat(refus(again, annuler("p1"))).isNull();
  }

  @Test
  void the_record_is_judged_with_its_pilot_and_a_cancellation_does_not_judge() {
    assertThat(conformite(declarer("p1", 1), prendre("p1"))).isEqualTo(Conformite.A_INSTRUIRE);
    assertThat(conformite(declarer("p1", 1), valider("p1"))).isEqualTo(Conformite.VALIDE);
    assertThat(conformite(declarer("p1", 1), rejeter("p1"))).isEqualTo(Conformite.REJETE);
    assertThat(conformite(declarer("p1", 1), annuler("p1"))).isEqualTo(Conformite.A_INSTRUIRE);
    assertThat(conformite(declarer("p1", 1), rejeter("p1"), annuler("p1")))
        .isEqualTo(Conformite.REJETE);
  }

  private static Conformite conformite(Acte... actes) {
    return apres(actes).tous().iterator().next().conformite();
  }

  @Test
  void what_is_earlier_than_the_last_thing_tried_is_refused() {
    Pilotes pilotes = apres(declarer("p1", 1));
    Instant before = LE.minusNanos(1);

    assertThat(refus(pilotes, Acte.valider(before, "p1"))).isEqualTo("ANTERIEUR");
    assertThat(refus(pilotes, Acte.valider(LE, "p1"))).isNull();

    Pilotes tried = VIE.apply(pilotes, Acte.valider(LE.plusSeconds(1), "p9")).pilotes();
    assertThat(refus(tried, Acte.valider(LE, "p1"))).isEqualTo("ANTERIEUR");
  }

  @Test
  void a_pilot_is_declared() {
    History<StatutPilote, EvenementPilote, SituationDuPilote, EffetPilote> none = History.none();

    assertThatThrownBy(() -> new Pilote("p1", Essais.avance("MSY12p4qNN", 1).build(), PV_DPI, none))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void every_row_and_every_refusal_cites_known_statements() {
    assertThat(TableDesPilotes.TABLE.transitions()).allSatisfy(row -> {
      assertThat(row.statements()).isNotEmpty().doesNotHaveDuplicates();
      row.statements().forEach(Statement::of);
    });
    assertThat(TableDesPilotes.TABLE.reasons()).allSatisfy(refusal -> {
      assertThat(refusal.text().fr()).endsWith(".");
      assertThat(refusal.text().en()).endsWith(".");
      refusal.statements().forEach(Statement::of);
    });
  }

  @Test
  void validated_and_cancelled_are_final_and_nothing_else_is() {
    for (StatutPilote statut : StatutPilote.values()) {
      assertThat(TableDesPilotes.TABLE.isFinal(statut))
          .isEqualTo(statut == StatutPilote.VALIDEE || statut == StatutPilote.ANNULEE);
    }
  }
}
