package fr.segur.rules.edition;

import static fr.segur.rules.Exemples.ESMS;
import static fr.segur.rules.Exemples.euros;
import static fr.segur.rules.Exemples.jour;
import static fr.segur.rules.Exemples.piece;
import static fr.segur.rules.edition.Soldes.FACTS;
import static fr.segur.rules.edition.Soldes.LODGED;
import static fr.segur.rules.edition.Soldes.STRUCTURE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Champ;
import fr.segur.model.Finding;
import fr.segur.model.Message;
import fr.segur.model.Outcome;
import fr.segur.model.PieceJustificative;
import fr.segur.model.ScenarioInstallation;
import fr.segur.model.Severity;
import fr.segur.rules.EssaiSolde;
import fr.segur.rules.Illisibles;
import fr.segur.rules.edition.Changement.Nature;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Guide 000: a balance edited field by field, as its screen lets people do. */
class ModificationSoldeTest {

  private static final ModificationSolde OPENED = ModificationSolde.de(LODGED);

  private static ModificationSolde permis(Essai<ModificationSolde> essai) {
    assertThat(essai.refus()).isEmpty();
    assertThat(essai.permis()).isTrue();
    return essai.brouillon();
  }

  private static void refuse(
      ModificationSolde from,
      Essai<ModificationSolde> essai,
      String pointer,
      String... statements) {
    assertThat(essai.permis()).isFalse();
    assertThat(essai.brouillon()).as("a refused edit changes nothing").isSameAs(from);
    assertThat(essai.refus()).singleElement().satisfies(refus -> {
      assertThat(refus.pointer()).isEqualTo(pointer);
      assertThat(refus.statements()).contains(statements);
    });
  }

  private static void confirmed(ModificationSolde modification) {
    var confirmation = Soldes.confirmer(modification);
    assertThat(confirmation.constats()).noneMatch(f -> f.severity() == Severity.ERROR);
    assertThat(confirmation.issue()).isEqualTo(Outcome.ACCEPTABLE);
    assertThat(confirmation.ligne()).isEqualTo(modification.ligne());
    assertThat(confirmation.changements()).isEqualTo(modification.changements());
  }

  private static void notConfirmed(ModificationSolde modification, String... violations) {
    var confirmation = Soldes.confirmer(modification);
    assertThat(confirmation.ligne()).isNull();
    assertThat(confirmation.issue()).isEqualTo(Outcome.REFUSE);
    assertThat(Soldes.bilan(modification, FACTS).violations())
        .containsExactlyInAnyOrder(violations);
    assertThat(confirmation.constats()).extracting(Finding::pointer).contains(violations);
  }

  @Test
  void an_opened_modification_changes_nothing_and_could_be_confirmed() {
    assertThat(OPENED.changements()).isEmpty();
    assertThat(OPENED.ligne()).isEqualTo(LODGED);
    confirmed(OPENED);
  }

  @Test
  void the_day_of_the_invoice_is_edited() {
    var edited = permis(OPENED.dateFacture(jour("2024-02-20")));

    assertThat(edited.changements())
        .containsExactly(new Changement(
            Nature.MODIFICATION,
            Champ.DATE_FACTURE,
            "/facture/dateFacture",
            jour("2024-02-15"),
            jour("2024-02-20")));
    confirmed(edited);
  }

  @Test
  void an_invoice_without_a_day_is_not_confirmed() {
    notConfirmed(permis(OPENED.dateFacture(null)), "/facture/dateFacture");
  }

  @Test
  void the_amount_is_edited_up_to_the_ceiling_of_the_four_ESMS_present() {
    confirmed(permis(OPENED.montantSegurHT(euros("0.01"))));
    confirmed(permis(OPENED.montantSegurHT(euros("7300.00"))));
    notConfirmed(permis(OPENED.montantSegurHT(euros("7300.01"))), "/facture/montantSegurHT");
  }

  @Test
  void an_amount_is_more_than_zero_with_two_decimals() {
    notConfirmed(permis(OPENED.montantSegurHT(euros("0"))), "/facture/montantSegurHT");
    notConfirmed(permis(OPENED.montantSegurHT(euros("-1"))), "/facture/montantSegurHT");
    notConfirmed(permis(OPENED.montantSegurHT(euros("7000.001"))), "/facture/montantSegurHT");
  }

