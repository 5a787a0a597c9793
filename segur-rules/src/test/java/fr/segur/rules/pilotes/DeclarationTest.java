package fr.segur.rules.pilotes;

import static fr.segur.rules.pilotes.Essais.ADMIN;
import static fr.segur.rules.pilotes.Essais.ANS;
import static fr.segur.rules.pilotes.Essais.LE;
import static fr.segur.rules.pilotes.Essais.PV_DPI;
import static fr.segur.rules.pilotes.Essais.VIE;
import static fr.segur.rules.pilotes.Essais.annuler;
import static fr.segur.rules.pilotes.Essais.apres;
import static fr.segur.rules.pilotes.Essais.avance;
import static fr.segur.rules.pilotes.Essais.declaration;
import static fr.segur.rules.pilotes.Essais.declarer;
import static fr.segur.rules.pilotes.Essais.refus;
import static fr.segur.rules.pilotes.Essais.rejeter;
import static fr.segur.rules.pilotes.Essais.valider;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.segur.model.StatutDemande;
import fr.segur.model.StatutPaiement;
import fr.segur.model.TypePiece;
import fr.segur.rules.lifecycle.Acteur;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a declaration must have, condition by condition. */
class DeclarationTest {

  @Test
  void a_declaration_with_everything_is_accepted() {
    Pilotes pilotes = apres(declarer("p1", 1));

    Pilote pilote = pilotes.tous().iterator().next();
    assertThat(pilote.cle()).isEqualTo("p1");
    assertThat(pilote.statut()).isEqualTo(StatutPilote.EN_COURS);
    assertThat(pilote.prisEnCharge()).isFalse();
    assertThat(pilote.conformite()).isEqualTo(Conformite.A_INSTRUIRE);
    assertThat(pilote.deposeLe()).isEqualTo("2025-01-02");
    assertThat(pilote.nom()).isEqualTo("A L'EAU PLOMBIER");
    assertThat(pilotes.actes()).hasSize(1);
    assertThat(pilotes.le()).isEqualTo(LE);
  }

  @ParameterizedTest
  @NullSource
  @EnumSource(Role.class)
  void only_a_fournisseur_administrateur_declares(@Nullable Role role) {
    Acte acte = Acte.declarer(LE, "p1", role, declaration(avance(ANS, 1).build()));

    assertThat(refus(Pilotes.AUCUN, acte)).isEqualTo(role == ADMIN ? null : "ROLE");
  }

  @ParameterizedTest
  @EnumSource(Acteur.class)
  void only_the_supplier_declares(Acteur acteur) {
    assertThat(refus(Pilotes.AUCUN, declarer("p1", 1).par(acteur)))
        .isEqualTo(acteur == Acteur.FOURNISSEUR ? null : "ACTEUR_FOURNISSEUR");
  }

  @Test
  void the_software_is_referenced_and_the_enrolment_validated() {
    AvanceCandidate avance = avance(ANS, 1).build();

    assertThat(tried(new Declaration(avance, false, true, PV_DPI)))
        .isEqualTo("SOLUTION_NON_REFERENCEE");
    assertThat(tried(new Declaration(avance, true, false, PV_DPI)))
        .isEqualTo("ENROLEMENT_NON_VALIDE");
  }

  @ParameterizedTest
  @CsvSource({"2,", "1, HORS_VAGUE_2", "3, HORS_VAGUE_2", ", HORS_VAGUE_2"})
  void pilots_belong_to_wave_2(@Nullable Integer vague, @Nullable String refus) {
    assertThat(tried(avance(ANS, 1).vague(vague))).isEqualTo(refus);
  }

  @ParameterizedTest
  @NullSource
  @EnumSource(StatutDemande.class)
  void the_advance_is_decided(@Nullable StatutDemande statut) {
    assertThat(tried(avance(ANS, 1).statut(statut)))
        .isEqualTo(statut == StatutDemande.DECIDEE ? null : "AVANCE_NON_DECIDEE");
  }

