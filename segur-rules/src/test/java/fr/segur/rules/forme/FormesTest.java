package fr.segur.rules.forme;

import static fr.segur.rules.Exemples.euros;
import static fr.segur.rules.Exemples.piece;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Fix;
import fr.segur.model.LigneAvance;
import fr.segur.rules.Essai;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormesTest {

  private static final String L0 = "/lignesImport/0";
  private static final String S0 = L0 + "/beneficiaires/structures/0";

  @Test
  void a_file_has_at_least_one_request() {
    Essai.valide().ligneSeule().regle("FORM-VIDE").accepte();
    Essai.valide().depot(d -> d.lignes(List.of())).regle("FORM-VIDE").refuse("/lignesImport");
  }

  @Test
  void a_request_has_at_least_one_structure() {
    Essai.valide()
        .beneficiaires(b -> b.structures(List.of()))
        .regle("FORM-VIDE")
        .refuse(L0 + "/beneficiaires/structures");
  }

  @Test
  void a_structure_has_at_least_one_esms() {
    Essai.valide()
        .structure(s -> s.etablissements(List.of()))
        .regle("FORM-VIDE")
        .refuse(S0 + "/etablissements");
  }

  @Test
  void beneficiaries_that_are_missing_have_no_empty_list() {
    Essai.valide().ligne(l -> l.beneficiaires(null)).regle("FORM-VIDE").seTait();
  }

  @Test
  void more_than_200_requests_are_worth_a_warning() {
    lignes(200).regle("FORM-NOMBRE-LIGNES").seTait();
    var verdict = lignes(201).verdict();
    assertThat(verdict.findings())
        .filteredOn(f -> f.code().equals("FORM-NOMBRE-LIGNES"))
        .singleElement()
        .satisfies(f -> assertThat(f.pointer()).isEqualTo("/lignesImport"));
  }

  private static Essai lignes(int nombre) {
    LigneAvance ligne = Essai.valide().demande().lignes().get(1);
    var lignes = new ArrayList<LigneAvance>();
    for (long i = 1; i <= nombre; i++) {
      lignes.add(LigneAvance.builder().from(ligne).numLigne(i).build());
    }
    return Essai.valide().depot(d -> d.lignes(lignes));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 200, Long.MAX_VALUE})
  void line_numbers_start_at_1(long numero) {
    Essai.valide()
        .ligneSeule()
        .ligne(l -> l.numLigne(numero))
        .regle("FORM-NUM-LIGNE")
        .accepte();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MIN_VALUE})
  void a_line_number_below_1_is_refused(long numero) {
    Essai.valide().ligne(l -> l.numLigne(numero)).regle("FORM-NUM-LIGNE").refuse(L0 + "/numLigne");
  }

  @Test
  void a_line_number_serves_once() {
    Essai.valide().regle("FORM-NUM-LIGNE-DOUBLE").accepte();
    Essai.valide()
        .ligne(1, l -> l.numLigne(1L))
        .regle("FORM-NUM-LIGNE-DOUBLE")
        .refuse("/lignesImport/1/numLigne");
    Essai.valide()
        .ligne(l -> l.numLigne(-3L))
        .ligne(1, l -> l.numLigne(-3L))
        .regle("FORM-NUM-LIGNE-DOUBLE")
        .refuseAussi("/lignesImport/1/numLigne");
  }

  @Test
  void missing_line_numbers_are_no_duplicates() {
    var missing = Essai.valide().ligne(l -> l.numLigne(null)).ligne(1, l -> l.numLigne(null));
    missing.regle("FORM-NUM-LIGNE-DOUBLE").nEvaluePas(1);
    missing.regle("FORM-NUM-LIGNE-DOUBLE").nEvaluePas(2);
  }

  @Test
  void the_type_of_action_is_C() {
    Essai.valide().regle("FORM-TYPE-ACTION").accepte();
    for (String stranger : List.of("c", "M", "CC", "C ")) {
      Essai.valide()
          .ligne(l -> l.typeAction(stranger))
          .regle("FORM-TYPE-ACTION")
          .refuse(L0 + "/typeAction");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.01", "20", "20.0", "20.00", "20.000", "5.5", "2E+1", "100.01"})
  void a_rate_has_two_decimals_at_most(String taux) {
    Essai.valide().commande(c -> c.tauxTVA(euros(taux))).regle("FORM-TAUX").accepte();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.01", "-20", "0.001", "20.001", "1E-3"})
  void a_rate_below_zero_or_of_three_decimals_is_refused(String taux) {
    Essai.valide()
        .commande(c -> c.tauxTVA(euros(taux)))
        .regle("FORM-TAUX")
        .refuse(L0 + "/commande/tauxTVA", "S002-107");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.01", "9125", "9125.0", "9125.000", "9.125E+3"})
  void an_amount_has_two_decimals_at_most(String montant) {
    Essai.valide()
        .commande(c -> c.montantSegurHT(euros(montant)))
        .regle("FORM-MONTANT")
        .accepte();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.00", "-0.01", "-9125", "0.001", "9124.999", "1E-3"})
  void an_amount_of_zero_or_less_or_of_three_decimals_is_refused(String montant) {
    Essai.valide()
        .commande(c -> c.montantSegurHT(euros(montant)))
        .regle("FORM-MONTANT")
        .refuse(L0 + "/commande/montantSegurHT", "S002-107");
  }

  @Test
  void a_value_that_is_missing_has_no_form() {
    Essai.valide().commande(c -> c.montantSegurHT(null)).regle("FORM-MONTANT").nEvaluePas(1);
    Essai.valide().commande(c -> c.tauxTVA(null)).regle("FORM-TAUX").nEvaluePas(1);
    Essai.valide().ligne(l -> l.numLigne(null)).regle("FORM-NUM-LIGNE").nEvaluePas(1);
    Essai.valide().ligne(l -> l.typeAction(" ")).regle("FORM-TYPE-ACTION").nEvaluePas(1);
    Essai.valide().piece(p -> p.formatFichier(" ")).regle("FORM-FORMAT").nEvaluePas(1);
  }

  @Test
  void an_organisme_stands_once_in_a_request() {
    var essai = Essai.valide().sansCertificat();
    essai.regle("FORM-STRUCTURE-DOUBLE").accepte();
    essai
        .beneficiaires(b -> b.addAllStructures(b.build().structures()))
        .regle("FORM-STRUCTURE-DOUBLE")
        .refuseAussi(L0 + "/beneficiaires/structures/1/FINESSJuridique");
  }

  @Test
  void an_organisme_may_stand_in_several_requests() {
    var beneficiaires =
        Essai.valide().sansCertificat().demande().lignes().get(0).beneficiaires();
    Essai.valide()
        .ligne(1, l -> l.beneficiaires(beneficiaires))
        .regle("FORM-STRUCTURE-DOUBLE")
        .seTait();
  }

  @Test
  void a_document_is_a_PDF() {
    Essai.valide().regle("FORM-FORMAT").accepte();
    for (String stranger : List.of("pdf", "application/pdf", "PDF ")) {
      Essai.valide()
          .piece(p -> p.formatFichier(stranger))
          .regle("FORM-FORMAT")
          .refuse(L0 + "/piecesJustificatives/0/formatFichier");
    }
  }

  @Test
  void only_a_slip_of_case_or_blanks_is_mended() {
    assertThat(fix(Essai.valide().piece(p -> p.formatFichier(" pdf")), "FORM-FORMAT"))
        .containsExactly(Fix.replace(L0 + "/piecesJustificatives/0/formatFichier", "\"PDF\""));
    assertThat(fix(Essai.valide().ligne(l -> l.typeAction("c")), "FORM-TYPE-ACTION"))
        .containsExactly(Fix.replace(L0 + "/typeAction", "\"C\""));
    assertThat(fix(Essai.valide().piece(p -> p.formatFichier("DOC")), "FORM-FORMAT"))
        .isEmpty();
  }

  private static List<Fix> fix(Essai essai, String code) {
    var fixes = new ArrayList<Fix>();
    for (var finding : essai.verdict().findings()) {
      if (finding.code().equals(code) && finding.fix() != null) {
        fixes.add(finding.fix());
      }
    }
    return fixes;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BON_COMMANDE",
        "ATTESTATION_TVA",
        "FACTURE",
        "VA",
        "AUTRE_S",
        "PV_PILOTE",
        "decision_attribution_FINMS2007988"
      })
  void the_types_of_document_the_portal_shows_are_known(String type) {
    Essai.valide()
        .ligne(l -> l.addPiecesJustificatives(piece(type)))
        .regle("FORM-TYPE-PIECE")
        .accepte();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bon_commande",
        "KBIS",
        "decision_attribution_",
        "decision_attribution_FINMS2007988M0"
      })
  void a_stranger_is_a_warning(String type) {
    Essai.valide()
        .ligne(l -> l.addPiecesJustificatives(piece(type)))
        .regle("FORM-TYPE-PIECE")
        .avertit(L0 + "/piecesJustificatives/1/typeFichier");
  }
}
