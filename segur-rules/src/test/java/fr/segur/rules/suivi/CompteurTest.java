package fr.segur.rules.suivi;

import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.StatutDemande;
import fr.segur.model.StatutPaiement;
import fr.segur.model.TypeDemande;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompteurTest {

  private static final StatutPaiement AUCUN = StatutPaiement.AUCUN_PAIEMENT_EN_COURS;

  @ParameterizedTest
  @EnumSource(StatutDemande.class)
  void a_status_is_counted_once_or_not_at_all(StatutDemande statut) {
    var demandes = List.of(Demandes.avec(statut, AUCUN, TypeDemande.AVANCE));

    List<Compteur> counting = Arrays.stream(Compteur.values())
        .filter(compteur -> compteur.nombre(TypeDemande.AVANCE, demandes) == 1)
        .toList();

    assertThat(counting)
        .isEqualTo(
            switch (statut) {
              case EN_COURS -> List.of(Compteur.EN_COURS);
              case DECIDEE -> List.of(Compteur.DECIDEES);
              case EN_ATTENTE_DE_PIECE_JOINTE_COMPLEMENTAIRE ->
                List.of(Compteur.EN_ATTENTE_DE_PIECES_JOINTES);
              case A_MODIFIER -> List.of(Compteur.EN_ATTENTE_DE_MODIFICATION);
              case REJETEE, SUPPRIMEE, REGULARISATION_EN_COURS -> List.of();
            });
  }

  @Test
  void a_paid_request_counts_as_paid_whatever_its_status() {
    var demandes = new ArrayList<DemandeSuivie>();
    for (StatutDemande statut : StatutDemande.values()) {
      for (StatutPaiement paiement : StatutPaiement.values()) {
        demandes.add(Demandes.avec(statut, paiement, TypeDemande.AVANCE));
      }
    }

    assertThat(Compteur.PAYEES.nombre(TypeDemande.AVANCE, demandes)).isEqualTo(7);
    assertThat(Compteur.DECIDEES.nombre(TypeDemande.AVANCE, demandes)).isEqualTo(3);
  }

  @Test
  void advances_and_balances_are_counted_apart() {
    var demandes = List.of(
        Demandes.avec(StatutDemande.EN_COURS, AUCUN, TypeDemande.AVANCE),
        Demandes.avec(StatutDemande.EN_COURS, AUCUN, TypeDemande.SOLDE),
        Demandes.avec(StatutDemande.EN_COURS, AUCUN, TypeDemande.SOLDE));

    assertThat(Compteur.EN_COURS.nombre(TypeDemande.AVANCE, demandes)).isEqualTo(1);
    assertThat(Compteur.EN_COURS.nombre(TypeDemande.SOLDE, demandes)).isEqualTo(2);
  }

  @Test
  void labels_are_those_of_the_home_page() {
    assertThat(
            Arrays.stream(Compteur.values()).map(compteur -> compteur.libelle().fr()))
        .containsExactly(
            "Nombre de demandes en cours",
            "Nombre de demandes décidées",
            "Nombre de demandes en attente de pièces jointes complémentaires",
            "Nombre de demandes en attente de modification",
            "Nombre de demandes payées");
  }
}
