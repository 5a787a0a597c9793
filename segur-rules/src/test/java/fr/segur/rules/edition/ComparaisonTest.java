package fr.segur.rules.edition;

import static fr.segur.rules.edition.Soldes.FACTS;
import static fr.segur.rules.edition.Soldes.LODGED;
import static fr.segur.rules.edition.Soldes.STRUCTURE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Etablissement;
import fr.segur.model.Finding;
import fr.segur.model.LigneSolde;
import fr.segur.model.Option;
import fr.segur.model.Outcome;
import fr.segur.model.PieceJustificative;
import fr.segur.model.Reading;
import fr.segur.model.Readings;
import fr.segur.model.ScenarioInstallation;
import fr.segur.model.Structure;
import fr.segur.rules.EssaiSolde;
import fr.segur.rules.Exemples;
import fr.segur.rules.Facts;
import fr.segur.rules.Illisibles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Two lines compared: how elements match, and what is judged of the edited one. */
class ComparaisonTest {

  private static LigneSolde esms(UnaryOperator<List<Etablissement>> edit) {
    return Soldes.structure(
        s -> s.etablissements(edit.apply(new ArrayList<>(s.build().etablissements()))));
  }

  private static LigneSolde pieces(UnaryOperator<List<PieceJustificative>> edit) {
    return Soldes.ligne(
        b -> b.piecesJustificatives(edit.apply(new ArrayList<>(LODGED.piecesJustificatives()))));
  }

  private static void violations(LigneSolde apres, String... pointers) {
    Bilan bilan = Soldes.bilan(apres);
    assertThat(bilan.violations()).containsExactlyInAnyOrder(pointers);
    assertThat(bilan.issue()).isEqualTo(pointers.length == 0 ? Outcome.ACCEPTABLE : Outcome.REFUSE);
  }

  @Test
  void another_order_is_no_edit() {
    LigneSolde reordered = esms(all -> {
      Collections.reverse(all);
      return all;
    });

    violations(reordered);
    assertThat(ModificationSolde.entre(LODGED, reordered).changements()).isEmpty();
    violations(pieces(all -> {
      Collections.reverse(all);
      return all;
    }));
  }

  @Test
  void an_edit_is_shown_where_the_edited_line_has_it() {
    LigneSolde edited = esms(all -> {
      Collections.swap(all, 0, 2);
      all.set(2, Etablissement.builder().from(all.get(2)).presentSolde(null).build());
      return all;
    });

    violations(edited, STRUCTURE + "/etablissements/2/presentSolde");
  }

  /** Index of the lodged line; and the ceiling is that of the three that are left. */
  @Test
  void an_ESMS_left_out_is_refused_at_the_place_it_had() {
    violations(
        esms(all -> all.subList(1, 5)), STRUCTURE + "/etablissements/0", "/facture/montantSegurHT");
    violations(esms(all -> all.subList(0, 4)), STRUCTURE + "/etablissements/4");
  }

  /** Index of the edited line. */
  @Test
  void an_ESMS_put_in_is_refused_at_the_place_it_has() {
    violations(
        esms(all -> {
          all.add(0, EssaiSolde.auSolde("759009999", false));
          return all;
        }),
        STRUCTURE + "/etablissements/0");
  }

  @Test
  void the_same_ESMS_twice_is_one_too_many() {
    violations(
        esms(all -> {
          all.add(all.get(0));
          return all;
        }),
        STRUCTURE + "/etablissements/5");
  }

  @Test
  void without_any_ESMS_none_is_left() {
    violations(
        esms(all -> List.of()),
        STRUCTURE + "/etablissements/0",
        STRUCTURE + "/etablissements/1",
        STRUCTURE + "/etablissements/2",
        STRUCTURE + "/etablissements/3",
        STRUCTURE + "/etablissements/4",
        "/beneficiaires/structures",
        "/facture/montantSegurHT");
  }

  @Test
  void without_any_structure_none_is_left() {
    violations(
        Soldes.beneficiaires(LODGED, b -> b.structures(List.of())),
        STRUCTURE,
        "/beneficiaires/structures",
        "/facture/montantSegurHT");
  }

