package fr.segur.rules.suivi;

import static fr.segur.rules.suivi.Demandes.AVANCE;
import static fr.segur.rules.suivi.Demandes.A_MODIFIER;
import static fr.segur.rules.suivi.Demandes.REGULARISEE;
import static fr.segur.rules.suivi.Demandes.TOUTES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.StatutDemande;
import fr.segur.model.StatutPaiement;
import fr.segur.model.TypeDemande;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SuiviDesDemandesTest {

  private static final Tableau<DemandeSuivie> TABLEAU = SuiviDesDemandes.TABLEAU;

  @Test
  void the_ten_columns_stand_in_the_order_of_the_screen() {
    assertThat(TABLEAU.entetes(Locale.FRENCH))
        .containsExactly(
            "Numéro de dossier",
            "Type",
            "Numéro Editeur",
            "Logiciel",
            "Date dépôt",
            "Date de la commande",
            "Statut",
            "Etat de paiement",
            "Montant Ségur Déclaré",
            "Action");
    assertThat(TABLEAU.entetes(Locale.ENGLISH)).hasSize(10).doesNotHaveDuplicates();
  }

  @Test
  void a_row_reads_as_the_guide_prints_it() {
    assertThat(TABLEAU.ligne(AVANCE, Locale.FRENCH))
        .containsExactly(
            "FINMS2007720M0",
            "AVANCE",
            "00001",
            "DUI-PDS",
            "08/12/2022",
            "20/09/2022",
            "En cours",
            "Aucun paiement en cours",
            "2920.00",
            "Consulter");
    assertThat(TABLEAU.ligne(REGULARISEE, Locale.FRENCH))
        .contains("SOLDE", "00040", "Régularisation en cours", "Paiement en cours", "1200.00");
    assertThat(TABLEAU.ligne(A_MODIFIER, Locale.ENGLISH))
        .contains("BALANCE", "2023-05-02", "To be modified", "View, Modify, Delete");
  }

  @Test
  void what_is_exported_is_the_list_without_its_buttons() {
    assertThat(TABLEAU.donnees().entetes(Locale.FRENCH))
        .isEqualTo(TABLEAU.entetes(Locale.FRENCH).subList(0, 9));
  }

  @ParameterizedTest
  @EnumSource(StatutDemande.class)
  void only_a_request_to_be_modified_offers_more_than_to_be_read(StatutDemande statut) {
    assertThat(SuiviDesDemandes.menu(statut))
        .isEqualTo(
            statut == StatutDemande.A_MODIFIER
                ? List.of(Bouton.CONSULTER, Bouton.MODIFIER, Bouton.SUPPRIMER)
                : List.of(Bouton.CONSULTER));
  }

  @Test
  void by_default_everything_is_listed_in_the_order_given() {
    assertThat(RechercheDeDemandes.TOUTES.parmi(TOUTES)).isEqualTo(TOUTES);
    assertThat(RechercheDeDemandes.builder().deposee(Periode.TOUJOURS).build().parmi(TOUTES))
        .isEqualTo(TOUTES);
  }

  @Test
  void each_criterion_keeps_what_equals_it() {
    assertThat(found(search().numeroDossier("FINMS2007947M2"))).containsExactly(REGULARISEE);
    assertThat(found(search().numeroDossier("FINMS2007947"))).isEmpty();
    assertThat(found(search().type(TypeDemande.SOLDE))).containsExactly(REGULARISEE, A_MODIFIER);
    assertThat(found(search().statut(StatutDemande.A_MODIFIER))).containsExactly(A_MODIFIER);
    assertThat(found(search().statut(StatutDemande.REJETEE))).isEmpty();
    assertThat(found(search().etatPaiement(StatutPaiement.AUCUN_PAIEMENT_EN_COURS)))
        .containsExactly(AVANCE, A_MODIFIER);
    assertThat(found(search().logiciel("DUI-PDS"))).isEqualTo(TOUTES);
    assertThat(found(search().logiciel("dui-pds"))).isEmpty();
  }

  @Test
  void every_criterion_must_hold() {
    assertThat(found(search().type(TypeDemande.SOLDE).statut(StatutDemande.EN_COURS)))
        .isEmpty();
    assertThat(found(search()
            .type(TypeDemande.SOLDE)
            .etatPaiement(StatutPaiement.PAIEMENT_EN_COURS)
            .deposee(new Periode(LocalDate.of(2023, 4, 7), LocalDate.of(2023, 4, 7)))))
        .containsExactly(REGULARISEE);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-04-07, 2023-04-07, true",
    "2023-04-08, 2023-04-30, false",
    "2023-04-01, 2023-04-06, false",
    "2023-04-07, , true",
    "2023-04-08, , false",
    ", 2023-04-07, true",
    ", 2023-04-06, false",
    ", , true",
    "2023-04-08, 2023-04-06, false",
  })
  void a_period_includes_its_days_and_may_be_open(LocalDate du, LocalDate au, boolean contient) {
    assertThat(new Periode(du, au).contient(LocalDate.of(2023, 4, 7))).isEqualTo(contient);
  }

  @Test
  void criteria_offer_everything_first_then_what_there_is() {
    List<Critere<DemandeSuivie>> criteres = TABLEAU.criteres();

    assertThat(criteres.stream().map(critere -> critere.libelle().fr()))
        .containsExactly(
            "Numéro de demande",
            "Type",
            "Statut de la demande",
            "Statut du dernier paiement",
            "Logiciel",
            "Déposée entre le",
            "Et le");
    assertThat(criteres.get(0).libelles(TOUTES, Locale.FRENCH))
        .containsExactly(
            "Choisissez une demande", "FINMS2007720M0", "FINMS2007947M2", "FINMS2009167M1");
    assertThat(criteres.get(1).libelles(List.of(), Locale.FRENCH))
        .containsExactly("Tous", "AVANCE", "SOLDE");
    assertThat(criteres.get(2).libelles(List.of(), Locale.FRENCH))
        .startsWith(
            "Tous",
            "En cours",
            "Décidée",
            "En attente de pièce jointe complémentaire",
            "A modifier")
        .hasSize(1 + StatutDemande.values().length)
        .doesNotHaveDuplicates();
    assertThat(criteres.get(4).libelles(TOUTES, Locale.ENGLISH)).containsExactly("All", "DUI-PDS");
    assertThat(criteres.get(5).choix().apply(TOUTES)).isEmpty();
  }

  @Test
  void a_choice_names_what_is_searched_for() {
    assertThat(TABLEAU.criteres().get(2).choix().apply(List.of()))
        .filteredOn(choix -> !choix.equals(Critere.Choix.TOUS))
        .allSatisfy(choix -> assertThat(
                StatutDemande.find(String.valueOf(choix.valeur())).orElseThrow().label())
            .isEqualTo(choix.libelle()));
  }

  private static RechercheDeDemandesBuilder search() {
    return RechercheDeDemandes.builder();
  }

  private static List<DemandeSuivie> found(RechercheDeDemandesBuilder search) {
    return search.build().parmi(TOUTES);
  }
}
