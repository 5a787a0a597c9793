package fr.segur.testkit.assertions;

import static fr.segur.testkit.assertions.SegurAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.segur.model.Readings;
import fr.segur.model.RegimeTva;
import fr.segur.model.StatutDemande;
import fr.segur.model.StatutPaiement;
import fr.segur.model.TypeDemande;
import fr.segur.model.Verdict;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.Facts;
import fr.segur.rules.Prix;
import fr.segur.rules.demandes.Dossier;
import fr.segur.rules.demandes.Evenement;
import fr.segur.rules.demandes.EvenementDemande;
import fr.segur.rules.demandes.NotificationDemande;
import fr.segur.rules.demandes.Suite;
import fr.segur.rules.demandes.VieDesDemandes;
import fr.segur.rules.pilotes.Pilotes;
import fr.segur.rules.pilotes.StatutPilote;
import fr.segur.schemas.Segur;
import fr.segur.testkit.samples.Draw;
import fr.segur.testkit.samples.Sample;
import fr.segur.testkit.samples.Samples;
import fr.segur.testkit.samples.Witnesses;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Assertions hold where they should, and say what a person needs to see where they do not. */
class SegurAssertionsTest {

  private static final Sample VALID = Samples.advance(Draw.of(List.of())).sample();
  private static final Verdict ACCEPTED = VALID.check();
  private static final Verdict CEILING =
      Witnesses.violating("AF-6.1-PLAFOND", Draw.of(List.of())).orElseThrow().check();
  private static final String AMOUNT = "/lignesImport/0/commande/montantSegurHT";

  @Test
  void they_read_as_the_README_shows_them() {
    Verdict accepted = ACCEPTED;
    Verdict refused = CEILING;
    Verdict unknown = withoutEsmsNumerique();
    Prix prix = prix();
    Suite suite = decided();
    Pilotes pilotes = Pilotes.AUCUN;
    // snippet: assertions
    assertThat(accepted).isAcceptable().hasNoFinding();
    assertThat(refused)
        .refusedBy("AF-6.1-PLAFOND")
        .at("/lignesImport/0/commande/montantSegurHT")
        .citing("S002-114")
        .saying("above the ceiling");
    assertThat(unknown).undeterminedFor("esmsNumerique");
    assertThat(prix).hasPlafondHT("9125.00").hasAvance("3285.00");
    assertThat(suite)
        .leadsTo(StatutDemande.DECIDEE)
        .sends(NotificationDemande.DECISION_ATTRIBUTION);
    assertThat(pilotes).keepsSoldeClosedFor("MSY12p4qNN");
    // end of snippet
  }

  @Test
  void an_acceptable_verdict() {
    assertThat(ACCEPTED).isAcceptable().hasNoFinding();
    fails(
        () -> assertThat(ACCEPTED).isRefused(),
        "Expected the verdict REFUSE, but it is ACCEPTABLE:\n  no finding\n");
    fails(
        () -> assertThat(ACCEPTED).isUndetermined(),
        "Expected the verdict INDETERMINE",
        "no finding");
    fails(
        () -> assertThat(ACCEPTED).refusedBy("AF-6.1-PLAFOND"),
        "Expected a refusal of AF-6.1-PLAFOND, but it says nothing:");
  }

  @Test
  void a_refusal_is_told_by_code_place_statement_and_sentence() {
    assertThat(CEILING).isRefused().refusedOnlyBy("AF-6.1-PLAFOND");
    assertThat(CEILING)
        .refusedBy("AF-6.1-PLAFOND")
        .at(AMOUNT)
        .citing("S002-114")
        .citing("S002-114", "S002-098")
        .saying("dépasse le plafond")
        .saying("above the ceiling")
        .and()
        .isRefused();
  }

  @Test
  void a_failure_shows_the_finding_as_a_person_reads_it() {
    String shown = "  ERROR  AF-6.1-PLAFOND  " + AMOUNT;

    fails(
        () -> assertThat(CEILING).isAcceptable(),
        "Expected the verdict ACCEPTABLE, but it is REFUSE:",
        shown,
        "The declared amount (€3,333.34 excl. VAT) is above the ceiling",
        "§ 6.1 (S002-114)");
    fails(() -> assertThat(CEILING).hasNoFinding(), "Expected no finding, but there are:", shown);
    fails(
        () -> assertThat(CEILING).refusedBy("AF-4.2-ESMS"),
        "Expected a refusal of AF-4.2-ESMS",
        shown);
    fails(
        () -> assertThat(CEILING).warnedBy("AF-6.1-PLAFOND"),
        "Expected a warning of AF-6.1-PLAFOND",
        shown);
    fails(
        () -> assertThat(CEILING).refusedOnlyBy("AF-4.2-ESMS"),
        "refused by [AF-4.2-ESMS] only, but it is refused by [AF-6.1-PLAFOND]",
        shown);
    fails(
        () -> assertThat(CEILING).refusedBy("AF-6.1-PLAFOND").at(""),
        "Expected a finding at the whole file, but there is:",
        shown);
    fails(
        () -> assertThat(CEILING).refusedBy("AF-6.1-PLAFOND").citing("S002-075"),
        "Expected a finding citing S002-075, but there is:",
        shown);
    fails(
        () -> assertThat(CEILING).refusedBy("AF-6.1-PLAFOND").saying("soldé"),
        "Expected a finding saying \"soldé\"",
        shown);
  }