  @ParameterizedTest
  @NullSource
  @EnumSource(StatutPaiement.class)
  void the_advance_is_paid(@Nullable StatutPaiement paiement) {
    assertThat(tried(avance(ANS, 1).paiement(paiement)))
        .isEqualTo(paiement == StatutPaiement.PAIEMENT_EFFECTUE ? null : "AVANCE_NON_PAYEE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void a_pilot_says_its_three_numbers_and_its_sons(String blank) {
    assertThat(tried(avance(ANS, 1).numeroAns(blank))).isEqualTo("NON_IDENTIFIE");
    assertThat(tried(avance(ANS, 1).numeroASP(blank))).isEqualTo("NON_IDENTIFIE");
    assertThat(tried(avance(ANS, 1).pmsi(blank))).isEqualTo("NON_IDENTIFIE");
    assertThat(tried(avance(ANS, 1).sons(null))).isEqualTo("NON_IDENTIFIE");
  }

  @ParameterizedTest
  @CsvSource({
    "DPI, DPI,",
    "PFI, PFI,",
    "DPI, PFI, PV_D_UN_AUTRE_SONS",
    "PFI, DPI, PV_D_UN_AUTRE_SONS",
    "DPI, , PV_D_UN_AUTRE_SONS",
  })
  void the_record_is_that_of_the_sons(Sons concerne, @Nullable Sons duPv, @Nullable String refus) {
    var pv = new ProcesVerbal("7.pdf", TypePiece.PV_PILOTE, duPv, true);

    assertThat(tried(new Declaration(avance(ANS, 1).sons(concerne).build(), true, true, pv)))
        .isEqualTo(refus);
  }

  @ParameterizedTest
  @NullSource
  @EnumSource(TypePiece.class)
  void the_document_is_a_pv_pilote(@Nullable TypePiece type) {
    var pv = new ProcesVerbal("7.pdf", type, Sons.DPI, true);

    assertThat(tried(new Declaration(avance(ANS, 1).build(), true, true, pv)))
        .isEqualTo(type == TypePiece.PV_PILOTE ? null : "PV_ABSENT");
  }

  @Test
  void the_record_is_there_and_signed() {
    var unsigned = new ProcesVerbal("7.pdf", TypePiece.PV_PILOTE, Sons.DPI, false);
    AvanceCandidate avance = avance(ANS, 1).build();

    assertThat(tried(new Declaration(avance, true, true, null))).isEqualTo("PV_ABSENT");
    assertThat(tried(new Declaration(avance, true, true, unsigned))).isEqualTo("PV_NON_SIGNE");
  }

  @Test
  void a_key_is_taken_for_ever() {
    for (Pilotes pilotes : List.of(
        apres(declarer("p1", 1)),
        apres(declarer("p1", 1), valider("p1")),
        apres(declarer("p1", 1), rejeter("p1")),
        apres(declarer("p1", 1), annuler("p1")))) {
      assertThat(refus(pilotes, declarer("p1", 2))).isEqualTo("CLE_PRISE");
    }
  }

  @Test
  void the_key_of_a_refused_declaration_is_free() {
    Pilotes refused = VIE.apply(
            Pilotes.AUCUN, declarer("p1", avance(ANS, 1).vague(1).build()))
        .pilotes();

    assertThat(refused.find("p1")).isNull();
    assertThat(refus(refused, declarer("p1", 1))).isNull();
  }

  @Test
  void one_client_of_one_dossier_is_a_pilot_once() {
    AvanceCandidate same = avance(ANS, 1).build();
    AvanceCandidate otherClient = avance(ANS, 1).pmsi("130042096").build();

    assertThat(refus(apres(declarer("p1", 1)), declarer("p2", same))).isEqualTo("DEJA_PILOTE");
    assertThat(refus(apres(declarer("p1", 1), valider("p1")), declarer("p2", same)))
        .isEqualTo("DEJA_PILOTE");
    assertThat(refus(apres(declarer("p1", 1), rejeter("p1")), declarer("p2", same)))
        .isNull();
    assertThat(refus(apres(declarer("p1", 1), annuler("p1")), declarer("p2", same)))
        .isNull();
    assertThat(refus(apres(declarer("p1", 1)), declarer("p2", otherClient))).isNull();
    assertThat(refus(apres(declarer("p1", 1)), declarer("p2", 2))).isNull();
  }

  @Test
  void it_is_the_same_pilot_under_another_ans_number() {
    AvanceCandidate same = avance("Pbr2PFI004", 1).build();

    assertThat(refus(apres(declarer("p1", 1)), declarer("p2", same))).isEqualTo("DEJA_PILOTE");
  }

  @Test
  void an_act_has_what_its_type_takes() {
    assertThatThrownBy(() -> new Acte(
            LE, EvenementPilote.DECLARER, "p1", Acteur.FOURNISSEUR, ADMIN, null, null, null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Acte(
            LE, EvenementPilote.ANNULER, "p1", Acteur.FOURNISSEUR, ADMIN, null, PV_DPI, null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Acte(
            LE, EvenementPilote.VALIDER, "p1", Acteur.GESTIONNAIRE, null, null, null, "motif"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void names_read_back_and_strangers_do_not() {
    assertThat(Arrays.stream(EvenementPilote.values()).map(EvenementPilote::name))
        .allSatisfy(name -> assertThat(EvenementPilote.find(name)).isPresent());
    assertThat(Arrays.stream(StatutPilote.values()).map(StatutPilote::name))
        .allSatisfy(name -> assertThat(StatutPilote.find(name)).isPresent());
    assertThat(Arrays.stream(Role.values()).map(Role::name))
        .allSatisfy(name -> assertThat(Role.find(name)).isPresent());
    assertThat(Arrays.stream(Sons.values()).map(Sons::name))
        .allSatisfy(name -> assertThat(Sons.find(name)).isPresent());
    assertThat(EvenementPilote.find("ARCHIVER")).isEmpty();
    assertThat(StatutPilote.find("EN COURS")).isEmpty();
    assertThat(Role.find("ADMINISTRATEUR")).isEmpty();
    assertThat(Sons.find("dpi")).isEmpty();
  }

  private static @Nullable String tried(AvanceCandidateBuilder avance) {
    return tried(declaration(avance.build()));
  }

  private static @Nullable String tried(Declaration declaration) {
    return refus(Pilotes.AUCUN, Acte.declarer(LE, "p1", ADMIN, declaration));
  }
}
