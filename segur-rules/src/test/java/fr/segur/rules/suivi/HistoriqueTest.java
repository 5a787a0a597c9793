package fr.segur.rules.suivi;

import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.TypeDemande;
import fr.segur.rules.demandes.Dossier;
import fr.segur.rules.demandes.Evenement;
import fr.segur.rules.demandes.EvenementDemande;
import fr.segur.rules.demandes.VieDesDemandes;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HistoriqueTest {

  @Test
  void everything_that_happened_is_told_in_order_deadlines_included() {
    var vie = VieDesDemandes.PAR_DEFAUT;
    Dossier dossier = Dossier.nouveau(TypeDemande.SOLDE, "MS2");
    dossier = vie.apply(
            dossier,
            Evenement.of(Instant.parse("2023-05-02T08:00:00Z"), EvenementDemande.IMPORT_ACCEPTE))
        .dossier();
    dossier = vie.apply(
            dossier,
            Evenement.of(
                    Instant.parse("2023-06-12T08:00:00Z"), EvenementDemande.MODIFICATION_DEMANDEE)
                .avec("Date de facture à corriger"))
        .dossier();
    dossier = vie.advanceTo(dossier, Instant.parse("2023-07-02T22:00:00Z")).dossier();

    assertThat(Historique.TABLEAU.entetes(Locale.FRENCH))
        .containsExactly("Date", "Evénement", "Auteur", "Statut", "Commentaire");
    assertThat(dossier.passages().stream()
            .map(passage -> Historique.TABLEAU.ligne(passage, Locale.FRENCH)))
        .startsWith(
            List.of("02/05/2023 10:00:00", "import accepté", "fournisseur", "En cours", ""),
            List.of(
                "12/06/2023 10:00:00",
                "modification demandée",
                "ASP",
                "A modifier",
                "Date de facture à corriger"))
        .hasSize(4)
        .last()
        .isEqualTo(
            List.of("03/07/2023 00:00:00", "vingt jours sans action", "échéance", "En cours", ""));
  }
}
