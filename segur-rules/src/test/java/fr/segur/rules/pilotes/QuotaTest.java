package fr.segur.rules.pilotes;

import static fr.segur.rules.pilotes.Essais.ANS;
import static fr.segur.rules.pilotes.Essais.LE;
import static fr.segur.rules.pilotes.Essais.PAR_FOURNISSEUR;
import static fr.segur.rules.pilotes.Essais.VIE;
import static fr.segur.rules.pilotes.Essais.annuler;
import static fr.segur.rules.pilotes.Essais.apres;
import static fr.segur.rules.pilotes.Essais.avance;
import static fr.segur.rules.pilotes.Essais.declarer;
import static fr.segur.rules.pilotes.Essais.prendre;
import static fr.segur.rules.pilotes.Essais.refus;
import static fr.segur.rules.pilotes.Essais.regulariser;
import static fr.segur.rules.pilotes.Essais.rejeter;
import static fr.segur.rules.pilotes.Essais.valider;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Three pilots at a time for one numéro ANS, and three validated ones before a balance. */
class QuotaTest {

  private static final Acte[] TROIS = {declarer("p1", 1), declarer("p2", 2), declarer("p3", 3)};

  @Test
  void what_is_refused_of_several_acts_is_left_out() {
    var acts = List.of(declarer("p1", 1), declarer("p2", 2), declarer("p3", 3), declarer("p4", 4));

    assertThat(VIE.applyAll(Pilotes.AUCUN, acts).tous())
        .extracting(Pilote::cle)
        .containsExactly("p1", "p2", "p3");
  }

  @Test
  void the_third_pilot_is_accepted_and_the_fourth_refused() {
    assertThat(refus(apres(declarer("p1", 1), declarer("p2", 2)), declarer("p3", 3)))
        .isNull();
    assertThat(refus(apres(TROIS), declarer("p4", 4))).isEqualTo("QUOTA");
  }

  @Test
  void a_pilot_takes_its_place_until_it_is_rejected_or_cancelled() {
    assertThat(refus(trois(prendre("p1")), declarer("p4", 4))).isEqualTo("QUOTA");
    assertThat(refus(trois(valider("p1")), declarer("p4", 4))).isEqualTo("QUOTA");
    assertThat(refus(trois(valider("p1"), valider("p2"), valider("p3")), declarer("p4", 4)))
        .isEqualTo("QUOTA");
    assertThat(refus(trois(rejeter("p1")), declarer("p4", 4))).isNull();
    assertThat(refus(trois(annuler("p1")), declarer("p4", 4))).isNull();
    assertThat(refus(trois(rejeter("p1"), annuler("p1")), declarer("p4", 4))).isNull();
  }

  @Test
  void a_regularised_pilot_takes_a_place_again() {
    Pilotes replaced = trois(rejeter("p1"), declarer("p4", 4));

    assertThat(refus(trois(rejeter("p1"), regulariser("p1")), declarer("p4", 4)))
        .isEqualTo("QUOTA");
    assertThat(refus(replaced, regulariser("p1"))).isEqualTo("QUOTA");
    assertThat(refus(VIE.apply(replaced, annuler("p4")).pilotes(), regulariser("p1")))
        .isNull();
  }

  @Test
  void a_pilot_declared_anew_cannot_be_regularised_as_well() {
    Pilotes again = apres(declarer("p1", 1), rejeter("p1"), declarer("p2", 1));

    assertThat(refus(again, regulariser("p1"))).isEqualTo("DEJA_PILOTE");
    assertThat(refus(VIE.apply(again, annuler("p2")).pilotes(), regulariser("p1")))
        .isNull();
  }

  @Test
  void each_ans_number_has_its_own_three_whatever_opens_balances() {
    Acte other = declarer("p4", avance("Pbr2PFI004", 4).build());

    assertThat(refus(apres(TROIS), other)).isNull();
    assertThat(refus(PAR_FOURNISSEUR, apres(TROIS), other)).isNull();
    assertThat(refus(PAR_FOURNISSEUR, apres(TROIS), declarer("p4", 4))).isEqualTo("QUOTA");
  }

  @Test
  void ans_numbers_differ_by_case() {
    assertThat(refus(apres(TROIS), declarer("p4", avance("msy12P4QnN", 4).build())))
        .isNull();
  }

  @Test
  void three_validated_pilots_open_the_balances() {
    Pilotes two = trois(valider("p1"), valider("p2"));
    Pilotes three = VIE.apply(two, valider("p3")).pilotes();

    assertThat(VIE.soldeOuvert(two)).containsExactly(Map.entry(ANS, false));
    assertThat(VIE.soldeOuvert(three)).containsExactly(Map.entry(ANS, true));
    assertThat(VIE.refusDeSolde(two, ANS)).isEqualTo(RefusPilote.SOLDE_FERME);
    assertThat(VIE.refusDeSolde(three, ANS)).isNull();
    assertThat(VIE.refusDeSolde(three, "Pbr2PFI004")).isEqualTo(RefusPilote.SOLDE_FERME);
  }

  @Test
  void by_supplier_the_three_may_be_of_any_number() {
    Pilotes pilotes = apres(
        declarer("p1", 1),
        declarer("p2", avance("Pbr2PFI004", 2).build()),
        declarer("p3", avance("JGe2DPI002", 3).build()),
        annuler("p3"),
        declarer("p4", 4),
        valider("p1"),
        valider("p2"),
        valider("p4"));

    assertThat(VIE.soldeOuvert(pilotes))
        .hasToString("{MSY12p4qNN=false, Pbr2PFI004=false, JGe2DPI002=false}");
    assertThat(PAR_FOURNISSEUR.soldeOuvert(pilotes))
        .hasToString("{MSY12p4qNN=true, Pbr2PFI004=true, JGe2DPI002=true}");
    assertThat(PAR_FOURNISSEUR.refusDeSolde(pilotes, "not declared")).isNull();
  }

  @Test
  void a_validated_pilot_still_owes_its_own_balance() {
    Pilotes pilotes = trois(valider("p1"), valider("p2"), rejeter("p3"));

    assertThat(VIE.soldesAttendus(pilotes, Set.of()))
        .extracting(Pilote::cle)
        .containsExactly("p1", "p2");
    assertThat(VIE.soldesAttendus(pilotes, Set.of("FINHOP012901M0")))
        .extracting(Pilote::cle)
        .containsExactly("p2");
  }

  @Test
  void refus_asks_without_an_instant() {
    assertThat(VIE.refus(apres(TROIS), Acte.annuler(LE.minusSeconds(9), "p1", Essais.ADMIN)))
        .isNull();
    assertThat(VIE.refus(apres(TROIS), declarer("p4", 4))).isEqualTo(RefusPilote.QUOTA);
  }

  private static Pilotes trois(Acte... then) {
    return apres(Stream.concat(Arrays.stream(TROIS), Arrays.stream(then)).toArray(Acte[]::new));
  }
}
