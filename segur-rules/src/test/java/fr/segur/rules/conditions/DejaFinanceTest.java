package fr.segur.rules.conditions;

import static fr.segur.model.Option.MEME_APPEL;
import static fr.segur.model.Reading.R_12;
import static fr.segur.rules.Exemples.ESMS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Outcome;
import fr.segur.model.StatutDemande;
import fr.segur.model.Verdict.Dependency;
import fr.segur.rules.Essai;
import fr.segur.rules.FinancementBuilder;
import fr.segur.rules.Financements;
import fr.segur.rules.Financements.Financement;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DejaFinanceTest {

  private static final String CODE = "AF-4.2-DEJA-FINANCE";
  private static final String POINTER =
      "/lignesImport/0/beneficiaires/structures/0/etablissements/0/FINESSGeo";
  private static final String CE_TEXTE = "AF-MS2 DUI PDE-Va1";
  private static final String AUTRE_TEXTE = "AF-MS1 DUI PA-Va1";

  /** A decided request of wave 1 for the first ESMS, under another call. */
  private static FinancementBuilder decidee() {
    return Financement.builder()
        .finessGeo(ESMS.get(0))
        .numeroASP("FINMS1000001M0")
        .statut(StatutDemande.DECIDEE)
        .appel(AUTRE_TEXTE)
        .vague(1);
  }

  private static Essai avec(FinancementBuilder... financements) {
    List<Financement> all =
        Stream.of(financements).map(FinancementBuilder::build).toList();
    return Essai.valide().faits(f -> f.financements(Financements.of(all)));
  }

  private static Essai avecMemeAppel(FinancementBuilder... financements) {
    return avec(financements).lecture(R_12, MEME_APPEL);
  }

  @Test
  void nothing_lodged_is_accepted() {
    avec().regle(CODE).accepte();
    avec(decidee().finessGeo("759001050")).regle(CODE).accepte();
  }

  @Test
  void an_unknown_list_is_undetermined() {
    Essai.valide().faits(f -> f.financements(null)).regle(CODE).manque("financements");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  @NullSource
  void an_esms_without_a_number_is_not_evaluated(@Nullable String finess) {
    Essai.valide().esms(e -> e.finessGeo(finess)).regle(CODE).nEvaluePas(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = StatutDemande.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"REJETEE", "SUPPRIMEE"})
  void a_request_that_stands_is_refused(StatutDemande statut) {
    avec(decidee().statut(statut)).regle(CODE).refuse(POINTER, "S002-058", "S002-059");
  }

  @ParameterizedTest
  @EnumSource(
      value = StatutDemande.class,
      names = {"REJETEE", "SUPPRIMEE"})
  void a_rejected_or_deleted_request_is_ignored(StatutDemande statut) {
    avec(decidee().statut(statut)).regle(CODE).accepte();
    avec(decidee().statut(statut).vague(null).appel(null)).regle(CODE).accepte();
    avecMemeAppel(decidee().statut(statut).appel(CE_TEXTE)).regle(CODE).accepte();
  }

  @Test
  void a_request_of_wave_2_is_ignored() {
    avec(decidee().vague(2)).regle(CODE).accepte();
    avec(decidee().vague(2).statut(null)).regle(CODE).accepte();
  }

  @Test
  void an_unknown_status_may_count() {
    avec(decidee().statut(null)).regle(CODE).manque("financements.statut");
  }

  @Test
  void an_unknown_wave_may_count() {
    avec(decidee().vague(null)).regle(CODE).manque("financements.vague");
  }

  @Test
  void every_missing_fact_is_named() {
    avec(decidee().statut(null).vague(null))
        .regle(CODE)
        .manque("financements.statut", "financements.vague");
    avec(decidee().statut(null), decidee().vague(null))
        .regle(CODE)
        .manque("financements.statut", "financements.vague");
  }

  @Test
  void a_request_that_surely_counts_settles_it_whatever_is_unknown_of_others() {
    avec(decidee().statut(null), decidee()).regle(CODE).refuse(POINTER, "S002-058", "S002-059");
    avec(decidee(), decidee().vague(null)).regle(CODE).refuse(POINTER, "S002-058", "S002-059");
  }

  @Test
  void a_dossier_without_a_number_is_refused_too() {
    avec(decidee().numeroASP(null)).regle(CODE).refuse(POINTER, "S002-058", "S002-059");
  }

  @Test
  void another_call_counts_by_default_and_not_under_the_other_reading() {
    var refused = avec(decidee()).regle(CODE);
    refused.refuse(POINTER, "S002-058", "S002-059");
    refused.ditAvoirLu(R_12);
    assertThat(refused.verdict().dependsOn())
        .containsExactly(new Dependency(R_12, MEME_APPEL, Outcome.ACCEPTABLE));
    avecMemeAppel(decidee()).regle(CODE).accepte();
  }

  @Test
  void the_same_call_counts_under_both_readings_hyphens_and_blanks_being_equal() {
    var same = decidee().appel("AF MS2-DUI-PDE Va1");
    var refused = avec(same).regle(CODE);
    refused.refuse(POINTER, "S002-058", "S002-059");
    assertThat(refused.verdict().dependsOn()).isEmpty();
    avecMemeAppel(same).regle(CODE).refuse(POINTER, "S002-058", "S002-059");
  }

  @Test
  void under_the_same_call_only_an_unknown_call_may_count_and_the_wave_does_not_matter() {
    avecMemeAppel(decidee().appel(null)).regle(CODE).manque("financements.appel");
    avecMemeAppel(decidee().appel(CE_TEXTE).vague(null))
        .regle(CODE)
        .refuse(POINTER, "S002-058", "S002-059");
    avecMemeAppel(decidee().appel(CE_TEXTE).statut(null)).regle(CODE).manque("financements.statut");
  }

  @Test
  void the_outcome_under_an_unknown_wave_depends_on_the_reading() {
    assertThat(avec(decidee().vague(null)).verdict().dependsOn())
        .containsExactly(new Dependency(R_12, MEME_APPEL, Outcome.ACCEPTABLE));
  }
}
