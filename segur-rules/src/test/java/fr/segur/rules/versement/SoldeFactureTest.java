package fr.segur.rules.versement;

import static fr.segur.rules.Exemples.euros;
import static fr.segur.rules.Exemples.jour;
import static fr.segur.rules.Exemples.piece;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Option;
import fr.segur.model.Outcome;
import fr.segur.model.PieceJustificative;
import fr.segur.model.Reading;
import fr.segur.model.RegimeTva;
import fr.segur.model.Verdict.Dependency;
import fr.segur.rules.EssaiSolde;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoldeFactureTest {

  private static final String L0 = "/lignesImport/0";

  private static final EssaiSolde VALIDE = EssaiSolde.valide();

  private static final String ABOVE = "SOLDE-AU-DESSUS-AVANCE";
  private static final String AMOUNT = L0 + "/facture/montantSegurHT";
  private static final String DATE = "SOLDE-DATE-FACTURE";

  /** The ceiling is 7300.00 and the advance was lower. */
  private static EssaiSolde essai(String montant) {
    return VALIDE.avance(a -> a.montantSegurHT(euros("7000.00"))).montant(montant);
  }

  @Test
  void the_amount_of_the_advance_is_accepted_and_a_cent_more_is_a_reading() {
    essai("7000.00").regle(ABOVE).accepte();
    essai("7000.000").regle(ABOVE).accepte();
    assertThat(essai("7000.00").verdict().dependsOn()).isEmpty();
    var above = essai("7000.01");
    above.regle(ABOVE).avertit(AMOUNT);
    above.regle(ABOVE).ditAvoirLu(Reading.R_17, Reading.R_05);
    assertThat(above.verdict().dependsOn())
        .containsExactly(new Dependency(Reading.R_17, Option.REFUS, Outcome.REFUSE));
  }

  @Test
  void beyond_the_ceiling_only_the_ceiling_speaks() {
    essai("7300.00").regle(ABOVE).avertit(AMOUNT);
    essai("7300.01").regle(ABOVE).seTait();
  }

  @Test
  void under_the_other_option_a_cent_more_is_refused() {
    essai("7000.00").lecture(Reading.R_17, Option.REFUS).regle(ABOVE).accepte();
    var refused = essai("7000.01").lecture(Reading.R_17, Option.REFUS);
    refused.regle(ABOVE).refuse(AMOUNT, "S002-114");
    assertThat(refused.verdict().dependsOn())
        .containsExactly(new Dependency(Reading.R_17, Option.AVERTISSEMENT, Outcome.ACCEPTABLE));
  }

  @Test
  void an_unknown_amount_of_the_advance_leaves_open_only_what_could_refuse() {
    var essai = VALIDE.avance(a -> a.montantSegurHT(null));
    essai.regle(ABOVE).accepte();
    assertThat(essai.verdict().dependsOn())
        .containsExactly(new Dependency(Reading.R_17, Option.REFUS, Outcome.INDETERMINE));
    essai.lecture(Reading.R_17, Option.REFUS).regle(ABOVE).manque("avances.*");
  }

  @Test
  void a_missing_amount_is_not_evaluated_where_it_could_refuse() {
    var essai = VALIDE.facture(f -> f.montantSegurHT(null));
    essai.regle(ABOVE).seTait();
    essai.lecture(Reading.R_17, Option.REFUS).regle(ABOVE).nEvaluePas(1);
  }

  @ParameterizedTest
  @CsvSource({"0.01, true", "0, false", "-0.01, false", "7299.999, false", "7299.99, true"})
  void an_amount_is_more_than_zero_with_two_decimals(String montant, boolean accepted) {
    if (accepted) {
      VALIDE.montant(montant).regle("FORM-MONTANT").accepte();
    } else {
      VALIDE.montant(montant).regle("FORM-MONTANT").refuse(AMOUNT, "S000-45");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-05-12", "2023-05-13", "2024-02-29", "2024-03-01"})
  void from_the_order_to_the_reception_nothing_is_said(String date) {
    VALIDE.facture(f -> f.dateFacture(jour(date))).regle(DATE).accepte();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-05-11", "2024-03-02"})
  void before_or_after_there_is_a_warning(String date) {
    VALIDE.facture(f -> f.dateFacture(jour(date))).regle(DATE).avertit(L0 + "/facture/dateFacture");
  }

  @Test
  void the_day_of_reception_is_that_of_Paris() {
    var essai = VALIDE.facture(f -> f.dateFacture(jour("2024-03-02")));
    essai.recuLe("2024-03-01T22:59:59Z").regle(DATE).avertit(L0 + "/facture/dateFacture");
    essai.recuLe("2024-03-01T23:00:00Z").regle(DATE).accepte();
  }

  @Test
  void a_missing_date_leaves_no_question_open() {
    VALIDE.commande(c -> c.dateCommande(null)).regle(DATE).seTait();
    VALIDE.faits(f -> f.recuLe(null)).regle(DATE).seTait();
    VALIDE.facture(f -> f.dateFacture(null)).regle(DATE).seTait();
    VALIDE.ligne(l -> l.facture(null)).regle(DATE).seTait();
  }

  @Nested
  class PiecesDuSolde {

    private static final String PIECES = L0 + "/piecesJustificatives";

    @Test
    void the_invoice_and_the_attestation_are_lodged() {
      VALIDE.pieces("VA", "FACTURE").regle("SOLDE-6.2-FACTURE").accepte();
      VALIDE.pieces("VA").regle("SOLDE-6.2-FACTURE").refuse(PIECES, "S002-124");
      VALIDE.pieces("FACTURE").regle("SOLDE-6.2-VA").refuse(PIECES, "S002-125", "S002-129");
      VALIDE
          .pieces("BON_COMMANDE", "va")
          .regle("SOLDE-6.2-FACTURE")
          .refuseAussi(PIECES, "S002-124");
      VALIDE.pieces().regle("SOLDE-6.2-VA").refuseAussi(PIECES, "S002-125", "S002-129");
    }

    @Test
    void neither_the_order_form_nor_the_VAT_attestation_is_asked_again() {
      var ht = VALIDE
          .commande(c -> c.regimeTVA(RegimeTva.HT).tauxTVA(euros("0")))
          .avance(a -> a.regimeTVA(RegimeTva.HT).tauxTVA(euros("0.00")));
      ht.regle("AF-5.2-ATTESTATION").accepte();
      ht.regle("AF-6.1-BON-COMMANDE").accepte();
    }

    @Test
    void a_document_without_a_type_may_be_the_one() {
      var essai = VALIDE.ligne(l -> l.piecesJustificatives(
          List.of(piece("FACTURE"), new PieceJustificative("va.pdf", "PDF", null))));
      essai.regle("SOLDE-6.2-VA").nEvaluePas(1);
      essai.regle("SOLDE-6.2-FACTURE").seTait();
    }
  }
}