  @Test
  void the_same_amount_in_other_digits_is_no_change() {
    assertThat(permis(OPENED.montantSegurHT(euros("7300"))).changements()).isEmpty();
  }

  @Test
  void what_is_wrong_for_a_while_can_be_put_right() {
    var wrong = permis(OPENED.montantSegurHT(euros("9999")));
    var right = permis(wrong.montantSegurHT(euros("7000")));

    notConfirmed(wrong, "/facture/montantSegurHT");
    confirmed(right);
  }

  @Test
  void removing_a_beneficiary_lowers_the_ceiling_of_an_amount_that_was_not_edited() {
    var removed = permis(OPENED.retirer(ESMS.get(0)));

    notConfirmed(removed, "/facture/montantSegurHT");
    confirmed(permis(removed.montantSegurHT(euros("5475.00"))));
    notConfirmed(permis(removed.montantSegurHT(euros("5475.01"))), "/facture/montantSegurHT");
    assertThat(removed.changements())
        .containsExactly(new Changement(
            Nature.MODIFICATION,
            Champ.PRESENT_SOLDE,
            STRUCTURE + "/etablissements/0/presentSolde",
            true,
            false));
  }

  @Test
  void restoring_a_beneficiary_gives_back_the_line() {
    var restored = permis(permis(OPENED.retirer(ESMS.get(0))).restaurer(ESMS.get(0)));

    assertThat(restored.ligne()).isEqualTo(LODGED);
    assertThat(restored.changements()).isEmpty();
  }

  @Test
  void a_beneficiary_removed_at_the_import_can_be_taken_back() {
    var restored = permis(OPENED.restaurer(ESMS.get(4)));

    confirmed(permis(restored.montantSegurHT(euros("9125.00"))));
  }

  @Test
  void one_beneficiary_is_left() {
    var modification = permis(OPENED.montantSegurHT(euros("1825")));
    for (String finess : ESMS.subList(0, 3)) {
      modification = permis(modification.retirer(finess));
    }
    confirmed(modification);
    modification = permis(modification.retirer(ESMS.get(3)));

    notConfirmed(modification, "/beneficiaires/structures", "/facture/montantSegurHT");
    assertThat(Soldes.bilan(modification, FACTS).constats())
        .filteredOn(f -> f.pointer().equals("/beneficiaires/structures"))
        .flatExtracting(Finding::statements)
        .contains("S000-57");
  }

  @Test
  void there_is_no_new_beneficiary() {
    refuse(OPENED, OPENED.restaurer("759009999"), "/beneficiaires/structures", "S000-56");
    refuse(OPENED, OPENED.retirer("759009999"), "/beneficiaires/structures", "S000-56");
  }

  @Test
  void the_operator_and_the_flags_that_the_profiles_allow_are_edited() {
    var edited = permis(OPENED.scenario(ESMS.get(1), scenario(false, false, "GIP_9")));

    assertThat(edited.changements())
        .extracting(Changement::champ)
        .containsExactly(Champ.STOCKAGE_IDENTITE, Champ.OPERATEUR_MESSAGERIE);
    confirmed(edited);
  }

  @Test
  void a_flag_that_needs_a_profile_the_solution_lacks_is_not_confirmed() {
    var edited = permis(OPENED.scenario(ESMS.get(1), scenario(true, true, "MAI_337")));

    notConfirmed(edited, STRUCTURE + "/etablissements/1/scenarioInstallation/maitreIdentite");
    assertThat(Soldes.bilan(edited, FACTS).constats())
        .singleElement()
        .satisfies(f -> assertThat(f.statements()).contains("S000-11"));
  }

  @Test
  void an_ESMS_that_is_not_present_needs_no_profile() {
    confirmed(permis(OPENED.scenario(ESMS.get(4), scenario(true, true, "MAI_337"))));
  }

  @Test
  void a_document_is_added_and_taken_back() {
    var added = permis(OPENED.ajouter(piece("AUTRE_S")));

    assertThat(added.changements())
        .containsExactly(new Changement(
            Nature.AJOUT,
            Champ.PIECES_JUSTIFICATIVES,
            "/piecesJustificatives/2",
            null,
            piece("AUTRE_S")));
    confirmed(added);
    assertThat(permis(added.enlever(piece("AUTRE_S"))).ligne()).isEqualTo(LODGED);
  }

