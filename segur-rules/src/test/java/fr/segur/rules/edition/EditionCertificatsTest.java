package fr.segur.rules.edition;

import static fr.segur.rules.Exemples.OG;
import static fr.segur.rules.edition.Certificats.BLOCK;
import static fr.segur.rules.edition.Certificats.GUIDE;
import static fr.segur.rules.edition.Certificats.LODGED;
import static fr.segur.rules.edition.Certificats.ORDER;
import static fr.segur.rules.edition.Certificats.OTHER;
import static fr.segur.rules.edition.Certificats.field;
import static fr.segur.rules.edition.Certificats.row;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.CertificatServeur;
import fr.segur.model.Champ;
import fr.segur.model.CommandeCertificat;
import fr.segur.model.Finding;
import fr.segur.model.LigneAvance;
import fr.segur.model.Outcome;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.Essai;
import fr.segur.rules.Facts;
import fr.segur.rules.Settings;
import fr.segur.rules.edition.Changement.Nature;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Guide 003, § 4: the table of technical administrators of an advance that is modified. */
class EditionCertificatsTest {

  private static final EditionCertificats OPENED = EditionCertificats.de(LODGED, GUIDE, false);

  private static EditionCertificats permis(fr.segur.rules.edition.Essai<EditionCertificats> essai) {
    assertThat(essai.refus()).isEmpty();
    return essai.brouillon();
  }

  private static void refuse(
      fr.segur.rules.edition.Essai<EditionCertificats> essai, String... statements) {
    assertThat(essai.permis()).isFalse();
    assertThat(essai.refus()).flatExtracting(Finding::statements).contains(statements);
  }

  /** Refused for that reason, which cites its own sentences and no other. */
  private static void refuseFor(
      fr.segur.rules.edition.Essai<EditionCertificats> essai,
      RefusCertificat why,
      String... statements) {
    assertThat(essai.permis()).isFalse();
    assertThat(essai.refus())
        .filteredOn(one -> one.code().equals(why.code()))
        .singleElement()
        .satisfies(one -> assertThat(one.statements()).containsExactly(statements));
  }

  private static @Nullable CommandeCertificat order(LigneAvance ligne, int structure) {
    return Objects.requireNonNull(ligne.beneficiaires())
        .structures()
        .get(structure)
        .certificat();
  }

  @Test
  void there_is_a_row_for_each_certificate_that_is_ordered_and_no_other() {
    assertThat(OPENED.lignes()).containsExactly(new LigneCertificat(OG, ORDER));
    assertThat(OPENED.changements()).isEmpty();
    assertThat(OPENED.ligne()).isEqualTo(LODGED);
  }

  @Test
  void the_pop_in_of_a_new_row_opens_empty() {
    List<EtatDuChamp> form = OPENED.formulaireDAjout(LigneCertificat.VIDE);

    assertThat(form).filteredOn(EtatDuChamp::affiche).hasSize(9).allSatisfy(one -> {
      assertThat(one.rempli()).isFalse();
      assertThat(one.actif()).isTrue();
    });
    assertThat(field(form, Champ.DEMANDE_CERTIFICAT_SERVEUR).affiche()).isFalse();
  }

  @Test
  void the_pop_in_of_a_row_does_not_change_for_whom_it_is() {
    List<EtatDuChamp> form = OPENED.formulaireDeModification(OG, OPENED.lignes().get(0));

    assertThat(field(form, Champ.FINESS_JURIDIQUE).affiche()).isTrue();
    assertThat(field(form, Champ.FINESS_JURIDIQUE).actif()).isFalse();
    assertThat(form).noneMatch(EtatDuChamp::enErreur);
    refuseFor(OPENED.modifier(OG, row(OTHER, c -> c)), RefusCertificat.VERROUILLE, "S003-47");
  }

