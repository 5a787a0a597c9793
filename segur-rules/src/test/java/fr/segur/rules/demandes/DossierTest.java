package fr.segur.rules.demandes;

import static fr.segur.rules.demandes.EvenementDemande.MODIFICATION_CONFIRMEE;
import static fr.segur.rules.demandes.EvenementDemande.MODIFICATION_DEMANDEE;
import static fr.segur.rules.demandes.EvenementDemande.PAIEMENT_LANCE;
import static fr.segur.rules.demandes.Vies.VIE;
import static fr.segur.rules.demandes.Vies.le;
import static fr.segur.rules.demandes.Vies.live;
import static fr.segur.rules.demandes.Vies.solde;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Outcome;
import fr.segur.model.StatutDemande;
import fr.segur.model.StatutPaiement;
import fr.segur.model.TypeDemande;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.EssaiSolde;
import fr.segur.rules.Settings;
import fr.segur.rules.demandes.Dossier.Constat;
import fr.segur.rules.edition.ModificationSolde;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** A request is a value; what it shows follows from what happened to it. */
class DossierTest {

  private static final Constat DECIDEE = new Constat(
      StatutDemande.DECIDEE, StatutPaiement.AUCUN_PAIEMENT_EN_COURS, le("2023-06-12T15:00+02:00"));

  private static final Dossier A_MODIFIER =
      live(solde("2023-05-02T09:00+02:00"), "2023-06-12T15:00+02:00", MODIFICATION_DEMANDEE);

  @Test
  void two_requests_are_equal_when_the_same_happened_to_them() {
    Dossier one = solde("2023-05-02T09:00+02:00");

    assertThat(one)
        .isEqualTo(solde("2023-05-02T09:00+02:00"))
        .hasSameHashCodeAs(solde("2023-05-02T09:00+02:00"))
        .isNotEqualTo(solde("2023-05-02T09:01+02:00"))
        .isNotEqualTo(VIE.advanceTo(one, le("2023-05-02T09:01+02:00")).dossier())
        .isNotEqualTo(live(one, "2023-05-02T09:00+02:00", MODIFICATION_DEMANDEE))
        .isNotEqualTo("one");
    assertThat(Dossier.nouveau(TypeDemande.SOLDE, "MS2"))
        .isNotEqualTo(Dossier.nouveau(TypeDemande.AVANCE, "MS2"))
        .isNotEqualTo(Dossier.nouveau(TypeDemande.SOLDE, "HOP"));
  }

  @Test
  void a_request_found_differs_from_one_found_otherwise() {
    Dossier found = Dossier.constate(TypeDemande.SOLDE, "MS2", DECIDEE);
    Constat paid =
        new Constat(StatutDemande.DECIDEE, StatutPaiement.PAIEMENT_EFFECTUE, DECIDEE.depuis());

    assertThat(found).isNotEqualTo(Dossier.constate(TypeDemande.SOLDE, "MS2", paid));
    assertThat(found.constat()).isEqualTo(DECIDEE);
    assertThat(found.statut()).isEqualTo(StatutDemande.DECIDEE);
    assertThat(found.commentaire()).isNull();
    assertThat(live(found, "2023-06-13T09:00+02:00", PAIEMENT_LANCE).paiement())
        .isEqualTo(StatutPaiement.PAIEMENT_EN_COURS);
  }

  @Test
  void it_can_be_read_in_a_log() {
    assertThat(solde("2023-05-02T09:00+02:00"))
        .hasToString("SOLDE MS2 EN_COURS AUCUN_PAIEMENT_EN_COURS 2023-05-02T07:00:00Z");
  }

  @Test
  void a_modification_that_is_not_valid_is_not_confirmed() {
    Outcome invalid = confirmation("99999.00");

    Suite suite = VIE.confirmer(A_MODIFIER, le("2023-06-23T09:00+02:00"), invalid);
    assertThat(suite.refusal()).isEqualTo(RefusDemande.MODIFICATION_NON_VALIDE);
    assertThat(suite.dossier())
        .isEqualTo(VIE.advanceTo(A_MODIFIER, le("2023-06-23T09:00+02:00")).dossier());
    Suite late = VIE.confirmer(A_MODIFIER, le("2023-07-03T00:00+02:00"), invalid);
    assertThat(late.refusal()).isEqualTo(RefusDemande.DELAI_DE_MODIFICATION_EXPIRE);
  }

  @Test
  void a_modification_that_is_valid_is_an_event_like_another() {
    Suite suite = VIE.confirmer(A_MODIFIER, le("2023-06-13T09:00+02:00"), confirmation("7000.00"));

    assertThat(suite.refused()).isFalse();
    assertThat(suite.dossier())
        .isEqualTo(live(A_MODIFIER, "2023-06-13T09:00+02:00", MODIFICATION_CONFIRMEE));
  }

  private static Outcome confirmation(String montant) {
    EssaiSolde essai = EssaiSolde.valide();
    return ModificationSolde.de(essai.demande().lignes().get(0))
        .montantSegurHT(new BigDecimal(montant))
        .brouillon()
        .confirmer(AfMs2DuiPde.V2, essai.facts(), Settings.DEFAULTS)
        .issue();
  }

  @Test
  void a_request_keeps_what_it_is() {
    assertThat(A_MODIFIER.type()).isEqualTo(TypeDemande.SOLDE);
    assertThat(A_MODIFIER.couloir()).isEqualTo("MS2");
  }
}
