package fr.segur.rules.versement;

import static fr.segur.rules.Exemples.euros;
import static fr.segur.rules.Exemples.piece;

import fr.segur.model.ProfilReferencement;
import fr.segur.model.RegimeTva;
import fr.segur.rules.Essai;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemandeDAvanceTest {

  private static final String L0 = "/lignesImport/0";
  private static final String PIECES = L0 + "/piecesJustificatives";
  private static final String SCENARIO =
      L0 + "/beneficiaires/structures/0/etablissements/0/scenarioInstallation";

  @Nested
  class TauxDuRegime {

    private static final String CODE = "AF-5.2-TAUX";
    private static final String TAUX = L0 + "/commande/tauxTVA";

    @ParameterizedTest
    @CsvSource({"TTC, 20", "TTC, 0.01", "TTC, 5.50", "HT, 0", "HT, 0.00", "HT, 0E+3"})
    void a_rate_that_goes_with_the_regime_is_accepted(RegimeTva regime, String taux) {
      essai(regime, taux).regle(CODE).accepte();
    }

    @ParameterizedTest
    @CsvSource({"TTC, 0", "TTC, 0.00", "HT, 0.01", "HT, 20"})
    void a_rate_that_does_not_is_refused(RegimeTva regime, String taux) {
      essai(regime, taux).regle(CODE).refuse(TAUX, "S002-090", "S002-091");
    }

    @Test
    void without_a_rate_or_a_regime_it_is_not_evaluated() {
      Essai.valide().commande(c -> c.tauxTVA(null)).regle(CODE).nEvaluePas(1);
      Essai.valide().commande(c -> c.regimeTVA(null)).regle(CODE).nEvaluePas(1);
      Essai.valide().ligne(l -> l.commande(null)).regle(CODE).nEvaluePas(1);
    }

    private static Essai essai(RegimeTva regime, String taux) {
      return Essai.valide()
          .commande(c -> c.regimeTVA(regime).tauxTVA(euros(taux)))
          .ligne(l -> l.addPiecesJustificatives(piece("ATTESTATION_TVA")));
    }
  }

  @Nested
  class Reference {

    private static final String CODE = "AF-6.1-REFERENCE";

    @ParameterizedTest
    @ValueSource(
        strings = {
          "AF-MS2 DUI PDE-Va1",
          "AF-MS2-DUI-PDE-Va1",
          "AF MS2 DUI PDE Va1",
          "AF-MS2\u00a0DUI PDE-Va1"
        })
    void that_of_the_call_is_accepted_hyphens_and_blanks_being_equal(String reference) {
      Essai.valide().commande(c -> c.referenceAF(reference)).regle(CODE).accepte();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AF-MS2 DUI PDE-Va2", "AF-MS1 DUI PA-Va1", "af-ms2 dui pde-va1"})
    void another_is_refused(String reference) {
      Essai.valide()
          .commande(c -> c.referenceAF(reference))
          .regle(CODE)
          .refuse(L0 + "/commande/referenceAF", "S002-107");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void a_missing_one_is_not_evaluated(@Nullable String reference) {
      Essai.valide().commande(c -> c.referenceAF(reference)).regle(CODE).nEvaluePas(1);
    }
  }

  @Nested
  class SansNumeroAsp {

    private static final String CODE = "FORM-NUMERO-ASP-AVANCE";

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void no_number_is_accepted(@Nullable String numero) {
      Essai.valide().ligne(l -> l.numeroASP(numero)).regle(CODE).accepte();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FINMS2009167M0", "0", "null"})
    void a_number_is_refused(String numero) {
      Essai.valide().ligne(l -> l.numeroASP(numero)).regle(CODE).refuse(L0 + "/numeroASP");
    }
  }

  @Nested
  class Profil {

    private static final String CODE = "AF-6.1-PROFIL";

    @ParameterizedTest
    @CsvSource({"MAITRE_IDENTITE, maitreIdentite", "STOCKAGE_IDENTITE, stockageIdentite"})
    void a_true_needs_the_profile_of_the_solution(ProfilReferencement profil, String key) {
      var wanted = essai(profil, true);
      wanted.solution(s -> s.profils(Set.of(profil))).regle(CODE).accepte();
      wanted
          .solution(s -> s.profils(Set.of()))
          .regle(CODE)
          .refuse(SCENARIO + "/" + key, "S000-11", "S000-53", "S002-110");
      wanted
          .solution(s -> s.profils(Set.of(
              profil == ProfilReferencement.MAITRE_IDENTITE
                  ? ProfilReferencement.STOCKAGE_IDENTITE
                  : ProfilReferencement.MAITRE_IDENTITE)))
          .regle(CODE)
          .refuse(SCENARIO + "/" + key, "S000-11", "S000-53", "S002-110");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAITRE_IDENTITE", "STOCKAGE_IDENTITE"})
    void a_false_needs_nothing_and_nothing_is_asked(ProfilReferencement profil) {
      essai(profil, false).solution(s -> s.profils(Set.of())).regle(CODE).accepte();
      essai(profil, false).solution(s -> s.profils(null)).regle(CODE).accepte();
      essai(profil, false).faits(f -> f.solution(null)).regle(CODE).seTait();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAITRE_IDENTITE", "STOCKAGE_IDENTITE"})
    void what_is_unknown_is_undetermined(ProfilReferencement profil) {
      essai(profil, true).solution(s -> s.profils(null)).regle(CODE).manque("solution.profils");
      essai(profil, true).faits(f -> f.solution(null)).regle(CODE).manque("solution");
    }

    @Test
    void a_missing_flag_is_not_evaluated() {
      Essai.valide().scenario(s -> s.maitreIdentite(null)).regle(CODE).nEvaluePas(1);
      Essai.valide().scenario(s -> s.stockageIdentite(null)).regle(CODE).nEvaluePas(1);
      Essai.valide().esms(e -> e.scenarioInstallation(null)).regle(CODE).nEvaluePas(1);
    }

    /** One ESMS, of which the scenario wants that profile, or nothing. */
    private static Essai essai(ProfilReferencement profil, boolean wanted) {
      boolean maitre = wanted && profil == ProfilReferencement.MAITRE_IDENTITE;
      boolean stockage = wanted && profil == ProfilReferencement.STOCKAGE_IDENTITE;
      return Essai.valide()
          .ligneSeule()
          .commande(c -> c.montantSegurHT(euros("1825.00")))
          .structure(s -> s.etablissements(s.build().etablissements().subList(0, 1)))
          .scenario(s -> s.maitreIdentite(maitre).stockageIdentite(stockage));
    }
  }

  @Nested
  class Pieces {

    @Test
    void the_order_form_is_lodged() {
      Essai.valide().regle("AF-6.1-BON-COMMANDE").accepte();
      Essai.valide()
          .ligne(l -> l.piecesJustificatives(List.of()))
          .regle("AF-6.1-BON-COMMANDE")
          .refuse(PIECES, "S002-112");
      Essai.valide()
          .piece(p -> p.typeFichier("FACTURE"))
          .regle("AF-6.1-BON-COMMANDE")
          .refuse(PIECES, "S002-112");
      Essai.valide()
          .piece(p -> p.typeFichier("bon_commande"))
          .regle("AF-6.1-BON-COMMANDE")
          .refuse(PIECES, "S002-112");
    }

    @Test
    void the_attestation_is_lodged_under_regime_HT_only() {
      var ht = Essai.valide().commande(c -> c.regimeTVA(RegimeTva.HT).tauxTVA(euros("0")));
      ht.regle("AF-5.2-ATTESTATION").refuse(PIECES, "S002-092");
      ht.ligne(l -> l.addPiecesJustificatives(piece("ATTESTATION_TVA")))
          .regle("AF-5.2-ATTESTATION")
          .accepte();
      Essai.valide().regle("AF-5.2-ATTESTATION").accepte();
    }

    @Test
    void without_a_regime_the_attestation_is_not_evaluated() {
      Essai.valide()
          .commande(c -> c.regimeTVA(null))
          .regle("AF-5.2-ATTESTATION")
          .nEvaluePas(1);
      Essai.valide().ligne(l -> l.commande(null)).regle("AF-5.2-ATTESTATION").nEvaluePas(1);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void a_document_without_a_type_may_be_the_one(@Nullable String type) {
      Essai.valide()
          .piece(p -> p.typeFichier(type))
          .regle("AF-6.1-BON-COMMANDE")
          .nEvaluePas(1);
    }
  }
}