  @Test
  void a_row_is_added_and_shown_as_new_and_kept_only_when_confirmed() {
    var added = permis(OPENED.ajouter(row(OTHER, c -> c)));

    assertThat(added.lignes()).hasSize(2);
    assertThat(added.changements())
        .containsExactly(new Changement(
            Nature.AJOUT,
            Champ.CERTIFICAT_SERVEUR,
            "/beneficiaires/structures/1",
            null,
            row(OTHER, c -> c)));
    assertThat(added.abandonner()).isEqualTo(LODGED);
    var confirmation = added.confirmer();
    assertThat(confirmation.issue()).isEqualTo(Outcome.ACCEPTABLE);
    assertThat(order(Objects.requireNonNull(confirmation.ligne()), 1)).isEqualTo(ORDER);
    assertThat(OPENED.lignes()).as("the table before").hasSize(1);
  }

  @Test
  void a_row_that_is_wrong_does_not_enter_the_table() {
    var essai = OPENED.ajouter(row(OTHER, c -> c.certificatServeur(null)));

    assertThat(essai.brouillon()).isSameAs(OPENED);
    refuse(essai, "S003-34", "S003-59", "S003-60", "S003-61", "S003-62");
  }

  @Test
  void a_certificate_is_for_an_organisme_of_the_request_and_one_each() {
    refuseFor(
        OPENED.ajouter(row("759000029", c -> c)), RefusCertificat.INCONNU, "S003-07", "S003-54");
    refuse(OPENED.ajouter(row(OG, c -> c)), "S003-09");
    refuse(OPENED.ajouter(row("", c -> c)), "S002-108");
  }

  @Test
  void a_modified_field_is_shown_with_both_values() {
    var edited = permis(OPENED.modifier(
        OG,
        row(
            OG,
            c -> c.certificatServeur(
                CertificatServeur.builder().from(BLOCK).utiliteCertificat("INS").build()))));

    assertThat(edited.changements())
        .containsExactly(new Changement(
            Nature.MODIFICATION,
            Champ.UTILITE_CERTIFICAT,
            "/beneficiaires/structures/0/certificatServeur/utiliteCertificat",
            "DMP,INS",
            "INS"));
    assertThat(edited.confirmer().ligne()).isEqualTo(edited.ligne());
  }

  @Test
  void the_use_as_a_list_shows_it_is_the_use_as_a_file_writes_it() {
    var edited = permis(OPENED.modifier(
        OG,
        row(
            OG,
            c -> c.certificatServeur(CertificatServeur.builder()
                .from(BLOCK)
                .utiliteCertificat("DMP, INS")
                .build()))));

    assertThat(edited.changements()).isEmpty();
    assertThat(edited.ligne()).isEqualTo(LODGED);
  }

  @Test
  void a_deleted_row_orders_nothing_any_more() {
    var deleted = permis(OPENED.supprimer(OG));

    assertThat(deleted.lignes()).isEmpty();
    assertThat(deleted.changements())
        .extracting(Changement::nature)
        .containsExactly(Nature.SUPPRESSION);
    assertThat(order(Objects.requireNonNull(deleted.confirmer().ligne()), 0))
        .isEqualTo(CommandeCertificat.builder().demandeCertificatServeur(false).build());
    refuseFor(deleted.supprimer(OG), RefusCertificat.ABSENT, "S003-44", "S003-45");
    refuseFor(deleted.modifier(OG, row(OG, c -> c)), RefusCertificat.ABSENT, "S003-44", "S003-45");
  }

  @Test
  void added_and_deleted_again_nothing_is_left_of_it() {
    var back = permis(permis(OPENED.ajouter(row(OTHER, c -> c))).supprimer(OTHER));

    assertThat(back.ligne()).isEqualTo(LODGED);
    assertThat(back.changements()).isEmpty();
  }

  @Test
  void deleted_and_added_again_it_is_the_row_as_lodged() {
    var back = permis(permis(OPENED.supprimer(OG)).ajouter(row(OG, c -> c)));

    assertThat(back.ligne()).isEqualTo(LODGED);
    assertThat(back.changements()).isEmpty();
  }

  @Test
  void a_block_validated_whole_is_read_only() {
    var validated = EditionCertificats.de(LODGED, GUIDE, true);

    assertThat(validated.lignes()).hasSize(1);
    assertThat(validated.actes()).isEmpty();
    assertThat(OPENED.actes()).containsExactly(ActeCertificat.values());
    refuseFor(validated.ajouter(row(OTHER, c -> c)), RefusCertificat.VALIDE, "S003-42");
    refuseFor(validated.modifier(OG, row(OG, c -> c)), RefusCertificat.VALIDE, "S003-42");
    refuseFor(validated.supprimer(OG), RefusCertificat.VALIDE, "S003-42");
  }