  @Test
  void a_document_left_out_is_refused_at_the_place_it_had_and_not_missing_beside() {
    violations(pieces(all -> all.subList(1, 2)), "/piecesJustificatives/0");
    violations(pieces(all -> List.of()), "/piecesJustificatives/0", "/piecesJustificatives/1");
  }

  @Test
  void a_mandataire_is_not_removed_whatever_becomes_of_its_contacts() {
    var removed = Soldes.beneficiaires(
        Soldes.CARRIED,
        b -> b.isMandataire(false)
            .nomMandataire(null)
            .emailMandataire(null)
            .telephoneMandataire(null));
    var bilan =
        Soldes.bilan(ModificationSolde.entre(Soldes.CARRIED, removed), Soldes.FACTS_CARRIED);

    assertThat(bilan.violations()).containsExactly("/beneficiaires/isMandataire");
    assertThat(bilan.refus()).flatExtracting(Finding::statements).containsExactly("S000-48");
  }

  @Test
  void several_edits_are_judged_one_by_one() {
    LigneSolde edited = Soldes.ligne(b -> b.numeroEditeur("00034")
        .facture(Soldes.montant("7300.01").facture())
        .piecesJustificatives(List.of()));

    violations(
        edited,
        "/numeroEditeur",
        "/facture/montantSegurHT",
        "/piecesJustificatives/0",
        "/piecesJustificatives/1");
  }

  @Test
  void a_reference_with_other_hyphens_is_the_same() {
    var commande = java.util.Objects.requireNonNull(LODGED.commande());

    violations(Soldes.ligne(b -> b.commande(fr.segur.model.Commande.builder()
        .from(commande)
        .referenceAF("AF MS2-DUI PDE Va1")
        .build())));
  }

  /** within the ceiling, above what the advance asked for. */
  @Test
  void an_amount_above_the_advance_is_refused_under_one_reading_only() {
    Facts facts = EssaiSolde.valide()
        .avance(a -> a.montantSegurHT(new java.math.BigDecimal("7000")))
        .facts();
    Readings refus = Readings.DEFAULTS.with(Reading.R_17, Option.REFUS);

    assertThat(Soldes.issue(Soldes.montant("7000.01"), facts, Readings.DEFAULTS))
        .isEqualTo(Outcome.ACCEPTABLE);
    assertThat(Soldes.issue(Soldes.montant("7000.01"), facts, refus)).isEqualTo(Outcome.REFUSE);
    assertThat(Soldes.issue(Soldes.montant("7000.00"), facts, refus)).isEqualTo(Outcome.ACCEPTABLE);
  }

  @Test
  void a_refusal_is_certain_whatever_fact_is_missing() {
    assertThat(Soldes.issue(LODGED, Facts.INCONNUS, Readings.DEFAULTS))
        .isEqualTo(Outcome.INDETERMINE);
    assertThat(Soldes.issue(
            Soldes.ligne(b -> b.numeroEditeur("1")), Facts.INCONNUS, Readings.DEFAULTS))
        .isEqualTo(Outcome.REFUSE);
  }

  /** Windows and enrolment were decided when the request was lodged (C-89). */
  @Test
  void the_closing_of_the_window_does_not_stop_a_modification() {
    Facts late = EssaiSolde.valide().recuLe("2025-01-01T00:00:00Z").facts();
    Facts unknown =
        EssaiSolde.valide().faits(f -> f.recuLe(null).enrolement(null)).facts();

    assertThat(Soldes.issue(LODGED, late, Readings.DEFAULTS)).isEqualTo(Outcome.ACCEPTABLE);
    assertThat(Soldes.issue(LODGED, unknown, Readings.DEFAULTS)).isEqualTo(Outcome.ACCEPTABLE);
  }

  @Test
  void messages_are_readable_in_both_languages() {
    var bilan = Soldes.bilan(
        ModificationSolde.entre(LODGED, Soldes.ligne(b -> b.numeroEditeur("1"))), FACTS);

    assertThat(bilan.constats()).hasSize(1).allSatisfy(f -> {
      assertThat(f.message(java.util.Locale.FRENCH)).contains("ne se modifie pas");
      assertThat(f.message(java.util.Locale.ENGLISH)).contains("not modified");
    });
  }

