package fr.segur.rules.demandes;

import static fr.segur.rules.demandes.EvenementDemande.DECISION_FAVORABLE;
import static fr.segur.rules.demandes.EvenementDemande.IMPORT_ACCEPTE;
import static fr.segur.rules.demandes.EvenementDemande.MODIFICATION_DEMANDEE;
import static fr.segur.rules.demandes.Vies.VIE;
import static fr.segur.rules.demandes.Vies.le;
import static fr.segur.rules.demandes.Vies.live;
import static fr.segur.rules.demandes.Vies.solde;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.segur.model.Statement;
import fr.segur.model.TypeDemande;
import fr.segur.rules.courriels.Canal;
import fr.segur.rules.courriels.Courriel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What is sent, to whom, when and saying what. */
class NotificationsTest {

  private static final Pattern VALUE = Pattern.compile("\\{\\w+}");
  private static final String NUMERO = "FINMS2009167M1";
  private static final String ADRESSE = "fournisseur@exemple.fr";

  private static final Dossier A_MODIFIER = VIE.apply(
          solde("2023-05-02T09:00+02:00"),
          Evenement.of(le("2023-06-12T23:30+02:00"), MODIFICATION_DEMANDEE)
              .avec("Le montant ne correspond pas à la facture."))
      .dossier();

  private static Courriel last(Dossier dossier) {
    var envois = dossier.envois();
    return VIE.courriel(dossier, envois.get(envois.size() - 1), NUMERO, ADRESSE);
  }

  @Test
  void the_title_is_the_day_in_paris_and_the_subject() {
    Courriel courriel = last(A_MODIFIER);

    assertThat(courriel.titre(Locale.FRENCH))
        .isEqualTo("12/06/23 - Votre demande FINMS2009167M1 est à modifier");
    assertThat(courriel.titre(Locale.ENGLISH))
        .isEqualTo("12/06/23 - Your request FINMS2009167M1 is to be modified");
    assertThat(courriel.destinataire()).isEqualTo(ADRESSE);
    assertThat(courriel.modele().canal()).isEqualTo(Canal.COURRIEL);
  }

  @Test
  void the_invitation_to_modify_has_the_comment_and_the_last_day() {
    assertThat(last(A_MODIFIER).corps(Locale.FRENCH))
        .startsWith("Madame, Monsieur,\n\n")
        .contains("\n\n« Le montant ne correspond pas à la facture. »\n\n")
        .contains("Vous avez jusqu'au 02/07/2023 inclus.")
        .endsWith("L'Agence de services et de paiement");
    assertThat(A_MODIFIER.commentaire()).isEqualTo("Le montant ne correspond pas à la facture.");
  }

  @Test
  void the_reminder_recalls_what_is_to_be_modified_and_the_same_last_day() {
    Dossier reminded = VIE.advanceTo(A_MODIFIER, le("2023-06-22T00:00+02:00")).dossier();

    assertThat(last(reminded).titre(Locale.FRENCH)).startsWith("22/06/23 - Rappel");
    assertThat(last(reminded).corps(Locale.FRENCH))
        .contains("« Le montant ne correspond pas à la facture. »")
        .contains("jusqu'au 02/07/2023 inclus");
    assertThat(reminded.commentaire()).isEqualTo(A_MODIFIER.commentaire());
  }

  @Test
  void without_comment_nor_delay_their_paragraphs_are_left_out() {
    Dossier advance = live(
        live(Dossier.nouveau(TypeDemande.AVANCE, "HOP"), "2022-11-20T09:00+01:00", IMPORT_ACCEPTE),
        "2022-12-05T09:00+01:00",
        MODIFICATION_DEMANDEE);

    assertThat(last(advance).corps(Locale.FRENCH))
        .doesNotContain("«  »", "jusqu'au", "{")
        .contains("puis confirmez.");
  }

  @Test
  void a_decision_announces_the_payment() {
    Dossier decided =
        live(solde("2023-05-02T09:00+02:00"), "2023-05-02T10:00+02:00", DECISION_FAVORABLE);

    // 8, 18 and 29 May 2023 are holidays
    assertThat(last(decided).corps(Locale.FRENCH)).contains("au plus tard le 17/05/2023");
    assertThat(last(decided).corps(Locale.ENGLISH)).contains("by 2023-05-17 at the latest");
  }

  @Test
  void a_long_comment_is_whole_and_cannot_fool_a_terminal() {
    String comment = "x".repeat(500) + "\r\nligne 2\u001b[31m\u202e";
    Suite asked = VIE.apply(
        solde("2023-05-02T09:00+02:00"),
        Evenement.of(le("2023-06-12T23:30+02:00"), MODIFICATION_DEMANDEE).avec(comment));

    assertThat(last(asked.dossier()).corps(Locale.FRENCH))
        .contains("« " + "x".repeat(500) + "\nligne 2[31m »");
  }

  @Test
  void a_comment_that_looks_like_a_value_stays_as_it_is() {
    Suite asked = VIE.apply(
        solde("2023-05-02T09:00+02:00"),
        Evenement.of(le("2023-06-12T23:30+02:00"), MODIFICATION_DEMANDEE).avec("{numero}"));

    assertThat(last(asked.dossier()).corps(Locale.FRENCH)).contains("« {numero} »");
  }

  @ParameterizedTest
  @EnumSource
  void every_notification_speaks_two_languages_of_the_same_values(NotificationDemande modele) {
    Stream.concat(Stream.of(modele.objet()), modele.corps().stream())
        .forEach(text -> assertThat(values(text.fr())).isEqualTo(values(text.en())));
    assertThat(modele.corps()).isNotEmpty().allSatisfy(text -> {
      assertThat(text.fr()).isNotBlank();
      assertThat(text.en()).isNotBlank().isNotEqualTo(text.fr());
    });
    assertThat(modele.statements())
        .isNotEmpty()
        .allSatisfy(id -> assertThat(Statement.find(id)).isPresent());
  }

  private static List<String> values(String template) {
    Matcher value = VALUE.matcher(template);
    return Stream.iterate(value, Matcher::find, m -> m).map(Matcher::group).toList();
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "IMPORT_REFUSE")
  void every_notification_but_that_of_an_import_is_an_e_mail(NotificationDemande modele) {
    assertThat(modele.canal()).isEqualTo(Canal.COURRIEL);
    assertThat(NotificationDemande.IMPORT_REFUSE.canal()).isEqualTo(Canal.PORTAIL);
  }

  @Test
  void a_subject_without_its_values_is_a_programming_error() {
    assertThatThrownBy(() -> new Courriel(
            NotificationDemande.REJET, le("2023-06-12T23:30+02:00"), ADRESSE, Map.of(), null))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