  @Test
  void missing_facts_are_told() {
    Verdict verdict = withoutEsmsNumerique();

    assertThat(verdict).isUndetermined().undeterminedFor("esmsNumerique");
    fails(
        () -> assertThat(verdict).undeterminedFor("recuLe"),
        "Expected [recuLe] to be missing, but [esmsNumerique] is:",
        "UNDETERMINED  AF-4.2-ESMS-NUMERIQUE  lacks esmsNumerique");
  }

  @Test
  void amounts_are_told_step_by_step() {
    Prix prix = prix();

    assertThat(prix)
        .hasPlafondHT("9125.00")
        .hasTva("1825.00")
        .hasPayable("10950")
        .hasAvance("3285.00")
        .hasSolde("7665.00");
    fails(
        () -> assertThat(prix).hasAvance("3285.01"),
        "Expected avance 3285.01, but it is 3285.00:",
        "30",
        "(S002-104)");
    fails(
        () -> assertThat(prix).isAuDessusDuPlafond(),
        "Expected AU_DESSUS_DU_PLAFOND, but it is OK:");
    fails(() -> assertThat(prix).isIndetermine(), "Expected INDETERMINE, but it is OK:");
  }

  @Test
  void the_life_of_a_request_is_told_event_by_event() {
    Suite recorded = recorded();
    Dossier nouveau = recorded.avant();
    Suite decided = decided();
    Suite late = VieDesDemandes.PAR_DEFAUT.apply(
        decided.dossier(), event("2023-06-20T08:00:00Z", EvenementDemande.MODIFICATION_DEMANDEE));

    assertThat(nouveau).hasStatut(null).notified();
    assertThat(recorded).leadsTo(StatutDemande.EN_COURS).sends();
    assertThat(decided)
        .leadsTo(StatutDemande.DECIDEE)
        .sends(NotificationDemande.DECISION_ATTRIBUTION);
    assertThat(decided.dossier())
        .hasStatut(StatutDemande.DECIDEE)
        .hasPaiement(StatutPaiement.AUCUN_PAIEMENT_EN_COURS)
        .notified(NotificationDemande.DECISION_ATTRIBUTION);
    String code = late.refusal() == null ? "" : late.refusal().code();
    assertThat(late).refusedFor(code).citing();
    fails(
        () -> assertThat(late).leadsTo(StatutDemande.A_MODIFIER),
        "Expected the event to happen, but it is refused:",
        code);
    fails(
        () -> assertThat(late).refusedFor("X"),
        "Expected the event to be refused for X, but the reason is:",
        code);
    fails(
        () -> assertThat(late).citing("S002-114"),
        "Expected a refusal citing [S002-114], but there is:",
        code);
    fails(
        () -> assertThat(decided).refusedFor("X"),
        "but it happened:",
        "favourable decision → DECIDEE");
    fails(() -> assertThat(decided).citing("S002-114"), "no refusal");
    fails(
        () -> assertThat(decided).sends(),
        "but [DECISION_ATTRIBUTION] is:",
        "sent DECISION_ATTRIBUTION");
    fails(
        () -> assertThat(decided.dossier()).hasStatut(StatutDemande.REJETEE),
        "Expected status REJETEE, but it is DECIDEE",
        "import accepted → EN_COURS");
    fails(
        () -> assertThat(decided.dossier()).hasPaiement(StatutPaiement.PAIEMENT_EN_COURS),
        "Expected payment PAIEMENT_EN_COURS");
    fails(
        () -> assertThat(nouveau).notified(NotificationDemande.REJET),
        "Expected [REJET] to be sent, but [] was",
        "nothing happened");
  }

  @Test
  void pilots_that_are_not_there_are_told() {
    assertThat(Pilotes.AUCUN).keepsSoldeClosedFor("MSY12p4qNN");
    fails(
        () -> assertThat(Pilotes.AUCUN).opensSoldeOf("MSY12p4qNN"),
        "Expected balances of MSY12p4qNN to be open, but:",
        "no pilot");
    fails(
        () -> assertThat(Pilotes.AUCUN).hasStatut("p1", StatutPilote.VALIDEE),
        "Expected pilot p1 to be VALIDEE, but:",
        "no pilot");
  }

  private static Verdict withoutEsmsNumerique() {
    return Segur.of(AfMs2DuiPde.V2)
        .check(
            VALID.file(),
            Facts.builder().from(VALID.readFacts()).esmsNumerique(null).build());
  }

  private static Prix prix() {
    return Prix.of(
        AfMs2DuiPde.V2,
        Readings.DEFAULTS,
        new Prix.Commande(
            List.of(new Prix.Part(5, 5)), RegimeTva.TTC, BigDecimal.valueOf(20), null));
  }

  private static Suite recorded() {
    return VieDesDemandes.PAR_DEFAUT.apply(
        Dossier.nouveau(TypeDemande.SOLDE, "MS2"),
        event("2023-05-02T08:00:00Z", EvenementDemande.IMPORT_ACCEPTE));
  }

  private static Suite decided() {
    return VieDesDemandes.PAR_DEFAUT.apply(
        recorded().dossier(), event("2023-05-20T08:00:00Z", EvenementDemande.DECISION_FAVORABLE));
  }

  private static Evenement event(String at, EvenementDemande type) {
    return Evenement.of(Instant.parse(at), type);
  }

  private static void fails(ThrowingCallable assertion, String... parts) {
    assertThatCode(assertion).isInstanceOf(AssertionError.class).hasMessageContainingAll(parts);
  }
}