  @Test
  void a_document_that_was_there_before_is_not_taken_back() {
    refuse(OPENED, OPENED.enlever(piece("FACTURE")), "/piecesJustificatives/0", "S000-63");
    refuse(OPENED, OPENED.enlever(piece("PV_PILOTE")), "/piecesJustificatives", "S000-63");
  }

  @Test
  void of_two_equal_documents_only_the_added_one_is_taken_back() {
    var twice = permis(OPENED.ajouter(piece("FACTURE")));
    var once = permis(twice.enlever(piece("FACTURE")));

    assertThat(once.ligne()).isEqualTo(LODGED);
    refuse(once, once.enlever(piece("FACTURE")), "/piecesJustificatives/0", "S000-63");
  }

  @Test
  void an_added_document_keeps_the_rules_of_the_import() {
    var word =
        PieceJustificative.builder().from(piece("AUTRE_S")).formatFichier("DOC").build();

    notConfirmed(permis(OPENED.ajouter(word)), "/piecesJustificatives/2/formatFichier");
  }

  @Test
  void the_contacts_of_a_mandataire_are_edited() {
    var edited = permis(
        ModificationSolde.de(Soldes.CARRIED).mandataire("DUPONT", "dupont@mandataire.fr", "06"));

    assertThat(edited.changements())
        .extracting(Changement::champ, Changement::avant, Changement::apres)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Champ.NOM_MANDATAIRE, "DURAND", "DUPONT"),
            org.assertj.core.groups.Tuple.tuple(
                Champ.EMAIL_MANDATAIRE, "mail@mandataire.fr", "dupont@mandataire.fr"),
            org.assertj.core.groups.Tuple.tuple(Champ.TELEPHONE_MANDATAIRE, "0600000000", "06"));
    assertThat(Soldes.bilan(edited, Soldes.FACTS_CARRIED).issue()).isEqualTo(Outcome.ACCEPTABLE);
  }

  @Test
  void the_contacts_of_a_mandataire_are_not_emptied() {
    var edited = permis(ModificationSolde.de(Soldes.CARRIED).mandataire("DURAND", " ", null));

    assertThat(Soldes.bilan(edited, Soldes.FACTS_CARRIED).violations())
        .containsExactlyInAnyOrder(
            "/beneficiaires/emailMandataire", "/beneficiaires/telephoneMandataire");
  }

  @Test
  void there_is_no_mandataire_to_add() {
    refuse(OPENED, OPENED.mandataire("A", "b@c", "06"), "/beneficiaires/isMandataire", "S000-48");
  }

  @Test
  void without_a_fact_it_is_neither_confirmed_nor_refused() {
    var facts = EssaiSolde.valide().faits(f -> f.avances(null)).facts();
    var confirmation =
        OPENED.confirmer(fr.segur.rules.AfMs2DuiPde.V2, facts, fr.segur.rules.Settings.DEFAULTS);

    assertThat(confirmation.ligne()).isNull();
    assertThat(confirmation.issue()).isEqualTo(Outcome.INDETERMINE);
    assertThat(confirmation.manque()).containsExactly("avances");
  }

  @Test
  void given_up_it_is_the_request_as_lodged() {
    var edited = permis(OPENED.montantSegurHT(euros("7000")));

    assertThat(edited.abandonner()).isEqualTo(LODGED);
    assertThat(edited.avant()).isEqualTo(LODGED);
  }

  private static ScenarioInstallation scenario(boolean maitre, boolean stockage, String operateur) {
    return ScenarioInstallation.builder()
        .maitreIdentite(maitre)
        .stockageIdentite(stockage)
        .operateurMessagerie(operateur)
        .build();
  }

  /** The list of operators is not public: an unknown form is worth a look. */
  @Test
  void a_warning_does_not_stand_against_confirming() {
    var edited = permis(OPENED.scenario(ESMS.get(1), scenario(false, true, "337")));

    confirmed(edited);
    assertThat(Soldes.bilan(edited, FACTS).constats())
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  void a_warning_of_the_reader_does_not_either_and_an_error_does() {
    for (Severity severity : Severity.values()) {
      var finding =
          new Finding("X", severity, "/x", List.of(), List.of(), Message.of("x", "x"), null, null);
      var bilan = Soldes.bilan(
          ModificationSolde.entre(LODGED, LODGED, Illisibles.AUCUN, List.of(finding)), FACTS);

      assertThat(bilan.issue())
          .isEqualTo(severity == Severity.ERROR ? Outcome.REFUSE : Outcome.ACCEPTABLE);
    }
  }
}
