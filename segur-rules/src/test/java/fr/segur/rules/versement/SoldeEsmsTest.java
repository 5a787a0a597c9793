package fr.segur.rules.versement;

import static fr.segur.rules.EssaiSolde.auSolde;
import static fr.segur.rules.Exemples.ESMS;
import static fr.segur.rules.Exemples.OG_CORSE;
import static fr.segur.rules.Exemples.structure;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.rules.EssaiSolde;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoldeEsmsTest {

  private static final String L0 = "/lignesImport/0";
  private static final String STRUCTURES = L0 + "/beneficiaires/structures";

  private static final EssaiSolde VALIDE = EssaiSolde.valide();

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
    var essai =
        VALIDE.structureCliente(s -> s.etablissements(s.build().etablissements().subList(0, 4)));
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
    VALIDE.beneficiaires(b -> b.structures(List.of())).regle("SOLDE-ESMS-OMIS").seTait();
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
