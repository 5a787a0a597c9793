package fr.segur.rules.pilotes;

import static fr.segur.rules.pilotes.Essais.ANS;
import static fr.segur.rules.pilotes.Essais.LE;
import static fr.segur.rules.pilotes.Essais.PAR_FOURNISSEUR;
import static fr.segur.rules.pilotes.Essais.VIE;
import static fr.segur.rules.pilotes.Essais.annuler;
import static fr.segur.rules.pilotes.Essais.apres;
import static fr.segur.rules.pilotes.Essais.avance;
import static fr.segur.rules.pilotes.Essais.declarer;
import static fr.segur.rules.pilotes.Essais.prendre;
import static fr.segur.rules.pilotes.Essais.rejeter;
import static fr.segur.rules.pilotes.Essais.sent;
import static fr.segur.rules.pilotes.Essais.valider;
import static fr.segur.rules.pilotes.NotificationPilote.ACCUSE_RECEPTION;
import static fr.segur.rules.pilotes.NotificationPilote.PILOTE_REJETE;
import static fr.segur.rules.pilotes.NotificationPilote.PILOTE_VALIDE;
import static fr.segur.rules.pilotes.NotificationPilote.TROIS_PILOTES_VALIDES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.Readings;
import fr.segur.model.Statement;
import fr.segur.rules.courriels.Canal;
import fr.segur.rules.courriels.Courriel;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NotificationPiloteTest {

  private static final Fournisseur FOURNISSEUR =
      new Fournisseur("43806968400019", "Fournisseur", "dpi@fournisseur.fr");

  @Test
  void what_happens_is_mailed_and_a_taking_in_charge_or_a_cancellation_is_not() {
    assertThat(sent(apres(declarer("p1", 1), prendre("p1")))).containsExactly(ACCUSE_RECEPTION);
    assertThat(sent(apres(declarer("p1", 1), annuler("p1")))).containsExactly(ACCUSE_RECEPTION);
    assertThat(sent(apres(declarer("p1", 1), rejeter("p1"), annuler("p1"))))
        .containsExactly(ACCUSE_RECEPTION, PILOTE_REJETE);
  }

  @Test
  void the_third_validation_is_told_after_its_own() {
    Pilotes two = apres(
        declarer("p1", 1), declarer("p2", 2), declarer("p3", 3), valider("p1"), valider("p2"));

    assertThat(sent(two)).doesNotContain(TROIS_PILOTES_VALIDES);
    assertThat(VIE.apply(two, valider("p3")).envois())
        .extracting(EnvoiPilote::notification)
        .containsExactly(PILOTE_VALIDE, TROIS_PILOTES_VALIDES);
  }

  @Test
  void validations_of_other_ans_numbers_count_for_the_supplier_only_and_once() {
    Acte[] actes = {
      declarer("p1", 1),
      declarer("p2", avance("Pbr2PFI004", 2).build()),
      declarer("p3", avance("Pbr2PFI004", 3).build()),
      declarer("p4", avance("Pbr2PFI004", 4).build()),
      valider("p1"),
      valider("p2"),
      valider("p3"),
      valider("p4")
    };

    assertThat(sent(apres(VIE, actes)))
        .endsWith(
            PILOTE_VALIDE, PILOTE_VALIDE, PILOTE_VALIDE, PILOTE_VALIDE, TROIS_PILOTES_VALIDES);
    assertThat(sent(apres(PAR_FOURNISSEUR, actes)))
        .endsWith(
            PILOTE_VALIDE, PILOTE_VALIDE, PILOTE_VALIDE, TROIS_PILOTES_VALIDES, PILOTE_VALIDE);
  }

  @Test
  void the_acknowledgement_names_the_pilot_the_sons_and_the_day() {
    Courriel courriel = last(declarer("p1", 1));

    assertThat(courriel.destinataire()).isEqualTo("dpi@fournisseur.fr");
    assertThat(courriel.modele().canal()).isEqualTo(Canal.COURRIEL);
    assertThat(courriel.titre(Locale.FRENCH))
        .isEqualTo("02/01/25 - Accusé de réception de la déclaration de votre pilote"
            + " A L'EAU PLOMBIER pour votre solution référencée dans le cadre du financement Ségur"
            + " du Numérique Vague 2 SONS DPI");
    assertThat(courriel.corps(Locale.FRENCH)).contains("02/01/2025", "A L'EAU PLOMBIER", "DPI");
    assertThat(courriel.objet(Locale.ENGLISH)).contains("A L'EAU PLOMBIER", "SONS DPI");
    assertThat(courriel.corps(Locale.ENGLISH)).contains("2025-01-02");
  }

  @Test
  void the_rejection_cites_day_siret_and_reasons_whole() {
    String motif = "Informations manquantes dans le PV : " + "x".repeat(200) + "\nDate illisible";
    Courriel courriel = last(declarer("p1", 1), Acte.rejeter(LE, "p1", motif));

    assertThat(courriel.objet(Locale.FRENCH))
        .isEqualTo("Rejet de la déclaration de votre pilote A L'EAU PLOMBIER");
    assertThat(courriel.corps(Locale.FRENCH))
        .contains("02/01/2025", "SIRET 43806968400019", "« " + motif + " »", "régulariser");
    assertThat(courriel.corps(Locale.ENGLISH)).contains("“" + motif + "”");
  }

  @Test
  void a_rejection_that_is_final_offers_no_way_out() {
    Acte[] actes = {declarer("p1", 1), rejeter("p1")};
    var definitive = new VieDesPilotes(Readings.DEFAULTS.with(Reading.R_15, Option.DEFINITIF));

    assertThat(last(actes).corps(Locale.FRENCH))
        .contains("régulariser A L'EAU PLOMBIER", "annuler");
    assertThat(last(definitive, actes).corps(Locale.FRENCH))
        .contains("rejeté")
        .doesNotContain("régulariser", "annuler");
  }

  @Test
  void the_validation_recalls_the_three_and_the_balance_due() {
    Courriel courriel = last(declarer("p1", 1), valider("p1"));

    assertThat(courriel.objet(Locale.FRENCH)).contains("A L'EAU PLOMBIER");
    assertThat(courriel.corps(Locale.FRENCH)).contains("Trois pilotes", "demande de solde");
  }

  @Test
  void the_last_mail_names_no_pilot_and_says_for_which_number() {
    Acte[] actes = {
      declarer("p1", 1),
      declarer("p2", 2),
      declarer("p3", 3),
      valider("p1"),
      valider("p2"),
      valider("p3")
    };

    assertThat(last(VIE, actes).objet(Locale.FRENCH))
        .isEqualTo("Validation de la déclaration de vos pilotes");
    assertThat(last(VIE, actes).corps(Locale.FRENCH)).contains(ANS).doesNotContain("PLOMBIER");
    assertThat(last(PAR_FOURNISSEUR, actes).corps(Locale.FRENCH)).doesNotContain(ANS);
  }

  @Test
  void a_pilot_without_a_name_is_called_by_its_number() {
    Courriel courriel = last(declarer("p1", avance(ANS, 1).nomPilote(null).build()));

    assertThat(courriel.objet(Locale.FRENCH)).contains("130028228");
  }

  @Test
  void the_day_of_a_mail_is_that_of_paris() {
    Acte lateEvening = Acte.declarer(
        Instant.parse("2025-01-02T23:00:00Z"),
        "p1",
        Essais.ADMIN,
        Essais.declaration(avance(ANS, 1).build()));

    assertThat(apres(lateEvening).envois().get(0).jour()).isEqualTo("2025-01-03");
    assertThat(last(lateEvening).titre(Locale.FRENCH)).startsWith("03/01/25 - ");
  }

  @Test
  void a_mail_is_about_a_pilot_that_is_there() {
    EnvoiPilote envoi = apres(declarer("p1", 1)).envois().get(0);

    assertThatThrownBy(() -> VIE.courriel(Pilotes.AUCUN, envoi, FOURNISSEUR))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void every_notification_has_words_in_two_languages_and_known_statements() {
    assertThat(NotificationPilote.values()).allSatisfy(notification -> {
      assertThat(notification.objet().fr()).isNotBlank();
      assertThat(notification.objet().en()).isNotBlank();
      assertThat(notification.corps()).isNotEmpty().allSatisfy(paragraph -> {
        assertThat(paragraph.fr()).isNotBlank();
        assertThat(paragraph.en()).isNotBlank();
      });
      notification.statements().forEach(Statement::of);
    });
  }

  private static Courriel last(Acte... actes) {
    return last(VIE, actes);
  }

  private static Courriel last(VieDesPilotes vie, Acte... actes) {
    Pilotes pilotes = apres(vie, actes);
    return vie.courriel(pilotes, pilotes.envois().get(pilotes.envois().size() - 1), FOURNISSEUR);
  }
}
