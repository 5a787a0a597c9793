package fr.segur.rules.pilotes;

import static fr.segur.rules.pilotes.Essais.ANS;
import static fr.segur.rules.pilotes.Essais.DEFINITIF;
import static fr.segur.rules.pilotes.Essais.VIE;
import static fr.segur.rules.pilotes.Essais.annuler;
import static fr.segur.rules.pilotes.Essais.apres;
import static fr.segur.rules.pilotes.Essais.avance;
import static fr.segur.rules.pilotes.Essais.declarer;
import static fr.segur.rules.pilotes.Essais.prendre;
import static fr.segur.rules.pilotes.Essais.rejeter;
import static fr.segur.rules.pilotes.Essais.valider;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.segur.model.Statement;
import fr.segur.model.StatutDemande;
import fr.segur.model.StatutPaiement;
import fr.segur.rules.pilotes.AvanceCandidate.Representant;
import fr.segur.rules.suivi.Bouton;
import fr.segur.rules.suivi.Periode;
import fr.segur.rules.suivi.SuiviDesCourriels;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SuiviDesPilotesTest {

  private static final List<Bouton> CONSULTER = List.of(Bouton.CONSULTER);
  private static final List<Bouton> ANNULABLE = List.of(Bouton.CONSULTER, Bouton.ANNULER);

  /** One pilot in each status, and one taken in charge. */
  private static final Pilotes PILOTES = apres(
      declarer("validé", 1),
      valider("validé"),
      declarer("annulé", 2),
      annuler("annulé"),
      declarer("rejeté", 3),
      rejeter("rejeté"),
      declarer("en cours", 4),
      declarer("pris", avance("Pbr2PFI004", 5).pmsi("130042096").sons(Sons.DPI).build()),
      prendre("pris"));

  private static final Fournisseur FOURNISSEUR =
      new Fournisseur("43806968400019", "Fournisseur HOP", "dpi@fournisseur.fr");

  @Test
  void the_nine_columns_of_the_candidates_read_as_printed() {
    AvanceCandidate candidate = avance(ANS, 40)
        .representant(new Representant("Cathérine de la pas", null, null))
        .build();

    assertThat(SuiviDesPilotes.DECLARER.entetes(Locale.FRENCH))
        .containsExactly(
            "Choisir ce pilote",
            "Numéro ANS",
            "Numéro ASP",
            "SONS concerné",
            "Statut de la demande d'avance",
            "Date de dépôt de la demande d'avance",
            "Nom du pilote",
            "Nom du bénéficiaire final",
            "Numéro PMSI");
    assertThat(SuiviDesPilotes.DECLARER.ligne(candidate, Locale.FRENCH))
        .containsExactly(
            "Choisir ce pilote",
            "MSY12p4qNN",
            "FINHOP012940M0",
            "DPI",
            "Décidée",
            "26/11/2024",
            "A L'EAU PLOMBIER",
            "Cathérine de la pas",
            "130028228");
  }

  @Test
  void the_ten_columns_of_the_pilots_read_as_printed() {
    assertThat(SuiviDesPilotes.GERER.entetes(Locale.FRENCH))
        .containsExactly(
            "Numéro ANS",
            "SONS concerné",
            "Numéro ASP",
            "Statut de la demande d'avance",
            "Nom du pilote",
            "Nom du bénéficiaire final",
            "Numéro PMSI",
            "Date de dépôt",
            "Statut du pilote",
            "Action");
    assertThat(SuiviDesPilotes.GERER.ligne(lignes().get(0), Locale.FRENCH))
        .containsExactly(
            "MSY12p4qNN",
            "DPI",
            "FINHOP012901M0",
            "Décidée",
            "A L'EAU PLOMBIER",
            "",
            "130028228",
            "02/01/2025",
            "Demande validée",
            "Consulter");
  }

  @Test
  void one_screen_lists_every_pilot_and_the_other_those_that_take_a_place() {
    assertThat(keys(lignes())).containsExactly("validé", "annulé", "rejeté", "en cours", "pris");
    assertThat(keys(SuiviDesPilotes.lignesActives(VIE, PILOTES)))
        .containsExactly("validé", "en cours", "pris");
  }

  @Test
  void every_pilot_is_consulted_and_one_is_cancelled_when_the_table_lets_it() {
    assertThat(lignes())
        .extracting(PiloteSuivi::menu)
        .containsExactly(CONSULTER, CONSULTER, ANNULABLE, ANNULABLE, CONSULTER);
    assertThat(SuiviDesPilotes.lignes(DEFINITIF, PILOTES))
        .extracting(PiloteSuivi::menu)
        .containsExactly(CONSULTER, CONSULTER, CONSULTER, ANNULABLE, CONSULTER);
  }

  @Test
  void candidates_are_decided_paid_of_wave_2_and_not_active_yet() {
    List<AvanceCandidate> avances = List.of(
        avance(ANS, 1).build(),
        avance(ANS, 2).build(),
        avance(ANS, 3).build(),
        avance(ANS, 1).pmsi("130042096").build(),
        avance(ANS, 6).statut(StatutDemande.EN_COURS).build(),
        avance(ANS, 7).paiement(StatutPaiement.PAIEMENT_EN_COURS).build(),
        avance(ANS, 8).vague(1).build(),
        avance(ANS, 9).build());

    assertThat(SuiviDesPilotes.candidates(avances, PILOTES))
        .containsExactly(avances.get(1), avances.get(2), avances.get(3), avances.get(7));
  }

  @Test
  void pilots_are_searched_by_number_sons_status_and_day_of_declaration() {
    assertThat(found(RechercheDePilotes.builder()))
        .containsExactly("validé", "annulé", "rejeté", "en cours", "pris");
    assertThat(found(RechercheDePilotes.builder().numeroAns("Pbr2PFI004"))).containsExactly("pris");
    assertThat(found(RechercheDePilotes.builder().numeroASP("FINHOP012903M0")))
        .containsExactly("rejeté");
    assertThat(found(RechercheDePilotes.builder().sons(Sons.PFI))).isEmpty();
    assertThat(found(RechercheDePilotes.builder().statut(StatutPilote.EN_COURS)))
        .containsExactly("en cours", "pris");
    assertThat(found(RechercheDePilotes.builder().depose(jours("2025-01-02", "2025-01-02"))))
        .hasSize(5);
    assertThat(found(RechercheDePilotes.builder().depose(jours("2025-01-03", "2025-01-31"))))
        .isEmpty();
  }

  @Test
  void advances_are_searched_by_the_day_of_their_own_deposit() {
    AvanceCandidate known = avance(ANS, 1).build();
    AvanceCandidate unknown = avance(ANS, 2).deposeeLe(null).sons(Sons.PFI).build();
    List<AvanceCandidate> avances = List.of(known, unknown);

    assertThat(RechercheDePilotes.TOUS.parmiAvances(avances)).isEqualTo(avances);
    assertThat(advances(RechercheDePilotes.builder().sons(Sons.PFI), avances))
        .containsExactly(unknown);
    assertThat(advances(RechercheDePilotes.builder().depose(Periode.TOUJOURS), avances))
        .isEqualTo(avances);
    assertThat(advances(
            RechercheDePilotes.builder().depose(jours("2024-11-26", "2024-11-26")), avances))
        .containsExactly(known);
    assertThat(advances(
            RechercheDePilotes.builder().depose(jours("2024-11-27", "2024-12-31")), avances))
        .isEmpty();
    assertThat(advances(RechercheDePilotes.builder().statut(StatutPilote.VALIDEE), avances))
        .isEqualTo(avances);
  }

  @Test
  void criteria_are_those_of_each_screen() {
    assertThat(SuiviDesPilotes.DECLARER.criteres().stream().map(c -> c.libelle().fr()))
        .containsExactly("Numéro ANS", "Numéro ASP", "SONS", "Déposé entre le", "Et le");
    assertThat(SuiviDesPilotes.GERER.criteres().stream().map(c -> c.libelle().fr()))
        .containsExactly("Numéro ANS", "Numéro ASP", "SONS", "Statut", "Déposé entre le", "Et le");
    assertThat(SuiviDesPilotes.GERER.criteres().get(0).libelles(lignes(), Locale.FRENCH))
        .containsExactly("Tous", "MSY12p4qNN", "Pbr2PFI004");
    assertThat(SuiviDesPilotes.GERER.criteres().get(3).libelles(lignes(), Locale.FRENCH))
        .containsExactly(
            "Tous", "Demande en cours", "Demande validée", "Demande rejetée", "Demande annulée");
  }

  @Test
  void a_pilot_is_consulted_with_its_client_its_supplier_and_its_dossier() {
    Pilote pilote = pilote(apres(declarer(
        "p1",
        avance(ANS, 1)
            .representant(new Representant("Nom", "mail@xxx.com", "+3322222222"))
            .dateCommande(LocalDate.of(2022, 12, 31))
            .livraisonPrevueLe(LocalDate.of(2024, 12, 1))
            .build())));
    var fiche = new FichePilote(pilote, FOURNISSEUR);

    assertThat(FichePilote.DEMANDE.entetes(Locale.FRENCH))
        .containsExactly(
            "Nom du client/représentant",
            "Email du client/représentant",
            "Téléphone du client/représentant",
            "Numéro PMSI",
            "SONS concerné",
            "Numéro ASP de la demande",
            "Numéro ANS",
            "SIRET du fournisseur",
            "Dénomination sociale du fournisseur",
            "Date de la commande",
            "Date prévisionnelle de livraison");
    assertThat(FichePilote.DEMANDE.ligne(fiche, Locale.FRENCH))
        .containsExactly(
            "Nom",
            "mail@xxx.com",
            "+3322222222",
            "130028228",
            "DPI",
            "FINHOP012901M0",
            "MSY12p4qNN",
            "43806968400019",
            "Fournisseur HOP",
            "31/12/2022",
            "01/12/2024");
    assertThat(
            FichePilote.DEMANDE.ligne(new FichePilote(pilote(PILOTES), FOURNISSEUR), Locale.FRENCH))
        .startsWith("", "", "")
        .endsWith("", "");
  }

  @Test
  void the_record_shows_its_deposit_and_whether_it_is_compliant() {
    assertThat(FichePilote.PIECES.entetes(Locale.FRENCH))
        .containsExactly("Nom fichier", "Type", "Date de dépôt", "Consulter", "Conforme");
    assertThat(PILOTES.tous().stream()
            .map(pilote ->
                FichePilote.PIECES.ligne(new FichePilote(pilote, FOURNISSEUR), Locale.FRENCH)))
        .containsExactly(
            List.of("7.pdf", "PV_PILOTE", "02/01/25", "Consulter", "validé"),
            List.of("7.pdf", "PV_PILOTE", "02/01/25", "Consulter", "à instruire"),
            List.of("7.pdf", "PV_PILOTE", "02/01/25", "Consulter", "rejeté"),
            List.of("7.pdf", "PV_PILOTE", "02/01/25", "Consulter", "à instruire"),
            List.of("7.pdf", "PV_PILOTE", "02/01/25", "Consulter", "à instruire"));
  }

  @Test
  void every_answer_of_the_instruction_has_its_sign_and_its_colour() {
    assertThat(Conformite.values())
        .extracting(
            Conformite::signe, one -> one.couleur().fr(), one -> one.couleur().en())
        .containsExactly(
            tuple("i", "orange", "orange"),
            tuple("✓", "vert", "green"),
            tuple("✗", "rouge", "red"));
  }

  @Test
  void mails_are_listed_by_their_title() {
    var courriel = VIE.courriel(PILOTES, PILOTES.envois().get(1), FOURNISSEUR);

    assertThat(SuiviDesCourriels.TABLEAU.ligne(courriel, Locale.FRENCH))
        .startsWith(
            "02/01/25 - Validation de la déclaration de votre pilote A L'EAU PLOMBIER",
            "Validation de la déclaration de votre pilote A L'EAU PLOMBIER",
            "02/01/2025 15:31:26",
            "dpi@fournisseur.fr");
    assertThat(SuiviDesCourriels.TABLEAU.ligne(courriel, Locale.ENGLISH))
        .contains(
            "2025-01-02 15:31:26", "Validation of the declaration of your pilot A L'EAU PLOMBIER");
  }

  @Test
  void every_view_cites_known_statements() {
    assertThat(SuiviDesPilotes.VUES).allSatisfy(vue -> {
      assertThat(vue.libelle().en()).isNotBlank();
      assertThat(vue.statements()).isNotEmpty().doesNotHaveDuplicates();
      vue.statements().forEach(Statement::of);
    });
  }

  private static List<PiloteSuivi> lignes() {
    return SuiviDesPilotes.lignes(VIE, PILOTES);
  }

  private static Pilote pilote(Pilotes pilotes) {
    return pilotes.tous().iterator().next();
  }

  private static List<String> keys(List<PiloteSuivi> lignes) {
    return lignes.stream().map(ligne -> ligne.pilote().cle()).toList();
  }

  private static List<String> found(RechercheDePilotesBuilder recherche) {
    return keys(recherche.build().parmiPilotes(lignes()));
  }

  private static List<AvanceCandidate> advances(
      RechercheDePilotesBuilder recherche, List<AvanceCandidate> avances) {
    return recherche.build().parmiAvances(avances);
  }

  private static Periode jours(String du, String au) {
    return new Periode(LocalDate.parse(du), LocalDate.parse(au));
  }
}
