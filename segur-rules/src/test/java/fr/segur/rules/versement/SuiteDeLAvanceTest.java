package fr.segur.rules.versement;

import static fr.segur.rules.EssaiSolde.AVANCE;
import static fr.segur.rules.EssaiSolde.auSolde;
import static fr.segur.rules.Exemples.ESMS;
import static fr.segur.rules.Exemples.ESMS_CORSE;
import static fr.segur.rules.Exemples.OG_CORSE;
import static fr.segur.rules.Exemples.euros;
import static fr.segur.rules.Exemples.jour;
import static fr.segur.rules.Exemples.registreComplet;
import static fr.segur.rules.Exemples.structure;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Beneficiaires;
import fr.segur.model.BeneficiairesBuilder;
import fr.segur.model.Facture;
import fr.segur.model.Outcome;
import fr.segur.model.RegimeTva;
import fr.segur.model.StatutDemande;
import fr.segur.rules.Avances;
import fr.segur.rules.Avances.Avance;
import fr.segur.rules.EsmsNumerique;
import fr.segur.rules.EssaiSolde;
import fr.segur.rules.ExtractionFiness;
import fr.segur.rules.Financements;
import fr.segur.rules.Financements.Financement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuiteDeLAvanceTest {

  private static final String L0 = "/lignesImport/0";
  private static final String FLAG = L0 + "/beneficiaires/isMandataire";

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

  @Test
  void a_number_has_the_form_of_a_dossier() {
    VALIDE
        .ligne(l -> l.numeroASP("2009167"))
        .regle("FORM-NUMERO-ASP")
        .refuseAussi(L0 + "/numeroASP", "S002-121");
  }
}
