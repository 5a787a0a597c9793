package fr.segur.rules.forme;

import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Outcome;
import fr.segur.rules.EssaiSolde;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoldePresenceTest {

  private static final String CODE = "JSON-MANQUANT";
  private static final String L0 = "/lignesImport/0";
  private static final String S0 = L0 + "/beneficiaires/structures/0";
  private static final String E0 = S0 + "/etablissements/0";
  private static final EssaiSolde VALIDE = EssaiSolde.valide();

  /** Every value a balance must have, and the statements that ask for it. */
  static Stream<Arguments> removals() {
    return Stream.of(
        removed("/numeroAns", e -> e.depot(d -> d.numeroAns(null)), "S002-111"),
        removed("/siret", e -> e.depot(d -> d.siret(null))),
        removed(L0 + "/numLigne", e -> e.ligne(l -> l.numLigne(null))),
        removed(L0 + "/typeAction", e -> e.ligne(l -> l.typeAction(null))),
        removed(L0 + "/numeroASP", e -> e.ligne(l -> l.numeroASP(null)), "S002-121"),
        removed(L0 + "/numeroEditeur", e -> e.ligne(l -> l.numeroEditeur(null))),
        removed(L0 + "/commande", e -> e.ligne(l -> l.commande(null)), "S002-107"),
        removed(
            L0 + "/commande/referenceAF", e -> e.commande(c -> c.referenceAF(null)), "S002-107"),
        removed(
            L0 + "/commande/dateCommande", e -> e.commande(c -> c.dateCommande(null)), "S002-107"),
        removed(L0 + "/commande/regimeTVA", e -> e.commande(c -> c.regimeTVA(null)), "S002-107"),
        removed(L0 + "/commande/tauxTVA", e -> e.commande(c -> c.tauxTVA(null)), "S002-107"),
        removed(L0 + "/facture", e -> e.ligne(l -> l.facture(null)), "S002-122"),
        removed(L0 + "/facture/dateFacture", e -> e.facture(f -> f.dateFacture(null)), "S002-122"),
        removed(
            L0 + "/facture/montantSegurHT", e -> e.facture(f -> f.montantSegurHT(null)), "S000-45"),
        removed(L0 + "/beneficiaires", e -> e.ligne(l -> l.beneficiaires(null))),
        removed(
            L0 + "/beneficiaires/isMandataire",
            e -> e.beneficiaires(b -> b.isMandataire(null)),
            "S000-46"),
        removed(
            S0 + "/nomResponsable",
            e -> e.structureCliente(s -> s.nomResponsable(null)),
            "S002-108"),
        removed(
            S0 + "/emailResponsable",
            e -> e.structureCliente(s -> s.emailResponsable(null)),
            "S002-108"),
        removed(
            S0 + "/telephoneResponsable",
            e -> e.structureCliente(s -> s.telephoneResponsable(null)),
            "S002-108"),
        removed(
            S0 + "/FINESSJuridique",
            e -> e.structureCliente(s -> s.finessJuridique(null)),
            "S002-108"),
        removed(E0 + "/FINESSGeo", e -> e.etablissement(0, s -> s.finessGeo(null)), "S002-108"),
        removed(
            E0 + "/categorieFINESS",
            e -> e.etablissement(0, s -> s.categorieFINESS(null)),
            "S002-108"),
        removed(
            E0 + "/scenarioInstallation",
            e -> e.etablissement(0, s -> s.scenarioInstallation(null)),
            "S002-123"),
        removed(
            E0 + "/scenarioInstallation/maitreIdentite",
            e -> e.scenario(0, s -> s.maitreIdentite(null)),
            "S002-123"),
        removed(
            E0 + "/scenarioInstallation/stockageIdentite",
            e -> e.scenario(0, s -> s.stockageIdentite(null)),
            "S002-123"),
        removed(
            E0 + "/scenarioInstallation/operateurMessagerie",
            e -> e.scenario(0, s -> s.operateurMessagerie(null)),
            "S002-123"),
        removed(
            E0 + "/presentSolde", e -> e.etablissement(0, s -> s.presentSolde(null)), "S000-54"));
  }

  private static Arguments removed(
      String pointer, UnaryOperator<EssaiSolde> edit, String... statements) {
    return Arguments.of(pointer, Named.of("removed", edit), statements);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("removals")
  void what_is_missing_is_said_once_where_it_would_stand(
      String pointer, UnaryOperator<EssaiSolde> edit, String[] statements) {
    var essai = edit.apply(VALIDE);
    essai.regle(CODE).refuse(pointer, statements);
    assertThat(essai.verdict().findings())
        .filteredOn(f -> f.code().equals(CODE))
        .hasSize(1);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "\t\n"})
  void a_blank_number_counts_as_missing(@Nullable String numero) {
    VALIDE.ligne(l -> l.numeroASP(numero)).regle(CODE).refuse(L0 + "/numeroASP", "S002-121");
  }

  @Test
  void an_esms_that_is_no_longer_there_has_a_scenario_all_the_same() {
    VALIDE
        .etablissement(4, e -> e.scenarioInstallation(null))
        .regle(CODE)
        .refuse(S0 + "/etablissements/4/scenarioInstallation", "S002-123");
  }

  @Test
  void the_amount_of_the_advance_is_not_asked_for() {
    assertThat(VALIDE.demande().lignes().get(0).commande())
        .satisfies(c -> assertThat(c == null ? null : c.montantSegurHT()).isNull());
    assertThat(VALIDE.verdict().outcome()).isEqualTo(Outcome.ACCEPTABLE);
  }
}
