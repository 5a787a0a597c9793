package fr.segur.rules.edition;

import static fr.segur.rules.Exemples.ESMS;
import static fr.segur.rules.Exemples.piece;
import static fr.segur.rules.edition.Soldes.FACTS;
import static fr.segur.rules.edition.Soldes.LODGED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.DemandeSolde;
import fr.segur.model.Outcome;
import fr.segur.model.ScenarioInstallation;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.EssaiSolde;
import fr.segur.rules.ImportTest;
import fr.segur.rules.Settings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of any sequence of edits. */
class ModificationProperties {

  private static final List<String> FINESS =
      List.of(ESMS.get(0), ESMS.get(1), ESMS.get(2), ESMS.get(3), ESMS.get(4), "759009999");

  @Property(tries = 150)
  void a_refused_edit_changes_nothing_and_a_permitted_one_is_listed(
      @ForAll("edits") List<Function<ModificationSolde, Essai<ModificationSolde>>> edits) {
    var modification = ModificationSolde.de(LODGED);
    for (Function<ModificationSolde, Essai<ModificationSolde>> edit : edits) {
      Essai<ModificationSolde> essai = edit.apply(modification);
      if (essai.permis()) {
        assertThat(essai.brouillon().refus()).isEmpty();
        assertThat(essai.brouillon().changements().isEmpty())
            .isEqualTo(essai.brouillon().ligne().equals(LODGED));
      } else {
        assertThat(essai.brouillon()).isSameAs(modification);
      }
      modification = essai.brouillon();
    }
    assertThat(modification.avant()).isEqualTo(LODGED);
  }

  @Property(tries = 150)
  void step_by_step_or_at_once_it_is_the_same(
      @ForAll("edits") List<Function<ModificationSolde, Essai<ModificationSolde>>> edits) {
    var modification = after(edits);
    var atOnce = ModificationSolde.entre(LODGED, modification.ligne());

    assertThat(atOnce.ligne()).isEqualTo(modification.ligne());
    assertThat(atOnce.changements()).isEqualTo(modification.changements());
    assertThat(atOnce.refus()).isEmpty();
  }

  /** Same rules as the import (S000-10). */
  @Property(tries = 150)
  void what_is_confirmed_is_what_the_import_test_accepts(
      @ForAll("edits") List<Function<ModificationSolde, Essai<ModificationSolde>>> edits) {
    var modification = after(edits);
    var confirmation = modification.confirmer(AfMs2DuiPde.V2, FACTS, Settings.DEFAULTS);
    var file = DemandeSolde.builder()
        .from(EssaiSolde.valide().demande())
        .lignes(List.of(modification.ligne()))
        .build();
    Outcome outcome =
        ImportTest.check(AfMs2DuiPde.V2, file, FACTS, Settings.DEFAULTS).outcome();

    assertThat(confirmation.issue()).isEqualTo(outcome);
    assertThat(confirmation.ligne() != null).isEqualTo(outcome == Outcome.ACCEPTABLE);
  }

  @Property(tries = 100)
  void every_change_undone_gives_back_the_line(
      @ForAll("edits") List<Function<ModificationSolde, Essai<ModificationSolde>>> edits) {
    var modification = after(edits);

    assertThat(modification.essayer(LODGED).brouillon().ligne()).isEqualTo(LODGED);
    assertThat(modification.abandonner()).isEqualTo(LODGED);
  }

  private static ModificationSolde after(
      List<Function<ModificationSolde, Essai<ModificationSolde>>> edits) {
    var modification = ModificationSolde.de(LODGED);
    for (Function<ModificationSolde, Essai<ModificationSolde>> edit : edits) {
      modification = edit.apply(modification).brouillon();
    }
    return modification;
  }

  @Provide
  Arbitrary<List<Function<ModificationSolde, Essai<ModificationSolde>>>> edits() {
    return edit().list().ofMaxSize(8);
  }

  private static Arbitrary<Function<ModificationSolde, Essai<ModificationSolde>>> edit() {
    Arbitrary<String> finess = Arbitraries.of(FINESS);
    Arbitrary<Boolean> flag = Arbitraries.of(true, false);
    return Arbitraries.oneOf(
        Arbitraries.of("2023-05-11", "2024-02-20", "2024-03-02")
            .map(day -> m -> m.dateFacture(LocalDate.parse(day))),
        Arbitraries.of("0", "1825", "5475", "5475.01", "7300", "7300.01", "9125", "12.345")
            .map(amount -> m -> m.montantSegurHT(new BigDecimal(amount))),
        finess.map(one -> m -> m.retirer(one)),
        finess.map(one -> m -> m.restaurer(one)),
        net.jqwik.api.Combinators.combine(finess, flag, flag, Arbitraries.of("GIP_9", "", "x"))
            .as((one, maitre, stockage, operateur) ->
                m -> m.scenario(one, new ScenarioInstallation(maitre, stockage, operateur))),
        Arbitraries.of("AUTRE_S", "FACTURE", "X").map(type -> m -> m.ajouter(piece(type))),
        Arbitraries.of("AUTRE_S", "FACTURE", "VA").map(type -> m -> m.enlever(piece(type))),
        Arbitraries.of("DUPONT", "").map(name -> m -> m.mandataire(name, null, null)));
  }
}