  /** Deposited before the first day, modified after it (S003-06). */
  @Test
  void the_day_of_the_modification_counts() {
    var before = EditionCertificats.de(LODGED, guide("2023-09-20T21:59:59Z"), false);
    var since = EditionCertificats.de(LODGED, guide("2023-09-20T22:00:00Z"), false);

    assertThat(before.actes()).isEmpty();
    assertThat(since.actes()).containsExactly(ActeCertificat.values());
    refuse(before.ajouter(row(OTHER, c -> c)), "S003-05");
    assertThat(permis(since.ajouter(row(OTHER, c -> c))).confirmer().issue())
        .isEqualTo(Outcome.ACCEPTABLE);
  }

  @Test
  void without_the_day_nothing_is_confirmed() {
    var guide = GuideDeSaisie.libre(AfMs2DuiPde.V2, Facts.INCONNUS, Settings.DEFAULTS);
    var confirmation = permis(
            EditionCertificats.de(LODGED, guide, false).ajouter(row(OTHER, c -> c)))
        .confirmer();

    assertThat(EditionCertificats.de(LODGED, guide, false).actes())
        .containsExactly(ActeCertificat.values());
    assertThat(confirmation.issue()).isEqualTo(Outcome.INDETERMINE);
    assertThat(confirmation.manque()).containsExactly("recuLe");
    assertThat(confirmation.ligne()).isNull();
  }

  /** What is confirmed is what the import test accepts of the certificates. */
  @Test
  void the_confirmed_request_keeps_the_rules_of_the_import() {
    var ligne = permis(OPENED.ajouter(row(OTHER, c -> c))).ligne();
    var verdict = Essai.valide().depot(d -> d.lignes(List.of(ligne))).verdict();

    assertThat(verdict.findings()).noneMatch(one -> one.code().startsWith("CERT-"));
  }

  private static GuideDeSaisie guide(String instant) {
    return GuideDeSaisie.libre(
        AfMs2DuiPde.V2, Essai.valide().recuLe(instant).facts(), Settings.DEFAULTS);
  }

  @Test
  void a_warning_does_not_keep_a_row_out_of_the_table() {
    var sans = row(
        OTHER,
        c -> c.certificatServeur(
            CertificatServeur.builder().from(BLOCK).emailAdminTechnique("sans").build()));

    assertThat(permis(OPENED.ajouter(sans)).lignes()).hasSize(2);
    assertThat(field(OPENED.formulaireDAjout(sans), Champ.EMAIL_ADMIN_TECHNIQUE).constats())
        .hasSize(1);
    assertThat(field(OPENED.formulaireDAjout(sans), Champ.EMAIL_ADMIN_TECHNIQUE).enErreur())
        .isFalse();
  }

  @Test
  void a_modified_field_is_green_in_the_pop_in() {
    var typed = row(OG, c -> c.contractualisationOg(false));
    var table = permis(OPENED.modifier(OG, typed));

    assertThat(OPENED.formulaireDeModification(OG, typed))
        .filteredOn(EtatDuChamp::modifie)
        .extracting(one -> one.champ().champ())
        .containsExactly(Champ.CONTRACTUALISATION_OG);
    assertThat(table.formulaireDeModification(OG, typed))
        .filteredOn(EtatDuChamp::modifie)
        .hasSize(1);
    assertThat(OPENED.formulaireDeModification(OG, OPENED.lignes().get(0)))
        .noneMatch(EtatDuChamp::modifie);
    assertThat(OPENED.formulaireDAjout(row(OTHER, c -> c))).noneMatch(EtatDuChamp::modifie);
  }

  @Test
  void the_pop_ins_of_a_validated_block_are_read_only() {
    var validated = EditionCertificats.de(LODGED, GUIDE, true);

    assertThat(validated.formulaireDeModification(OG, validated.lignes().get(0)))
        .noneMatch(EtatDuChamp::actif);
    assertThat(validated.formulaireDAjout(LigneCertificat.VIDE)).noneMatch(EtatDuChamp::actif);
  }
}
