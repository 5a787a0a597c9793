package fr.segur.rules.edition;

import static fr.segur.rules.Exemples.OG;
import static fr.segur.rules.TableDesCertificats.Exigence.FACULTATIF;
import static fr.segur.rules.TableDesCertificats.Exigence.INDETERMINE;
import static fr.segur.rules.TableDesCertificats.Exigence.INTERDIT;
import static fr.segur.rules.TableDesCertificats.Exigence.OBLIGATOIRE;
import static fr.segur.rules.edition.Certificats.BLOCK;
import static fr.segur.rules.edition.Certificats.GUIDE;
import static fr.segur.rules.edition.Certificats.field;
import static fr.segur.rules.edition.Certificats.row;
import static fr.segur.rules.edition.Certificats.typed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.CertificatServeur;
import fr.segur.model.Champ;
import fr.segur.model.CommandeCertificat;
import fr.segur.model.Finding;
import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.Statement;
import fr.segur.model.StatutAdminTechnique;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.Essai;
import fr.segur.rules.Settings;
import fr.segur.rules.TableDesCertificats.Exigence;
import fr.segur.rules.edition.ChampDuFormulaire.Choix;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The form of a certificate, filled in field by field as a new user would. */
class GuideDeSaisieTest {

  private static final LigneCertificat NOTHING =
      new LigneCertificat(null, CommandeCertificat.builder().build());

  private static Exigence asked(LigneCertificat saisie, Champ champ) {
    return field(GUIDE.guide(saisie), champ).exigence();
  }

  private static ChampDuFormulaire declared(Champ champ) {
    return field(GUIDE.guide(NOTHING), champ).champ();
  }

  @Test
  void the_fields_are_those_of_the_pop_in_in_its_order() {
    assertThat(ChampDuFormulaire.ALL)
        .extracting(champ -> champ.libelle().fr())
        .containsExactly(
            "FINESS Juridique",
            "Demande de certificat serveur",
            "Contractualisation Organisme de gestion",
            "Statut Administrateur",
            "Contractualisation Editeur",
            "Numéro de carte CPX",
            "Nom Administrateur",
            "Téléphone Administrateur",
            "Email Administrateur",
            "Utilité Certificat");
    assertThat(ChampDuFormulaire.ALL)
        .allSatisfy(champ -> assertThat(champ.statements())
            .isNotEmpty()
            .allSatisfy(id -> assertThat(Statement.find(id)).isPresent()));
  }

  @Test
  void lengths_and_choices_are_those_of_the_pop_in() {
    assertThat(declared(Champ.NUMERO_CARTE_CPX).longueurMax()).isEqualTo(10);
    assertThat(declared(Champ.NOM_ADMIN_TECHNIQUE).longueurMax()).isEqualTo(25);
    assertThat(declared(Champ.TEL_ADMIN_TECHNIQUE).longueurMax()).isEqualTo(50);
    assertThat(declared(Champ.EMAIL_ADMIN_TECHNIQUE).longueurMax()).isEqualTo(150);
    assertThat(labels(Champ.CONTRACTUALISATION_OG)).containsExactly("", "Oui", "Non");
    assertThat(labels(Champ.CONTRACTUALISATION_EDITEUR)).containsExactly("", "Oui", "Non");
    assertThat(labels(Champ.STATUT_ADMIN_TECHNIQUE)).containsExactly("", "Editeur", "Structure");
    assertThat(labels(Champ.UTILITE_CERTIFICAT)).containsExactly("", "DMP", "INS", "DMP, INS");
    assertThat(declared(Champ.UTILITE_CERTIFICAT).choix())
        .extracting(Choix::code)
        .containsExactly(null, "DMP", "INS", "DMP,INS");
    assertThat(declared(Champ.STATUT_ADMIN_TECHNIQUE).choix())
        .extracting(Choix::code)
        .containsExactly(null, "E", "S");
  }

  private static List<String> labels(Champ champ) {
    return declared(champ).choix().stream().map(choix -> choix.libelle().fr()).toList();
  }

  @Test
  void at_first_only_for_whom_and_whether_are_asked() {
    List<EtatDuChamp> form = GUIDE.guide(NOTHING);

    assertThat(form)
        .filteredOn(EtatDuChamp::affiche)
        .extracting(one -> one.champ().champ())
        .containsExactly(Champ.FINESS_JURIDIQUE, Champ.DEMANDE_CERTIFICAT_SERVEUR);
    assertThat(form)
        .filteredOn(EtatDuChamp::enErreur)
        .extracting(one -> one.champ().champ())
        .containsExactly(Champ.FINESS_JURIDIQUE, Champ.DEMANDE_CERTIFICAT_SERVEUR);
    assertThat(asked(NOTHING, Champ.DEMANDE_CERTIFICAT_SERVEUR)).isEqualTo(OBLIGATOIRE);
    assertThat(asked(NOTHING, Champ.NUMERO_CARTE_CPX)).isEqualTo(INDETERMINE);
    assertThat(asked(NOTHING, Champ.NOM_ADMIN_TECHNIQUE)).isEqualTo(INDETERMINE);
  }