  /** Only what may be edited is judged inside what may not be added. */
  @Test
  void an_ESMS_put_in_counts_and_its_installation_is_judged() {
    var scenario = new ScenarioInstallation(true, true, "MAI_337");
    var added = Etablissement.builder()
        .from(EssaiSolde.auSolde("759009999", true))
        .categorieFINESS(null)
        .scenarioInstallation(scenario)
        .build();

    violations(
        esms(all -> {
          all.add(added);
          return all;
        }),
        STRUCTURE + "/etablissements/5",
        STRUCTURE + "/etablissements/5/scenarioInstallation/maitreIdentite");
  }

  @Test
  void a_document_added_before_the_others_is_judged_at_its_place() {
    var word = PieceJustificative.builder()
        .nomFichier("a")
        .formatFichier("DOC")
        .typeFichier("VA")
        .build();

    violations(
        pieces(all -> {
          all.add(0, word);
          return all;
        }),
        "/piecesJustificatives/0/formatFichier");
  }

  @Test
  void a_document_that_moved_is_judged_where_it_went() {
    var wrong = PieceJustificative.builder()
        .nomFichier("a")
        .formatFichier("DOC")
        .typeFichier("X")
        .build();
    var avant = Soldes.ligne(b -> b.addPiecesJustificatives(wrong));
    var apres = Soldes.ligne(b -> b.piecesJustificatives(List.of(wrong))
        .addAllPiecesJustificatives(LODGED.piecesJustificatives()));

    assertThat(Soldes.bilan(ModificationSolde.entre(avant, apres), FACTS).violations())
        .containsExactly("/piecesJustificatives/0/formatFichier");
  }

  @Test
  void a_structure_that_moved_is_judged_where_it_went() {
    var other = Structure.builder()
        .from(Exemples.structure(
            "2A9000023",
            EssaiSolde.auSolde("2A9002003", true),
            EssaiSolde.auSolde("2A9002011", true)))
        .nomResponsable(null)
        .build();
    var first =
        Objects.requireNonNull(Soldes.CARRIED.beneficiaires()).structures().get(0);
    var avant = Soldes.beneficiaires(Soldes.CARRIED, b -> b.structures(List.of(first, other)));
    var apres = Soldes.beneficiaires(Soldes.CARRIED, b -> b.structures(List.of(other, first)));

    assertThat(Soldes.bilan(ModificationSolde.entre(avant, apres), Soldes.FACTS_CARRIED)
            .violations())
        .contains("/beneficiaires/structures/0/nomResponsable")
        .noneMatch(pointer -> pointer.startsWith("/beneficiaires/structures/1/nom"));
  }

  /** What could not be read is the reader's word, and neither removed nor missing. */
  @Test
  void a_list_that_could_not_be_read_is_as_it_was() {
    for (String place : List.of(
        "/piecesJustificatives", "/beneficiaires/structures", STRUCTURE + "/etablissements")) {
      var apres = place.startsWith("/pieces")
          ? Soldes.ligne(b -> b.piecesJustificatives(List.of()))
          : place.endsWith("structures")
              ? Soldes.beneficiaires(LODGED, b -> b.structures(List.of()))
              : Soldes.structure(s -> s.etablissements(List.of()));
      var modification =
          ModificationSolde.entre(LODGED, apres, new Illisibles(Set.of(place)), List.of());

      assertThat(modification.refus()).as(place).isEmpty();
      assertThat(modification.ligne()).as(place).isEqualTo(LODGED);
    }
  }

  @Test
  void without_beneficiaries_on_either_side_there_is_nothing_to_compare() {
    var nothing = Soldes.ligne(b -> b.beneficiaires(null));

    assertThat(ModificationSolde.de(nothing).changements()).isEmpty();
    assertThat(ModificationSolde.entre(LODGED, nothing).ligne().beneficiaires())
        .isEqualTo(LODGED.beneficiaires());
  }
}
