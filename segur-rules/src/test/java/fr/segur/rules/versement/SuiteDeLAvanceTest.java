package fr.segur.rules.versement;

import static fr.segur.rules.EssaiSolde.AVANCE;
import static fr.segur.rules.EssaiSolde.auSolde;
import static fr.segur.rules.Exemples.ESMS;
import static fr.segur.rules.Exemples.ESMS_CORSE;
import static fr.segur.rules.Exemples.OG_CORSE;
import static fr.segur.rules.Exemples.euros;
import static fr.segur.rules.Exemples.jour;
import static fr.segur.rules.Exemples.piece;
import static fr.segur.rules.Exemples.registreComplet;
import static fr.segur.rules.Exemples.structure;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Beneficiaires;
import fr.segur.model.BeneficiairesBuilder;
import fr.segur.model.Facture;
import fr.segur.model.Option;
import fr.segur.model.Outcome;
import fr.segur.model.PieceJustificative;
import fr.segur.model.Reading;
import fr.segur.model.RegimeTva;
import fr.segur.model.StatutDemande;
import fr.segur.model.Verdict.Dependency;
import fr.segur.rules.Avances;
import fr.segur.rules.Avances.Avance;
import fr.segur.rules.EsmsNumerique;
import fr.segur.rules.EssaiSolde;
import fr.segur.rules.ExtractionFiness;
import fr.segur.rules.Financements;
import fr.segur.rules.Financements.Financement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuiteDeLAvanceTest {

  private static final String L0 = "/lignesImport/0";
  private static final String FLAG = L0 + "/beneficiaires/isMandataire";
  private static final String STRUCTURES = L0 + "/beneficiaires/structures";

  private static final EssaiSolde VALIDE = EssaiSolde.valide();

  @Test
  void the_example_is_acceptable_without_a_word() {
    assertThat(VALIDE.verdict().findings()).isEmpty();
    assertThat(VALIDE.verdict().outcome()).isEqualTo(Outcome.ACCEPTABLE);
    assertThat(VALIDE.verdict().dependsOn()).isEmpty();
  }

  @Nested
  class AvanceDecidee {

    private static final String CODE = "SOLDE-6.2-AVANCE";

    @ParameterizedTest
    @EnumSource(StatutDemande.class)
    void only_an_advance_that_was_decided_has_a_balance(StatutDemande statut) {
      var regle = VALIDE.avance(a -> a.statut(statut)).regle(CODE);
      if (statut == StatutDemande.DECIDEE) {
        regle.accepte();
      } else {
        regle.refuse(L0 + "/numeroASP", "S002-121");
      }
    }

    @Test
    void an_advance_that_is_not_there_is_refused_and_nothing_else_is_said() {
      VALIDE
          .faits(f -> f.avances(Avances.AUCUNE))
          .regle(CODE)
          .refuse(L0 + "/numeroASP", "S002-121");
      var other = VALIDE.ligne(l -> l.numeroASP("FINMS2009168M0"));
      other.regle(CODE).refuse(L0 + "/numeroASP", "S002-121");
      assertThat(other.verdict().findings()).hasSize(1);
    }

    @Test
    void an_unknown_status_is_undetermined() {
      VALIDE.avance(a -> a.statut(null)).regle(CODE).manque("avances.*");
    }

    @Test
    void without_the_fact_every_comparison_is_undetermined() {
      var essai = VALIDE.faits(f -> f.avances(null));
      for (String code : List.of(CODE, "SOLDE-COMMANDE", "SOLDE-MANDATAIRE", "SOLDE-NOUVEL-ESMS")) {
        essai.regle(code).manque("avances");
      }
      for (String code : List.of(
          "SOLDE-ESMS-OMIS", "SOLDE-AU-DESSUS-AVANCE", "SOLDE-6.2-DOUBLON", "SOLDE-SANS-ESMS")) {
        essai.regle(code).seTait();
      }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void without_a_number_nothing_is_compared(@Nullable String numero) {
      var essai = VALIDE.ligne(l -> l.numeroASP(numero));
      for (String code : List.of(
          CODE, "SOLDE-6.2-DOUBLON", "SOLDE-COMMANDE", "SOLDE-MANDATAIRE", "SOLDE-NOUVEL-ESMS")) {
        essai.regle(code).nEvaluePas(1);
      }
    }
  }

  @Nested
  class UneLigneParAvance {

    private static final String CODE = "SOLDE-6.2-DOUBLON";

    @Test
    void the_second_and_later_are_refused() {
      var twice = VALIDE.seconde(l -> l.numLigne(2L));
      twice.regle(CODE).refuseAussi("/lignesImport/1/numeroASP");
      var thrice = twice.seconde(l -> l.numLigne(3L)).regle(CODE);
      thrice.refuseAussi("/lignesImport/1/numeroASP");
      thrice.refuseAussi("/lignesImport/2/numeroASP");
    }

    @Test
    void another_advance_is_accepted() {
      var corse = Avance.builder()
          .from(AVANCE)
          .numeroASP("FINMS2009168M0")
          .etablissements(Set.of(ESMS_CORSE))
          .build();
      VALIDE
          .faits(f -> f.avances(Avances.of(List.of(AVANCE, corse))))
          .seconde(l -> l.numLigne(2L)
              .numeroASP("FINMS2009168M0")
              .facture(new Facture(jour("2024-02-15"), euros("2433.33")))
              .beneficiaires(Beneficiaires.builder()
                  .isMandataire(false)
                  .addStructures(structure(OG_CORSE, auSolde(ESMS_CORSE, true)))
                  .build()))
          .regle(CODE)
          .accepte();
    }
  }

  @Nested
  class MemeCommande {

    private static final String CODE = "SOLDE-COMMANDE";

    @Test
    void the_date_is_that_of_the_advance() {
      VALIDE
          .commande(c -> c.dateCommande(jour("2023-05-11")))
          .regle(CODE)
          .refuse(L0 + "/commande/dateCommande", "S000-41");
      VALIDE
          .commande(c -> c.dateCommande(jour("2023-05-13")))
          .regle(CODE)
          .refuse(L0 + "/commande/dateCommande", "S000-41");
    }

    @Test
    void the_regime_is_that_of_the_advance() {
      VALIDE
          .avance(a -> a.regimeTVA(RegimeTva.HT))
          .regle(CODE)
          .refuse(L0 + "/commande/regimeTVA", "S000-41");
      VALIDE
          .commande(c -> c.regimeTVA(RegimeTva.HT).tauxTVA(euros("20")))
          .regle(CODE)
          .refuseAussi(L0 + "/commande/regimeTVA", "S000-41");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20", "20.0", "20.00", "2E+1"})
    void the_rate_counts_by_its_value(String taux) {
      VALIDE.commande(c -> c.tauxTVA(euros(taux))).regle(CODE).accepte();
      VALIDE.avance(a -> a.tauxTVA(euros(taux))).regle(CODE).accepte();
    }

    @ParameterizedTest
    @ValueSource(strings = {"19.99", "20.01", "10"})
    void another_rate_is_refused(String taux) {
      VALIDE
          .commande(c -> c.tauxTVA(euros(taux)))
          .regle(CODE)
          .refuse(L0 + "/commande/tauxTVA", "S000-41");
    }

    @Test
    void what_is_not_known_of_the_advance_is_undetermined() {
      VALIDE.avance(a -> a.dateCommande(null)).regle(CODE).manque("avances.*");
      VALIDE.avance(a -> a.regimeTVA(null)).regle(CODE).manque("avances.*");
      VALIDE.avance(a -> a.tauxTVA(null)).regle(CODE).manque("avances.*");
    }

    @Test
    void what_is_missing_in_the_file_is_not_evaluated() {
      VALIDE.commande(c -> c.dateCommande(null)).regle(CODE).nEvaluePas(1);
      VALIDE.commande(c -> c.regimeTVA(null)).regle(CODE).nEvaluePas(1);
      VALIDE.commande(c -> c.tauxTVA(null)).regle(CODE).nEvaluePas(1);
      VALIDE.ligne(l -> l.commande(null)).regle(CODE).nEvaluePas(1);
    }

    @Test
    void what_was_decided_with_the_advance_is_not_decided_again() {
      var late = jour("2024-01-11");
      VALIDE
          .commande(c -> c.dateCommande(late))
          .avance(a -> a.dateCommande(late))
          .faits(f -> f.dateOuverture(jour("2024-02-01"))
              .finess(Map.of(ExtractionFiness.AU_03_01_2022, registreComplet()))
              .esmsNumerique(EsmsNumerique.of(Set.copyOf(ESMS)))
              .financements(Financements.of(List.of(Financement.builder()
                  .finessGeo(ESMS.get(0))
                  .appel("AF-MS2 DUI PDE-Va1")
                  .vague(1)
                  .statut(StatutDemande.DECIDEE)
                  .build()))))
          .etablissement(0, e -> e.categorieFINESS("500"))
          .regle(CODE)
          .accepte();
    }
  }

  @Nested
  class MemeMandataire {

    private static final String CODE = "SOLDE-MANDATAIRE";

    private static BeneficiairesBuilder contacts(BeneficiairesBuilder b) {
      return b.isMandataire(true)
          .nomMandataire("PETIT Anne")
          .emailMandataire("anne@mandataire-exemple.fr")
          .telephoneMandataire("0102030405");
    }

    @Test
    void one_that_is_added_is_refused() {
      VALIDE.beneficiaires(MemeMandataire::contacts).regle(CODE).refuse(FLAG, "S000-48");
    }

    @Test
    void one_that_is_removed_is_refused() {
      VALIDE.avance(a -> a.isMandataire(true)).regle(CODE).refuse(FLAG, "S000-48");
    }

    @Test
    void one_that_stays_is_accepted_whatever_its_contacts() {
      VALIDE
          .avance(a -> a.isMandataire(true))
          .beneficiaires(MemeMandataire::contacts)
          .regle(CODE)
          .accepte();
    }

    @Test
    void what_is_unknown_or_missing() {
      VALIDE.avance(a -> a.isMandataire(null)).regle(CODE).manque("avances.*");
      VALIDE.beneficiaires(b -> b.isMandataire(null)).regle(CODE).nEvaluePas(1);
      VALIDE.ligne(l -> l.beneficiaires(null)).regle(CODE).nEvaluePas(1);
    }

    @Test
    void the_rules_of_form_hold_at_the_balance_too() {
      VALIDE
          .beneficiaires(b -> b.nomMandataire("PETIT Anne"))
          .regle("FORM-MANDATAIRE-NON-DECLARE")
          .refuse(FLAG, "S000-46");
      VALIDE
          .avance(a -> a.isMandataire(true))
          .beneficiaires(b -> contacts(b).emailMandataire(null))
          .regle("FORM-MANDATAIRE-CONTACT")
          .refuse(L0 + "/beneficiaires/emailMandataire", "S000-46");
    }
  }

  @Nested
  class EsmsDeLAvance {

    @Test
    void a_new_esms_is_refused_present_or_not() {
      for (boolean present : new boolean[] {true, false}) {
        VALIDE
            .structureCliente(s -> s.addEtablissements(auSolde("759020005", present)))
            .regle("SOLDE-NOUVEL-ESMS")
            .refuse(STRUCTURES + "/0/etablissements/5/FINESSGeo", "S000-56");
      }
      VALIDE
          .avance(a -> a.etablissements(Set.of()))
          .regle("SOLDE-NOUVEL-ESMS")
          .refuseAussi(STRUCTURES + "/0/etablissements/4/FINESSGeo", "S000-56");
    }

    @Test
    void the_numbers_of_the_advance_may_be_unknown() {
      VALIDE.avance(a -> a.etablissements(null)).regle("SOLDE-NOUVEL-ESMS").manque("avances.*");
      VALIDE.avance(a -> a.etablissements(null)).regle("SOLDE-ESMS-OMIS").seTait();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void without_a_number_it_is_not_evaluated(@Nullable String finess) {
      var essai = VALIDE.etablissement(0, e -> e.finessGeo(finess));
      essai.regle("SOLDE-NOUVEL-ESMS").nEvaluePas(1);
      essai.regle("SOLDE-ESMS-OMIS").seTait();
    }

    @Test
    void one_left_out_is_worth_a_warning() {
      var essai = VALIDE.structureCliente(
          s -> s.etablissements(s.build().etablissements().subList(0, 4)));
      essai.regle("SOLDE-ESMS-OMIS").avertit(STRUCTURES);
      assertThat(essai.verdict().findings()).singleElement().satisfies(f -> {
        assertThat(f.statements()).containsExactly("S000-56");
        assertThat(f.message(Locale.ENGLISH)).contains(ESMS.get(4));
      });
      VALIDE.regle("SOLDE-ESMS-OMIS").accepte();
    }

    @Test
    void without_beneficiaries_none_is_said_to_be_left_out() {
      VALIDE.ligne(l -> l.beneficiaires(null)).regle("SOLDE-ESMS-OMIS").seTait();
      VALIDE
          .beneficiaires(b -> b.structures(List.of()))
          .regle("SOLDE-ESMS-OMIS")
          .seTait();
      VALIDE
          .structureCliente(s -> s.etablissements(List.of()))
          .regle("SOLDE-ESMS-OMIS")
          .seTait();
    }

    @Test
    void the_same_esms_twice_is_refused() {
      VALIDE
          .structureCliente(s -> s.addEtablissements(auSolde(ESMS.get(0), true)))
          .regle("AF-4.2-DOUBLON")
          .refuse(STRUCTURES + "/0/etablissements/5/FINESSGeo", "S002-058", "S002-059");
    }

    @Test
    void one_that_is_present_is_enough() {
      VALIDE
          .avec(
              auSolde(ESMS.get(0), false),
              auSolde(ESMS.get(1), false),
              auSolde(ESMS.get(2), false),
              auSolde(ESMS.get(3), false),
              auSolde(ESMS.get(4), true))
          .montant("1825.00")
          .regle("SOLDE-SANS-ESMS")
          .accepte();
    }

    @Test
    void none_that_is_present_is_refused() {
      var essai = VALIDE.avec(auSolde(ESMS.get(0), false), auSolde(ESMS.get(1), false));
      essai.regle("SOLDE-SANS-ESMS").refuseAussi(STRUCTURES, "S000-57");
      essai.regle("SOLDE-6.2-PLAFOND").refuseAussi(L0 + "/facture/montantSegurHT", "S002-114");
    }

    @Test
    void what_is_not_said_may_be_present() {
      VALIDE
          .avec(auSolde(ESMS.get(0), false))
          .etablissement(0, e -> e.presentSolde(null))
          .regle("SOLDE-SANS-ESMS")
          .nEvaluePas(1);
      VALIDE.ligne(l -> l.beneficiaires(null)).regle("SOLDE-SANS-ESMS").nEvaluePas(1);
      VALIDE
          .avec(auSolde(ESMS.get(0), false))
          .beneficiaires(b -> b.addStructures(structure(OG_CORSE)))
          .regle("SOLDE-SANS-ESMS")
          .nEvaluePas(1);
    }
  }

  @Nested
  class MontantEtDate {

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
      above.regle(ABOVE).ditAvoirLu(Reading.R_17);
      assertThat(above.verdict().dependsOn())
          .containsExactly(new Dependency(Reading.R_17, Option.REFUS, Outcome.REFUSE));
    }

    @Test
    void under_the_other_option_a_cent_more_is_refused() {
      essai("7000.00").lecture(Reading.R_17, Option.REFUS).regle(ABOVE).accepte();
      var refused = essai("7000.01").lecture(Reading.R_17, Option.REFUS);
      refused.regle(ABOVE).refuse(AMOUNT);
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
      VALIDE
          .facture(f -> f.dateFacture(jour(date)))
          .regle(DATE)
          .avertit(L0 + "/facture/dateFacture");
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

  @Test
  void a_number_has_the_form_of_a_dossier() {
    VALIDE
        .ligne(l -> l.numeroASP("2009167"))
        .regle("FORM-NUMERO-ASP")
        .refuseAussi(L0 + "/numeroASP", "S002-121");
  }
}