  @Test
  void when_none_is_wanted_the_rest_stays_empty_and_only_what_is_there_is_shown() {
    List<EtatDuChamp> form =
        GUIDE.guide(typed(c -> c.demandeCertificatServeur(false).contractualisationOg(true)));

    assertThat(form)
        .filteredOn(EtatDuChamp::affiche)
        .extracting(one -> one.champ().champ())
        .containsExactly(
            Champ.FINESS_JURIDIQUE, Champ.DEMANDE_CERTIFICAT_SERVEUR, Champ.CONTRACTUALISATION_OG);
    assertThat(form).filteredOn(one -> one.exigence() == INTERDIT).hasSize(8);
    assertThat(form)
        .filteredOn(EtatDuChamp::enErreur)
        .extracting(one -> one.champ().champ())
        .containsExactly(Champ.CONTRACTUALISATION_OG);
  }

  @Test
  void a_block_too_many_is_shown_at_what_is_filled_in_of_it() {
    List<EtatDuChamp> form = GUIDE.guide(typed(c -> c.demandeCertificatServeur(false)
        .certificatServeur(CertificatServeur.builder().nomAdminTechnique("STU").build())));

    assertThat(form)
        .filteredOn(EtatDuChamp::enErreur)
        .extracting(one -> one.champ().champ())
        .containsExactly(Champ.NOM_ADMIN_TECHNIQUE);
  }

  @Test
  void the_card_number_is_asked_as_soon_as_the_three_flags_say_so() {
    var wanted = typed(c -> c.demandeCertificatServeur(true));
    var two = typed(c -> c.demandeCertificatServeur(true)
        .contractualisationOg(false)
        .statutAdminTechnique(StatutAdminTechnique.EDITEUR));
    var optional = typed(c -> c.demandeCertificatServeur(true)
        .contractualisationOg(true)
        .statutAdminTechnique(StatutAdminTechnique.EDITEUR)
        .contractualisationEditeur(false));
    var mandatory = typed(c -> c.demandeCertificatServeur(true)
        .contractualisationOg(true)
        .statutAdminTechnique(StatutAdminTechnique.STRUCTURE)
        .contractualisationEditeur(false));

    assertThat(asked(wanted, Champ.NUMERO_CARTE_CPX)).isEqualTo(INDETERMINE);
    assertThat(asked(two, Champ.NUMERO_CARTE_CPX)).isEqualTo(INDETERMINE);
    assertThat(asked(optional, Champ.NUMERO_CARTE_CPX)).isEqualTo(FACULTATIF);
    assertThat(field(GUIDE.guide(optional), Champ.NUMERO_CARTE_CPX).enErreur()).isFalse();
    assertThat(asked(mandatory, Champ.NUMERO_CARTE_CPX)).isEqualTo(OBLIGATOIRE);
    assertThat(field(GUIDE.guide(mandatory), Champ.NUMERO_CARTE_CPX).constats())
        .flatExtracting(Finding::statements)
        .contains("S003-33");
  }

  @Test
  void name_phone_e_mail_and_use_are_mandatory_under_one_reading_of_R_11() {
    var wanted = typed(c -> c.demandeCertificatServeur(true));
    var free = Certificats.guide(Reading.R_11, Option.FACULTATIFS).guide(wanted);
    for (Champ champ : List.of(
        Champ.NOM_ADMIN_TECHNIQUE,
        Champ.TEL_ADMIN_TECHNIQUE,
        Champ.EMAIL_ADMIN_TECHNIQUE,
        Champ.UTILITE_CERTIFICAT)) {
      assertThat(asked(wanted, champ)).isEqualTo(OBLIGATOIRE);
      assertThat(field(GUIDE.guide(wanted), champ).enErreur()).isTrue();
      assertThat(field(free, champ).exigence()).isEqualTo(FACULTATIF);
      assertThat(field(free, champ).enErreur()).isFalse();
    }
  }

  @Test
  void filled_in_whole_nothing_is_wrong() {
    assertThat(GUIDE.guide(row(OG, c -> c))).allSatisfy(one -> {
      assertThat(one.constats()).isEmpty();
      assertThat(one.rempli()).isTrue();
      assertThat(one.affiche()).isTrue();
      assertThat(one.actif()).isTrue();
    });
  }

  @Test
  void what_is_too_long_is_wrong_where_it_stands() {
    var long26 = row(
        OG,
        c -> c.certificatServeur(CertificatServeur.builder()
            .from(BLOCK)
            .nomAdminTechnique("A".repeat(26))
            .build()));
    var long25 = row(
        OG,
        c -> c.certificatServeur(CertificatServeur.builder()
            .from(BLOCK)
            .nomAdminTechnique("A".repeat(25))
            .build()));

    assertThat(GUIDE.guide(long26))
        .filteredOn(EtatDuChamp::enErreur)
        .extracting(one -> one.champ().champ())
        .containsExactly(Champ.NOM_ADMIN_TECHNIQUE);
    assertThat(GUIDE.guide(long25)).noneMatch(EtatDuChamp::enErreur);
  }

  @Test
  void before_the_first_day_nothing_is_ordered_and_the_last_second_counts() {
    for (String before : List.of("2023-09-20T21:59:59Z")) {
      var guide = GuideDeSaisie.libre(
          AfMs2DuiPde.V2, Essai.valide().recuLe(before).facts(), Settings.DEFAULTS);
      assertThat(field(guide.guide(row(OG, c -> c)), Champ.DEMANDE_CERTIFICAT_SERVEUR)
              .enErreur())
          .isTrue();
    }
    var since = GuideDeSaisie.libre(
        AfMs2DuiPde.V2, Essai.valide().recuLe("2023-09-20T22:00:00Z").facts(), Settings.DEFAULTS);
    assertThat(since.constats(row(OG, c -> c))).isEmpty();
  }
}
